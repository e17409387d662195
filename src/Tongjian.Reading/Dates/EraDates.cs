using Tongjian.Language;
using Tongjian.Language.Calendars;

namespace Tongjian.Reading.Dates;

/// <summary>
/// Reads dates by eras and reigns: "the first month of the first year of Tianxing (1232)", "the second year of Jingkang", "the fifth
/// year of the emperor's reign".
/// </summary>
/// <param name="line">The words.</param>
internal sealed class EraDates(TokenLine line)
{
    private static readonly Lazy<ILookup<string, Era>> Eras = new(() => Court.All.SelectMany(court => court.Eras)
        .ToLookup(era => era.Name.Replace(" ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public TimePhrase? Read(int at, out int end)
    {
        end = at;
        if (line.Kind(at) is not (Lexeme.The or Lexeme.OrdinalWord or Lexeme.OrdinalNumber or Lexeme.Tens)) return null;
        var month = Part(at, TimeUnit.Month, out var year);
        if (month > 0 && line.Is(year, Lexeme.Of)) year++;
        else year = at;
        var number = Part(year, TimeUnit.Year, out var era);
        if (number == 0 || !line.Is(era, Lexeme.Of)) return null;
        era = line.Is(era + 1, Lexeme.The) ? era + 2 : era + 1;
        return (TimePhrase?)OfEra(number, year == at ? 0 : month, era, out end) ?? OfReign(number, era, out end);
    }

    /// <summary>Reads "the first month"; 0 if there is none.</summary>
    private int Part(int at, TimeUnit unit, out int end)
    {
        var number = Ordinals.Read(line, line.Is(at, Lexeme.The) ? at + 1 : at, out end);
        if (number == 0 || !line.Is(end, Lexeme.Unit) || line.Value(end) != (int)unit) return 0;
        end++;
        return number;
    }

    private PointPhrase? OfEra(int number, int month, int at, out int end)
    {
        end = at;
        if (!line.IsName(at)) return null;
        var name = line.Of(at).ToString();
        end = at + 1;
        var eras = Eras.Value[name];
        if (!eras.Any() && line.IsName(at + 1))
        {
            eras = Eras.Value[name + line.Of(at + 1).ToString()];
            end = at + 2;
        }

        if (!eras.Any()) return null;
        if (line.Kind(end) is Lexeme.Era or Lexeme.Reign) end++;
        // Two courts may have had an era of one name; the year in brackets tells which.
        var written = line.Is(end, Lexeme.Opening) && line.Is(end + 2, Lexeme.Closing) ? line.Value(end + 1) : 0;
        var era = eras.FirstOrDefault(known => known.FirstYear + number - 1 == written) ?? eras.First();
        if (written == era.FirstYear + number - 1) end += 3;
        var year = era.FirstYear + number - 1;
        var mention = new PointPhrase { Point = CalendarPoint.OfYear(year) };
        if (month > 0 && MonthOf(era, year, month) is { } days)
        {
            var middle = (days.First + (days.Length / 2)).ToDate(CalendarSystem.Julian);
            mention.Point = CalendarPoint.OfMonth((int)middle.Year, middle.Month);
            mention.Written = HistoricalDate.Parse(
                $"{days.First.ToString(CalendarSystem.Julian)}/{days.Last.ToString(CalendarSystem.Julian)}", DateReading.Annals);
        }

        return mention;
    }

    private FixedPhrase? OfReign(int number, int at, out int end)
    {
        var first = line.Is(at - 1, Lexeme.The) ? at - 1 : at;
        end = EventName.End(line, first);
        var isReign = line.Is(at, Lexeme.Reign) || line.Is(end - 1, Lexeme.Reign);
        if (line.Is(at, Lexeme.Reign) && line.Is(at + 1, Lexeme.Of)) end = EventName.End(line, at + 2);
        else if (line.Is(end, Lexeme.Reign)) (isReign, end) = (true, end + 1);
        else if (line.Is(end, Lexeme.Apostrophe) && line.Is(end + 2, Lexeme.Reign)) (isReign, end) = (true, end + 3);
        else if (line.Is(at + 1, Lexeme.Reign)) (isReign, end) = (true, at + 2);
        isReign |= line.Is(at, Lexeme.Title) && line.IsName(at + 1);
        if (!isReign || end <= at) return null;
        return new FixedPhrase(TimeKind.Date, TimeUnit.Year.Length(Quantity.Of(number - 1).Text)) { Anchor = line.Range(first, end) };
    }

    private static LunarMonth? MonthOf(Era era, int year, int month)
    {
        var calendar = era.Court.Calendar;
        return year < calendar.FirstYear || year > calendar.LastYear || month > 12 ? null : calendar.Year(year).Month(month, false);
    }
}
