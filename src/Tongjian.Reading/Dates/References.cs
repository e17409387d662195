namespace Tongjian.Reading.Dates;

/// <summary>Reads words for the present, the past and the future, and for times that have no date: "now", "former", "the same time".</summary>
/// <param name="line">The words.</param>
internal sealed class References(TokenLine line)
{
    /// <summary>Reads one.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public FixedPhrase? Read(int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.Present when line.Is(at, "present"):
                return PresentDay(at, at, out end);
            case Lexeme.Present:
                return IsPresent(at) ? Present() : null;
            case Lexeme.Past:
                return IsFormer(at) ? Past() : null;
            case Lexeme.PastAdverb:
                return Vague();
            case Lexeme.Future:
                return Future();
            case Lexeme.Relative:
                return new FixedPhrase(TimeKind.Date, "XXXX-XX-XX");
            case Lexeme.Tonight:
                return new FixedPhrase(TimeKind.Time, "XXXX-XX-XXTNI");
            case Lexeme.Word when line[at] is { IsCapital: true, Length: 1 } && line.Is(at + 1, Lexeme.Dash) && line.Is(at + 2, "Day") && line[at + 2].IsCapital:
                end = at + 3; // D-Day
                return new FixedPhrase(TimeKind.Date, TimeUnit.Day.Any());
            case Lexeme.Word when line.Is(at, "right") && line.Is(at + 1, "now"):
                end = at + 2;
                return Present();
            case Lexeme.Word when line[at].IsCapital && line.Is(at, "Lunar") && line.Is(at + 2, "Year"):
                end = at + 3;
                return Vague();
            case Lexeme.Preposition when line.Is(at, "at") && line.Is(at + 1, "this") && line.Is(at + 2, "time"):
                end = at + 3;
                return Present();
            case Lexeme.The:
                return WithArticle(at, out end);
            case Lexeme.That or Lexeme.This:
                end = line.Is(at + 1, Lexeme.Same) ? at + 3 : at + 2;
                return line.Kind(end - 1) is Lexeme.Time or Lexeme.Period ? Vague() : null;
            case Lexeme.A:
                return SomeTime(at + 1, out end);
            case Lexeme.Weather when line.Is(at + 1, Lexeme.SeasonOfWeather):
                end = at + 2;
                return Vague();
            default:
                return null;
        }
    }

    private FixedPhrase? WithArticle(int at, out int end)
    {
        end = at + 2;
        switch (line.Kind(at + 1))
        {
            case Lexeme.Future when line.Kind(at + 2) != Lexeme.Word:
                return Future();
            case Lexeme.Next when line.Is(at + 1, "past") && line.Kind(at + 2) is not (Lexeme.Unit or Lexeme.Units or Lexeme.Word or Lexeme.Cardinal or Lexeme.Fuzzy or Lexeme.Number or Lexeme.Tens):
                return Past();
            case Lexeme.Same:
                end = at + 3;
                return line.Kind(at + 2) is Lexeme.Time or Lexeme.Period ? Vague() : null;
            case Lexeme.Present:
                return PresentDay(at + 1, at, out end);
            case Lexeme.Time when line.Is(at + 2, "being"):
                end = at + 3;
                return Present();
            case Lexeme.OrdinalNumber or Lexeme.OrdinalWord or Lexeme.Tens when Ordinals.Read(line, at + 1, out end) > 0 && line.Is(end, Lexeme.Anniversary):
                end++;
                return Vague();
            case Lexeme.Weather when line.Is(at + 2, Lexeme.SeasonOfWeather):
                end = at + 3;
                return Vague();
            default:
                return null;
        }
    }

    /// <summary>Reads "present day", "present-day" and "the present", but not "those present".</summary>
    private FixedPhrase? PresentDay(int at, int first, out int end)
    {
        end = line.Is(at + 1, Lexeme.Dash) ? at + 3 : at + 2;
        if (line.Is(end - 1, "day")) return Present();
        end = at + 1;
        var isNoun = first < at && line.Kind(first - 1) is Lexeme.To or Lexeme.Dash && line.Kind(end) is Lexeme.Stop or Lexeme.Comma or Lexeme.Closing;
        return isNoun || (line.Is(at - 1, "at") && line.Is(at, "present")) ? Present() : null;
    }

    /// <summary>Reads "long time", "short period of time", "time" behind "a".</summary>
    private FixedPhrase? SomeTime(int at, out int end)
    {
        end = at;
        var isLength = line.Is(at, Lexeme.Length);
        if (isLength) end++;
        if (line.Is(end, Lexeme.Period) && (isLength || line.Is(end + 2, Lexeme.Time)))
            end += line.Is(end + 1, Lexeme.Of) && line.Is(end + 2, Lexeme.Time) ? 3 : 1;
        else if (line.Is(end, "time") && (isLength || line.Kind(end + 1) is not (Lexeme.Of or Lexeme.Word or Lexeme.Dash)))
            end++;
        else
            return null;

        if (isLength && line.Kind(end) is Lexeme.Later or Lexeme.After) end++;
        return Vague();
    }

    /// <summary>"now that" is no time, "had now" tells an order, and a current flows.</summary>
    private bool IsPresent(int at) => line.Is(at, "now")
        ? !line.Is(at + 1, "that") && !line.Is(at - 1, "had") && !(line.Is(at + 1, Lexeme.Dash) && line.Touches(at))
        : !line.Is(at, "current") || line.Kind(at + 1) == Lexeme.Word;

    /// <summary>"the former" alone is the first of two.</summary>
    private bool IsFormer(int at) => line.Kind(at + 1) is not (Lexeme.Stop or Lexeme.Comma or Lexeme.And or Lexeme.Of or Lexeme.A or Lexeme.Closing or Lexeme.To or Lexeme.Preposition) &&
        !(line.Of(at + 1) is "was" or "were" or "had" or "is" or "are" or "has");

    private static FixedPhrase Present() => new(TimeKind.Date, "PRESENT_REF");

    private static FixedPhrase Past() => new(TimeKind.Date, "PAST_REF");

    private static FixedPhrase Future() => new(TimeKind.Date, "FUTURE_REF");

    /// <summary>A time that nobody can date.</summary>
    private static FixedPhrase Vague() => new(TimeKind.Date, "");
}
