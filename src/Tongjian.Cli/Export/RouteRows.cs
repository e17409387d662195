using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Every leg of every route, in the order of the files; lengths in km, rounded to a tenth.</summary>
internal static class RouteRows
{
    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror) => ExportTable.Of(
        ["from", "to", "kind", "along", "length", "difficulty", "citations", "file", "line"], Rows(mirror.Chronicle.Annals));

    private static IEnumerable<object?[]> Rows(Annals annals)
    {
        foreach (var route in annals.Routes)
        {
            for (var i = 1; i < route.Stops.Count; i++)
            {
                var (from, to) = (route.Stops[i - 1], route.Stops[i]);
                double? length = from.Location is { } here && to.Location is { } there ? Math.Round(here.DistanceTo(there), 1) : null;
                yield return
                [
                    from.Name, to.Name, route.Noun, route.Along?.Name, length, route.Difficulty,
                    route.Citations.Select(citation => citation.ToString()).ToArray(), route.Where.Source.Path, route.Where.Line,
                ];
            }
        }
    }
}
