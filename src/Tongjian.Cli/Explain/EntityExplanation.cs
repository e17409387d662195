using System.Globalization;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Explain;

/// <summary>Tells of a declared thing its names, and where it is used.</summary>
internal sealed class EntityExplanation(Mirror mirror, Entity entity, Report report)
{
    private const int FirstUses = 5;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        report.Heading($"A declaration: {entity.Spoken}");
        report.Fact("what", entity.Noun);
        report.Fact("declared", entity.Where.ToString());
        if (entity.Of is { } whole) report.Fact("of", whole.Spoken);
        if (entity.Location is { } at)
            report.Fact("location", string.Create(CultureInfo.InvariantCulture, $"{at.Latitude:0.00##}, {at.Longitude:0.00##}"));
        if (entity.Members.Count > 0) report.Fact("with", string.Join(", ", entity.Members.Select(member => member.Spoken)));
        if (entity.Title is { } title) report.Fact("title", $"{title}, rank {entity.Rank}");
        foreach (var alias in entity.Aliases)
            report.Fact("also called", alias.When == DayRange.Always ? alias.Text : $"{alias.Text}, {Time(alias.When)}");
        if (entity.Kind == EntityKind.Source) Cited();
        else Used();
    }

    private void Used()
    {
        var annals = mirror.Chronicle.Annals;
        var events = annals.Events.Where(line => Names(line.Sentence) || line.Claims.Any(claim => claim.Sentence is { } told && Names(told))
            || line.Terms.Any(term => Names(term.Sentence)));
        var states = annals.States.Where(line => Names(line.Sentence));
        Uses(events.Select(line => line.Where).Concat(states.Select(line => line.Where)).ToList(), "used");
    }

    private void Cited() => Uses(
        mirror.Chronicle.Events.SelectMany(happening => happening.Claims).Where(claim => claim.Source == entity)
            .Select(claim => claim.Where).OrderBy(where => where.Source.Path, StringComparer.Ordinal).ThenBy(where => where.Start).ToList(),
        "cited");

    private void Uses(List<Span> uses, string how)
    {
        report.Fact(how, uses.Count == 0 ? "nowhere" : Counted.Of(uses.Count, "time"));
        foreach (var use in uses.Take(FirstUses)) report.Fact("", $"{use}: {Report.OneLine(use.Source.Line(use.Line))}");
        if (uses.Count > FirstUses) report.Fact("", $"and {uses.Count - FirstUses} more");
    }

    private bool Names(Sentence sentence)
    {
        foreach (var filler in sentence.Fillers)
        {
            if (filler.Entities.Contains(entity)) return true;
        }

        return false;
    }

    private static string Time(DayRange when) =>
        !when.Earliest.IsFinite ? $"until {when.Latest.ToString(CalendarSystem.Julian)}"
        : !when.Latest.IsFinite ? $"from {when.Earliest.ToString(CalendarSystem.Julian)}"
        : $"from {when.Earliest.ToString(CalendarSystem.Julian)} until {when.Latest.ToString(CalendarSystem.Julian)}";
}
