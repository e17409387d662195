using System.Collections.Immutable;
using Tongjian.Language;

namespace Tongjian.Simulation.Rules;

/// <summary>The parameters that one record of rules is made of.</summary>
/// <param name="Name">Its name: what stands before the point in those of its parameters.</param>
/// <param name="Meaning">What they are about, by the comment at the head of their file; null where it has none.</param>
/// <param name="Parameters">The parameters, as they follow in their file.</param>
public sealed record RuleGroup(string Name, string? Meaning, ImmutableArray<Parameter> Parameters)
{
    private const char Comment = '#';

    /// <summary>All groups of a book that is sound, in ordinal order of their names.</summary>
    public static IReadOnlyList<RuleGroup> All(RuleBook book) =>
    [
        .. book.Parameters.GroupBy(parameter => parameter.Name[..parameter.Name.IndexOf('.', StringComparison.Ordinal)])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RuleGroup(group.Key, MeaningOf(group.First().Where.Source), [.. group.OrderBy(parameter => parameter.Where.Start)])),
    ];

    private static string? MeaningOf(SourceText file)
    {
        var lines = new List<string>();
        for (var line = 1; line <= file.LineCount && file.Line(line) is [Comment, .. var rest]; line++) lines.Add(rest.Trim().ToString());
        return lines.Count == 0 ? null : string.Join(' ', lines);
    }
}
