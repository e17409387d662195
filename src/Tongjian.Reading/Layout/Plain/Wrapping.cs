namespace Tongjian.Reading.Layout.Plain;

/// <summary>Whether the lines of a text were broken to fit a width, and which of them go on on the next line.</summary>
internal sealed class Wrapping
{
    private const int Looked = 4000; // lines
    private const int Narrowest = 40;
    private const int Widest = 160;
    private const int Ragged = 18; // how far most broken lines may fall short of the width

    private readonly string text;
    private readonly int width;

    private Wrapping(string text, int width) => (this.text, this.width) = (text, width);

    /// <summary>Whether the text as a whole has lines of one width.</summary>
    public bool IsWrapped => width > 0;

    /// <summary>Judges a text by its first lines.</summary>
    public static Wrapping Of(string text)
    {
        // Lines that are followed by another one: in a wrapped text they nearly fill the width.
        var broken = new List<int>();
        var before = default(TextRange);
        foreach (var line in TextLines.Of(text).Take(Looked))
        {
            if (line.Length > 0 && before.Length > 0) broken.Add(before.Length);
            before = line;
        }

        if (broken.Count < 3) return new Wrapping(text, 0);
        broken.Sort();
        var most = broken[(int)(broken.Count * 0.97)];
        var low = broken[(int)(broken.Count * 0.3)];
        return new Wrapping(text, most is >= Narrowest and <= Widest && low >= most - Ragged ? most : 0);
    }

    /// <summary>Whether the words of a line go on on the next.</summary>
    public bool GoesOn(TextRange line, TextRange next)
    {
        var first = text[next.Start];
        if (line.Length < Narrowest / 2 || line.Length > Math.Max(Widest, width + Ragged)) return false;
        // "… the army\ncrossed": a sentence is not over, whatever the width.
        if (char.IsLower(first) && !LineLooks.EndsSentence(text, line) && text[line.End - 1] is not (':' or ';')) return true;
        if (width == 0) return false;
        var word = 0;
        while (word < next.Length && !TextLines.IsBlank(text[next.Start + word])) word++;
        return line.Length + 1 + word > width - 3;
    }
}
