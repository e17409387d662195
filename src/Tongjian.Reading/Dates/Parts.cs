namespace Tongjian.Reading.Dates;

/// <summary>
/// Reads parts of a date: "early 1942", "mid-June", "the end of the year", "the second half of 2008", "later that month", "about 1910",
/// "the night of May 13".
/// </summary>
/// <param name="line">The words.</param>
/// <param name="points">Reads the dates of the calendar.</param>
/// <param name="shifts">Reads those counted from what was told.</param>
internal sealed class Parts(TokenLine line, Points points, Shifts shifts)
{
    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public TimePhrase? Read(int at, out int end)
    {
        var first = line.Is(at, Lexeme.The) ? at + 1 : at;
        switch (line.Kind(first))
        {
            case Lexeme.Early when line.Is(first + 1, Lexeme.DayPart) || line.Is(first + 1, "hours"):
                return PartOfDay(first + 1, at, out end);
            case Lexeme.Early when line.Is(first + 1, "in") && line.Is(first + 2, Lexeme.The) && line.Is(first + 3, Lexeme.DayPart):
                return PartOfDay(first + 3, first + 2, out end);
            case Lexeme.OrdinalWord or Lexeme.OrdinalNumber or Lexeme.Next or Lexeme.Part or Lexeme.Early or Lexeme.Word when Stretch(first, out end) is { } stretch:
                return stretch;
            case Lexeme.Early:
                var early = Early(first, out end);
                // "the early October battle": the article is the battle's.
                return first > at && early is PointPhrase { Point.Grain: Grain.Month or Grain.Day or Grain.Year } ? Nothing(at, out end) : early;
            case Lexeme.Part when line.Is(first + 1, Lexeme.Of):
                return With(first + 2, (Portion)line.Value(first), out end);
            case Lexeme.Rest when line.Is(first + 1, Lexeme.Of):
                return With(first + 2, Portion.All, out end);
            case Lexeme.OrdinalWord or Lexeme.Later or Lexeme.Word when line.Is(first + 1, Lexeme.Half) && line.Is(first + 2, Lexeme.Of):
                return Half(first, out end);
            case Lexeme.Word when line.Is(first, "latter") && line.Is(first + 1, "part") && line.Is(first + 2, Lexeme.Of):
                return With(first + 3, Portion.End, out end);
            case Lexeme.Later when first == at:
                return Later(at, out end);
            case Lexeme.About when first == at:
                var behind = line.Is(at + 1, Lexeme.Stop) && at + 1 < line.Count && line[at].Length <= 2 ? at + 2 : at + 1;
                if (line[at].Length == 1 && behind == at + 1) return Nothing(at, out end);
                var about = With(behind, Portion.About, out end);
                // "around February 14" tells where to look, not how far it is known.
                return line.Is(at, "around") && about is PointPhrase { Point.Grain: > Grain.Year } ? Nothing(at, out end) : about;
            case Lexeme.DayPart:
                return PartOfDay(first, at, out end);
            default:
                return Nothing(at, out end);
        }
    }

    /// <summary>Reads "early 1942", "mid-June", "late in 1957", "early the next year", "late autumn".</summary>
    private TimePhrase? Early(int at, out int end)
    {
        var portion = (Portion)line.Value(at);
        var behind = line.Kind(at + 1) switch
        {
            Lexeme.Dash when line.Touches(at) => at + 2,
            Lexeme.Preposition when line.Is(at + 1, "in") || line.Is(at + 1, "on") => at + 2,
            Lexeme.Of when portion == Portion.Middle => at + 2,
            _ => at + 1,
        };
        var date = With(behind, portion, out end);
        // "too late in the day", "early on the 5th" are not "early 1942".
        return date is PointPhrase { Point.Grain: Grain.Day, Clock.Length: 0 } ? Nothing(at, out end) : date;
    }

    /// <summary>Reads "last week of May 1940", "final months of 1918", "first day of June", "first three months of that year".</summary>
    private TimePhrase? Stretch(int at, out int end)
    {
        end = at;
        var isLast = line.Is(at, "last") || line.Is(at, "final") || line.Is(at, "closing");
        var number = line.Kind(at) is Lexeme.OrdinalWord or Lexeme.OrdinalNumber ? line.Value(at) : line.Is(at, "opening") || line.Is(at, "early") || line.Is(at, "initial") ? 1 : 0;
        if (!isLast && number == 0 && !line.Is(at, "late")) return null;
        var unit = line.Kind(at + 1) is Lexeme.Unit or Lexeme.Units ? at + 1 : Quantity.Read(line, at + 1, out var behind) is null ? at + 1 : behind;
        if (line.Kind(unit) is not (Lexeme.Unit or Lexeme.Units) || !line.Is(unit + 1, Lexeme.Of)) return null;
        var whole = With(unit + 2, number switch { 0 => Portion.End, 1 => Portion.Start, _ => Portion.Middle }, out end);
        if (whole is PointPhrase { Point: { Grain: Grain.Month, Month: > 0 } month } && line.Is(unit, "day") && number is > 0 and <= 31)
            whole = new PointPhrase { Point = month with { Grain = Grain.Day, Day = number }, YearFrom = ((PointPhrase)whole).YearFrom };
        return whole;
    }

    private TimePhrase? With(int at, Portion portion, out int end)
    {
        var mention = (TimePhrase?)points.Read(at, out end) ?? shifts.Named(at, out end);
        switch (mention)
        {
            case PointPhrase { FixedValue: null, Point.Grain: var grain } point when portion != Portion.About || grain >= Grain.Year:
                point.Portion = portion;
                return point;
            case ShiftPhrase shift when portion != Portion.About:
                shift.Portion = portion;
                return shift;
            default:
                return Nothing(at, out end);
        }
    }

    private TimePhrase? Half(int at, out int end)
    {
        var half = line.Is(at, "first") ? 1 : line.Is(at, "second") || line.Is(at, "latter") || line.Is(at, "last") ? 2 : 0;
        if (half == 0) return Nothing(at, out end);
        var whole = With(at + 3, half == 1 ? Portion.Start : Portion.End, out end);
        if (whole is PointPhrase { Point.Grain: Grain.Year } year)
        {
            year.Point = year.Point with { Grain = Grain.Half, Number = half };
            year.Portion = Portion.All;
        }

        return whole;
    }

    /// <summary>Reads "later that year", "earlier in the month", "later in the summer".</summary>
    private TimePhrase? Later(int at, out int end)
    {
        if (line.Is(at, "ago")) return Nothing(at, out end);
        var behind = line.Is(at + 1, "in") ? at + 2 : at + 1;
        if (line.Kind(behind) is not (Lexeme.That or Lexeme.This or Lexeme.The or Lexeme.Same) && behind == at + 1) return Nothing(at, out end);
        var mention = With(behind, Portion.All, out end);
        return mention is ShiftPhrase { Amount: 0 } or PointPhrase { Point.Grain: Grain.Season or Grain.Month or Grain.Year } ? mention : Nothing(at, out end);
    }

    /// <summary>Reads "the night of May 13", "the early morning hours of 30 April", "dawn on 8 May", "the evening", "night".</summary>
    private PointPhrase? PartOfDay(int at, int first, out int end)
    {
        end = at;
        if (line.Is(at, Lexeme.DayPart)) end++;
        if (line.Is(end, "hours")) end++;
        var clock = line.Is(at, Lexeme.DayPart) ? ((DayPart)line.Value(at)).Timex() : DayPart.Morning.Timex();
        if (line.Is(end, Lexeme.Of) || line.Is(end, "on"))
        {
            if (points.Read(end + 1, out var behind) is { Point.Grain: Grain.Day, FixedValue: null } day)
            {
                end = behind;
                day.Clock = clock;
                return day;
            }

            if (line.Is(end, Lexeme.Of) && first < at && EventName.End(line, end + 1) is var named && named > end + 1)
            {
                end = named;
                return new PointPhrase { FixedValue = "XXXX-XX-XX" + clock, YearFrom = YearFrom.StoryTime, IsOfStory = true };
            }
        }

        var part = (DayPart)line.Value(at);
        var isName = line[at].IsCapital && !line.BeginsSentence(at);
        var isOf = line.Is(end, Lexeme.Of);
        if (!line.Is(at, Lexeme.DayPart) || isName || isOf) return null;
        // "the evening" is that of the day told last; "at night" and "night attacks" are of no day.
        var isHour = part > DayPart.Night && line.Kind(at - 1) is Lexeme.Preposition or Lexeme.To or Lexeme.After or Lexeme.About;
        if (isHour || (first < at && part <= DayPart.Night)) return new PointPhrase { Point = CalendarPoint.OfDay(null, 0, 0), YearFrom = YearFrom.StoryTime, Clock = clock };
        var isBare = part switch
        {
            DayPart.Night => line.Is(at, "night") || line.Is(at, "nighttime"),
            DayPart.Noon or DayPart.Midnight => false,
            _ => line.Is(at - 1, "at") || line.Is(at, "afternoon") || line.Is(at, "morning"),
        };
        return isBare ? new PointPhrase { FixedValue = "XXXX-XX-XX" + clock, YearFrom = YearFrom.StoryTime, IsOfStory = line.Is(at - 1, "at") } : null;
    }

    private static PointPhrase? Nothing(int at, out int end)
    {
        end = at;
        return null;
    }
}
