using Tongjian.Language.Parsing;

namespace Tongjian.Language.Formatting;

/// <summary>Cuts the lines of a file for their columns, in the same places as the parser.</summary>
internal sealed class LineCutter(SourceText source)
{
    private bool isInWhatIf;
    private bool isBelowColumns;
    private bool wantsSentence;
    private int lineStart;

    /// <summary>The next line; null if it ends a run: a blank line, a comment at the margin.</summary>
    /// <param name="number">Its number; lines are cut in order.</param>
    public FormattedLine? Cut(int number)
    {
        var raw = source.Line(number);
        var start = lineStart;
        var next = source.Text.IndexOf('\n', start);
        lineStart = next < 0 ? source.Text.Length : next + 1;
        if (raw.IsWhiteSpace() || raw[0] == ';')
        {
            isBelowColumns = false;
            return null;
        }

        var comment = Blocks.CommentStart(source.Text, start, start + raw.Length) - start;
        var indent = raw.Length - raw.TrimStart().Length;
        var content = new Span(source, start + indent, Math.Max(0, raw[..comment].TrimEnd().Length - indent));
        var line = indent == 0 ? CutMargin(content) : CutIndented(content);
        return line is { } cut
            ? cut with { Comment = raw[comment..].Trim().ToString() }
            : new FormattedLine(Setting.AsWritten, raw.TrimEnd().ToString());
    }

    private FormattedLine? CutMargin(Span line)
    {
        var text = line.Text;
        (isBelowColumns, wantsSentence) = (false, false);
        if (text.StartsWith(Keyword.WhatIf)) isInWhatIf = true;
        else if (text is Keyword.End) isInWhatIf = false;
        else if (isInWhatIf && WordOfWhatIf(text) is { } word) return CutWord(line, word);
        else if (OrderParser.Begins(text)) return CutOrder(line);
        else if (DateText.Begins(text)) return CutDated(line);
        return null;
    }

    private FormattedLine CutDated(Span line)
    {
        var length = DateText.Length(line.Text);
        var said = After(line, length);
        var use = "";
        if (BodyParser.TakeStateUse(ref said) is { } taken)
            use = taken switch { StateUse.Given => Keyword.Given, StateUse.Expect => Keyword.Expect, _ => $"{Keyword.Expect} {Keyword.Not}" };
        return Cut(Setting.InColumns, line.Slice(0, length), said) with { Use = use };
    }

    private FormattedLine? CutOrder(Span line)
    {
        var open = line.Text.IndexOf('(');
        if (open < 0) return Cut(Setting.BehindItsHead, line, After(line, line.Length)); // a reign named without parentheses
        var close = OrderParser.Closing(line.Text, open);
        if (close < 0) return null;
        return Cut(Setting.BehindItsHead, line.Slice(0, close + 1), After(line, close + 1));
    }

    private FormattedLine CutWord(Span line, string word)
    {
        isBelowColumns = true;
        return new FormattedLine(Setting.InColumns, word, "", After(line, word.Length).Text.ToString());
    }

    private FormattedLine? CutIndented(Span line)
    {
        if (!isBelowColumns) return null;
        if (line.Length == 0) return new FormattedLine(Setting.Below, "");
        var text = line.Text;
        if (wantsSentence) return Cut(Setting.Sentence, line.Slice(0, 0), line);
        if (text[0] == '[') return new FormattedLine(Setting.Citations, "", Cited: text.ToString());
        return text.StartsWith(Keyword.UnderIt, StringComparison.OrdinalIgnoreCase)
            ? Cut(Setting.Below, line.Slice(0, 0), line)
            : new FormattedLine(Setting.Below, "", Said: text.ToString());
    }

    private FormattedLine Cut(Setting setting, Span head, Span said)
    {
        var told = CitationParser.Split(said, out var cited);
        isBelowColumns = true;
        wantsSentence = said.Length == 0;
        return new FormattedLine(setting, head.Text.ToString(), "", told.Text.ToString(), cited.Text.Trim().ToString());
    }

    private static Span After(Span line, int length) => CitationParser.Trimmed(line.Slice(length, line.Length - length));

    private static string? WordOfWhatIf(ReadOnlySpan<char> line)
    {
        foreach (var word in Keyword.OfWhatIfs)
        {
            if (line.StartsWith(word) && line.Length > word.Length && char.IsWhiteSpace(line[word.Length])) return word;
        }

        return null;
    }
}
