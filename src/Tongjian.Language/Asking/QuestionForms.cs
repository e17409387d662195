using Tongjian.Language.Vocabulary;
using static Tongjian.Language.Asking.QuestionForm;

namespace Tongjian.Language.Asking;

/// <summary>
/// Makes the questions for a template out of its own pieces: does it, when did it, how often did it, who did it, whom did it.
/// </summary>
internal sealed class QuestionForms
{
    private const string Do = "does|do|did";
    private const string Be = "is|are|was|were";
    private const string Have = "has|have|had";
    private const string Commodities = "silver|silk|gold|money|tribute|cash|cloth|copper";
    private const string Nouns = "NOUNS";

    private const int FirstLoose = 20; // groups that only a question may leave out

    private readonly Template template;
    private readonly Verb verb;
    private readonly List<Piece> before = [];
    private readonly List<Piece> after = [];
    private readonly List<QuestionForm> forms = [];

    private QuestionForms(Template template, Verb verb)
    {
        (this.template, this.verb) = (template, verb);
        var isAfter = false;
        foreach (var piece in template.Pieces)
        {
            if (piece.Kind == PieceKind.Verb) isAfter = true;
            else if (piece.Kind == PieceKind.Possessive) after.Add(Word("its|their|his|her|the", piece.Group));
            else (isAfter ? after : before).Add(piece);
        }

        Loosen();
    }

    /// <summary>
    /// A question may leave out what a sentence must say: "When did Zhang Jue defect?", "What did Jin sell to Song?" Each stretch
    /// of words and a slot behind the first slot, and the first too if it begins with a preposition, may be left out.
    /// </summary>
    private void Loosen()
    {
        var group = FirstLoose;
        var start = 0;
        var isFirst = true;
        for (var i = 0; i < after.Count; i++)
        {
            if (after[i].Slot is null && i < after.Count - 1) continue;
            while (after[start].Group != after[i].Group) start++;
            var mayGo = !isFirst || (after[start].Text is { } word && i > start && IsPreposition(word));
            if (mayGo && after[start].Group == 0 && after[i].Group == 0 && after[i].Slot is not null)
            {
                for (var j = start; j <= i; j++) after[j] = after[j] with { Group = group };
                group++;
            }

            isFirst = false;
            start = i + 1;
        }
    }

    /// <summary>All forms of all templates, with their own verbs, and the forms that ask for no template.</summary>
    public static IReadOnlyList<QuestionForm> All { get; } = FreeQuestions.All
        .Concat(Templates.States.Concat(Templates.Events).SelectMany(template => FreeQuestions.For(template).Concat(Of(template)))).ToArray();

    private static IReadOnlyList<QuestionForm> WithSynonyms { get; } = All
        .Concat(Templates.States.Concat(Templates.Events)
            .SelectMany(template => Synonyms.Of(template).SelectMany(verb => Of(template, verb)))).ToArray();

    /// <summary>All forms that begin with a word.</summary>
    /// <param name="firstWord">The first word of the question, in lower case.</param>
    public static List<QuestionForm> Beginning(string firstWord) =>
        WithSynonyms.Where(form => FirstWords(form.Pattern.Pieces[0]).Split('|').Contains(firstWord)).ToList();

    private static string FirstWords(Piece piece) => piece.Kind == PieceKind.Preposition ? "at|in|on" : piece.Text!;

    /// <summary>The forms of one template, with its own verb or another.</summary>
    public static IReadOnlyList<QuestionForm> Of(Template template, Verb? verb = null)
    {
        var maker = new QuestionForms(template, verb ?? template.Verb);
        maker.Inverted();
        maker.Perfect();
        maker.Progressive();
        maker.ForSubject();
        maker.ForPair();
        foreach (var piece in maker.after)
        {
            if (piece.Slot is not null) maker.ForObject(piece);
        }

        if (!template.Verb.IsBe) maker.Passive();
        return maker.forms;
    }

    /// <summary>"Does Jin hold …?", "When did Jin capture …?", "How often did Jin besiege …?"</summary>
    private void Inverted()
    {
        foreach (var clause in Clauses(before, after))
        {
            Add(QuestionKind.YesNo, null, clause);
            Add(QuestionKind.When, null, [Word("when"), .. clause]);
            if (template.EventType is null)
            {
                Add(QuestionKind.SinceWhen, null, [Word("since"), Word("when"), .. clause]);
                Add(QuestionKind.UntilWhen, null, [Word("until|till"), Word("when"), .. clause]);
                Add(QuestionKind.HowLong, null, [Word("how"), Word("long"), .. clause]);
                continue;
            }

            Add(QuestionKind.How, null, [Word("how"), .. clause]);
            Add(QuestionKind.HowOften, null, [Word("how"), Word("often"), .. clause]);
            Add(QuestionKind.HowOften, null, [Word("how"), Word("many"), Word("times"), .. clause]);
        }
    }

    /// <summary>"Was Jin besieging …?", "Is Song paying …?"</summary>
    private void Progressive()
    {
        if (template.Relation is null || verb.IsBe || before.Count != 1) return;
        List<Piece> clause = [Word(Be), .. before, Word(verb.Progressive), .. after];
        Add(QuestionKind.YesNo, null, clause);
        foreach (var (kind, words) in Interrogatives(before[0].Slot!, "who|what")) Add(kind, before[0].Slot!.Role, [.. words, Word(Be), Word(verb.Progressive), .. after]);
        foreach (var piece in after.Where(piece => piece.Slot is not null))
        {
            var rest = after.Where(other => other != piece).ToList();
            foreach (var (kind, words) in Interrogatives(piece.Slot!, "who|whom|what"))
                Add(kind, piece.Slot!.Role, [.. words, Word(Be), .. before, Word(verb.Progressive), .. rest]);
        }
    }

    /// <summary>"Has Jin captured …?", "How long has Jin held …?"</summary>
    private void Perfect()
    {
        List<Piece> clause = [Word(Have), .. before, Word("ever", 43), Word(verb.IsBe ? "been" : verb.Participle), .. after];
        Add(QuestionKind.YesNo, null, clause);
        if (template.Relation is not null) Add(QuestionKind.HowLong, null, [Word("how"), Word("long"), .. clause]);
        else Add(QuestionKind.HowOften, null, [Word("how"), Word("often"), .. clause]);
    }

    /// <summary>"Who holds …?", "Which polities …?", "How many generals …?"; not for "A and B ally".</summary>
    private void ForSubject()
    {
        if (before.Count != 1 || before[0].Slot is not { } slot) return;
        foreach (var (kind, words) in Interrogatives(slot, "who|what"))
        {
            Add(kind, slot.Role, [.. words, Word(verb.Forms), .. after]);
            Add(kind, slot.Role, [.. words, Word(Have), Word("ever", 43), Word(verb.IsBe ? "been" : verb.Participle), .. after]);
            if (after is [{ Slot: not null }, { Text: "off" or "over" }, ..])
                Add(kind, slot.Role, [.. words, Word(verb.Forms), after[1] with { Group = 0 }, after[0], .. after.Skip(2)]);
        }
    }

    /// <summary>Of two subjects joined by "and": "Whom did Jin ally with?", "With whom …?", "Who allied with Song?"</summary>
    private void ForPair()
    {
        var slots = before.Where(piece => piece.Slot is not null).ToList();
        if (slots.Count != 2) return;
        List<Piece> clause = [Word(verb.IsBe ? Be : Do), slots[0], Word(verb.Base)];
        foreach (var (kind, words) in Interrogatives(slots[1].Slot!, "who|whom"))
        {
            Add(kind, slots[1].Slot!.Role, [.. words, .. clause, Word("with"), .. after]);
            if (after.Count > 0) Add(kind, slots[1].Slot!.Role, [.. words, .. clause, .. after, Word("with")]);
            Add(kind, slots[1].Slot!.Role, [Word("with"), .. words, .. clause, .. after]);
            Add(kind, slots[0].Slot!.Role, [.. words, Word(verb.Forms), Word("with"), slots[1], .. after]);
            if (after.Count > 0) Add(kind, slots[0].Slot!.Role, [.. words, Word(verb.Forms), .. after, Word("with"), slots[1]]);
        }
    }

    /// <summary>"Whom did Jin …?", "Which places does Jin hold?", "With whom is …?", "Who is … at war with?"</summary>
    private void ForObject(Piece piece)
    {
        var slot = piece.Slot!;
        var at = after.IndexOf(piece);
        var preposition = at > 0 && after[at - 1].Group == piece.Group
            && (after[at - 1].Kind == PieceKind.Preposition || (after[at - 1].Kind == PieceKind.Word && IsPreposition(after[at - 1].Text!)))
            ? after[at - 1]
            : default(Piece?);
        var rest = after.Where(other => other != piece)
            .Select(other => other.Group == piece.Group && (preposition is not null || piece.Group >= FirstLoose) ? other with { Group = 0 } : other).ToList();
        foreach (var (kind, words) in Interrogatives(slot, "who|whom|what"))
        {
            foreach (var clause in Clauses(before, rest)) Add(kind, slot.Role, [.. words, .. clause]);
        }

        if (preposition is not { } before1) return;
        var without = rest.Where((_, index) => index != at - 1).ToList();
        foreach (var clause in Clauses(before, without))
        {
            foreach (var (kind, words) in Interrogatives(slot, "whom|what"))
                Add(kind, slot.Role, [before1 with { Group = 0 }, .. words, .. clause]);
            if (slot.Kind == SlotKind.Place) Add(QuestionKind.Which, slot.Role, [before1 with { Group = 0 }, Word("where"), .. clause]);
            if (IsWhither(slot, before1)) Add(QuestionKind.Which, slot.Role, [Word("where"), .. clause]);
        }

        if (slot.Kind != SlotKind.Place) return;
        foreach (var clause in Clauses(before, rest)) Add(QuestionKind.Which, slot.Role, [Word("where"), .. clause]);
    }

    /// <summary>"When was Kaifeng captured by Jin?", "Who was captured?", "By whom was …?"</summary>
    private void Passive()
    {
        var lead = after.TakeWhile(piece => piece.Kind == PieceKind.Word && piece.Group == 0 && !IsPreposition(piece.Text!)).ToList();
        if (lead.Count >= after.Count || after[lead.Count].Slot is not { IsList: var _ } slot || after[lead.Count].Group != 0) return;
        if (SlotKinds.Accepts(slot.Kind) == 0 || before.Count != 1 || before[0].Slot is not { } agent) return;
        List<Piece> done = [Word(verb.Participle), .. lead, .. after.Skip(lead.Count + 1)];
        const int group = 40;
        Piece[] by = [Word("by", group), before[0] with { Group = group }];
        List<Piece> clause = [Word(Be), after[lead.Count], .. done];
        Add(QuestionKind.YesNo, null, [.. clause, .. by]);
        Add(QuestionKind.When, null, [Word("when"), .. clause, .. by]);
        Add(QuestionKind.YesNo, null, [Word(Have), after[lead.Count], Word("ever", 41), Word("been"), .. done, .. by]);
        if (template.EventType is null)
        {
            Add(QuestionKind.SinceWhen, null, [Word("since"), Word("when"), .. clause, .. by]);
            Add(QuestionKind.UntilWhen, null, [Word("until|till"), Word("when"), .. clause, .. by]);
            Add(QuestionKind.HowLong, null, [Word("how"), Word("long"), .. clause, .. by]);
        }
        else
        {
            Add(QuestionKind.How, null, [Word("how"), .. clause, .. by]);
            Add(QuestionKind.HowOften, null, [Word("how"), Word("often"), .. clause, .. by]);
            Add(QuestionKind.HowOften, null, [Word("how"), Word("many"), Word("times"), .. clause, .. by]);
        }

        Add(QuestionKind.Which, agent.Role, [Word("by"), Word("whom"), .. clause]);
        Add(QuestionKind.Which, agent.Role, [Word("who"), .. clause, Word("by")]);
        foreach (var (kind, words) in Interrogatives(slot, "who|what"))
            Add(kind, slot.Role, [.. words, Word(Be), .. done, .. by]);
        if (done.Find(piece => piece.Slot is { Role: Role.Place }) is { Slot: not null } place)
        {
            var noPlace = clause.Where(piece => piece.Group != place.Group || place.Group == 0).Where(piece => piece != place);
            Add(QuestionKind.Which, Role.Place, [Word("where"), .. noPlace, .. by]);
            var stranded = clause.Where(piece => piece != place).Select(piece => piece.Group == place.Group ? piece with { Group = 0 } : piece);
            if (place.Group != 0) Add(QuestionKind.Which, Role.Place, [Word("where"), .. stranded, .. by]);
        }
    }

    /// <summary>"does A hold …" or "is A at war …"; of two subjects joined by "and", also the first alone, and "with" the second.</summary>
    private IEnumerable<List<Piece>> Clauses(List<Piece> subject, List<Piece> rest)
    {
        Piece auxiliary = Word(verb.IsBe ? Be : Do);
        Piece[] main = verb.IsBe ? [] : [Word(verb.Base)];
        yield return [auxiliary, .. subject, .. main, .. rest];
        var slots = subject.Where(piece => piece.Slot is not null).ToList();
        if (slots.Count != 2) yield break;
        const int group = 40;
        yield return [auxiliary, slots[0], .. main, .. rest, Word("with", group), slots[1] with { Group = group }];
        if (rest.Count > 0) yield return [auxiliary, slots[0], .. main, Word("with"), slots[1], .. rest];
    }

    private static IEnumerable<(QuestionKind Kind, Piece[] Words)> Interrogatives(Slot slot, string pronouns)
    {
        yield return (QuestionKind.Which, [Word(pronouns)]);
        if (SlotKinds.UnitsOf(slot.Kind) is not null)
        {
            yield return (QuestionKind.HowMany, [Word("how"), Word("much"), Word(Commodities, 42)]);
            yield return (QuestionKind.HowMany, [Word("how"), Word("many"), Word("men|soldiers|horsemen|ships|elephants|taels|bolts|horses|households|people|persons|inhabitants")]);
        }
        else if (SlotKinds.Accepts(slot.Kind) != 0)
        {
            yield return (QuestionKind.Which, [Word("which|what"), Word(Nouns)]);
            yield return (QuestionKind.HowMany, [Word("how"), Word("many"), Word(Nouns)]);
        }
    }

    /// <summary>Whether "where" alone asks for a slot: at a place or to it, but not from it or through it.</summary>
    private static bool IsWhither(Slot slot, Piece preposition) =>
        (slot.Kind == SlotKind.Place || slot.Role == Role.Refuge) && preposition.Text is null or "to" or "into" or "on";

    private static bool IsPreposition(string word) =>
        word is "of" or "with" or "from" or "to" or "under" or "against" or "for" or "on" or "by" or "through" or "as" or "into" or "before";

    private void Add(QuestionKind kind, Role? hole, IEnumerable<Piece> pieces) => forms.Add(QuestionForm.Of(
        pieces.Select(piece => piece.Text == Nouns ? piece with { Text = QuestionNouns.All } : piece), template, kind, hole, verb));
}
