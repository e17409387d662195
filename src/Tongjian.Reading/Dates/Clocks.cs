using System.Globalization;

namespace Tongjian.Reading.Dates;

/// <summary>Reads the time of the clock: "5:34 AM", "3 p.m.", "11:30 a.m. local time".</summary>
/// <param name="line">The words.</param>
internal sealed class Clocks(TokenLine line)
{
    private const int Afternoon = 2;

    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public PointPhrase? Read(int at, out int end)
    {
        end = at + 1;
        if (!line.Is(at, Lexeme.Number)) return null;
        if (line[at].Length == 4 && line.Is(at + 1, "hours") && (line.Of(at)[0] == '0' || line.Is(at - 1, "at")))
        {
            end = at + 2; // 0530 hours
            return Of(line.Value(at) / 100, line.Value(at) % 100);
        }

        if (line[at].Length > 2) return null;
        var (hour, minute, hasMinutes) = (line.Value(at), 0, false);
        if (line.Is(at + 1, Lexeme.Colon) && line.Is(at + 2, Lexeme.Number) && line[at + 2].Length == 2 && line.Touches(at) && line.Touches(at + 1))
        {
            (minute, hasMinutes) = (line.Value(at + 2), true);
            end = at + 3;
        }

        var hasHalf = line.Is(end, Lexeme.Clock);
        if (hasHalf)
        {
            hour = (hour % 12) + (line.Value(end) == Afternoon ? 12 : 0);
            end++;
        }

        // "Genesis 1:27" and a score of 2:1 are no hours.
        var isHour = hasHalf || (hasMinutes && (line[at].Length == 2 || line.Kind(at - 1) is Lexeme.Preposition or Lexeme.To or Lexeme.About));
        if (!isHour) return null;
        if (line.Is(end, "local") && line.Is(end + 1, Lexeme.Time)) end += 2;
        return Of(hour, minute);
    }

    private static PointPhrase? Of(int hour, int minute) => hour > 24 || minute > 59 ? null : new PointPhrase
    {
        Point = CalendarPoint.OfDay(null, 0, 0), YearFrom = YearFrom.StoryTime,
        Clock = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}"),
    };
}
