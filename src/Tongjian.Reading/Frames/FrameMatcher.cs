using Tongjian.Reading.Clauses;
using Tongjian.Reading.Names;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Frames;

/// <summary>Fits the frames of <c>events.frames</c> to the verbs and nouns of a sentence.</summary>
internal sealed class FrameMatcher
{
    private static readonly Lazy<(Dictionary<string, List<Frame>> Verbs, Dictionary<string, List<Frame>> Nouns)> frames = new(Load);
    private readonly Surroundings around;

    public FrameMatcher(Surroundings around) => this.around = around;

    /// <summary>Whether some frame has this noun.</summary>
    public static bool Tells(string noun) => frames.Value.Nouns.ContainsKey(noun);

    /// <summary>Whether some frame has this verb.</summary>
    public static bool TellsAct(string lemma) => frames.Value.Verbs.ContainsKey(lemma);

    /// <summary>Whether a verb tells an event only with an object: without one it is a passive in the style of headlines.</summary>
    public static bool DemandsObject(string lemma) =>
        frames.Value.Verbs.TryGetValue(lemma, out var found) && found.TrueForAll(frame => frame.Slots.Any(slot => slot.IsDemanded && slot.Paths.Contains("O")));

    /// <summary>What a verb tells.</summary>
    public IEnumerable<Telling> Match(Predicate predicate)
    {
        if (!frames.Value.Verbs.TryGetValue(predicate.Lemma, out var candidates)) yield break;
        var hit = false;
        foreach (var frame in candidates)
        {
            if (hit && !frame.IsBesides) continue;
            if (frame.Particle is { } particle ? predicate.Verb.Particle != particle : predicate.Verb.Particle is "off" or "over" or "down" or "back" or "apart") continue;
            if (frame.IsPassive is { } passive && passive != predicate.IsPassive) continue;
            if (frame.IsDenied != predicate.Verb.IsNegated) continue;
            var telling = new Telling(frame.Type, frame) { Predicate = predicate };
            if (!Fits(frame, telling, path => around.Of(predicate, path))) continue;
            hit = true;
            yield return telling;
        }
    }

    /// <summary>What a noun tells.</summary>
    /// <param name="phrase">The noun with what belongs to it.</param>
    /// <param name="noun">The noun in small letters.</param>
    /// <param name="governor">The verb that it hangs on; null if there is none.</param>
    public Telling? Match(NounPhrase phrase, string noun, Predicate? governor)
    {
        if (!frames.Value.Nouns.TryGetValue(noun, out var candidates)) return null;
        foreach (var frame in candidates)
        {
            var telling = new Telling(frame.Type, frame) { Predicate = governor, Noun = phrase };
            if (Fits(frame, telling, path => around.Of(phrase, path, governor))) return telling;
        }

        return null;
    }

    private static bool Fits(Frame frame, Telling telling, Func<string, Filling?> fill)
    {
        foreach (var slot in frame.Slots)
        {
            if (slot.IsAbsent)
            {
                if (slot.Paths.Any(path => fill(path) is not null)) return false;
                continue;
            }

            Filling? found = null;
            foreach (var path in slot.Paths)
            {
                if (fill(path) is not { } filling) continue;
                if (!Suits(slot, filling))
                {
                    if (slot.IsBarred && slot.Roles.Length == 0) return false;
                    continue;
                }

                found = filling;
                break;
            }

            if (found is null)
            {
                if (slot.IsDemanded) return false;
                continue;
            }

            foreach (var role in slot.Roles.Where(_ => found.Value.Mentions.Count > 0)) Give(telling, role, found.Value.Mentions);
        }

        return true;
    }

    private static bool Suits(Slot slot, Filling filling)
    {
        if (slot.IsBarred)
        {
            if (slot.Heads.Contains(filling.Head)) return false;
        }
        else if (slot.Heads.Count > 0 || slot.Nouns != NounClass.None)
        {
            var act = slot.Heads.Contains("act") && TellsAct(filling.Head);
            if (!act && !slot.Heads.Contains(filling.Head) && !filling.Mentions.Exists(mention => mention.IsResolved && slot.Heads.Contains(mention.Name[(mention.Name.LastIndexOf(' ') + 1)..])) && (filling.Noun & slot.Nouns) == 0) return false;
        }

        if (slot.Kinds == MentionKind.None && !slot.IsNamed) return true;
        foreach (var mention in filling.Mentions)
        {
            if ((mention.Kind & MentionKind.Force) != 0 && slot.Roles.Contains("polity")) continue; // an army is no state
            if (slot.IsNamed && !mention.IsNamed && !mention.IsResolved) continue;
            if (slot.Kinds == MentionKind.None || (mention.Kind & slot.Kinds) != 0) return true;
            if (mention.Kind == MentionKind.None && mention.IsNamed && !slot.IsKnown) return true; // an unknown name can be anything
        }

        return false;
    }

    private static void Give(Telling telling, string role, List<Mention> mentions)
    {
        var bar = role.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0)
        {
            telling.Add(role, mentions);
            return;
        }

        var (first, second) = (role[..bar], role[(bar + 1)..]);
        var kind = mentions[0].Kind;
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.None && mention.IsNamed)
            {
                // A name of which nothing is known is taken for a place, as the others of its list are.
                telling.Add(kind is MentionKind.None || (kind & MentionKind.Place) != 0 ? "place" : first == "place" ? second : first, [mention]);
                continue;
            }

            var isPlace = (mention.Kind & (MentionKind.Place | MentionKind.Land | MentionKind.Town)) != 0 && (mention.Kind & MentionKind.State) == 0;
            telling.Add((first == "place") == isPlace ? first : second, [mention]);
        }
    }

    private static (Dictionary<string, List<Frame>> Verbs, Dictionary<string, List<Frame>> Nouns) Load()
    {
        var (verbs, nouns) = (new Dictionary<string, List<Frame>>(), new Dictionary<string, List<Frame>>());
        foreach (var frame in FrameReader.Read(WordList.Lines("events.frames")))
        {
            var list = frame.IsNoun ? nouns : verbs;
            foreach (var lemma in frame.Lemmas)
            {
                if (!list.TryGetValue(lemma, out var found)) list[lemma] = found = [];
                found.Add(frame);
            }
        }

        return (verbs, nouns);
    }
}
