using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Cli.Explain;

/// <summary>Tells all about an event: what, when and why then, who says so, what it changed, what came before and after.</summary>
internal sealed class EventExplanation(Mirror mirror, Event happening, Report report, EraDates eras)
{
    private const int Neighbours = 2;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        Says();
        When();
        Claims();
        Changes();
        Surroundings();
    }

    private void Says()
    {
        var type = Templates.NameOf(happening.Type);
        report.Heading("What it says");
        report.Fact("sentence", happening.Sentence.ToString());
        report.Fact("type", $"{type}: {Templates.Meanings.GetValueOrDefault(type, "")}");
        foreach (var (role, words) in RoleWords.Of(happening.Sentence)) report.Fact(role, string.Join(", ", words));
        foreach (var term in happening.Terms) report.Fact("term", term.Sentence.ToString());
    }

    private void When()
    {
        report.Heading("When");
        report.Fact("written", happening.Date is { } date ? eras.Beside(date.Text, date) : "no date; only an order dates it");
        var when = happening.When;
        report.Fact("possible", happening.IsExact ? Named(when.Earliest) : $"{Named(when.Earliest)} to {Named(when.Latest)}");
        if (!happening.IsExact && happening.Nominal.IsFinite) report.Fact("replayed on", Named(happening.Nominal));
        var (notBefore, notAfter) = (mirror.Chronicle.Time.WhyNotBefore(happening), mirror.Chronicle.Time.WhyNotAfter(happening));
        if (notBefore.SequenceEqual(notAfter))
        {
            Why("because", notBefore);
            return;
        }

        Why("not before", notBefore);
        Why("not after", notAfter);
    }

    private void Why(string label, IReadOnlyList<Quotation> reasons)
    {
        foreach (var reason in reasons)
        {
            report.Fact(label, $"{reason.Label}: {Report.OneLine(reason.Where.Text)} ({reason.Where})");
            label = "";
        }
    }

    private void Claims()
    {
        report.Heading("Who says so");
        foreach (var claim in happening.Claims)
        {
            var rank = claim.Source is null ? "" : $", rank {claim.Rank}";
            var place = claim.Line == happening.Line ? "" : $", {claim.Line.Where}";
            var date = claim.Date is { } told ? eras.Beside(told.Text, told) : "no date";
            var words = ReferenceEquals(claim.Sentence, happening.Sentence) ? "" : " " + claim.Sentence;
            var part = claim == happening.Chosen ? "the sentence followed" : "a claim";
            report.Fact(How(claim), $"{claim}: {date}{words} ({part}{rank}{place})");
        }
    }

    private string How(Claim claim) => happening.StandingOf(claim) switch
    {
        ClaimStanding.Differs => "differs",
        ClaimStanding.Dates => "dates it",
        ClaimStanding.Agrees => "agrees",
        _ => "disagrees",
    };

    private void Changes()
    {
        report.Heading("What it changed");
        var isAny = false;
        foreach (var change in mirror.ChangesOf(happening))
        {
            isAny = true;
            var pair = change.Other is null ? change.Subject.Spoken : $"{change.Subject.Spoken}, {change.Other.Spoken}";
            report.Fact(NameOf(change.Relation), $"{pair}: {StandingWords.Of(change.Before)} → {StandingWords.Of(change.After)}");
        }

        if (!isAny) report.Line("Nothing in the world as it is replayed.");
    }

    private void Surroundings()
    {
        var places = PlacesOf(happening.Sentence);
        if (places.Count == 0) return;
        report.Heading("At " + string.Join(", ", places.Select(place => place.Spoken)));
        var there = mirror.Chronicle.Events.Where(other => other != happening && PlacesOf(other.Sentence).Overlaps(places)).ToList();
        foreach (var before in there.Where(other => other.Index < happening.Index).TakeLast(Neighbours))
            report.Fact("before", $"{before} ({before.Line.Where})");
        foreach (var after in there.Where(other => other.Index > happening.Index).Take(Neighbours))
            report.Fact("after", $"{after} ({after.Line.Where})");
        if (there.Count == 0) report.Line("Nothing else is told.");
    }

    private static HashSet<Entity> PlacesOf(Sentence sentence)
    {
        var places = new HashSet<Entity>();
        foreach (var filler in sentence.Fillers)
        {
            foreach (var entity in filler.Entities)
            {
                if (entity.Kind == EntityKind.Place) places.Add(entity);
            }
        }

        return places;
    }

    private static string NameOf(Relation relation) => relation.ToString().ToLowerInvariant();

    private string Named(Day day) => day.IsFinite ? eras.Beside(day) : "any time";
}
