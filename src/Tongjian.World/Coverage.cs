using Tongjian.Language;

namespace Tongjian.World;

/// <summary>A stretch of days in which the world says one thing of one subject, and the source on which that rests.</summary>
/// <param name="Relation">What is said.</param>
/// <param name="Subject">Of whom or what: the place of a holder, the polity of a ruler.</param>
/// <param name="Value">The holder, ruler or overlord; null where nobody knows.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="Source">The best-ranked source cited for it; null where nobody is cited or nothing is said.</param>
/// <param name="IsExact">Whether the day on which it began is known.</param>
public sealed record CoveredStretch(Relation Relation, Entity Subject, Entity? Value, Day From, Day To, Entity? Source, bool IsExact)
{
    /// <summary>How many days it lasts.</summary>
    public int Days => To.Number - From.Number;
}

/// <summary>On which source the world rests, place by place, reign by reign, day by day.</summary>
public static class Coverage
{
    /// <summary>The relations that are looked at: who holds, who rules, who is whose vassal, where the capital is.</summary>
    public static IReadOnlyList<Relation> Relations { get; } = [Relation.Holds, Relation.Rules, Relation.Vassal, Relation.Capital];

    /// <summary>
    /// All stretches of a span. Of holdings, the days on which nobody is known to hold a place that people live in are stretches too;
    /// elsewhere silence is none, as not every polity has an overlord.
    /// </summary>
    /// <param name="mirror">The world.</param>
    /// <param name="span">The days, both inclusive.</param>
    public static IEnumerable<CoveredStretch> Of(Mirror mirror, DayRange span)
    {
        foreach (var relation in Relations)
        {
            foreach (var subject in mirror.Chronicle.Annals.Entities)
            {
                foreach (var stretch in Of(mirror, relation, subject, span)) yield return stretch;
            }
        }
    }

    /// <summary>
    /// The span that a chronicle vouches for: from its first given holding to its last expectation; where it has none of these, from its
    /// first event to its last.
    /// </summary>
    public static DayRange SpanOf(Annals annals)
    {
        var givens = annals.States.Where(line => line.Use == StateUse.Given && line.Sentence.Template.Relation == Relation.Holds).Select(line => line.Date.Possible.Earliest);
        var expected = annals.States.Where(line => line.Use != StateUse.Given).Select(line => line.Date.Possible.Latest);
        var told = annals.Events.Where(line => line.Date is not null).Select(line => line.Date!.Possible).ToList();
        var first = givens.Concat(told.Select(days => days.Earliest)).Where(day => day.IsFinite).DefaultIfEmpty(Day.Of(CalendarSystem.Julian, 1, 1, 1));
        var last = expected.DefaultIfEmpty(told.Select(days => days.Latest).Where(day => day.IsFinite).DefaultIfEmpty(first.Min()).Max()).Max();
        var from = givens.Where(day => day.IsFinite).DefaultIfEmpty(first.Min()).Min();
        return new DayRange(from, last < from ? from : last);
    }

    /// <summary>The best-ranked source cited for something; of several alike, the first.</summary>
    public static Entity? BestSource(Cause? cause) =>
        cause?.Citations.MinBy(citation => citation.Source.Rank)?.Source;

    private static IEnumerable<CoveredStretch> Of(Mirror mirror, Relation relation, Entity subject, DayRange span)
    {
        var end = span.Latest + 1;
        var at = span.Earliest;
        foreach (var standing in mirror.Through(relation, subject))
        {
            var from = Later(standing.From, span.Earliest);
            var to = standing.To < end ? standing.To : end;
            if (to <= from) continue;
            if (from > at && CountsSilence(relation, subject)) yield return Silence(relation, subject, at, from);
            at = to;
            var isExact = standing.Since is { } since && since.When.Earliest == since.When.Latest;
            yield return new CoveredStretch(relation, subject, standing.Value, from, to, BestSource(standing.Since), isExact);
        }

        if (at < end && CountsSilence(relation, subject)) yield return Silence(relation, subject, at, end);
    }

    private static CoveredStretch Silence(Relation relation, Entity subject, Day from, Day to) =>
        new(relation, subject, null, from, to, null, false);

    private static bool CountsSilence(Relation relation, Entity subject) => relation == Relation.Holds && RouteNetwork.IsStation(subject);

    private static Day Later(Day one, Day other) => one > other ? one : other;
}
