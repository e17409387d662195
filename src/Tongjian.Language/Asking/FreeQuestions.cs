using Tongjian.Language.Vocabulary;
using static Tongjian.Language.Asking.QuestionForm;

namespace Tongjian.Language.Asking;

/// <summary>Questions that people ask in words of their own, beside those that follow from the templates.</summary>
internal static class FreeQuestions
{
    private static readonly SlotKind[] Nameable =
        [SlotKind.Actor, SlotKind.Place, SlotKind.Weapon, SlotKind.Treaty];

    private static readonly (string Id, Role? Hole, string Pattern)[] Idioms =
    [
        ("rules", Role.Person, "who is|are|was|were the ruler|rulers|emperor|emperors|king|kings of {Polity}"),
        ("rules", Role.Person, "who is|was ruler|emperor|king of {Polity}"),
        ("is-vassal", Role.Overlord, "whose vassal is|was {Polity}"),
        ("is-vassal", Role.Overlord, "who is|was the overlord|suzerain of {Polity}"),
        ("is-vassal", Role.Polity, "who is|are|was|were vassal|vassals of {Overlord}"),
        ("is-vassal", Role.Polity, "who is|are|was|were the vassals of {Overlord}"),
        ("is-vassal", Role.Polity, "which|what NOUNS is|are|was|were vassals of {Overlord}"),
        ("holds", Role.Polity, "to whom does|do|did {Place} belong"),
        ("holds", Role.Place, "which|what NOUNS belong|belongs|belonged to {Polity}"),
        ("is-captive", Role.Captor, "whose captive is|was {Person}"),
        ("is-captive", Role.Captor, "who holds|held {Person} captive"),
        ("is-captive", Role.Person, "who is|are|was|were captives of {Captor}"),
        ("serves", Role.Polity, "for whom does|did {Person} serve"),
        ("binds", Role.Treaty, "by which|what NOUNS is|are|was|were {Polity} bound"),
        ("is-capital", Role.Place, "where is|was the capital of {Polity}"),
        ("is-at-war", Role.Other, "with whom is|was {Polity} at war"),
        ("captures", null, "when does|did {Place} fall"),
        ("ends", null, "when does|did {Polity} fall"),
        ("ends", null, "when is|was {Polity} overthrown|conquered"),
        ("proclaims", null, "when is|was {Polity} founded|established"),
        ("uses", null, "when is|was {Weapon} first used"),
    ];

    /// <summary>Questions that ask for no template.</summary>
    public static IReadOnlyList<QuestionForm> All { get; } = Make().ToArray();

    /// <summary>Idioms for a template: "Who is the emperor of Song?", "Whose vassal is Western Xia?"</summary>
    public static IEnumerable<QuestionForm> For(Template template)
    {
        foreach (var (id, hole, pattern) in Idioms)
        {
            if (template.Id != id) continue;
            var kind = pattern.StartsWith("when", StringComparison.Ordinal) ? QuestionKind.When : QuestionKind.Which;
            yield return Of(pattern.Split(' ').Select(word => PieceOf(word, template)), template, kind, hole);
        }
    }

    private static Piece PieceOf(string word, Template template)
    {
        if (word == "NOUNS") return Word(QuestionNouns.All);
        if (word[0] != '{') return Word(word);
        var slot = template.Slots[template.SlotOf(Enum.Parse<Role>(word[1..^1]))];
        return new Piece(PieceKind.Slot, null, slot, 0);
    }

    private static IEnumerable<QuestionForm> Make()
    {
        yield return Of([Word("what"), Word("happens|happened")], null, QuestionKind.WhatHappened, null);
        yield return Of([Word("who"), Word("holds|held"), Word("what|which"), Word("place|places|city|cities", 1)], null, QuestionKind.WhoHeldWhat, null);
        foreach (var kind in Nameable)
        {
            var slot = new Piece(PieceKind.Slot, null, new Slot(Role.Object, kind, false, 0), 0);
            yield return Of([Word("what"), Word("happens|happened"), Word("at|in|on|to|with|near"), slot], null, QuestionKind.WhatHappened, null);
            yield return Of([Word("what"), Word("does|do|did"), slot, Word("do")], null, QuestionKind.WhatHappened, Role.Agent);
            yield return Of([Word("what|who|where"), Word("is|are|was|were"), slot], null, QuestionKind.WhatIs, null);
            yield return Of([Word("tell"), Word("me", 1), Word("about|of"), slot], null, QuestionKind.WhatHappened, null);
        }
    }
}
