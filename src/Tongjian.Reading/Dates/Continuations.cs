namespace Tongjian.Reading.Dates;

/// <summary>Reads what goes on with a date: the "27" of "November 26–27", the "60" of "1957–60", the "5" of "May 4 and 5".</summary>
/// <param name="line">The words.</param>
internal sealed class Continuations(TokenLine line)
{
    /// <summary>Reads the next part of a range or list.</summary>
    /// <param name="found">What was found so far; the last of it goes on.</param>
    /// <param name="at">The token behind it.</param>
    /// <param name="from">The token at which the next part begins.</param>
    /// <param name="end">The token behind that.</param>
    public PointPhrase? Read(List<Found> found, int at, out int from, out int end)
    {
        (from, end) = (at + 1, at + 2);
        if (found[^1] is not { TimePhrase: PointPhrase { FixedValue: null } last } || last.IsHour) return null;
        return last.Point.Grain switch
        {
            Grain.Year when Years.Second(line, at, last.Point.Year ?? 0, out end) is { } year => new PointPhrase { Point = CalendarPoint.OfYear(year) },
            Grain.Day when last.YearFrom != YearFrom.NextDate && last.Point.Month > 0 => NextDay(last, at, ref from, out end),
            _ => null,
        };
    }

    private PointPhrase? NextDay(PointPhrase last, int at, ref int from, out int end)
    {
        end = at;
        // The month stands before the days: "November 26–27", not "26 November – 3 ships".
        if (line.Kind(at - 1) is not (Lexeme.Number or Lexeme.OrdinalNumber) || last.YearFrom == YearFrom.Words) return null;
        var sign = line.Kind(at);
        if (sign == Lexeme.Comma && line.Is(at + 1, Lexeme.And)) from++;
        if (sign is not (Lexeme.Dash or Lexeme.And or Lexeme.To or Lexeme.Slash or Lexeme.Comma)) return null;
        if (line.Is(from, Lexeme.The) && line.Is(from + 1, Lexeme.OrdinalNumber)) from++;
        if (line.Kind(from) is not (Lexeme.Number or Lexeme.OrdinalNumber) || line[from].Length > 4 || line.Value(from) is < 1 or > 31) return null;
        if (line.Is(from, Lexeme.Number) && line[from].Length > 2) return null;
        end = from + 1;
        if (line.Value(from) <= last.Point.Day || Years.CountsSomething(line, from) || line.Is(end, Lexeme.Month)) return null;
        if (sign == Lexeme.Comma && line.Kind(end) is not (Lexeme.Comma or Lexeme.And or Lexeme.Stop or Lexeme.Closing)) return null;
        if (sign is Lexeme.And && line.Is(end, Lexeme.Word) && line.Of(end)[^1] == 's' && line[end].Length > 4) return null;
        var next = new PointPhrase { Point = CalendarPoint.OfDay(null, last.Point.Month, line.Value(from)), YearFrom = YearFrom.StoryTime };
        var year = line.Is(end, Lexeme.Comma) ? end + 1 : end;
        if (Years.Read(line, year, null, out var behind) is { } number)
        {
            next.Point = next.Point with { Year = number };
            next.YearFrom = YearFrom.Words;
            end = behind;
        }

        if (next.YearFrom == YearFrom.Words) last.YearFrom = YearFrom.NextDate;
        return next;
    }
}
