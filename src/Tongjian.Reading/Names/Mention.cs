namespace Tongjian.Reading.Names;

/// <summary>Who or what a phrase stands for.</summary>
/// <param name="Name">The name as a reader would give it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Mention(string Name, MentionKind Kind)
{
    /// <summary>The state or people that it is, or for which it acts; null if that is not known.</summary>
    public string? Party { get; init; }

    /// <summary>Where it stands in the block.</summary>
    public TextRange Range { get; init; }

    /// <summary>Whether it has a name of its own, not a description.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it is found by what was told before: a pronoun, "the city", "the army".</summary>
    public bool IsResolved { get; init; }
}
