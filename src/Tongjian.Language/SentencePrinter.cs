using System.Text;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Language;

/// <summary>Writes a sentence from its template; the inverse of the parser.</summary>
public static class SentencePrinter
{
    private static readonly HashSet<string> InNouns =
        ["region", "province", "steppe", "country", "prefecture", "area", "district", "valley", "land"];

    private static readonly HashSet<string> OnNouns = ["river", "lake", "sea", "island", "coast"];

    /// <summary>The sentence with its capital letter and full stop.</summary>
    public static string Print(Sentence sentence) => Compose(sentence, capital: true).Append('.').ToString();

    /// <summary>The sentence as it stands inside another: no full stop, no capital but that of a name.</summary>
    public static string Clause(Sentence sentence) => Compose(sentence, capital: false).ToString();

    private static StringBuilder Compose(Sentence sentence, bool capital)
    {
        var template = sentence.Template;
        var left = LeftOut(sentence);
        var text = new StringBuilder(80);
        var plural = false;
        var subjects = 0;
        var beforeVerb = true;
        foreach (var piece in template.Pieces)
        {
            if (piece.Group > 0 && (left & (1 << piece.Group)) != 0) continue;
            if (text.Length > 0) text.Append(' ');
            switch (piece.Kind)
            {
                case PieceKind.Slot:
                    var filler = sentence.Fillers[piece.Slot!.Index];
                    if (beforeVerb)
                    {
                        subjects++;
                        plural = subjects > 1 || IsPlural(filler);
                    }

                    AppendFiller(text, filler, piece.Slot.Kind);
                    break;
                case PieceKind.Verb:
                    beforeVerb = false;
                    text.Append(template.Verb.Present(plural));
                    break;
                case PieceKind.Preposition:
                    text.Append(PrepositionFor(sentence[Role.Place]));
                    break;
                case PieceKind.Possessive:
                    text.Append(plural ? "their" : "its");
                    break;
                default:
                    text.Append(piece.Text);
                    break;
            }
        }

        if (capital && text.Length > 0) text[0] = char.ToUpperInvariant(text[0]);
        return text;
    }

    /// <summary>The optional parts whose slots are all empty, as bits by group number.</summary>
    private static int LeftOut(Sentence sentence)
    {
        var bits = 0;
        foreach (var piece in sentence.Template.Pieces)
        {
            if (piece.Group > 0 && piece.Slot is { } slot && sentence.Fillers[slot.Index].IsEmpty) bits |= 1 << piece.Group;
        }

        return bits;
    }

    /// <summary>Whether a subject takes a plural verb.</summary>
    internal static bool IsPlural(Filler subject)
    {
        var entities = subject.Entities;
        return entities.Length > 1 || (entities.Length == 1 && entities[0].IsPlural);
    }

    private static string PrepositionFor(Filler place)
    {
        if (place.Entities.Length == 0) return "at";
        var noun = place.Entities[0].Noun;
        return InNouns.Contains(noun) ? "in" : OnNouns.Contains(noun) ? "on" : "at";
    }

    private static void AppendFiller(StringBuilder text, Filler filler, SlotKind kind)
    {
        if (filler.Text is { } words)
        {
            if (kind == SlotKind.Text) text.Append('"').Append(words).Append('"');
            else text.Append(words);
            return;
        }

        var count = Math.Max(filler.Entities.Length, filler.Amounts.Length);
        for (var i = 0; i < count; i++)
        {
            if (i > 0) text.Append(i == count - 1 ? " and " : ", ");
            if (filler.Entities.Length > 0) text.Append(filler.Entities[i].Spoken);
            else text.Append(filler.Amounts[i]);
        }
    }
}
