using Tongjian.Language;

namespace Tongjian.Simulation;

/// <summary>
/// A step of the simulation: the first, second or last ten days (旬) of a month of the Julian calendar. The last has 8 to 11 days, so that 36
/// turns are a year and each month begins one.
/// </summary>
/// <param name="Number">36 times the astronomical year, plus 3 for each month before its own, plus its place in its month from 0.</param>
public readonly record struct Turn(int Number) : IComparable<Turn>
{
    /// <summary>How many turns a year has.</summary>
    public const int InYear = 36;

    private const int InMonth = 3;

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public int Year => (Number - OfYear) / InYear;

    /// <summary>Which turn of its year it is, from 0 to 35.</summary>
    public int OfYear => ((Number % InYear) + InYear) % InYear;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => (OfYear / InMonth) + 1;

    /// <summary>Its place in its month: 0, 1 or 2.</summary>
    public int Third => OfYear % InMonth;

    /// <summary>Its first day: the 1st, the 11th or the 21st of its month.</summary>
    public Day FirstDay => Day.Of(CalendarSystem.Julian, Year, Month, (10 * Third) + 1);

    /// <summary>Its last day.</summary>
    public Day LastDay => Next.FirstDay - 1;

    /// <summary>The season of its month.</summary>
    public Season Season => Month switch
    {
        12 or 1 or 2 => Season.Winter,
        <= 5 => Season.Spring,
        <= 8 => Season.Summer,
        _ => Season.Autumn,
    };

    /// <summary>The turn after it.</summary>
    public Turn Next => new(Number + 1);

    /// <summary>The turn in which a day lies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is an end of time, or too many years away to be counted in turns.</exception>
    public static Turn Of(Day day)
    {
        if (!day.IsFinite) throw new ArgumentOutOfRangeException(nameof(day), day, "The ends of time lie in no turn.");
        var date = day.ToDate(CalendarSystem.Julian);
        return new Turn((int)((InYear * date.Year) + (InMonth * (date.Month - 1)) + Math.Min((date.Day - 1) / 10, InMonth - 1)));
    }

    /// <inheritdoc/>
    public int CompareTo(Turn other) => Number.CompareTo(other.Number);

    /// <summary>True if the left turn is earlier.</summary>
    public static bool operator <(Turn left, Turn right) => left.Number < right.Number;

    /// <summary>True if the left turn is later.</summary>
    public static bool operator >(Turn left, Turn right) => left.Number > right.Number;

    /// <summary>True if the left turn is earlier or the same.</summary>
    public static bool operator <=(Turn left, Turn right) => left.Number <= right.Number;

    /// <summary>True if the left turn is later or the same.</summary>
    public static bool operator >=(Turn left, Turn right) => left.Number >= right.Number;

    /// <summary>The turn so many turns later.</summary>
    public static Turn operator +(Turn turn, int turns) => new(turn.Number + turns);

    /// <summary>How many turns lie from the right to the left.</summary>
    public static int operator -(Turn left, Turn right) => left.Number - right.Number;

    /// <summary>In words: "1126-01, first ten days".</summary>
    public override string ToString() =>
        $"{new CalendarDate(Year, Month, 1).ToString()[..^3]}, {(Third == 0 ? "first ten" : Third == 1 ? "second ten" : "last")} days";
}
