using Tongjian.Reading.Clauses;
using Tongjian.Reading.Names;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Frames;

/// <summary>What stands in a slot.</summary>
/// <param name="Mentions">Whom or what it names.</param>
/// <param name="Head">Its noun or verb in small letters.</param>
/// <param name="Noun">The class of its noun.</param>
internal readonly record struct Filling(List<Mention> Mentions, string Head, NounClass Noun)
{
    /// <summary>Its words; null for a verb or a name before a noun.</summary>
    public NounPhrase? Phrase { get; init; }
}
