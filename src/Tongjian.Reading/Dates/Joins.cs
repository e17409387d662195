namespace Tongjian.Reading.Dates;

/// <summary>
/// Joins dates that stand side by side: in "April and June 1955" the year belongs to both, "from 1914 to 1918" is one range, and "5:34 AM
/// on March 20" is one moment.
/// </summary>
internal static class Joins
{
    private const int MostBetween = 3; // words between two dates that are joined
    private const int ReachOfPlans = 16; // words from "planned" to its date
    private const int ReachOfBrackets = 8; // words from a bracket to its date
    private const int MostBeforeDay = 5; // words between the time of the clock and its day

    /// <summary>Joins what belongs together.</summary>
    public static void Join(List<Found> found, TokenLine line)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].TimePhrase is not PointPhrase mention) continue;
            mention.IsAside = IsAside(found[i], line);
            mention.IsPlanned = IsPlanned(found[i].First, line);
            if (i + 1 == found.Count || found[i + 1].TimePhrase is not PointPhrase next || next.FixedValue is not null) continue;
            var between = found[i + 1].First - found[i].End;
            if (mention.IsHour)
            {
                if (mention.Point.Day == 0 && next.Point.Grain == Grain.Day && next.Point.Day > 0 && between <= MostBeforeDay && HasOn(found[i].End, found[i + 1].First, line))
                    (mention.Point, mention.YearFrom) = (next.Point, next.YearFrom);
                continue;
            }

            if (mention.FixedValue is not null || between is < 1 or > MostBetween || !IsJoined(found[i].End, found[i + 1].First, line)) continue;
            mention.BeginsRange = IsRange(found[i], found[i + 1], line);
            // "From 1914 to 1918 the armies ... In August": the story stands at the beginning.
            if (mention.BeginsRange && next.Point.Grain == Grain.Year) next.EndsYears = true;
            if (mention.YearFrom is YearFrom.StoryTime or YearFrom.NextDate && next.YearFrom == YearFrom.Words && next.Point.Grain >= Grain.Season && next.Point.Year is { } year)
            {
                var isBefore = mention.Point.FirstMonth <= next.Point.FirstMonth;
                mention.Point = mention.Point with { Year = isBefore ? year : year - 1 };
                mention.YearFrom = YearFrom.Words;
            }
        }
    }

    private static bool IsJoined(int from, int to, TokenLine line)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Kind(at) is not (Lexeme.And or Lexeme.To or Lexeme.Dash or Lexeme.Slash or Lexeme.Comma or Lexeme.Preposition or Lexeme.The)) return false;
        }

        return line.Kind(from) is not Lexeme.Preposition;
    }

    private static bool IsRange(Found first, Found second, TokenLine line)
    {
        if (second.First - first.End != 1 && !(second.First - first.End == 2 && line.Is(first.End + 1, Lexeme.The))) return false;
        return line.Kind(first.End) is Lexeme.Dash or Lexeme.To || (line.Is(first.End, Lexeme.And) && line.Is(first.First - 1, "between"));
    }

    private static bool HasOn(int from, int to, TokenLine line)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Is(at, "on") || line.Is(at, Lexeme.Comma) || line.Is(at, Lexeme.Of)) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence speaks of what is to come: "the offensive planned for 1976".</summary>
    private static bool IsPlanned(int at, TokenLine line)
    {
        for (var before = at - 1; before >= 0 && before >= at - ReachOfPlans && line.Kind(before) != Lexeme.Stop; before--)
        {
            if (line.Is(before, Lexeme.Plan)) return true;
        }

        return false;
    }

    /// <summary>Whether the words look back or lead away: "(born 1162, died 1227)", "since 1898".</summary>
    private static bool IsAside(Found place, TokenLine line)
    {
        if (line.Is(place.First - 1, "since")) return true;
        for (var before = place.First - 1; before >= 0 && before >= place.First - ReachOfBrackets; before--)
        {
            if (line.Kind(before) is Lexeme.Opening) return true;
            if (line.Kind(before) is Lexeme.Closing) return false;
        }

        return false;
    }
}
