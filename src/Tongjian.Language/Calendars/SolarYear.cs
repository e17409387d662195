namespace Tongjian.Language.Calendars;

/// <summary>
/// The months from one winter solstice to the next (歲), as the sky gives them. The solstice falls in the eleventh month. The twelve
/// points of the year (中氣) divide it evenly (平氣), as all calendars did before 1645; if thirteen months begin in it, the first
/// without a point is intercalary.
/// </summary>
internal readonly record struct SolarYear
{
    /// <summary>The solar year that ends with the solstice of a Julian year.</summary>
    internal SolarYear(int year)
    {
        var start = KaifengTime.Of(SolarLongitude.WinterSolstice(year - 1));
        var end = KaifengTime.Of(SolarLongitude.WinterSolstice(year));
        Eleventh = MonthOf(start);
        var months = MonthOf(end) - Eleventh;
        if (months == 13)
            Intercalary = FirstWithoutPoint(start, end);
    }

    /// <summary>The new moon of the month in which the year begins.</summary>
    internal int Eleventh { get; }

    /// <summary>How many months after that the intercalary month stands, 1 to 12; 0 if there is none.</summary>
    internal int Intercalary { get; }

    private static int MonthOf(double solstice)
    {
        var day = KaifengTime.DayOf(solstice);
        var moon = NewMoon.Nearest(solstice) + 1;
        while (KaifengTime.FirstOfMonth(moon) > day)
            moon--;
        return moon;
    }

    private int FirstWithoutPoint(double start, double end)
    {
        for (int month = 1, point = 1; ; month++)
        {
            var next = KaifengTime.FirstOfMonth(Eleventh + month + 1);
            if (KaifengTime.DayOf(start + ((end - start) * point / 12)) >= next)
                return month;
            while (KaifengTime.DayOf(start + ((end - start) * point / 12)) < next)
                point++;
        }
    }
}
