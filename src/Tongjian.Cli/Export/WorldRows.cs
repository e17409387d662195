using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Everything that is so on a day. <c>because</c> is the sentence and its place.</summary>
internal static class WorldRows
{
    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror, Day day) =>
        ExportTable.Of(["relation", "subject", "other", "amount", "since", "because"], Rows(mirror, day));

    private static IEnumerable<object?[]> Rows(Mirror mirror, Day day)
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var (subject, other, standing) in mirror.On(relation, day))
            {
                var extra = standing.Amounts.Count > 0 ? string.Join(" and ", standing.Amounts) : standing.Office;
                yield return
                [
                    relation.ToString().ToLowerInvariant(), subject.Name, other?.Name, extra, standing.Since?.Date,
                    (standing.Since ?? standing.Until) is { } cause ? $"{cause.Sentence} ({cause.Where})" : null,
                ];
            }
        }
    }
}
