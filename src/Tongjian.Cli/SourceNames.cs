using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>Finds a source by its name or title.</summary>
internal static class SourceNames
{
    private const int Listed = 12;

    /// <summary>The source of a name.</summary>
    /// <exception cref="WrongUsage">There is none; near ones are named.</exception>
    public static Entity Find(Annals annals, string name)
    {
        var sources = annals.Entities.Where(entity => entity.Kind == EntityKind.Source).ToList();
        var found = sources.Find(source => source.Name == name)
            ?? sources.Find(source => string.Equals(source.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? sources.Find(source => string.Equals(source.Title, name, StringComparison.OrdinalIgnoreCase));
        if (found is not null) return found;
        var near = Spelling.Nearest(name, sources.Select(source => source.Name));
        var all = sources.Count == 0 ? "the chronicle declares none"
            : "the sources are " + string.Join(", ", sources.Take(Listed).Select(source => source.Name))
                + (sources.Count > Listed ? $" and {sources.Count - Listed} more" : "");
        throw new WrongUsage($"there is no source \"{name}\"", near is null ? all : $"write \"{near}\" if that is meant; {all}");
    }
}
