namespace Tongjian.Reading.Words;

/// <summary>What stands behind the name of a ruler and belongs to it: "Francis I", "Peter the Great".</summary>
internal static class ByNames
{
    /// <summary>The number of a ruler: "Francis I".</summary>
    public static bool IsNumeral(Word word)
    {
        if (!word.IsCapital || word.End - word.Start > 5) return false;
        foreach (var c in word.Entry.Text.Length > 0 ? word.Entry.Text : word.Roman)
        {
            if (c is not ('i' or 'v' or 'x' or 'l')) return false;
        }

        return word.Entry.Text.Length > 0 || word.Roman.Length > 0;
    }

    /// <summary>The article of a by-name: "Peter the Great".</summary>
    public static bool IsEpithet(Span<Word> words, int i, Func<Word, bool> isKnownName)
    {
        if (words[i].Entry.Text != "the" || words[i].IsCapital || i + 1 >= words.Length || !words[i + 1].IsCapital || words[i + 1].Tag != WordTag.Noun) return false;
        if (words[i + 1].Start - words[i].End != 1 || isKnownName(words[i + 1])) return false;
        var behind = i + 2 < words.Length ? words[i + 2] : new Word();
        return !behind.IsCapital && (behind.Entry.Noun & (NounClass.Force | NounClass.State | NounClass.Title | NounClass.Person)) == 0 && words[i + 1].Entry.Noun == NounClass.None;
    }
}
