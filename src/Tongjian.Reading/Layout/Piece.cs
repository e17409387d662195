namespace Tongjian.Reading.Layout;

/// <summary>A stretch of the words of a block that stands together in the original. It ends where the next one begins.</summary>
/// <param name="At">Its first character in the words.</param>
/// <param name="Origin">Where that stands in the original.</param>
/// <param name="Width">0 if the characters stand there one by one; else how many characters of the original all of it stands for.</param>
internal readonly record struct Piece(int At, int Origin, int Width)
{
    /// <summary>Where the original of a character of this piece begins.</summary>
    public int StartOf(int character) => Width == 0 ? Origin + character - At : Origin;

    /// <summary>Where the original of a character of this piece ends, exclusive.</summary>
    public int EndOf(int character) => Width == 0 ? Origin + character - At + 1 : Origin + Width;

    /// <summary>Pieces for a place of each character, and one for the end.</summary>
    public static Piece[] Of(ReadOnlySpan<int> origins)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < origins.Length - 1; at++)
            if (at == 0 || origins[at] != origins[at - 1] + 1)
                pieces.Add(new Piece(at, origins[at], 0));
        return [.. pieces];
    }
}
