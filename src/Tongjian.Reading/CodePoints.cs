namespace Tongjian.Reading;

/// <summary>
/// Counts the Unicode code points of a text before an offset. Offsets in C# count UTF-16 units, in which a letter outside the first
/// plane has two; Python and the coding guide count code points.
/// </summary>
/// <remarks>It goes on from the offset last asked for, so rising offsets take time in the length of the text, all together.</remarks>
public sealed class CodePoints
{
    private readonly string text;
    private readonly int first; // before it there is no surrogate
    private int offset;
    private int count;

    /// <summary>Counts in a text.</summary>
    public CodePoints(string text)
    {
        this.text = text;
        first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0) first = text.Length;
        offset = count = first;
    }

    /// <summary>How many code points lie before an offset. Half of a pair of surrogates counts as none of its own.</summary>
    /// <param name="utf16">From 0 to the length of the text, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside of the text.</exception>
    public int Before(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, text.Length);
        if (utf16 <= first) return utf16;
        for (; offset < utf16; offset++)
            if (!IsSecond(offset))
                count++;
        while (offset > utf16)
            if (!IsSecond(--offset))
                count--;
        return count;
    }

    /// <summary>A range in code points.</summary>
    public TextRange Of(TextRange utf16) => new(Before(utf16.Start), Before(utf16.End));

    private bool IsSecond(int at) => char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]);
}
