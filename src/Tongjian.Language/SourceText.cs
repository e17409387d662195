using System.Text;

namespace Tongjian.Language;

/// <summary>The text of one annals file, with its name and the places of its lines.</summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <summary>Wraps a text that is already decoded.</summary>
    /// <param name="path">The name shown in messages; forward slashes.</param>
    /// <param name="text">The whole text.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The name of the file as messages show it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Line and column of an offset, both counted from 1; the column counts code points.</summary>
    /// <param name="offset">An offset into <see cref="Text"/>, its end included.</param>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        var column = 1;
        for (var i = starts[line]; i < offset; i++)
        {
            if (!char.IsLowSurrogate(Text[i])) column++;
        }

        return (line + 1, column);
    }

    /// <summary>The line of an offset, counted from 1.</summary>
    public int LineOf(int offset) => PositionOf(offset).Line;

    /// <summary>The number of lines.</summary>
    public int LineCount => (lineStarts ??= FindLineStarts(Text)).Length;

    /// <summary>The text of a line without its end.</summary>
    /// <param name="line">Counted from 1.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>Decodes UTF-8; what is not UTF-8 becomes U+FFFD and is reported where it first stands.</summary>
    /// <param name="path">The name shown in messages.</param>
    /// <param name="bytes">The file as it lies on the disk.</param>
    /// <param name="diagnostics">Takes the message, if any.</param>
    public static SourceText Decode(string path, byte[] bytes, ICollection<Diagnostic> diagnostics)
    {
        var body = bytes.AsSpan();
        if (body.StartsWith(Encoding.UTF8.Preamble)) body = body[3..];
        var source = new SourceText(path, Encoding.UTF8.GetString(body));
        if (System.Text.Unicode.Utf8.IsValid(body)) return source;

        var bad = FirstBadByte(body);
        var offset = Encoding.UTF8.GetCharCount(body[..bad]);
        diagnostics.Add(new Diagnostic(
            "not-utf8",
            Severity.Error,
            new Span(source, offset, 1),
            $"the byte 0x{body[bad]:X2} (byte {bytes.Length - body.Length + bad + 1} of the file) is not UTF-8 text",
            "text in UTF-8",
            "save the file as UTF-8; an older Chinese file may be in GB 18030 or Big5"));
        return source;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length
            && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return starts.ToArray();
    }
}
