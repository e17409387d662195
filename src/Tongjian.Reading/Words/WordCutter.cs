namespace Tongjian.Reading.Words;

/// <summary>Cuts a sentence into words and marks, and knows them.</summary>
internal static class WordCutter
{
    /// <summary>Adds the words of a stretch of text; a genitive is a word of its own, a hyphened word is one.</summary>
    public static void Cut(string text, TextRange range, List<Word> words)
    {
        for (var i = range.Start; i < range.End;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var start = i;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                i = EndOfWord(text, i, range.End);
                Add(text, start, i, words);
                continue;
            }

            i++;
            words.Add(new Word { Start = start, End = i, Entry = LexicalEntry.Unknown, Tag = MarkOf(c), Time = -1 });
        }
    }

    private static int EndOfWord(string text, int i, int end)
    {
        while (i < end)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                i++;
                continue;
            }

            var inner = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            if (inner && (c is '-' or '–' || (c is '\'' or '’' && !IsGenitive(text, i, end)) || (c is ',' or '.' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
                || (c == '.' && i >= 1 && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]) && (i < 2 || !char.IsLetter(text[i - 2])))))
            {
                i++;
                continue;
            }

            break;
        }

        return i;
    }

    /// <summary>'s at the end of a word, and no more letters.</summary>
    private static bool IsGenitive(string text, int i, int end) =>
        i + 1 < end && text[i + 1] == 's' && (i + 2 >= end || !char.IsLetterOrDigit(text[i + 2]));

    private static void Add(string text, int start, int end, List<Word> words)
    {
        var isPart = end - start == 1 && text[start] == 's' && start > 0 && text[start - 1] is '\'' or '’' && words.Count > 0 && words[^1].Tag == WordTag.Quote && words[^1].End == start;
        if (isPart && words.Count > 1 && words[^2].End == words[^1].Start)
        {
            words[^1] = words[^1] with { End = end, Tag = WordTag.Genitive };
            return;
        }

        var entry = Lexicon.Find(text.AsSpan(start, end - start));
        words.Add(new Word
        {
            Start = start,
            End = end,
            Entry = entry,
            IsCapital = char.IsUpper(text[start]) || char.GetUnicodeCategory(text[start]) == System.Globalization.UnicodeCategory.OtherLetter,
            Tag = char.IsDigit(text[start]) ? WordTag.Number : WordTag.Noun,
            Time = -1,
            Suffix = ReferenceEquals(entry, LexicalEntry.Unknown) && end - start > 4 && char.IsLower(text[start]) ? string.Intern(text[(end - 4)..end]) : "",
            Roman = end - start is > 0 and < 6 && char.IsUpper(text[start]) && ReferenceEquals(entry, LexicalEntry.Unknown) && text.AsSpan(start, end - start).IndexOfAnyExcept("IVXL") < 0 ? text[start..end].ToLowerInvariant() : "",
            IsHyphened = text.AsSpan(start, end - start).IndexOfAny('-', '–') > 0,
        });
    }

    private static WordTag MarkOf(char c) => c switch
    {
        ',' => WordTag.Comma,
        '(' or '[' or '{' or '（' => WordTag.Open,
        ')' or ']' or '}' or '）' => WordTag.Close,
        '\'' or '’' or '"' or '“' or '”' or '‘' => WordTag.Quote,
        '–' or '—' or '-' => WordTag.Comma,
        _ => WordTag.Stop,
    };
}
