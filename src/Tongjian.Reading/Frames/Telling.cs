using Tongjian.Reading.Clauses;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Frames;

/// <summary>An event as a sentence tells it.</summary>
/// <param name="Type">The type, as the coding guide names it.</param>
/// <param name="Frame">The frame that it fits.</param>
internal sealed record Telling(string Type, Frame Frame)
{
    /// <summary>The type, as the coding guide names it; the story can make it a finer one.</summary>
    public string Type { get; set; } = Type;

    /// <summary>Who has which role.</summary>
    public Dictionary<string, List<Mention>> Roles { get; } = [];

    /// <summary>The verb; of an event told by a noun the verb it hangs on, or null.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>Of an event told by a noun, the noun.</summary>
    public NounPhrase? Noun { get; init; }

    /// <summary>The words that tell it, first and last.</summary>
    public (int First, int Last) Words { get; set; }

    /// <summary>What this sentence does not name, but the story before it, as a sentence for a reader; null if it names all.</summary>
    public string? FilledIn
    {
        get
        {
            var filled = string.Join(", ", Roles.OrderBy(role => role.Key, StringComparer.Ordinal)
                .SelectMany(role => role.Value.Where(mention => mention.IsResolved && mention.Range == default).Select(mention => $"{role.Key} {mention.Name}")));
            return filled.Length == 0 ? null : "not named here, but taken from what was told before: " + filled;
        }
    }

    /// <summary>The first of a role, or null.</summary>
    public Mention? this[string role] => Roles.TryGetValue(role, out var found) && found.Count > 0 ? found[0] : null;

    /// <summary>Adds those who have a role; each once.</summary>
    public void Add(string role, IEnumerable<Mention> mentions)
    {
        if (!Roles.TryGetValue(role, out var found)) Roles[role] = found = [];
        foreach (var mention in mentions)
        {
            if (!found.Exists(other => other.Name == mention.Name)) found.Add(mention);
        }
    }
}
