using Tongjian.Language.Parsing;

namespace Tongjian.Language.Asking;

/// <summary>Says why a question was not understood: a name nobody bears, a date that is none, or a word that fits no question.</summary>
internal static class QuestionFaults
{
    private const EntityKind Nameable = EntityKind.Actor | EntityKind.Place | EntityKind.Weapon | EntityKind.Treaty;

    /// <summary>The first fault of a question.</summary>
    /// <param name="text">The question without its time.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="names">The names of the chronicle.</param>
    /// <param name="isFixed">Whether a word, by its number, is a word of some question.</param>
    /// <param name="furthest">The first word that no question goes on with.</param>
    /// <param name="possible">The words with which questions would have gone on there.</param>
    public static Diagnostic Explain(string text, Tokens tokens, NameTable names, Func<int, bool> isFixed, int furthest, IEnumerable<string> possible)
    {
        var source = new SourceText("question", text);
        for (var at = 1; at < tokens.Count; at++)
        {
            var after = EndOfName(tokens, names, at);
            if (after > at)
            {
                at = after - 1;
                continue;
            }

            if (!char.IsUpper(text[tokens[at].Start]) || isFixed(tokens[at].Word)) continue;
            after = at + 1;
            while (after < tokens.Count && char.IsUpper(text[tokens[after].Start]) && EndOfName(tokens, names, after) == after) after++;
            return Unknown(new Span(source, tokens[at].Start, tokens[after - 1].End - tokens[at].Start), names);
        }

        if (furthest >= tokens.Count)
        {
            return new Diagnostic(
                "unfinished-question", Severity.Error, new Span(source, 0, text.Length), "the question seems to lack its end", null, "finish the question");
        }

        if (furthest + 1 < tokens.Count && char.IsAsciiDigit(text[tokens[furthest + 1].Start])) furthest++;
        var word = new Span(source, tokens[furthest].Start, tokens[furthest].Length);
        if (char.IsAsciiDigit(word.Text[0]))
        {
            return new Diagnostic(
                "unknown-date", Severity.Error, word, $"\"{word.Text}\" is not a date that can be asked for", null, "write it as 1127-01-09, 1127-01 or 1127");
        }

        var isWord = word.Text.Length <= 3 || isFixed(tokens[furthest].Word);
        var near = isWord ? null : Spelling.Nearest(word.Text, possible) ?? names.Nearest(word.Text.ToString(), Nameable);
        if (near is not null && word.Text.SequenceEqual(near))
        {
            var known = names.Find(near)[0];
            return new Diagnostic(
                "misplaced-name", Severity.Error, word, $"{known.Spoken} is a {known.Noun}, which cannot stand here", null, "ask in other words, or by another name");
        }

        return new Diagnostic(
            "unexpected-word", Severity.Error, word, $"\"{word.Text}\" is not understood here", null,
            near is null ? "ask in other words" : $"do you mean \"{near}\"?");
    }

    private static Diagnostic Unknown(Span name, NameTable names)
    {
        var near = names.Nearest(name.Text.ToString(), Nameable);
        return new Diagnostic(
            "unknown-name", Severity.Error, name, $"the record knows no \"{name.Text}\"", null,
            near is null ? "ask by a name that the record knows" : $"do you mean \"{near}\"?");
    }

    /// <summary>The token behind the longest name that begins at one; the token itself if none does.</summary>
    private static int EndOfName(Tokens tokens, NameTable names, int at)
    {
        var (node, after) = (0, at);
        for (var i = at; i < tokens.Count; i++)
        {
            node = names.Follow(node, tokens[i].Word);
            if (node < 0) break;
            if (names.UsesAt(node) is not null) after = i + 1;
        }

        return after;
    }
}
