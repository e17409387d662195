using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Every claim: what one source says of one event. <c>event</c> names the event by the file and line that tell it.</summary>
internal static class ClaimRows
{
    private static readonly string[] Columns =
        ["event", "source", "locator", "rank", "date", "earliest", "latest", "sentence", "followed", "file", "line"];

    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror) => ExportTable.Of(Columns, Rows(mirror));

    private static IEnumerable<object?[]> Rows(Mirror mirror)
    {
        foreach (var happening in mirror.Chronicle.Events)
        {
            foreach (var claim in happening.Claims)
            {
                yield return
                [
                    happening.Line.Where.ToString(), claim.Source?.Name, claim.Citation?.Locator, claim.Source?.Rank, claim.Date?.Text,
                    EventRows.Bound(claim.Days.Earliest), EventRows.Bound(claim.Days.Latest), claim.Sentence.ToString(),
                    happening.StandingOf(claim) is ClaimStanding.Dates or ClaimStanding.Agrees, claim.Where.Source.Path, claim.Where.Line,
                ];
            }
        }
    }
}
