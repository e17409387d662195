namespace Tongjian.Language.Calendars;

/// <summary>A place in the cycle of sixty (干支), by which days and years are counted without a break.</summary>
public readonly record struct Sexagenary
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly string[] SpokenStems = ["jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui"];

    private static readonly string[] SpokenBranches =
        ["zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai"];

    /// <summary>A place in the cycle.</summary>
    /// <param name="index">0 for 甲子 to 59 for 癸亥; other numbers go round.</param>
    public Sexagenary(int index) => Index = ((index % 60) + 60) % 60;

    /// <summary>0 for 甲子 to 59 for 癸亥.</summary>
    public int Index { get; }

    /// <summary>In Chinese: <c>丙辰</c>.</summary>
    public string Chinese => $"{Stems[Index % 10]}{Branches[Index % 12]}";

    /// <summary>The place of a day: that of 1 January 2000 (Gregorian) is 戊午.</summary>
    public static Sexagenary OfDay(Day day) => new((int)((day.Number + 49L) % 60));

    /// <summary>The place of the Chinese year that begins in a Julian year: that of 1126 is 丙午.</summary>
    public static Sexagenary OfYear(int year) => new(year - 4);

    /// <summary>Reads <c>丙辰</c>; null if it is none of the sixty.</summary>
    public static Sexagenary? FromChinese(ReadOnlySpan<char> text) =>
        text.Length == 2 ? Find(Stems.IndexOf(text[0]), Branches.IndexOf(text[1])) : null;

    /// <summary>Reads <c>bingchen</c>, in either case and with a blank or hyphen or without; null if it is none of the sixty.</summary>
    public static Sexagenary? FromPinyin(ReadOnlySpan<char> text)
    {
        for (var stem = 0; stem < SpokenStems.Length; stem++)
        {
            if (!text.StartsWith(SpokenStems[stem], StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[SpokenStems[stem].Length..].Trim(" -");
            for (var branch = 0; branch < SpokenBranches.Length; branch++)
            {
                if (rest.Equals(SpokenBranches[branch], StringComparison.OrdinalIgnoreCase)) return Find(stem, branch);
            }
        }

        return null;
    }

    /// <summary>In letters: <c>bingchen</c>.</summary>
    public override string ToString() => SpokenStems[Index % 10] + SpokenBranches[Index % 12];

    private static Sexagenary? Find(int stem, int branch)
    {
        // A stem goes with every second branch only.
        if (stem < 0 || branch < 0 || (stem - branch) % 2 != 0) return null;
        return new Sexagenary((6 * stem) - (5 * branch));
    }
}
