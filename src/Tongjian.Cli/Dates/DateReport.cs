using System.Text.Json;
using Tongjian.Language;
using Tongjian.Language.Calendars;

namespace Tongjian.Cli.Dates;

/// <summary>A date in every calendar that has it, as text or as JSON.</summary>
/// <param name="date">The date.</param>
/// <param name="only">The only court to show; null for all.</param>
internal sealed class DateReport(HistoricalDate date, Court? only)
{
    private const int LabelWidth = 13;

    private readonly DayRange days = date.Bounds;

    private IEnumerable<(Court Court, string Letters, string Chinese)> Courts
    {
        get
        {
            foreach (var court in only is null ? Court.All : [only])
            {
                if (ChineseDatePrinter.Print(days, date.Precision, court) is { } letters)
                    yield return (court, letters, ChineseDatePrinter.Print(days, date.Precision, court, inChinese: true)!);
            }
        }
    }

    /// <summary>What the same words mean with the name of another court before them, where that is another time.</summary>
    private IEnumerable<(Court Court, HistoricalDate Date)> Others
    {
        get
        {
            if (!IsChinese) yield break;
            var isInLetters = char.IsAsciiLetter(date.Text[0]);
            foreach (var court in Court.All)
            {
                var problems = new List<DateProblem>();
                var text = isInLetters ? $"{court.Name} {date.Text}" : court.ChineseNames[0] + date.Text;
                if (HistoricalDate.Parse(text, DateReading.Annals, problems) is { } other && problems.Count == 0 && other.Bounds != days) yield return (court, other);
            }
        }
    }

    /// <summary>The date in EDTF: as written, or the Julian days that a Chinese date means.</summary>
    private string Edtf => !IsChinese && date.Calendar == CalendarSystem.Julian ? date.ToString() : days.Span == 1
        ? days.Earliest.ToString(CalendarSystem.Julian)
        : $"[{days.Earliest.ToString(CalendarSystem.Julian)}..{days.Latest.ToString(CalendarSystem.Julian)}]";

    /// <summary>The place of the year and of the day in the cycle of sixty; of a longer time that of its year, if it is one; null if neither is known.</summary>
    private string? Cycle
    {
        get
        {
            var calendar = (only ?? Court.All[0]).Calendar;
            static string Both(Sexagenary place) => $"{place} {place.Chinese}";
            var words = new List<string>();
            if (calendar.Range.Contains(days) && calendar.YearOf(days.Earliest) is var year && calendar.YearOf(days.Latest).Number == year.Number)
                words.Add("year " + Both(year.Sexagenary));
            if (days.Span == 1) words.Add("day " + Both(Sexagenary.OfDay(days.Earliest)));
            return words.Count == 0 ? null : string.Join(", ", words);
        }
    }

    private bool IsChinese => date.Text.Any(c => char.IsLetter(c) && c is not ('X' or 'Y' or 'E' or 'S' or 'T' or 'Z'));

    /// <summary>Writes it as text.</summary>
    public void Write(Terminal terminal)
    {
        terminal.WriteLine(date.Calendar == CalendarSystem.Julian ? date.Text : $"{date.Text} ({date.Calendar})", Colour.Bold);
        void Fact(string label, string text) => terminal.Output.WriteLine($"  {label.PadRight(LabelWidth)} {text}");
        Fact("Julian", Range(days, day => day.ToString(CalendarSystem.Julian)));
        Fact("Gregorian", Range(days, day => day.ToString(CalendarSystem.Gregorian)));
        if (date.Possible != days) Fact("at the widest", Range(date.Possible, day => day.ToString(CalendarSystem.Julian)));
        foreach (var (court, letters, chinese) in Courts) Fact(court.Name, $"{letters}  {chinese}{By(court)}");
        if (!Courts.Any()) Fact(only?.Name ?? "courts", "no era of the tables, which have 960 to 1279");
        foreach (var (court, other) in Others) Fact("also", $"{other.Text}: {Range(other.Bounds, day => day.ToString(CalendarSystem.Julian))} ({court.Name})");
        if (Cycle is { } cycle) Fact("cycle", cycle);
        Fact("day number", Range(days, day => day.IsFinite ? day.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : ".."));
        Fact("EDTF", Edtf);
    }

    /// <summary>Writes it as one JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", date.Text);
        json.WriteString("edtf", Edtf);
        json.WriteString("precision", date.Precision.ToString().ToLowerInvariant());
        Bounds(json, "julian", days, CalendarSystem.Julian);
        Bounds(json, "gregorian", days, CalendarSystem.Gregorian);
        Bounds(json, "possible", date.Possible, CalendarSystem.Julian);
        json.WriteTextOrNull("cycle", Cycle);
        json.WriteStartArray("also");
        foreach (var (court, other) in Others)
        {
            json.WriteStartObject();
            json.WriteString("court", court.Name);
            json.WriteString("text", other.Text);
            Bounds(json, "julian", other.Bounds, CalendarSystem.Julian);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("day_numbers");
        foreach (var day in (ReadOnlySpan<Day>)[days.Earliest, days.Latest])
        {
            if (day.IsFinite) json.WriteNumberValue(day.Number);
            else json.WriteNullValue();
        }

        json.WriteEndArray();
        json.WriteStartArray("courts");
        foreach (var (court, letters, chinese) in Courts)
        {
            json.WriteStartObject();
            json.WriteString("court", court.Name);
            json.WriteString("calendar", court.Calendar.Name);
            json.WriteString("date", letters);
            json.WriteString("chinese", chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Bounds(Utf8JsonWriter json, string name, DayRange range, CalendarSystem calendar)
    {
        json.WriteStartArray(name);
        foreach (var day in (ReadOnlySpan<Day>)[range.Earliest, range.Latest])
        {
            if (day.IsFinite) json.WriteStringValue(day.ToString(calendar));
            else json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static string Range(DayRange range, Func<Day, string> print) =>
        range.Span == 1 ? print(range.Earliest) : $"{print(range.Earliest)} to {print(range.Latest)}";

    /// <summary>Whose months these are, where the court's own are not known.</summary>
    private static string By(Court court) => court.HasOwnCalendar ? "" : $"  (months of {Court.Find(court.Calendar.Name)!.Name})";
}
