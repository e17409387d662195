using Tongjian.Language.Vocabulary;
using static Tongjian.Language.Asking.QuestionForm;

namespace Tongjian.Language.Asking;

/// <summary>Questions that people ask in words of their own, beside those that follow from the templates.</summary>
internal static class FreeQuestions
{
    private static readonly SlotKind[] Nameable =
        [SlotKind.Actor, SlotKind.Place, SlotKind.Weapon, SlotKind.Treaty];

    // The lists of words that an idiom names by a word in capitals.
    private static readonly (string Name, string Words)[] Lists =
    [
        ("IS", "is|was|are|were"), ("ARE", "is|are|was|were"), ("NOUNS", QuestionNouns.All),
        ("SOVEREIGN", "ruler|rulers|emperor|emperors|king|kings|khan|khans|sultan|sultans|shah|monarch|monarchs|sovereign|sovereigns|gurkhan"),
    ];

    private static readonly (string Id, string Hole, string Pattern)[] Idioms = ReadIdioms();

    private static readonly (QuestionKind Kind, string Pattern)[] Others =
    [
        (QuestionKind.Successor, "who succeeds|succeeded|follows|followed {Person} [as] [ruler|emperor|king|khan] [of|on] [the] [throne] [of] [{Polity}]"),
        (QuestionKind.Successor, "who is|was the successor of {Person}"),
        (QuestionKind.Successor, "who rules|ruled|reigned|governed {Polity} after {Person}"),
        (QuestionKind.Successor, "who comes|came after {Person} [on the throne] [of {Polity}]"),
        (QuestionKind.Successor, "by whom is|was {Person} succeeded"),
        (QuestionKind.Predecessor, "who precedes|preceded {Person} [as] [ruler|emperor|king|khan] [of|on] [the] [throne] [of] [{Polity}]"),
        (QuestionKind.Predecessor, "who is|was the predecessor of {Person}"),
        (QuestionKind.Predecessor, "who rules|ruled|reigned|governed {Polity} before {Person}"),
        (QuestionKind.Predecessor, "who comes|came before {Person} [on the throne] [of {Polity}]"),
        (QuestionKind.Predecessor, "whom does|did {Person} succeed [as] [ruler|emperor|king|khan] [of] [{Polity}]"),
        (QuestionKind.Predecessor, "which|what ruler|emperor|king|khan does|did {Person} succeed"),
        (QuestionKind.Successor, "which|what ruler|emperor|king|khan succeeds|succeeded {Person}"),
        (QuestionKind.TermsOf, "what does|did {Treaty} provide|stipulate|say|lay|set [down] [for]"),
        (QuestionKind.TermsOf, "what is|was|are|were the terms|term|provisions|conditions|content of {Treaty}"),
        (QuestionKind.TermsOf, "what is|was agreed in|under|by {Treaty}"),
        (QuestionKind.TermsOf, "on what terms is|was {Treaty} agreed|signed|concluded|made"),
    ];

    private static readonly string[] Journeys =
    [
        "how far is|was [it] from {Origin} to {Destination}",
        "how far is|was {Origin} from {Destination}",
        "how does|do|did|can one|people get|travel|go from {Origin} to {Destination}",
        "what|which is|was the way|route|road from {Origin} to {Destination}",
        "how long is|was the way|route|road from {Origin} to {Destination}",
        "what is|was the distance between|from {Origin} and|to {Destination}",
        "how many|far|much kilometres|kilometers|km|miles is|was|are|were [it] [there] from|between {Origin} to|and {Destination}",
        "how many kilometres|kilometers|km|miles is|was|are|were {Origin} from {Destination}",
        "how far apart is|are|was|were {Origin} and {Destination}",
    ];

    /// <summary>Questions that ask for no template.</summary>
    public static IReadOnlyList<QuestionForm> All { get; } = Make().ToArray();

    /// <summary>Idioms for a template: "Who is the emperor of Song?", "Whose vassal is Western Xia?"</summary>
    public static IEnumerable<QuestionForm> For(Template template)
    {
        foreach (var (id, asked, pattern) in Idioms)
        {
            if (template.Id != id) continue;
            // A state and an event may bear one name.
            Role? hole = Enum.TryParse<Role>(asked, out var role) ? role : asked == "count" ? SubjectOf(template) : null;
            var kind = KindOf(pattern, asked);
            if (kind is QuestionKind.HowLong or QuestionKind.SinceWhen or QuestionKind.UntilWhen && template.Relation is null) continue;
            if (pattern.Split('{').Skip(1).Any(part => template.SlotOf(Enum.Parse<Role>(part[..part.IndexOf('}', StringComparison.Ordinal)])) < 0)) continue;
            if (hole is { } wanted && template.SlotOf(wanted) < 0) continue;
            yield return Of(PiecesOf(pattern, template), template, kind, hole) with { IsDenial = asked == "not" };
        }
    }

    /// <summary>What is counted: what the sentence is about, as a pattern with one slot leaves only the other open.</summary>
    private static Role SubjectOf(Template template) => template.Id switch
    {
        "holds" => Role.Place,
        "rules" => Role.Person,
        _ => template.Slots[0].Role,
    };

    private static QuestionKind KindOf(string pattern, string asked) => asked switch
    {
        "since" => QuestionKind.SinceWhen,
        "until" => QuestionKind.UntilWhen,
        "count" => QuestionKind.HowMany,
        "not" => QuestionKind.YesNo,
        not "-" => pattern.StartsWith("how much", StringComparison.Ordinal) ? QuestionKind.HowMany : QuestionKind.Which,
        _ when pattern.StartsWith("how long", StringComparison.Ordinal) => QuestionKind.HowLong,
        _ => pattern.StartsWith("when", StringComparison.Ordinal) ? QuestionKind.When : QuestionKind.YesNo,
    };

    private static (string Id, string Hole, string Pattern)[] ReadIdioms() => [.. ReadIdioms("questions"), .. ReadIdioms("persons")];

    private static IEnumerable<(string Id, string Hole, string Pattern)> ReadIdioms(string file)
    {
        using var stream = typeof(FreeQuestions).Assembly.GetManifestResourceStream($"Tongjian.Language.Vocabulary.{file}.idioms")
            ?? throw new InvalidOperationException("the idioms are missing from the program");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return (parts[0], parts[1], parts[2]);
        }
    }

    private static IEnumerable<Piece> PiecesOf(string pattern, Template? template)
    {
        var (group, groups) = (0, 60);
        foreach (var written in pattern.Split(' '))
        {
            if (written[0] == '[') group = ++groups;
            var word = written.Trim('[', ']');
            if (word[0] == '{')
            {
                var role = Enum.Parse<Role>(word[1..^1]);
                yield return new Piece(PieceKind.Slot, null, template?.Slots[template.SlotOf(role)] ?? new Slot(role, SlotKinds.Usual(role), false, 0), group);
            }
            else
            {
                yield return Word(Meant(word), group);
            }

            if (written[^1] == ']') group = 0;
        }
    }

    /// <summary>The words that a word of an idiom stands for.</summary>
    private static string Meant(string word) =>
        string.Join('|', word.Split('|').Select(one => Array.Find(Lists, list => list.Name == one).Words ?? one));

    private static IEnumerable<QuestionForm> Make()
    {
        yield return Of([Word("what"), Word("happens|happened")], null, QuestionKind.WhatHappened, null);
        yield return Of([Word("who"), Word("holds|held"), Word("what|which"), Word("place|places|city|cities", 1)], null, QuestionKind.WhoHeldWhat, null);
        yield return Of(PiecesOf("who commands|commanded|leads|led {Agent} [at|in|on|near {Place}]", null), null, QuestionKind.WhoCommanded, Role.Commander);
        yield return Of(PiecesOf("who commands|commanded|leads|led at|in|on|near {Place}", null), null, QuestionKind.WhoCommanded, Role.Commander);
        foreach (var (kind, pattern) in Others) yield return Of(PiecesOf(pattern, null), null, kind, null);
        var border = Templates.States.First(template => template.Relation == Relation.Border);
        yield return Of(PiecesOf("where|what is|was|runs|ran the border between {Polity} and {Other}", null), border, QuestionKind.Which, Role.Place);
        yield return Of(PiecesOf("where does|did the border between {Polity} and {Other} run|lie", null), border, QuestionKind.Which, Role.Place);
        yield return Of(PiecesOf("what|which river|line forms|formed|marks|marked the border between {Polity} and {Other}", null), border, QuestionKind.Which, Role.Place);
        yield return Of(PiecesOf("how old is|was {Person} [when he|she died|dies]", null), null, QuestionKind.HowOld, null);
        yield return Of(PiecesOf("at what age did|does {Person} die", null), null, QuestionKind.HowOld, null);
        yield return Of(PiecesOf("how long did|does {Person} live", null), null, QuestionKind.HowOld, null);
        foreach (var pattern in Journeys)
            yield return Of(PiecesOf(pattern, null), null, QuestionKind.HowFar, null);
        foreach (var kind in Nameable)
        {
            var slot = new Piece(PieceKind.Slot, null, new Slot(Role.Object, kind, false, 0), 0);
            yield return Of([Word("what"), Word("happens|happened"), Word("at|in|on|to|with|near"), slot], null, QuestionKind.WhatHappened, null);
            yield return Of([Word("what"), Word("does|do|did"), slot, Word("do")], null, QuestionKind.WhatHappened, Role.Agent);
            yield return Of([Word("what|who|where"), Word("is|are|was|were"), slot], null, QuestionKind.WhatIs, null);
            yield return Of([Word("what"), Word("is|are|was|were"), slot, Word("also", 1), Word("called|named", 0)], null, QuestionKind.OtherNames, null);
            yield return Of([Word("what|which"), Word("other", 1), Word("names|name"), Word("does|do|did"), slot, Word("have|bear")], null, QuestionKind.OtherNames, null);
            yield return Of([Word("what"), Word("is|was"), slot, Word("called"), Word("in"), Word("chinese")], null, QuestionKind.ChineseName, null);
            yield return Of([Word("what"), Word("is|was"), Word("the"), Word("chinese"), Word("name|characters"), Word("of|for"), slot], null, QuestionKind.ChineseName, null);
            yield return Of([Word("what"), Word("is|was"), slot, Word("called"), Word("today|now|nowadays")], null, QuestionKind.ModernName, null);
            yield return Of([Word("what"), Word("is|was"), Word("the"), Word("modern|present|present-day"), Word("name"), Word("of|for"), slot], null, QuestionKind.ModernName, null);
            yield return Of([Word("what"), Word("is|was|are|were"), Word("the"), Word("personal|given|temple|other|real|birth|old|former|posthumous", 1), Word("name|names"), Word("of|for"), slot], null, QuestionKind.OtherNames, null);
            yield return Of([Word("tell"), Word("me", 1), Word("about|of"), slot], null, QuestionKind.WhatHappened, null);
        }
    }
}
