namespace Tongjian.Reading.Dates;

/// <summary>
/// Notices a year that is a slip of the pen: far out of a story that was told through several years, and right but for one digit, that
/// of the hundreds or thousands. The year stays as it is written; it is only doubted.
/// </summary>
internal sealed class Slips
{
    private const int Far = 30; // years; whoever goes back by fewer may mean it
    private const int GoesOn = 5; // years within which a story goes on
    private const int FirstLongYear = 1000;
    private const int Century = 100;
    private const int Firm = 2; // written years that make a story

    private int told;

    /// <summary>The year that may be meant; null if the written one is not doubted.</summary>
    /// <param name="year">The written year.</param>
    /// <param name="last">The year told before; null if none was.</param>
    public int? Likely(int year, int? last)
    {
        if (last is not { } before || Math.Abs(year - before) < Far)
        {
            told++;
            return null;
        }

        if (told < Firm) return null;
        // A wrong hundred is a slip; a decade or a year out of order may be a look back.
        for (var likely = before; likely <= before + GoesOn; likely++)
        {
            if (year >= FirstLongYear && likely >= FirstLongYear && Math.Abs(year - likely) % Century == 0 && DiffersInOneDigit(year, likely)) return likely;
        }

        return null;
    }

    private static bool DiffersInOneDigit(int year, int other)
    {
        var different = 0;
        for (; year > 0 || other > 0; year /= 10, other /= 10)
        {
            if (year % 10 != other % 10) different++;
        }

        return different == 1;
    }
}
