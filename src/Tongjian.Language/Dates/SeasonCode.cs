namespace Tongjian.Language;

/// <summary>The parts of a year that EDTF writes in the place of the month, codes 21 to 41.</summary>
internal static class SeasonCode
{
    internal static bool IsSeason(int code) => code is >= 21 and <= 41;

    /// <summary>The month it begins in and how many months it lasts; a winter goes beyond month 12.</summary>
    internal static (int First, int Months) MonthsOf(int code) => code switch
    {
        <= 28 => (3 + ((code - 21) % 4 * 3), 3), // 21-24 seasons, 25-28 those of the northern hemisphere: spring first
        29 => (9, 3), // 29-32 those of the southern hemisphere: spring is September to November
        30 => (12, 3),
        31 => (3, 3),
        32 => (6, 3),
        <= 36 => (1 + ((code - 33) * 3), 3), // quarters
        <= 39 => (1 + ((code - 37) * 4), 4), // quadrimesters
        _ => (1 + ((code - 40) * 6), 6), // semesters
    };
}
