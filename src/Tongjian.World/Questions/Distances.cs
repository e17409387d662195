using System.Globalization;
using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Answers how far it is from a place to another: along the routes, or, where none leads there, as the crow flies.</summary>
internal static class Distances
{
    public static IReadOnlyList<Answer> Between(Mirror mirror, Entity from, Entity to)
    {
        if (mirror.Routes.Between(from, to) is { Legs.Count: > 0 } journey)
            return [new Answer(Kilometres(journey.Length), null, null, null, true) { Note = Way(journey) }];
        if (from.Location is not { } here || to.Location is not { } there) return [];
        return [new Answer(Kilometres(here.DistanceTo(there)), null, null, null, true) { Note = "as the crow flies" }];
    }

    private static string Kilometres(double length) => Math.Round(length).ToString("#,0", CultureInfo.InvariantCulture) + " km";

    /// <summary>"by road through Zhengzhou to Luoyang, by waterway to …"; a leg against the stream is told as such.</summary>
    private static string Way(Journey journey)
    {
        var parts = new List<string>();
        for (var i = 0; i < journey.Legs.Count;)
        {
            var (kind, isUpstream) = (journey.Legs[i].Route.Kind, journey.Legs[i].IsUpstream);
            var through = new List<string>();
            for (; i < journey.Legs.Count && (journey.Legs[i].Route.Kind, journey.Legs[i].IsUpstream) == (kind, isUpstream); i++)
                through.Add(journey.Legs[i].To.Spoken);
            var via = through.Count == 1 ? "" : $" through {string.Join(", ", through.SkipLast(1))}";
            parts.Add($"by {Route.NounOf(kind)}{(isUpstream ? " upstream" : "")}{via} to {through[^1]}");
        }

        return string.Join(", then ", parts);
    }
}
