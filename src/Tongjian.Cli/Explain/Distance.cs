using Tongjian.Language;

namespace Tongjian.Cli.Explain;

/// <summary>How far one event lies after another, in words.</summary>
internal static class Distance
{
    /// <summary>"1 to 31 days after the other", "before the other".</summary>
    public static string Of(OrderClause clause) => (clause.Least, clause.Most) switch
    {
        (null, 0) => "before the other, or on the same day",
        (0, null) => "after the other, or on the same day",
        (null, null) => "nothing of their order",
        ({ } least, null) => least <= 0 ? $"at most {Days(-least)} before the other" : $"at least {Days(least)} after the other",
        (null, { } most) => most < 0 ? $"at least {Days(-most)} before the other" : $"at most {Days(most)} after the other",
        var (least, most) when least >= 0 => $"{least} to {Days(most.Value)} after the other",
        var (least, most) when most <= 0 => $"{-most} to {Days(-least.Value)} before the other",
        var (least, most) => $"between {Days(-least.Value)} before and {Days(most.Value)} after the other",
    };

    private static string Days(int days) => Counted.Of(days, "day");
}
