using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>A way to ask for a template: its pattern is a template of its own.</summary>
/// <param name="Pattern">The pattern of the question.</param>
/// <param name="Asked">The template asked for; null for questions that ask for no sentence.</param>
/// <param name="Kind">What is wanted.</param>
/// <param name="Hole">The role that is asked for.</param>
internal sealed record QuestionForm(Template Pattern, Template? Asked, QuestionKind Kind, Role? Hole)
{
    /// <summary>Whether yes means that the sentence is not so: "Is he dead?"</summary>
    public bool IsDenial { get; init; }

    private static readonly Verb NoVerb = Verb.FromSingular("is");

    /// <summary>Builds a form from pieces; slots are numbered anew.</summary>
    public static QuestionForm Of(
        IEnumerable<Piece> pieces, Template? asked, QuestionKind kind, Role? hole, Verb? verb = null)
    {
        var slots = 0;
        var groups = new Dictionary<int, int> { [0] = 0 };
        var numbered = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (!groups.TryGetValue(piece.Group, out var group)) groups[piece.Group] = group = groups.Count;
            numbered.Add(piece.Slot is null
                ? piece with { Group = group }
                : piece with { Group = group, Slot = piece.Slot with { Index = slots++ } });
        }

        var pattern = new Template(
            asked?.Id ?? kind.ToString(), "", asked?.EventType, asked?.Relation, numbered, verb ?? asked?.Verb ?? NoVerb, new Dictionary<Role, Role>());
        return new QuestionForm(pattern, asked, kind, hole);
    }

    /// <summary>A fixed word, or several to choose from, divided by bars.</summary>
    public static Piece Word(string text, int group = 0) => new(PieceKind.Word, text, null, group);

    private SlotKind KindOfHole => Asked?.Slots.FirstOrDefault(slot => slot.Role == Hole)?.Kind ?? SlotKind.Place;

    /// <summary>The pattern in words, for a list of questions that would be understood; roles stand in braces.</summary>
    public string Spoken()
    {
        var words = new List<string>();
        foreach (var piece in Pattern.Pieces.Where(piece => piece.Group == 0))
        {
            words.Add(piece.Kind switch
            {
                PieceKind.Slot => "{" + piece.Slot!.Role + "}",
                PieceKind.Preposition => "at",
                PieceKind.Possessive => "its",
                _ when piece.Text == QuestionNouns.All => QuestionNouns.For(KindOfHole, isPlural: words is [.., "many"]),
                _ => piece.Text!.Split('|')[0],
            });
        }

        return string.Join(' ', words);
    }
}
