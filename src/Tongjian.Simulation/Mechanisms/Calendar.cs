namespace Tongjian.Simulation.Mechanisms;

/// <summary>When in the year the mechanisms act.</summary>
internal static class Calendar
{
    /// <summary>Whether a turn is the first of a month.</summary>
    public static bool BeginsMonth(this Turn turn) => turn.Third == 0;

    /// <summary>How many months a year has.</summary>
    public const int Months = 12;

    /// <summary>
    /// What is weighed once a year need not be weighed for all at once: things have their turn by the month, those whose number leaves this
    /// rest when it is divided by <see cref="Months"/>.
    /// </summary>
    public static int MonthsTurn(this Turn turn) => turn.Month - 1;

    /// <summary>Whether a turn is the first of a quarter of the year: of January, April, July or October.</summary>
    public static bool BeginsQuarter(this Turn turn) => turn.OfYear % 9 == 0;

    /// <summary>Whether a turn is the first of the year.</summary>
    public static bool BeginsYear(this Turn turn) => turn.OfYear == 0;

    /// <summary>Whether a turn is that in which the autumn harvest is in: the first of October.</summary>
    public static bool IsHarvest(this Turn turn) => turn.OfYear == 27;
}
