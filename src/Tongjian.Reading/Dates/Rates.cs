namespace Tongjian.Reading.Dates;

/// <summary>Reads what comes again: "every year", "per month", "daily", "30 a day".</summary>
/// <param name="line">The words.</param>
internal sealed class Rates(TokenLine line)
{
    private const int Reach = 5; // how far before "a day" the number may stand

    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public FixedPhrase? Read(int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.Often:
                return new FixedPhrase(TimeKind.Set, UnitAt(at).Any());
            case Lexeme.Per when line.Is(at + 1, Lexeme.Unit):
                end = at + 2;
                return new FixedPhrase(TimeKind.Set, UnitAt(at + 1).Any());
            case Lexeme.A when line.Is(at + 1, Lexeme.Unit) && CountsBefore(at) && line.Kind(at + 2) is not (Lexeme.Later or Lexeme.After or Lexeme.Dash):
                end = at + 2;
                return new FixedPhrase(TimeKind.Set, UnitAt(at + 1) is TimeUnit.Day or TimeUnit.Hour ? UnitAt(at + 1).Any() : UnitAt(at + 1).Length("1"));
            case Lexeme.Each:
                return Every(at + 1, out end);
            default:
                return null;
        }
    }

    private FixedPhrase? Every(int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.Unit:
                return new FixedPhrase(TimeKind.Set, UnitAt(at).Any());
            case Lexeme.Season:
                return new FixedPhrase(TimeKind.Set, CalendarPoint.OfSeason(null, line.Value(at)).Timex());
            case Lexeme.Weekday:
                return new FixedPhrase(TimeKind.Set, $"XXXX-WXX-{line.Value(at)}");
            case Lexeme.DayPart:
                return new FixedPhrase(TimeKind.Set, "XXXX-XX-XX" + ((DayPart)line.Value(at)).Timex());
            case Lexeme.Month:
                return new FixedPhrase(TimeKind.Set, CalendarPoint.OfMonth(null, line.Value(at)).Timex());
            default:
                if (Quantity.Read(line, at, out end) is { } many && line.Kind(end) is Lexeme.Units)
                    return new FixedPhrase(TimeKind.Set, UnitAt(end++).Length(many.Text));
                if (Ordinals.Read(line, at, out end) is var nth and > 0 && line.Is(end, Lexeme.Unit))
                    return new FixedPhrase(TimeKind.Set, UnitAt(end++).Length(Quantity.Of(nth).Text));
                return null;
        }
    }

    /// <summary>Whether something counted stands before "a day": "30 a day", "$1 billion a year", "once a week".</summary>
    private bool CountsBefore(int at)
    {
        if (line.Is(at - 1, "once") || line.Is(at - 1, "twice") || line.Is(at - 1, Lexeme.Time)) return true;
        if (line.Kind(at - 1) is not (Lexeme.Number or Lexeme.DottedNumber or Lexeme.Word or Lexeme.Counted or Lexeme.Closing or Lexeme.Percent or Lexeme.Multiplier)) return false;
        for (var before = at - 1; before >= at - Reach; before--)
        {
            if (line.Kind(before) is Lexeme.Number or Lexeme.DottedNumber or Lexeme.Money) return !line.Is(before - 1, Lexeme.Month);
            if (line.Kind(before) is Lexeme.Stop or Lexeme.Comma or Lexeme.Preposition or Lexeme.To) return false;
        }

        return false;
    }

    private TimeUnit UnitAt(int at) => (TimeUnit)line.Value(at);
}
