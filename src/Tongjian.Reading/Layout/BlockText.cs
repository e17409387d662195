namespace Tongjian.Reading.Layout;

/// <summary>Gathers the words of a block, each character with its place in the original.</summary>
internal sealed class BlockText
{
    private char[] letters = new char[256];
    private int[] origins = new int[256];
    private int length;

    /// <summary>How many characters it holds.</summary>
    public int Length => length;

    /// <summary>The character last added; a blank if there is none.</summary>
    public char Last => length == 0 ? ' ' : letters[length - 1];

    /// <summary>The characters so far.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    /// <summary>Adds a stretch of the original as it is.</summary>
    public void Add(string original, int start, int end)
    {
        MakeRoom(end - start);
        original.AsSpan(start, end - start).CopyTo(letters.AsSpan(length));
        for (var at = start; at < end; at++) origins[length++] = at;
    }

    /// <summary>Adds a character that stands for what is at a place of the original.</summary>
    public void Add(char letter, int origin)
    {
        MakeRoom(1);
        (letters[length], origins[length]) = (letter, origin);
        length++;
    }

    /// <summary>Adds a blank, unless there is nothing before it or another one.</summary>
    public void AddBlank(int origin)
    {
        if (length > 0 && !TextLines.IsBlank(Last)) Add(' ', origin);
    }

    /// <summary>Drops characters from the end.</summary>
    public void CutTo(int newLength) => length = newLength;

    /// <summary>Drops the white space at the end.</summary>
    public void TrimEnd()
    {
        while (length > 0 && TextLines.IsBlank(letters[length - 1])) length--;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => length = 0;

    /// <summary>A block of what was gathered, and forgets it; there must be something.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="lead">How many characters at the beginning are its lead.</param>
    /// <param name="table">The number of its table; 0 outside of one.</param>
    public Block ToBlock(BlockKind kind, int lead = 0, int table = 0)
    {
        var text = new string(letters, 0, length);
        var range = new TextRange(0, Math.Min(lead, length));
        var block = StandsAsItIs()
            ? new Block(kind, text, origins[0]) { Lead = range, Table = table }
            : new Block(kind, text, [.. origins.AsSpan(0, length), origins[length - 1] + 1]) { Lead = range, Table = table };
        length = 0;
        return block;
    }

    private bool StandsAsItIs()
    {
        for (var at = 1; at < length; at++)
            if (origins[at] != origins[0] + at)
                return false;
        return true;
    }

    private void MakeRoom(int more)
    {
        if (length + more <= letters.Length) return;
        var size = Math.Max(length + more, letters.Length * 2);
        Array.Resize(ref letters, size);
        Array.Resize(ref origins, size);
    }
}
