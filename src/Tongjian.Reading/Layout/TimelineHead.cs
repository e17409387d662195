using System.Text.RegularExpressions;

namespace Tongjian.Reading.Layout;

/// <summary>The head of a timeline, its cells glued or apart: "YearDate [lower-alpha 1] EventRef(s)", "Date | Event", "Year Event".</summary>
internal static partial class TimelineHead
{
    private const int Longest = 160;

    /// <summary>Whether a line consists of the names of columns, a date among them and something that happens.</summary>
    public static bool IsAt(string text, TextRange line) =>
        line.Length is > 7 and <= Longest && Head().IsMatch(text.AsSpan(line.Start, line.Length));

    [GeneratedRegex("""
        \A(?:\|\s*)? (?:Years?|Dates?|Months?|Days?|Time|Period|When)
        (?: [\s,|/&]* (?:\(\w{1,12}\))? [\s,|/&]*
            (?: \[[^\]\[]{1,20}\]
              | Years?|Dates?|Months?|Days?|Time|Period|When|and|of|the
              | Events?|Descriptions?|Happenings?|What\ happened|Details?|Battles?|Actions?|Developments?|Incidents?|Summary|Conflicts?|Sieges?
              | Ref(?:erence)?(?:s|\(s\)|\.)?|Notes?|Sources?|Citations?
              | Locations?|Places?|Theat(?:er|re)|Sites?|Results?|Outcomes?|Victors?|Winners?|Commanders?|Belligerents?|Combatants?|Remarks?|Comments?|Significance|Image|Map ) ){1,12}
        [\s|]*\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();
}
