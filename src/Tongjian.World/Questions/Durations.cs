using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>How long something lasted, in words: "8 years 7 months".</summary>
internal static class Durations
{
    /// <summary>The time from a beginning to an end; null if either is open.</summary>
    /// <param name="since">The beginning, or the first that the record tells.</param>
    /// <param name="until">The end.</param>
    /// <param name="isOlder">Whether it had begun before.</param>
    public static string? Of(Cause? since, Cause? until, bool isOlder = false)
    {
        if (since is null || until is null) return null;
        var (from, to) = (since.Nominal.ToDate(CalendarSystem.Julian), until.Nominal.ToDate(CalendarSystem.Julian));
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        var isExact = since.When.Span == 1 && until.When.Span == 1;
        var words = months switch
        {
            >= 12 => Counted(months / 12, "year") + (months % 12 == 0 ? "" : " " + Counted(months % 12, "month")),
            >= 3 => Counted(months, "month"),
            _ => Counted(until.Nominal.Number - since.Nominal.Number, "day"),
        };
        // What was so when the record begins had been so before.
        if (since.Event is null || isOlder) return "at least " + words;
        return isExact ? words : "about " + words;
    }

    private static string Counted(long number, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
