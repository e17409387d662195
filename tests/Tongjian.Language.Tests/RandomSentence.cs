using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Tests;

/// <summary>Fills a template at random from a vocabulary: some optional parts, lists, amounts, quoted text.</summary>
internal static class RandomSentence
{
    private static readonly string[] Texts = ["Prime Minister", "treason; or worse", "King [of Yan]", "節度使", "a.b. c", "(x"];

    /// <summary>A sentence of the template.</summary>
    /// <param name="annals">Where the entities come from.</param>
    /// <param name="template">The template.</param>
    /// <param name="random">Decides.</param>
    /// <param name="parts">Which optional parts stand, one bit each.</param>
    public static Sentence Draw(Annals annals, Template template, Random random, int parts)
    {
        var fillers = new Filler[template.Slots.Count];
        foreach (var piece in template.Pieces)
        {
            if (piece.Slot is not { } slot || (piece.Group > 0 && (parts & (1 << (piece.Group - 1))) == 0)) continue;
            fillers[slot.Index] = Fill(annals, slot, random);
        }

        return new Sentence(template, fillers);
    }

    private static Filler Fill(Annals annals, Slot slot, Random random)
    {
        switch (slot.Kind)
        {
            case SlotKind.Payment or SlotKind.Force or SlotKind.Count or SlotKind.Length:
                return Filler.Of(Amounts(SlotKinds.UnitsOf(slot.Kind)!.Value, random));
            case SlotKind.Text: return Filler.Of(Texts[random.Next(Texts.Length)]);
            case SlotKind.Word:
                var words = SlotKinds.WordsOf(slot.Role);
                return Filler.Of(words[random.Next(words.Count)]);
            default:
                var accepted = SlotKinds.Accepts(slot.Kind);
                var fitting = annals.Entities.Where(entity => (entity.Kind & accepted) != 0).ToArray();
                random.Shuffle(fitting);
                return Filler.Of(fitting[..(slot.IsList ? Math.Min(fitting.Length, 1 + random.Next(4)) : 1)]);
        }
    }

    private static Amount[] Amounts(UnitKind kind, Random random)
    {
        var units = Unit.All.Where(unit => unit.Kind == kind).ToArray();
        random.Shuffle(units);
        return units[..Math.Min(units.Length, 1 + random.Next(3))].Select(unit => new Amount(Number(random), unit)).ToArray();
    }

    private static long? Number(Random random) => random.Next(5) switch
    {
        0 => null,
        1 => random.Next(3),
        2 => random.NextInt64(),
        _ => random.Next(1_000_000),
    };
}
