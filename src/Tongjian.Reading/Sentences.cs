using System.Globalization;
using Tongjian.Reading.Layout;

namespace Tongjian.Reading;

/// <summary>Cuts the words of a block into sentences.</summary>
/// <remarks>
/// A full stop ends a sentence where something follows that may begin one: not within a number, nor behind an initial or an abbreviation
/// that a name follows. Semicolons and colons end none. What is longer than any sentence that was ever written is cut where it can be,
/// at a semicolon, a comma or a blank, so that nobody who reads by sentences has to bear more. The time grows with the length of the block.
/// </remarks>
public static class Sentences
{
    private const int LongestWord = 24;
    private const int LongestSentence = 3000; // characters; the longest of a page of Wikipedia have some 1,200
    private static readonly HashSet<string> Abbreviations = WordList.Load("abbreviations");
    private static readonly HashSet<string> BeforeNumbers = WordList.Load("number-abbreviations");
    private static readonly HashSet<string> Openings = WordList.Load("sentence-openings");

    /// <summary>The sentences of a block in their order, without the white space between them; at least one.</summary>
    public static IReadOnlyList<TextRange> Of(Block block) => Of(block.Text);

    /// <summary>The sentences of a text in their order, without the white space between them.</summary>
    public static IReadOnlyList<TextRange> Of(string text)
    {
        var sentences = new List<TextRange>();
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(".!?…。！？\n");
            if (length < 0) break;
            var mark = at + length;
            var end = AfterMarks(text, mark);
            if (text[mark] == '\n' || EndsAt(text, mark, end))
            {
                Add(text, start, end, sentences);
                start = end;
            }

            at = end;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static void Add(string text, int start, int end, List<TextRange> sentences)
    {
        var sentence = TextLines.Trimmed(text, start, end);
        while (sentence.Length > LongestSentence)
        {
            var cut = sentence.Start + CutOf(text.AsSpan(sentence.Start, LongestSentence));
            sentences.Add(TextLines.Trimmed(text, sentence.Start, cut));
            sentence = TextLines.Trimmed(text, cut, sentence.End);
        }

        if (sentence.Length > 0) sentences.Add(sentence);
    }

    /// <summary>Behind the last semicolon of the second half, or the last comma, or the last blank; else the end, but not within a pair of surrogates.</summary>
    private static int CutOf(ReadOnlySpan<char> words)
    {
        foreach (var mark in ";, ")
        {
            var at = words.LastIndexOf(mark);
            if (at >= LongestSentence / 2) return at + 1;
        }

        return char.IsHighSurrogate(words[^1]) ? words.Length - 1 : words.Length;
    }

    /// <summary>The place behind the marks that end a sentence and the quotes and brackets that close with it.</summary>
    private static int AfterMarks(string text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && (text[end] is '.' or '!' or '?' or '…' or '。' || IsCloser(text, end))) end++;
        return end;
    }

    private static bool IsCloser(string text, int at) => text[at] switch
    {
        ')' or ']' or '”' or '’' or '»' or '」' or '』' => true,
        // A straight quote closes if no word follows at once.
        '"' or '\'' => at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    private static bool EndsAt(string text, int mark, int end)
    {
        if (text[mark] is '。' or '！' or '？') return true;
        var next = end;
        while (next < text.Length && TextLines.IsBlank(text[next])) next++;
        if (next == text.Length) return true;
        var opens = next;
        while (opens < text.Length && text[opens] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '「') opens++;
        if (opens == text.Length || !MayBegin(text[opens])) return false;
        if (next == end) return IsGlued(text, mark, next);
        return text[mark] != '.' || end > mark + 1 || !IsAbbreviated(text, mark, opens);
    }

    private static bool MayBegin(char letter) =>
        char.IsUpper(letter) || char.IsDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter || char.IsSurrogate(letter);

    // "… the town.The next day": a mark of reference stood between.
    private static bool IsGlued(string text, int mark, int next) =>
        mark >= 2 && char.IsLower(text[mark - 1]) && char.IsLower(text[mark - 2]) && char.IsUpper(text[next]) && next + 1 < text.Length && char.IsLower(text[next + 1]);

    private static bool IsAbbreviated(string text, int dot, int next)
    {
        var first = dot;
        while (first > 0 && dot - first < LongestWord && (char.IsLetter(text[first - 1]) || (text[first - 1] == '.' && first > 1 && char.IsLetter(text[first - 2])))) first--;
        var word = text.AsSpan(first, dot - first);
        if (word.Length == 0) return false;
        if (Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && (word.Length > 1 || char.IsLower(word[0])))
            // "in the sea. Mar. 3": a short word of its own kind may end a sentence too, if it is written small like "est" and "fig".
            return true;
        if (BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return char.IsDigit(text[next]);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        if (isInitial && word[0] is 'I' or 'V' or 'X' && FollowsName(text, first)) return false;
        return (isInitial || word.Contains('.')) && !IsOpening(text, next);
    }

    // "Charles V.": the numeral of a ruler, not an initial. "General V. Ivanov" has a title before it that is no name; it is rarer.
    private static bool FollowsName(string text, int first)
    {
        if (first < 3 || text[first - 1] != ' ') return false;
        var at = first - 1;
        while (at > 0 && char.IsLetter(text[at - 1])) at--;
        return at < first - 3 && char.IsUpper(text[at]);
    }

    private static bool IsOpening(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestWord && char.IsLetter(text[end])) end++;
        return Openings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }
}
