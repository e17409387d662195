using Tongjian.Language;

namespace Tongjian.Reading;

/// <summary>
/// An event that a text tells, as the reading understands it: proposed, never taken for granted. It rests on the words of
/// <see cref="Range"/>.
/// </summary>
public sealed record Proposal
{
    /// <summary>Where the words that tell it stand, in the text of the document.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The words that tell it, as they stand in the text.</summary>
    public required string Quote { get; init; }

    /// <summary>What happened.</summary>
    public required EventType Type { get; init; }

    /// <summary>Who has which role, by the names of the coding guide (agent, patient, place); names as the text has them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; }

    /// <summary>What the names in <see cref="Roles"/> seem to stand for; a name of which nothing is known is left out.</summary>
    public IReadOnlyDictionary<string, EntityKind> Kinds { get; init; } = new Dictionary<string, EntityKind>();

    /// <summary>For whom those in <see cref="Roles"/> act, by the names of the text; who acts for himself, or for nobody known, is left out.</summary>
    public IReadOnlyDictionary<string, string> Parties { get; init; } = new Dictionary<string, string>();

    /// <summary>The number of the paragraph in citations, from 1: all blocks but headings and notes are counted.</summary>
    public int Paragraph { get; init; }

    /// <summary>What kind of block tells it.</summary>
    public BlockKind Block { get; init; }

    /// <summary>When, as finely as the text says; null if it does not.</summary>
    public HistoricalDate? Date { get; init; }

    /// <summary>The date that may be meant where <see cref="Date"/> looks like a slip of the pen; null if it does not.</summary>
    public HistoricalDate? MeantDate { get; init; }

    /// <summary>The sentence of the annals, without its date; null if the text leaves out what every template needs.</summary>
    public string? Sentence { get; init; }

    /// <summary>The names in <see cref="Sentence"/> that no chronicle declares, with the kind they seem to be of.</summary>
    public IReadOnlyDictionary<string, EntityKind> Unknown { get; init; } = new Dictionary<string, EntityKind>();

    /// <summary>The declared names in <see cref="Sentence"/>.</summary>
    public IReadOnlyList<Entity> Known { get; init; } = [];

    /// <summary>What a reader should look at twice, each a sentence; empty if nothing is doubtful.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];
}
