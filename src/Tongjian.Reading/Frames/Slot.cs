using Tongjian.Reading.Names;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Frames;

/// <summary>What may or must stand beside a verb or a noun that tells an event, and which roles it has.</summary>
/// <param name="Paths">Where it stands; the first that is filled counts.</param>
/// <param name="IsDemanded">Whether the frame fails without it.</param>
/// <param name="Kinds">What it may be; none for anything.</param>
/// <param name="IsNamed">Whether it must have a name.</param>
/// <param name="IsKnown">Whether a name of which nothing is known does not do.</param>
/// <param name="IsAbsent">Whether nothing may stand there.</param>
/// <param name="Heads">The nouns or verbs it may have; empty for any.</param>
/// <param name="IsBarred">Whether <paramref name="Heads"/> are those it must not have.</param>
/// <param name="Nouns">The classes of noun it may have; none for any.</param>
/// <param name="Roles">The roles that it fills; of "patient|place" the first, or place if it is one.</param>
internal sealed record Slot(
    string[] Paths, bool IsDemanded, MentionKind Kinds, bool IsNamed, bool IsKnown, bool IsAbsent, HashSet<string> Heads, bool IsBarred, NounClass Nouns, string[] Roles);

/// <summary>A way to tell an event: the verbs or nouns that do, and what stands around them.</summary>
/// <param name="Type">The type of event, as the coding guide names it.</param>
/// <param name="IsNoun">Whether nouns tell it, not verbs.</param>
/// <param name="Lemmas">The verbs, or the nouns as they are written.</param>
/// <param name="Particle">The particle after the verb; null if it may have any.</param>
/// <param name="IsPassive">The voice; null if it may have either.</param>
/// <param name="IsDenied">Whether it counts only where it is denied: "could not take".</param>
/// <param name="IsBesides">Whether it is read besides the frame that was found before.</param>
/// <param name="Slots">What stands around.</param>
/// <param name="Line">Its line in <c>events.frames</c>, for messages.</param>
internal sealed record Frame(
    string Type, bool IsNoun, string[] Lemmas, string? Particle, bool? IsPassive, bool IsDenied, bool IsBesides, Slot[] Slots, int Line);
