namespace Tongjian.Reading.Dates;

/// <summary>
/// Reads dates of the calendar: "September 1, 1939", "the 1st of September", "3.9.1939", "spring of that year", "the 1230s", "the 13th
/// century".
/// </summary>
/// <param name="line">The words.</param>
internal sealed class Points(TokenLine line)
{
    /// <summary>The year told last, by which short numbers are taken for years; null if none was.</summary>
    public int? Told { get; set; }

    /// <summary>Reads a date.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public PointPhrase? Read(int at, out int end)
    {
        switch (line.Kind(at))
        {
            case Lexeme.Number or Lexeme.DottedNumber or Lexeme.OrdinalNumber:
                return InNumbers(at, out end) ?? DayFirst(at, out end) ?? Ages.Read(line, at, Told, out end) ?? BareYear(at, out end);
            case Lexeme.Ad or Lexeme.Bc:
                return BareYear(at, out end);
            case Lexeme.OrdinalWord or Lexeme.Tens:
                return DayFirst(at, out end) ?? Ages.Read(line, at, Told, out end);
            case Lexeme.DecadeNumber:
                return Ages.Read(line, at, Told, out end);
            case Lexeme.Month or Lexeme.ShortMonth:
                return MonthFirst(at, out end);
            case Lexeme.Season:
                return Season(at, at, out end);
            case Lexeme.Weekday:
                return WithWeekday(at, out end);
            case Lexeme.Feast:
                return Feast(at, out end);
            case Lexeme.The:
                return WithArticle(at, out end);
            case Lexeme.Unit when line.Value(at) == (int)TimeUnit.Year && line.Is(at + 1, Lexeme.Number):
                return BareYear(at + 1, out end);
            default:
                end = at;
                return null;
        }
    }

    private PointPhrase? WithArticle(int at, out int end)
    {
        switch (line.Kind(at + 1))
        {
            case Lexeme.OrdinalNumber or Lexeme.OrdinalWord or Lexeme.Tens:
                return DayFirst(at + 1, out end) ?? Ages.Read(line, at + 1, Told, out end) ?? DayOfMonth(at + 1, out end);
            case Lexeme.DecadeNumber:
                return Ages.Read(line, at + 1, Told, out end);
            case Lexeme.Season:
                return Season(at + 1, at, out end);
            case Lexeme.Unit when line.Value(at + 1) == (int)TimeUnit.Year && line.Is(at + 2, Lexeme.Number):
            case Lexeme.Units when line.Value(at + 1) == (int)TimeUnit.Year && line.Is(at + 2, Lexeme.Number):
                return BareYear(at + 2, out end);
            default:
                end = at;
                return null;
        }
    }

    /// <summary>Reads <c>1939-09-01</c>, <c>9/1/1939</c> (the month first, unless it can be none) and <c>1.9.1939</c>.</summary>
    private PointPhrase? InNumbers(int at, out int end)
    {
        end = at + 5;
        if (line.Is(at, Lexeme.DottedNumber))
        {
            end = at + 1;
            var parts = line.Of(at).ToString().Split('.');
            return parts.Length == 3 && parts[2].Length == 4 && int.TryParse(parts[0], out var d) && int.TryParse(parts[1], out var m) && int.TryParse(parts[2], out var y)
                ? Day(y, m, d) : null;
        }

        var sign = line.Kind(at + 1);
        if (sign is not (Lexeme.Dash or Lexeme.Slash) || line.Kind(at + 3) != sign || !line.Is(at, Lexeme.Number) ||
            !line.Is(at + 2, Lexeme.Number) || !line.Is(at + 4, Lexeme.Number) ||
            !(line.Touches(at) && line.Touches(at + 1) && line.Touches(at + 2) && line.Touches(at + 3))) return null;
        var (first, second, third) = (line.Value(at), line.Value(at + 2), line.Value(at + 4));
        if (line[at].Length == 4 && line[at + 2].Length == 2 && line[at + 4].Length == 2) return Day(first, second, third);
        if (sign != Lexeme.Slash || line[at + 4].Length != 4) return null;
        return first <= 12 ? Day(third, first, second) : Day(third, second, first);
    }

    private static PointPhrase? Day(int year, int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31
        ? new PointPhrase { Point = CalendarPoint.OfDay(year, month, day) } : null;

    /// <summary>Reads "1 September 1939", "the 1st of September", and of "26 and 27 November" the 26.</summary>
    private PointPhrase? DayFirst(int at, out int end)
    {
        var day = DayNumber(at, out end);
        if (day == 0) return null;
        var month = line.Is(end, Lexeme.Of) ? end + 1 : end;
        if (MonthNames.Read(line, month, besideDay: true) is var number and > 0)
        {
            var mention = new PointPhrase { Point = CalendarPoint.OfDay(null, number, day), YearFrom = YearFrom.StoryTime };
            var isShort = line.Is(month, Lexeme.ShortMonth) && line.Is(month + 1, Lexeme.Stop) && line.Is(month + 2, Lexeme.Number);
            end = WithYear(mention, isShort ? month + 2 : month + 1);
            return mention;
        }

        // The first days of a list take the month of the last.
        var other = end;
        for (var steps = 0; steps < 4 && line.Kind(other) is Lexeme.Dash or Lexeme.And or Lexeme.To or Lexeme.Comma or Lexeme.Slash; steps++)
        {
            if (line.Is(other, Lexeme.Comma) && line.Is(other + 1, Lexeme.And)) other++;
            if (DayNumber(line.Is(other + 1, Lexeme.The) ? other + 2 : other + 1, out other) is 0) break;
            month = line.Is(other, Lexeme.Of) ? other + 1 : other;
            if (MonthNames.Read(line, month, besideDay: true) is var last and > 0)
                return new PointPhrase { Point = CalendarPoint.OfDay(null, last, day), YearFrom = YearFrom.NextDate };
        }

        return null;
    }

    /// <summary>Reads "the 28th of that month", and "the 5th" behind "on".</summary>
    private PointPhrase? DayOfMonth(int at, out int end)
    {
        end = at + 1;
        if (!line.Is(at, Lexeme.OrdinalNumber) || line.Value(at) is < 1 or > 31) return null;
        var isOfMonth = line.Is(end, Lexeme.Of) && line.Kind(end + 1) is Lexeme.That or Lexeme.The or Lexeme.This &&
            line.Is(line.Is(end + 2, Lexeme.Same) ? end + 3 : end + 2, "month");
        if (isOfMonth)
            end = line.Is(end + 2, Lexeme.Same) ? end + 4 : end + 3;
        else if (!(line.Is(at - 2, "on") || line.Kind(at - 2) is Lexeme.To or Lexeme.And) || line.Kind(end) is not (Lexeme.Comma or Lexeme.Stop or Lexeme.Closing or Lexeme.And or Lexeme.To or Lexeme.Preposition))
            return null;
        return new PointPhrase { Point = CalendarPoint.OfDay(null, 0, line.Value(at)), YearFrom = YearFrom.StoryTime };
    }

    private PointPhrase? MonthFirst(int at, out int end)
    {
        end = at + 1;
        var month = MonthNames.Read(line, at);
        if (month == 0) return null;
        if (line.Is(at, Lexeme.ShortMonth) && line.Is(end, Lexeme.Stop)) end++;
        if (line.Is(end, Lexeme.The) && line.Is(end + 1, Lexeme.OrdinalNumber)) end++;
        var mention = new PointPhrase { YearFrom = YearFrom.StoryTime };
        if (DayNumber(end, out var behind) is var day and > 0 && line.Kind(end) is Lexeme.Number or Lexeme.OrdinalNumber && line[end].Length <= 4 && !Years.CountsSomething(line, end))
        {
            mention.Point = CalendarPoint.OfDay(null, month, day);
            end = WithYear(mention, behind);
        }
        else
        {
            mention.Point = CalendarPoint.OfMonth(null, month);
            end = WithYear(mention, end);
        }

        return mention;
    }

    /// <summary>Reads a season; without a year it has to be clear that the word is no verb, no well and no capture.</summary>
    private PointPhrase? Season(int at, int first, out int end)
    {
        var mention = new PointPhrase { Point = CalendarPoint.OfSeason(null, line.Value(at)), YearFrom = YearFrom.StoryTime };
        end = WithYear(mention, at + 1);
        if (mention.Point.Year is { } year && line.Value(at) == 4 && Years.Second(line, end, year, out var behind) == year + 1) end = behind;
        if (end > at + 1) return mention;
        return SeasonWords.IsSeason(line, at, first) ? mention : null;
    }

    private PointPhrase? WithWeekday(int at, out int end)
    {
        end = at + 1;
        var date = line.Is(at + 1, Lexeme.Comma) ? at + 2 : at + 1;
        if (line.Is(date, Lexeme.The)) date++;
        if (line.Kind(date) is Lexeme.Month or Lexeme.Number or Lexeme.OrdinalNumber && Read(date, out end) is { Point.Grain: Grain.Day } day) return day;
        end = at + 1;
        if (line.IsName(at - 1) || line.IsName(at + 1)) return null; // Black Friday, Sunday Times
        return new PointPhrase { FixedValue = $"XXXX-WXX-{line.Value(at)}", YearFrom = YearFrom.StoryTime };
    }

    private PointPhrase? Feast(int at, out int end)
    {
        end = at + 1;
        if (line.IsName(at - 1)) return null; // White Christmas
        var (month, day) = (line.Value(at) / 100, line.Value(at) % 100);
        if (month > 0 && line.Is(end, Lexeme.Eve)) (day, end) = (day - 1, end + 1);
        else if (line.Is(end, "day")) end++;
        var mention = new PointPhrase { Point = CalendarPoint.OfDay(null, month, day), YearFrom = YearFrom.StoryTime };
        end = WithYear(mention, end);
        if (month == 0) mention.FixedValue = mention.Point.Year is { } year ? CalendarPoint.OfMonth(year, 0).Timex() : "";
        return mention;
    }

    private PointPhrase? BareYear(int at, out int end) => Years.Read(line, at, Told, out end) is { } year
        ? new PointPhrase { Point = CalendarPoint.OfYear(year) } : null;

    /// <summary>Reads what stands behind a month or a day of the year: ", 1939", "of 480 BC", "of that year"; returns the token behind it.</summary>
    private int WithYear(PointPhrase mention, int at)
    {
        var isOf = line.Is(at, Lexeme.Of);
        var year = isOf || line.Is(at, Lexeme.Comma) ? at + 1 : at;
        if (isOf && YearNames.Read(line, year, out var end) is { } from)
        {
            mention.YearFrom = from;
            return end;
        }

        if (isOf && line.Is(year, Lexeme.The) && line.Is(year + 1, "year")) year += 2;
        // Behind a comma a number without BC may begin something else, so it has to look like a year.
        if (Years.Read(line, year, line.Is(at, Lexeme.Comma) ? null : Told, out end) is not { } number) return at;
        mention.Point = mention.Point with { Year = number };
        mention.YearFrom = YearFrom.Words;
        return end;
    }

    private int DayNumber(int at, out int end)
    {
        end = at + 1;
        var day = line.Kind(at) switch
        {
            Lexeme.Number when line[at].Length <= 2 => line.Value(at),
            Lexeme.OrdinalNumber => line.Value(at),
            Lexeme.OrdinalWord or Lexeme.Tens => Ordinals.Read(line, at, out end),
            _ => 0,
        };
        return day <= 31 ? day : 0;
    }
}
