namespace Tongjian.Language.Calendars;

/// <summary>A month of a Chinese calendar.</summary>
/// <param name="Number">1 to 12; an intercalary month bears the number of the month before it.</param>
/// <param name="IsIntercalary">Whether it is the second month of its number.</param>
/// <param name="First">Its first day.</param>
/// <param name="Length">29 or 30 days.</param>
public readonly record struct LunarMonth(int Number, bool IsIntercalary, Day First, int Length)
{
    /// <summary>Its last day.</summary>
    public Day Last => First + (Length - 1);

    /// <summary>All its days.</summary>
    public DayRange Days => new(First, Last);

    /// <summary>"month 11", "intercalary month 11".</summary>
    public override string ToString() => $"{(IsIntercalary ? "intercalary " : "")}month {Number}";
}
