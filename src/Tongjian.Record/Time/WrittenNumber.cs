namespace Tongjian.Record.Time;

/// <summary>One number within the text of a date: where its digits stand, and whether it is the year, month or day.</summary>
/// <param name="Start">Index of its first digit in the text.</param>
/// <param name="Length">How many digits it has.</param>
/// <param name="Part">0 the year, 1 the month or season, 2 the day.</param>
internal readonly record struct WrittenNumber(int Start, int Length, int Part)
{
    private static readonly string[] Names = ["year", "month", "day"];
    private static readonly string[] Places = ["first", "second", "third", "fourth", "fifth", "sixth"];

    /// <summary>The part's name in a message.</summary>
    public string Name => Names[Part];

    /// <summary>About how many days one unit of it is.</summary>
    public long DaysEach => Part == 0 ? 365 : Part == 1 ? 30 : 1;

    /// <summary>A digit's place in words, counted from the left.</summary>
    public static string Place(int digit) => digit < Places.Length ? Places[digit] : $"{digit + 1}th";

    /// <summary>Its value in a text that has digits only where it stands; null if some digit is unspecified or there are too many.</summary>
    public long? Value(string text) => long.TryParse(text.AsSpan(Start, Length), out long value) ? value : null;

    /// <summary>The text with the number written anew in as many digits.</summary>
    public string Rewrite(string text, long value)
    {
        string digits = value.ToString().PadLeft(Length, '0');
        return string.Concat(text.AsSpan(0, Start), digits, text.AsSpan(Start + Length));
    }

    /// <summary>
    /// Finds the numbers of an EDTF text. A hyphen after a digit leads from year to month to day; anything else that is not a digit,
    /// an unspecified digit X or a qualifier begins a new date, as the slash of an interval does.
    /// </summary>
    public static List<WrittenNumber> In(string text)
    {
        var numbers = new List<WrittenNumber>();
        int part = 0;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == 'X')) i++;
            if (i > start && part <= 2) numbers.Add(new WrittenNumber(start, i - start, part));
            if (i == text.Length) break;
            bool within = text[i] is '?' or '~' or '%';
            bool nextPart = text[i] == '-' && i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is 'X' or '?' or '~' or '%');
            part = nextPart ? part + 1 : within ? part : 0;
            i++;
        }
        return numbers;
    }
}
