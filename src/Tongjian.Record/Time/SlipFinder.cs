namespace Tongjian.Record.Time;

/// <summary>
/// Finds the date likely meant when the one written contradicts the rest: 1020 where only 1119 to 1120 is possible.
/// It tries one slip at a time: a number off by one at some digit, two neighbouring digits swapped, one digit another.
/// </summary>
/// <param name="bounds">The earliest and latest day of an EDTF text, both inclusive, or null if the text is no date.</param>
public sealed class SlipFinder(Func<string, (int Earliest, int Latest)?> bounds)
{
    /// <summary>The dates likely meant, likeliest first; the cost is that of <see cref="Slip"/>.</summary>
    /// <param name="written">The date as written, in EDTF, readable or not.</param>
    /// <param name="from">First day allowed, inclusive, or <see cref="Horizon.Past"/>.</param>
    /// <param name="to">Last day allowed, inclusive, or <see cref="Horizon.Future"/>.</param>
    /// <returns>Each date once, by its cheapest slip. Empty if no slip explains it, or if the date as written is allowed.</returns>
    public IReadOnlyList<Slip> Find(string written, int from, int to)
    {
        var cheapest = new Dictionary<string, Slip>(StringComparer.Ordinal);
        if (IsAllowed(written)) return [];
        foreach (WrittenNumber number in WrittenNumber.In(written))
        {
            OffByOne(written, number, Offer);
            Swapped(written, number, Offer);
            OtherDigit(written, number, Offer);
        }
        var slips = new List<Slip>(cheapest.Values);
        slips.Sort(Slip.CompareCost);
        return slips;

        void Offer(Slip slip)
        {
            bool better = !cheapest.TryGetValue(slip.Meant, out Slip? known) || Slip.CompareCost(slip, known) < 0;
            if (better && IsAllowed(slip.Meant)) cheapest[slip.Meant] = slip;
        }

        bool IsAllowed(string text) =>
            bounds(text) is var (earliest, latest) && earliest <= to && latest >= from;
    }

    private static void OffByOne(string written, WrittenNumber number, Action<Slip> offer)
    {
        if (number.Value(written) is not { } value) return;
        long largest = (long)Math.Pow(10, Math.Min(number.Length, 18)) - 1;
        long unit = 1;
        // A century, decade and year for years; for months and days only one unit is a miscount, ten is another digit.
        foreach (SlipKind kind in OffByOneKinds(number.Part))
        {
            foreach (long change in (ReadOnlySpan<long>)[-unit, unit])
            {
                if (value + change < 0 || value + change > largest) continue;
                string meant = number.Rewrite(written, value + change);
                string what = kind == SlipKind.CenturyOffByOne ? "century" : kind == SlipKind.DecadeOffByOne ? "decade" : number.Name;
                offer(new Slip(meant, kind, $"{what} off by one", Differences(written, meant), unit * number.DaysEach));
            }
            unit *= 10;
        }
    }

    private static SlipKind[] OffByOneKinds(int part) => part switch
    {
        0 => [SlipKind.YearOffByOne, SlipKind.DecadeOffByOne, SlipKind.CenturyOffByOne],
        1 => [SlipKind.MonthOffByOne],
        _ => [SlipKind.DayOffByOne],
    };

    private static void Swapped(string written, WrittenNumber number, Action<Slip> offer)
    {
        for (int i = 0; i + 1 < number.Length; i++)
        {
            char[] text = written.ToCharArray();
            int at = number.Start + i;
            if (text[at] == text[at + 1]) continue;
            (text[at], text[at + 1]) = (text[at + 1], text[at]);
            string says = $"{WrittenNumber.Place(i)} and {WrittenNumber.Place(i + 1)} digits of the {number.Name} swapped";
            var meant = new string(text);
            offer(new Slip(meant, SlipKind.DigitsSwapped, says, 1, Moved(written, meant, number)));
        }
    }

    private static void OtherDigit(string written, WrittenNumber number, Action<Slip> offer)
    {
        for (int i = 0; i < number.Length; i++)
        {
            char[] text = written.ToCharArray();
            char old = text[number.Start + i];
            if (old == 'X') continue;
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (digit == old) continue;
                text[number.Start + i] = digit;
                var meant = new string(text);
                string says = $"{WrittenNumber.Place(i)} digit of the {number.Name}, {old} for {digit}";
                offer(new Slip(meant, SlipKind.YearDigit + number.Part, says, 1, Moved(written, meant, number)));
            }
        }
    }

    private static long Moved(string written, string meant, WrittenNumber number) =>
        number.Value(written) is { } before && number.Value(meant) is { } after ? Math.Abs(after - before) * number.DaysEach : 0;

    private static int Differences(string a, string b)
    {
        int differences = 0;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i]) differences++;
        return differences;
    }
}
