namespace Tongjian.Reading;

/// <summary>A stretch of a text in UTF-16 code units.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The one after the last; never before the first.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies within this one.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest range that holds both.</summary>
    public TextRange Hull(TextRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of a text.</summary>
    public string Of(string text) => text[Start..End];
}
