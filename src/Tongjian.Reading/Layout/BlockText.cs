namespace Tongjian.Reading.Layout;

/// <summary>Gathers the words of a block, and where they stand in the original.</summary>
internal sealed class BlockText
{
    private readonly List<Piece> pieces = [];
    private char[] letters = [];
    private int length;

    /// <summary>How many characters it holds.</summary>
    public int Length => length;

    /// <summary>The character last added; a blank if there is none.</summary>
    public char Last => length == 0 ? ' ' : letters[length - 1];

    /// <summary>Where the original of the last character ends, exclusive; there must be one.</summary>
    public int LastEnd => pieces[^1].EndOf(length - 1);

    /// <summary>The characters so far.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    /// <summary>Adds a stretch of the original as it is.</summary>
    public void Add(string original, int start, int end)
    {
        if (start >= end) return;
        MakeRoom(end - start);
        original.AsSpan(start, end - start).CopyTo(letters.AsSpan(length));
        Place(start, 0);
        length += end - start;
    }

    /// <summary>Adds a character that stands for what is at a place of the original.</summary>
    /// <param name="letter">The character.</param>
    /// <param name="origin">The place.</param>
    /// <param name="width">How many characters of the original it stands for.</param>
    public void Add(char letter, int origin, int width = 1)
    {
        MakeRoom(1);
        letters[length] = letter;
        Place(origin, width > 1 ? width : 0);
        length++;
    }

    /// <summary>Adds what another one holds, as it is.</summary>
    public void Add(BlockText other)
    {
        MakeRoom(other.length);
        other.Letters.CopyTo(letters.AsSpan(length));
        foreach (var piece in other.pieces)
            if (piece.At < other.length)
                pieces.Add(piece with { At = piece.At + length });
        length += other.length;
    }

    /// <summary>Adds a blank, unless there is nothing before it or another one.</summary>
    public void AddBlank(int origin)
    {
        if (length > 0 && !TextLines.IsBlank(Last)) Add(' ', origin);
    }

    /// <summary>Drops characters from the end.</summary>
    public void CutTo(int newLength)
    {
        length = newLength;
        while (pieces.Count > 0 && pieces[^1].At >= length) pieces.RemoveAt(pieces.Count - 1);
    }

    /// <summary>Drops the white space at the end.</summary>
    public void TrimEnd()
    {
        var end = length;
        while (end > 0 && TextLines.IsBlank(letters[end - 1])) end--;
        if (end < length) CutTo(end);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => CutTo(0);

    /// <summary>A block of what was gathered, and forgets it; there must be something.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="lead">How many characters at the beginning are its lead.</param>
    /// <param name="table">The number of its table; 0 outside of one.</param>
    public Block ToBlock(BlockKind kind, int lead = 0, int table = 0)
    {
        var text = new string(letters, 0, length);
        var range = new TextRange(0, Math.Min(lead, length));
        var block = pieces is [{ Width: 0 }]
            ? new Block(kind, text, pieces[0].Origin) { Lead = range, Table = table }
            : new Block(kind, text, [.. pieces]) { Lead = range, Table = table };
        Clear();
        return block;
    }

    private void Place(int origin, int width)
    {
        if (pieces.Count > 0)
        {
            var last = pieces[^1];
            if (last.Width == width && (width == 0 ? last.Origin + length - last.At : last.Origin) == origin) return;
        }

        pieces.Add(new Piece(length, origin, width));
    }

    private void MakeRoom(int more)
    {
        if (length + more > letters.Length) Array.Resize(ref letters, Math.Max(Math.Max(64, length + more), letters.Length * 2));
    }
}
