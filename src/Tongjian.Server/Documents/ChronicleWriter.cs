using Tongjian.Language;
using Tongjian.Server.Settings;
using Tongjian.World;

namespace Tongjian.Server.Documents;

/// <summary>Makes the document of what a chronicle speaks of.</summary>
internal static class ChronicleWriter
{
    private const int Format = 1;

    /// <summary>Makes it.</summary>
    /// <param name="mirror">The world of the whole record.</param>
    /// <param name="settings">How it is to be shown.</param>
    /// <param name="files">Its files.</param>
    /// <param name="setting">Where it is shown.</param>
    public static ChronicleDocument Write(Mirror mirror, AtlasSettings settings, FileTable files, Showing setting)
    {
        var annals = mirror.Chronicle.Annals;
        var span = Coverage.SpanOf(annals);
        return new ChronicleDocument(
            Format,
            annals.Title,
            CalendarOf(annals) == CalendarSystem.Julian ? "julian" : "gregorian",
            span.Earliest.Number,
            span.Latest.Number,
            Entities(mirror, files),
            files.Paths,
            annals.Routes.Select(route => RouteOf(route, files)).ToArray(),
            Courts.Of(annals, span),
            settings.Entry(span),
            setting.Beside,
            mirror.Diagnostics.Concat(settings.Diagnostics).Count(diagnostic => diagnostic.Severity == Severity.Error),
            setting.CanWrite);
    }

    /// <summary>The calendar in which most events are dated.</summary>
    private static CalendarSystem CalendarOf(Annals annals)
    {
        var gregorian = annals.Events.Count(line => line.Date?.Calendar == CalendarSystem.Gregorian);
        return gregorian * 2 > annals.Events.Count ? CalendarSystem.Gregorian : CalendarSystem.Julian;
    }

    private static EntityEntry[] Entities(Mirror mirror, FileTable files)
    {
        var claims = new int[mirror.Chronicle.Annals.Entities.Count];
        foreach (var claim in mirror.Chronicle.Events.SelectMany(happening => happening.Claims))
        {
            if (claim.Source is { } source) claims[source.Id]++;
        }

        return mirror.Chronicle.Annals.Entities.Select(entity => EntityOf(entity, claims[entity.Id], files)).ToArray();
    }

    private static EntityEntry EntityOf(Entity entity, int claims, FileTable files)
    {
        var (file, line) = files.PlaceOf(entity.Where);
        var isSource = entity.Kind == EntityKind.Source;
        return new EntityEntry(
            entity.Name,
            KindOf(entity.Kind),
            entity.Noun,
            entity.HasArticle ? true : null,
            entity.Of?.Id,
            entity.Location?.Latitude,
            entity.Location?.Longitude,
            entity.Aliases.Count == 0 ? null : entity.Aliases.Select(NameOf).ToArray(),
            entity.Members.Count == 0 ? null : entity.Members.Select(member => member.Id).ToArray(),
            entity.Title,
            isSource ? entity.Rank : null,
            isSource ? claims : null,
            file,
            line);
    }

    /// <summary>The name of a kind in data: "person".</summary>
    public static string KindOf(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private static NameEntry NameOf(Alias alias) => new(
        alias.Text,
        alias.When.Earliest.IsFinite ? alias.When.Earliest.Number : null,
        alias.When.Latest.IsFinite ? alias.When.Latest.Number : null);

    private static RouteEntry RouteOf(Route route, FileTable files)
    {
        var (file, line) = files.PlaceOf(route.Where);
        return new RouteEntry(route.Noun, route.Stops.Select(stop => stop.Id).ToArray(), route.Difficulty, file, line);
    }
}
