using Tongjian.Language;
using Tongjian.Reading.Clauses;
using Tongjian.Reading.Frames;

namespace Tongjian.Reading.Events;

/// <summary>Events of which a sentence tells several at once: "Song and Jin ended", "raids in 1156, 1177 and 1185".</summary>
internal static class Severed
{
    /// <summary>One event for each polity that is founded, ends or is set up.</summary>
    public static IEnumerable<Telling> ByPolity(Telling telling)
    {
        if (telling.Type is not ("found" or "end" or "install") || !telling.Roles.TryGetValue("polity", out var polities) || polities.Count < 2)
        {
            yield return telling;
            yield break;
        }

        foreach (var polity in polities)
        {
            var one = new Telling(telling.Type, telling.Frame) { Predicate = telling.Predicate, Noun = telling.Noun, Words = telling.Words };
            foreach (var (role, mentions) in telling.Roles) one.Add(role, role == "polity" ? [polity] : mentions);
            yield return one;
        }
    }

    /// <summary>The dates after the first of a list of them.</summary>
    public static IEnumerable<(TextRange Range, HistoricalDate Date)> OtherDates(Telling telling, IReadOnlyList<TimeExpression> times)
    {
        if (telling.Predicate is not { Times.Count: > 1 } predicate) yield break;
        var first = times[predicate.Times[0]];
        for (var i = 1; i < predicate.Times.Count; i++)
        {
            if (predicate.Times[i] != predicate.Times[i - 1] + 1) yield break;
            var time = times[predicate.Times[i]];
            if (first.Date is null || time is not { Kind: TimeKind.Date, Date: { } date } || date.Precision != first.Date.Precision || date.Bounds.Earliest <= first.Date.Bounds.Latest) yield break;
            if (time.Range.Start - times[predicate.Times[i - 1]].Range.End > 6) yield break;
            yield return (time.Range, date);
        }
    }
}
