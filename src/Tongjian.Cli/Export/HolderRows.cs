using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Who holds each place on a day, in the order of the names of places.</summary>
internal static class HolderRows
{
    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror, Day day) => ExportTable.Of(
        ["place", "lat", "lon", "holder", "since"],
        mirror.On(Relation.Holds, day).Select(held => new object?[]
        {
            held.Subject.Name, held.Subject.Location?.Latitude, held.Subject.Location?.Longitude,
            held.Other!.Name, held.Standing.Since?.Date,
        }));
}
