using Tongjian.Reading.Dates;
using Tongjian.Reading.Words;

namespace Tongjian.Reading.Names;

/// <summary>Learns from the words of a sentence what its names stand for. It is given every sentence before any event is read.</summary>
internal static class NameLearner
{
    private static readonly HashSet<string> Inside = ["in", "at", "near", "outside", "around", "inside"];
    private static readonly HashSet<string> Ways = ["into", "toward", "towards", "through", "via", "reach", "reached", "leave", "left"];

    /// <summary>Takes the signs of one sentence.</summary>
    public static void Learn(List<Word> words, string text, NameBook names)
    {
        for (var i = 0; i < words.Count; i++)
        {
            Led(words, i, text, names);
            Fighting(words, i, text, names);
            if (!IsNamePart(words[i], text)) continue;
            var first = i;
            while (i + 1 < words.Count && IsNamePart(words[i + 1], text) && words[i + 1].Start - words[i].End <= 1) i++;
            while (first < i && IsMonth(words[first].Small(text))) first++; // "In January Kolchak"
            if (!IsMonth(words[first].Small(text))) Name(words, first, i, text, names);
        }
    }

    private static bool IsMonth(string word) => TimeWords.Find(word).Kind == Lexeme.Month;

    /// <summary>Whether a word is part of a name: not "Jurchen-led", nor "Jin–Song".</summary>
    public static bool IsNamePart(Word word, string text)
    {
        if (word.Tag != WordTag.Name) return false;
        if (!word.IsHyphened) return true;
        var span = text.AsSpan(word.Start, word.End - word.Start);
        var hyphen = span.IndexOfAny('-', '–');
        if (hyphen <= 0 || span[hyphen] != '-') return false;
        return char.IsUpper(span[hyphen + 1]) || (span.Length - hyphen < 5 && !span.EndsWith("led"));
    }

    private static void Name(List<Word> words, int first, int last, string text, NameBook names)
    {
        var name = text[words[first].Start..words[last].End];
        var before = first > 0 ? words[first - 1] : new Word();
        var after = last + 1 < words.Count ? words[last + 1] : new Word();
        var final = words[last].Entry.Noun;
        if (after.Tag == WordTag.Open && last + 2 < words.Count && words[last + 2].Small(text) is "modern" or "present-day" or "now" or "today" or "modern-day")
        {
            names.Vote(name, MentionKind.Place, 4);
            return;
        }

        var isTitled = first < last && (words[first].Entry.Noun & NounClass.Title) != 0;
        if (isTitled)
        {
            var rest = text[words[first + 1].Start..words[last].End];
            names.Vote(name, MentionKind.Person, 4);
            names.Vote(rest, MentionKind.Person, 3);
            if (rest.Contains(' ', StringComparison.Ordinal)) names.Learn(rest);
            else names.Learn(name);
            Realm(words, last, text, names, name, rest);
            return;
        }

        if ((final & NounClass.State) != 0)
        {
            names.Vote(name, MentionKind.State, 4);
            if (last > first) names.Vote(text[words[first].Start..words[last - 1].End], MentionKind.State, 3);
            return;
        }

        if ((final & (NounClass.Place | NounClass.Town | NounClass.Land)) != 0)
        {
            names.Vote(name, MentionKind.Place, 4);
            return;
        }

        if ((final & (NounClass.Treaty | NounClass.Alliance)) != 0)
        {
            names.Vote(name, MentionKind.Treaty, 4);
            return;
        }

        if (after.End > 0 && after.Tag == WordTag.Noun && !(before.Tag == WordTag.Verb && (after.Entry.Noun & NounClass.Ruler) != 0))
        {
            var noun = after.Entry.Noun;
            if ((noun & (NounClass.Title | NounClass.Ruler | NounClass.Person)) != 0)
            {
                names.Vote(name, MentionKind.State, 2);
                if (last + 2 < words.Count && IsNamePart(words[last + 2], text)) Titled(words, last + 2, text, names, name);
                return;
            }

            if ((noun & (NounClass.Force | NounClass.State)) != 0 && (noun & NounClass.Town) == 0)
            {
                names.Vote(name, MentionKind.State, 3);
                return;
            }
        }

        if (before.Tag == WordTag.Noun && (before.Entry.Noun & (NounClass.Title | NounClass.Person)) != 0 && (before.Entry.Noun & NounClass.Office) == 0 | (before.Entry.Noun & NounClass.Title) != 0)
        {
            names.Vote(name, MentionKind.Person, 3);
            names.Learn(name);
            return;
        }

        if (before.Entry.Text == "of" && first > 1)
        {
            var head = words[first - 2].Entry.Noun;
            if ((head & (NounClass.Town | NounClass.Siege | NounClass.Battle)) != 0) names.Vote(name, MentionKind.Place, 3);
            return;
        }

        if (before.Tag == WordTag.Determiner && before.Entry.Text == "the")
        {
            names.Vote(name, MentionKind.State, 1);
            return;
        }

        if (before.Entry is { } word && Inside.Contains(word.Text)) names.Vote(name, MentionKind.Place, 2);
        else if (before.Entry is { } way && Ways.Contains(way.Text)) names.Vote(name, MentionKind.Place, 1);
        else if (last > first && before.Tag is not (WordTag.Determiner or WordTag.To) && before.Entry.Text is not ("from" or "at" or "on" or "for"))
        {
            names.Vote(name, MentionKind.Person, 1);
            names.Learn(name);
        }

        if (after.Tag == WordTag.Genitive && last + 2 < words.Count && (words[last + 2].Entry.Noun & NounClass.Person) != 0) names.Vote(name, MentionKind.Person, 2);
    }

    /// <summary>"the Jin–Song Wars": two that fight.</summary>
    private static void Fighting(List<Word> words, int i, string text, NameBook names)
    {
        if (!words[i].IsHyphened || i + 1 >= words.Count || (words[i + 1].Entry.Noun & NounClass.War) == 0) return;
        var parts = text[words[i].Start..words[i].End].Split('-', '–');
        if (parts is [{ Length: > 1 } one, { Length: > 1 } other] && char.IsUpper(one[0]) && char.IsUpper(other[0])) names.Pair(one, other);
    }

    /// <summary>"the Khitan-led Liao dynasty": the people whose state it is.</summary>
    private static void Led(List<Word> words, int i, string text, NameBook names)
    {
        if (!words[i].IsHyphened || i + 1 >= words.Count || !IsNamePart(words[i + 1], text)) return;
        var word = text[words[i].Start..words[i].End];
        if (word.EndsWith("-led", StringComparison.Ordinal) && char.IsUpper(word[0])) names.Rules(word[..^4], text[words[i + 1].Start..words[i + 1].End]);
    }

    /// <summary>"the Jin emperor Wanyan Liang".</summary>
    private static void Titled(List<Word> words, int first, string text, NameBook names, string party)
    {
        var last = first;
        while (last + 1 < words.Count && IsNamePart(words[last + 1], text)) last++;
        var name = text[words[first].Start..words[last].End];
        names.Vote(name, MentionKind.Person, 3);
        names.Learn(name);
        names.Serves(name, party);
    }

    /// <summary>"Emperor Taizong of the Jin dynasty".</summary>
    private static void Realm(List<Word> words, int last, string text, NameBook names, string name, string rest)
    {
        var i = last + 1;
        if (i >= words.Count || words[i].Entry.Text != "of") return;
        i++;
        if (i < words.Count && words[i].Tag == WordTag.Determiner) i++;
        if (i >= words.Count || !IsNamePart(words[i], text)) return;
        var first = i;
        while (i + 1 < words.Count && IsNamePart(words[i + 1], text)) i++;
        var realm = text[words[first].Start..words[i].End];
        names.Vote(realm, MentionKind.State, 2);
        names.Serves(name, realm);
        names.Serves(rest, realm);
    }
}
