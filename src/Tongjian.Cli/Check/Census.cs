using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Check;

/// <summary>A file in numbers.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Sentences">How many sentences it holds: events, states, orders and those of what-ifs.</param>
/// <param name="Declarations">How many things it declares.</param>
internal readonly record struct FileCount(string Path, int Sentences, int Declarations);

/// <summary>A source in numbers.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">How many claims rest on it.</param>
internal readonly record struct SourceCount(Entity Source, int Claims);

/// <summary>What a chronicle holds, counted.</summary>
/// <param name="Files">The files, in order.</param>
/// <param name="Sources">The sources, best rank first.</param>
/// <param name="Counts">Everything else, by name, in the order shown.</param>
internal sealed record Census(
    IReadOnlyList<FileCount> Files, IReadOnlyList<SourceCount> Sources, IReadOnlyList<(string Name, int Count)> Counts)
{
    /// <summary>Counts.</summary>
    public static Census Of(Mirror mirror)
    {
        var annals = mirror.Chronicle.Annals;
        var claims = 0;
        var bySource = new int[annals.Entities.Count];
        foreach (var happening in mirror.Chronicle.Events)
        {
            claims += happening.Claims.Count;
            foreach (var claim in happening.Claims)
            {
                if (claim.Source is { } source) bySource[source.Id]++;
            }
        }

        var expectations = annals.States.Count(line => line.Use != StateUse.Given);
        var failed = mirror.Diagnostics.Where(diagnostic => diagnostic.Name == "failed-expectation")
            .Select(diagnostic => diagnostic.Where).Distinct().Count();
        int Kind(EntityKind kind) => annals.Entities.Count(entity => entity.Kind == kind);
        return new Census(
            FilesOf(annals),
            annals.Entities.Where(entity => entity.Kind == EntityKind.Source)
                .OrderBy(source => source.Rank).ThenBy(source => source.Name, StringComparer.Ordinal)
                .Select(source => new SourceCount(source, bySource[source.Id])).ToList(),
            [
                ("events", mirror.Chronicle.Events.Count), ("claims", claims), ("sources", Kind(EntityKind.Source)),
                ("polities", Kind(EntityKind.Polity)), ("peoples", Kind(EntityKind.People)), ("persons", Kind(EntityKind.Person)),
                ("places", Kind(EntityKind.Place)), ("treaties", Kind(EntityKind.Treaty)), ("eras", Kind(EntityKind.Era)),
                ("routes", annals.Routes.Count),
                ("givens", annals.States.Count - expectations),
                ("expectations", expectations), ("expectations that hold", expectations - failed),
                ("what-ifs", annals.WhatIfs.Count),
                ("disagreements", mirror.Diagnostics.Count(diagnostic => diagnostic.Name == "sources-disagree")),
            ]);
    }

    private static List<FileCount> FilesOf(Annals annals)
    {
        var sentences = new Dictionary<SourceText, int>();
        var declarations = new Dictionary<SourceText, int>();
        static void Add(Dictionary<SourceText, int> counts, Span where, int count = 1) =>
            counts[where.Source] = counts.GetValueOrDefault(where.Source) + count;
        foreach (var line in annals.Events) Add(sentences, line.Where);
        foreach (var line in annals.States) Add(sentences, line.Where);
        foreach (var line in annals.Orders) Add(sentences, line.Where);
        foreach (var what in annals.WhatIfs) Add(sentences, what.Where, what.Shall.Count + what.Never.Count + what.Asks.Count);
        foreach (var entity in annals.Entities) Add(declarations, entity.Where);
        return annals.Files
            .Select(file => new FileCount(file.Path, sentences.GetValueOrDefault(file), declarations.GetValueOrDefault(file)))
            .ToList();
    }
}
