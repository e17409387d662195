using System.Globalization;

namespace Tongjian.Language.Calendars;

/// <summary>How a year of a court's calendar differs from the computed one.</summary>
/// <param name="Intercalary">The number of its intercalary month, 0 if it had none; null if it is the computed one.</param>
/// <param name="Shifts">Months that began a day earlier (-1) or later (+1) than computed.</param>
internal sealed record Departure(int? Intercalary, IReadOnlyDictionary<(int Number, bool IsIntercalary), int> Shifts)
{
    /// <summary>The departures of a calendar, by year.</summary>
    internal static Dictionary<int, Departure> Of(string calendar)
    {
        var departures = new Dictionary<int, Departure>();
        foreach (var row in Table.Rows("departures"))
        {
            if (row[0] == calendar)
                departures.Add(int.Parse(row[1], CultureInfo.InvariantCulture), Read(row[2]));
        }

        return departures;
    }

    /// <summary>Reads "leap 10, month 4 +1, leap 10 -1".</summary>
    private static Departure Read(string text)
    {
        int? intercalary = null;
        var shifts = new Dictionary<(int, bool), int>();
        foreach (var part in text.Split(", "))
        {
            var words = part.Split(' ');
            if (words.Length == 2)
                intercalary = words[1] == "none" ? 0 : int.Parse(words[1], CultureInfo.InvariantCulture);
            else
                shifts.Add((int.Parse(words[1], CultureInfo.InvariantCulture), words[0] == "leap"), int.Parse(words[2], CultureInfo.InvariantCulture));
        }

        return new(intercalary, shifts);
    }
}
