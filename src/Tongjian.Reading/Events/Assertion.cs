using Tongjian.Reading.Clauses;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Events;

/// <summary>
/// Whether a verb says that something happened: not what was planned, feared, possible or denied. After Saurí and Pustejovsky's
/// FactBank: the words that a verb hangs on decide.
/// </summary>
internal static class Assertion
{
    private static readonly HashSet<string> Implicative =
        ["begin", "start", "continue", "proceed", "manage", "help", "force", "compel", "go", "come", "lead", "cause", "have", "rise", "return", "unite", "resume", "keep", "commence",
         "oblige", "drive", "succeed", "end", "finish", "cease", "bring", "see", "try", "attempt"];

    private static readonly HashSet<string> Unreal =
        ["if", "unless", "lest", "whether"];

    private static readonly HashSet<string> Opaque =
        ["plan", "hope", "intend", "want", "wish", "fear", "expect", "threaten", "consider", "propose", "claim", "allege", "believe", "think", "predict", "promise", "vow", "doubt", "suspect", "dream",
         "seek", "aim", "mean", "prepare", "desire", "refuse", "decline", "prevent", "stop", "avoid", "demand", "request", "urge", "ask", "agree", "decide", "allow", "advise", "dissuade", "persuade"];

    private static readonly HashSet<string> Asserting = ["after", "by", "while", "when", "since", "following", "upon", "on", "in", "until", "with", "as", "before", "and", "which", "who", "that", "where", "whom", "whose", "although", "though", "because", "whereas", "once", "till"];

    /// <summary>Whether the verb says that it happened. Denied ones count as asserted: a frame may want them.</summary>
    public static bool Holds(Predicate predicate, int depth = 0)
    {
        if (depth > 6) return false;
        var verb = predicate.Verb;
        if (verb.Modal is { } modal && !(modal == "could" && verb.IsNegated) && modal is not "will") return false;
        if (predicate.Subordinator is { } word && Unreal.Contains(word)) return false;
        if (verb.Form == VerbForm.Gerund && !verb.IsFinite && predicate.Subordinator is { } before && !Asserting.Contains(before)) return false;
        if (predicate.Governor is not { } governor) return !predicate.IsInfinitive;
        if (predicate.IsInfinitive && governor.Lemma == "have" && governor.Objects.Count > 0) return false; // "had no intent to"
        if (predicate.IsInfinitive) return Implicative.Contains(governor.Lemma) && !governor.Verb.IsNegated && Holds(governor, depth + 1);
        if (verb.Form == VerbForm.Gerund && !verb.IsFinite)
        {
            if (predicate.Subordinator is null && governor.Lemma is "stop" or "cease" or "avoid" or "forbid" or "consider" or "propose" or "suggest" or "oppose" && predicate.FirstWord == governor.Verb.Last + 1) return false;
            if (predicate.Subordinator is { } preposition && !Asserting.Contains(preposition)) return false;
            return true;
        }

        if (predicate.Subordinator == "that" && predicate.Antecedent is null && (Opaque.Contains(governor.Lemma) || !Holds(governor, depth + 1))) return false;
        return true;
    }
}
