using Tongjian.Reading.Words;

namespace Tongjian.Reading.Clauses;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind : byte
{
    Noun,
    Verb,
    Preposition,
    Subordinator,
    Relative,
    Conjunction,
    Comma,
    Stop,
    Time,
    Adverb,
}

/// <summary>Some words of a sentence that belong together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Phrase">Of a noun, the phrase.</param>
/// <param name="Verb">Of a verb, the group.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int Last, NounPhrase? Phrase = null, VerbGroup? Verb = null);

/// <summary>A verb with its auxiliaries: "had been declared", "could not even penetrate", "to capture".</summary>
internal sealed class VerbGroup
{
    public required int First { get; init; }

    public required int Last { get; set; }

    /// <summary>The word that carries the meaning.</summary>
    public required int Main { get; init; }

    public required string Lemma { get; init; }

    public required VerbForm Form { get; init; }

    /// <summary>What is done to the subject, not by it.</summary>
    public bool IsPassive { get; set; }

    public bool IsNegated { get; init; }

    /// <summary>The modal verb, or null.</summary>
    public string? Modal { get; init; }

    public bool IsInfinitive { get; init; }

    public bool IsPerfect { get; init; }

    /// <summary>Has an auxiliary: cannot be read as a participle without one.</summary>
    public bool HasAuxiliary { get; init; }

    /// <summary>Whether the verb can stand as the verb of a clause.</summary>
    public bool IsFinite { get; init; }

    /// <summary>An auxiliary or a form that only a plural subject takes.</summary>
    public bool IsPlural { get; init; }

    /// <summary>off, out, up, over after it; null if none.</summary>
    public string? Particle { get; set; }
}
