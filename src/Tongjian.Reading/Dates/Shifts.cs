namespace Tongjian.Reading.Dates;

/// <summary>
/// Reads dates counted from what was told last: "twelve days later", "that month", "the following year", "the next morning", "the day
/// before"; and those counted from an event: "eight days after the battle".
/// </summary>
/// <param name="line">The words.</param>
/// <param name="lengths">Reads the lengths.</param>
internal sealed class Shifts(TokenLine line, Lengths lengths)
{
    private const int MonthsInHalfYear = 6;

    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public TimePhrase? Read(int at, out int end) => Named(at, out end) ?? Counted(at, out end);

    /// <summary>Reads "that month", "the following year", "next summer", "the year", "the day before".</summary>
    public TimePhrase? Named(int at, out int end)
    {
        var (i, step, isSame, isNext) = (at, 0, false, false);
        var isDetermined = line.Is(at, Lexeme.The);
        if (isDetermined) i++;
        if (line.Kind(i) is Lexeme.That or Lexeme.This && !isDetermined) (isSame, i) = (true, i + 1);
        if (line.Is(i, Lexeme.Same) && (isDetermined || isSame)) (isSame, i) = (true, i + 1);
        else if (line.Is(i, Lexeme.Next) && !isSame) (isNext, step, i) = (true, line.Value(i), i + 1);
        end = i + 1;
        if (line.Is(end, Lexeme.Dash) && line.Touches(i)) return null;
        if (line[i].IsCapital && isDetermined && i == at + 1 && line.Is(i, Lexeme.Unit)) return null; // Man of the Year
        switch (line.Kind(i))
        {
            case Lexeme.Unit when line.Is(i, "day") && line.Is(at, "this") && line.Is(at - 1, "to"):
                return new FixedPhrase(TimeKind.Date, "PRESENT_REF");
            case Lexeme.Unit when line.Value(i) >= (int)TimeUnit.Day && (isSame || isNext || isDetermined):
                return isSame || isNext
                    ? line.Is(i - 1, "past") ? null : new ShiftPhrase { Unit = UnitAt(i), Amount = step }
                    : Beside(i, out end);
            case Lexeme.Season when isSame || isNext:
                return new PointPhrase { Point = CalendarPoint.OfSeason(null, line.Value(i)), YearFrom = From(step) };
            case Lexeme.Month when isSame || isNext:
                return new PointPhrase { Point = CalendarPoint.OfMonth(null, line.Value(i)), YearFrom = From(step) };
            case Lexeme.DayPart when isSame || isNext:
                return new ShiftPhrase { Unit = TimeUnit.Day, Amount = step, Clock = ((DayPart)line.Value(i)).Timex() };
            case Lexeme.Weekday when isSame || isNext:
                return new PointPhrase { FixedValue = $"XXXX-WXX-{line.Value(i)}", YearFrom = YearFrom.StoryTime };
            default:
                return null;
        }
    }

    /// <summary>Reads "year", "day before", "month after", "day after the battle", "day of national independence" behind "the".</summary>
    private TimePhrase? Beside(int at, out int end)
    {
        end = at + 1;
        var unit = UnitAt(at);
        if (line.Kind(end) is Lexeme.After || (line.Kind(end) is Lexeme.Next && line.Is(end, "following")))
        {
            var direction = line.Value(end);
            end++;
            if (line.Is(end - 1, Lexeme.After) && EventName.End(line, end) is var behind && behind > end)
            {
                var anchor = line.Range(end, behind);
                end = behind;
                return new FixedPhrase(TimeKind.Date, unit.Any()) { Anchor = anchor, IsBefore = direction < 0 };
            }

            return new ShiftPhrase { Unit = unit, Amount = direction };
        }

        if (unit == TimeUnit.Day && line.Is(end, Lexeme.Of) && EventName.End(line, end + 1, isDetermined: true) is var named && named > end + 1)
        {
            end = named;
            return new FixedPhrase(TimeKind.Date, "");
        }

        return line.Kind(end) is Lexeme.Unit or Lexeme.Units || line.IsName(end) ? null : new ShiftPhrase { Unit = unit };
    }

    /// <summary>Reads "twelve days later", "a decade earlier", "15 months ago", "three months after becoming emperor".</summary>
    private TimePhrase? Counted(int at, out int end)
    {
        if (lengths.ReadAmount(at, out end) is not { } amount) return null;
        var quantity = amount.Quantity;
        var value = amount.Unit.Length(quantity.Text);
        if (line.Is(end, Lexeme.Later) || (line.Is(end, "prior") && !line.Is(end + 1, Lexeme.To)))
        {
            var step = line.Value(end++);
            // "weeks later" says less than "a few weeks later".
            return line.Is(at, Lexeme.Units) ? new FixedPhrase(TimeKind.Date, "") : Counted(amount, step);
        }

        var isPriorTo = line.Is(end, "prior") && line.Is(end + 1, Lexeme.To);
        if (!line.Is(end, Lexeme.After) && !isPriorTo) return null;
        // "lasted five months before he died" is a length.
        if (line.Is(at - 1, Lexeme.Preposition) && !line.Is(end + 1, Lexeme.That)) return null;
        var direction = line.Value(end);
        end += isPriorTo ? 2 : 1;
        if (line.Is(end, Lexeme.That) && line.Kind(end + 1) is not Lexeme.Word)
        {
            end++; // for months before that
            return new FixedPhrase(TimeKind.Duration, value, amount.Modifier);
        }

        var behind = EventName.End(line, end);
        if (behind == end)
        {
            if (line.Kind(end) is Lexeme.The or Lexeme.Month or Lexeme.Number) return null;
            return quantity.Whole == 0 ? new FixedPhrase(TimeKind.Date, amount.Unit.Any()) : Counted(amount, direction);
        }

        var anchor = line.Range(end, behind);
        end = behind;
        return new FixedPhrase(TimeKind.Date, value, amount.Modifier) { Anchor = anchor, IsBefore = direction < 0 };
    }

    private static ShiftPhrase Counted(Lengths.Amount amount, int step) => amount is { Unit: TimeUnit.Year, Quantity.Halves: > 0 and var halves }
        ? new ShiftPhrase { Unit = TimeUnit.Month, Amount = step * halves * MonthsInHalfYear }
        : new ShiftPhrase
    {
        Unit = amount.Unit == TimeUnit.Fortnight ? TimeUnit.Week : amount.Unit,
        Amount = step * Math.Max(1, amount.Quantity.Whole) * (amount.Unit == TimeUnit.Fortnight ? 2 : 1),
        IsFuzzy = amount.Quantity.Whole == 0,
    };

    private static YearFrom From(int step) => step switch
    {
        > 0 => YearFrom.NextTime,
        < 0 => YearFrom.LastTime,
        _ => YearFrom.StoryTime,
    };

    private TimeUnit UnitAt(int at) => (TimeUnit)line.Value(at);
}
