using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Every reign, in the order of polities and time, its ends dated as they are written; empty where it is open.</summary>
internal static class RulerRows
{
    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror) => ExportTable.Of(
        ["polity", "ruler", "from", "to"],
        mirror.Through(Relation.Rules).Select(reign => new object?[]
        {
            reign.Subject.Name, reign.Other!.Name, reign.Standing.Since?.Date, reign.Standing.Until?.Date,
        }));
}
