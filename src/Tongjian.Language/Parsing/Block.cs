namespace Tongjian.Language.Parsing;

/// <summary>A line at the margin and the lines indented below it; comments and blanks at the ends are gone.</summary>
/// <param name="Head">The line at the margin.</param>
/// <param name="Below">The indented lines.</param>
internal readonly record struct Block(Span Head, IReadOnlyList<Span> Below);

/// <summary>Cuts a file into blocks.</summary>
internal static class Blocks
{
    public static List<Block> Of(SourceText source, List<Diagnostic> diagnostics)
    {
        var blocks = new List<Block>();
        var text = source.Text;
        Span? head = null;
        List<Span>? below = null;
        var at = 0;
        while (at < text.Length)
        {
            var lineEnd = text.IndexOf('\n', at);
            if (lineEnd < 0) lineEnd = text.Length;
            var end = CommentStart(text, at, lineEnd);
            while (end > at && char.IsWhiteSpace(text[end - 1])) end--;
            var start = at;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            var indented = start > at;
            at = lineEnd + 1;
            if (start == end) continue;
            var span = new Span(source, start, end - start);
            if (!indented)
            {
                if (head is { } done) blocks.Add(new Block(done, (IReadOnlyList<Span>?)below ?? []));
                (head, below) = (span, null);
            }
            else if (head is null)
            {
                diagnostics.Add(Orphan(span));
            }
            else
            {
                (below ??= []).Add(span);
            }
        }

        if (head is { } last) blocks.Add(new Block(last, (IReadOnlyList<Span>?)below ?? []));
        return blocks;
    }

    /// <summary>Reports every line below a block to which nothing can be added.</summary>
    /// <param name="block">The block.</param>
    /// <param name="found">Why not.</param>
    /// <param name="remedy">What to do with the lines.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    public static void RefuseBelow(Block block, string found, string remedy, List<Diagnostic> diagnostics)
    {
        foreach (var line in block.Below)
        {
            diagnostics.Add(new Diagnostic("unknown-continuation", Severity.Error, line, found, "a line at the margin", remedy));
        }
    }

    /// <summary>Where a comment begins: at a semicolon at the margin or after a blank, outside quotes and citations.</summary>
    public static int CommentStart(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf(';') < 0) return end;
        var quoted = false;
        var cited = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '"': quoted = !quoted; break;
                case '[' when !quoted: cited++; break;
                case ']' when !quoted && cited > 0: cited--; break;
                case ';' when !quoted && cited == 0 && (i == start || char.IsWhiteSpace(text[i - 1])): return i;
            }
        }

        return end;
    }

    private static Diagnostic Orphan(Span span) => new(
        "orphan-line",
        Severity.Error,
        span,
        "an indented line belongs to the line above it, and there is none",
        "a line that begins at the margin",
        "move it to the margin, or below the sentence it belongs to");
}
