using Tongjian.Language;
using Tongjian.Reading.Frames;

namespace Tongjian.Reading.Events;

/// <summary>The years that stand in brackets behind a state, from its founding to its end: "their own Jin dynasty (1115–1234)".</summary>
internal static class Lifespans
{
    private const int Near = 12; // characters between the name and the bracket: "dynasty"

    /// <summary>The date that they give to a founding or an end; null if it is neither, or none stand there.</summary>
    /// <param name="telling">The event.</param>
    /// <param name="times">The temporal expressions of the block.</param>
    /// <param name="text">The text of the block.</param>
    public static HistoricalDate? Of(Telling telling, IReadOnlyList<TimeExpression> times, string text)
    {
        if (telling.Type is not ("found" or "end") || telling["polity"] is not { Range.Length: > 0 } polity) return null;
        var bracket = text.IndexOf('(', polity.Range.Start);
        if (bracket < 0 || bracket > polity.Range.End + Near || text.AsSpan(polity.Range.Start, bracket - polity.Range.Start).ContainsAny(".,;)")) return null;
        var close = text.IndexOf(')', bracket);
        if (close < 0) return null;
        var inside = times.Where(time => time is { Span: not null, Date: not null } && time.Range.Start > bracket && time.Range.End <= close).ToList();
        return inside.Count != 2 ? null : telling.Type == "found" ? inside[0].Date : inside[1].Date;
    }
}
