using Tongjian.Language;

namespace Tongjian.Reading.Proposing;

/// <summary>The names of a chronicle that proposals use, declared again so that the proposals can be read without it.</summary>
public static class DeclaredNames
{
    /// <summary>The names, with those that they belong to, in the order of names.</summary>
    public static IReadOnlyList<Entity> Of(IEnumerable<Proposal> proposals)
    {
        var found = new Dictionary<(string, EntityKind), Entity>();
        foreach (var known in proposals.SelectMany(proposal => proposal.Known))
        {
            for (var entity = known; entity is not null && found.TryAdd((entity.Name, NamesInUse.Family(entity.Kind)), entity); entity = entity.Of)
            {
            }
        }

        return [.. found.Values.OrderBy(entity => entity.Name, StringComparer.Ordinal).ThenBy(entity => entity.Kind)];
    }

    /// <summary>A declaration that says what the name stands for and to whom it belongs, and nothing else.</summary>
    public static string Declaration(Entity entity)
    {
        var plain = NamesInUse.Declaration(entity);
        return entity.Of is { } of ? $"{plain[..^1]} of {of.Spoken}." : plain;
    }
}
