namespace Tongjian.Language;

/// <summary>A stretch of a file. Every sentence keeps its own for ever, so that any answer can say where it stands.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters (UTF-16).</param>
public readonly record struct Span(SourceText Source, int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    /// <summary>The line of the first character, counted from 1.</summary>
    public int Line => Source.LineOf(Start);

    /// <summary>A part of this span.</summary>
    /// <param name="start">Offset within the span.</param>
    /// <param name="length">Number of characters.</param>
    public Span Slice(int start, int length) => new(Source, Start + start, length);

    /// <summary>The span from the start of this one to the end of another in the same file.</summary>
    public Span To(Span other) => new(Source, Start, other.End - Start);

    /// <summary>File and line, as <c>wars.annals:12</c>.</summary>
    public override string ToString() => $"{Source.Path}:{Line}";
}
