using System.Globalization;

namespace Tongjian.Reading.Dates;

/// <summary>How many: a number in digits or words, or one that nobody counted.</summary>
/// <param name="Text">The number as a TIMEX has it; <c>X</c> if nobody counted.</param>
/// <param name="Whole">The number; 0 if nobody counted, or if it is no whole number below 10,000.</param>
internal readonly record struct Quantity(string Text, int Whole)
{
    private const int Most = 9999;

    /// <summary>How many halves, if it is a half or a number and a half; else 0.</summary>
    public int Halves => Text.EndsWith(".5", StringComparison.Ordinal) && decimal.TryParse(Text, CultureInfo.InvariantCulture, out var number) && number < Most
        ? (int)(2 * number) : 0;

    /// <summary>Many, nobody counted them.</summary>
    public static Quantity Some => new("X", 0);

    /// <summary>One.</summary>
    public static Quantity One => Of(1);

    /// <summary>A whole number.</summary>
    public static Quantity Of(int number) => new(number.ToString(CultureInfo.InvariantCulture), number <= Most ? number : 0);

    /// <summary>Reads "a few", "several", "twenty-two", "two and a half", "1,500", "22.8".</summary>
    /// <param name="line">The words.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public static Quantity? Read(TokenLine line, int at, out int end)
    {
        end = at + 1;
        switch (line.Kind(at))
        {
            case Lexeme.Number:
                return Of(line.Value(at));
            case Lexeme.DottedNumber:
                var written = line.Of(at).ToString().Replace(",", "", StringComparison.Ordinal);
                return decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    ? new Quantity(written, number == decimal.Truncate(number) && number <= Most ? (int)number : 0)
                    : null;
            case Lexeme.Fuzzy:
                return Some;
            case Lexeme.A when line.Is(at + 1, Lexeme.Fuzzy):
                end = at + 2;
                return Some;
            case Lexeme.A when line.Is(at + 1, Lexeme.Couple) && line.Is(at + 2, Lexeme.Of):
                end = at + 3;
                return Some;
            case Lexeme.Couple when line.Is(at + 1, Lexeme.Of):
                end = at + 2;
                return Some;
            case Lexeme.A when line.Is(at + 1, Lexeme.Multiplier):
            case Lexeme.Cardinal or Lexeme.Tens or Lexeme.Multiplier:
                return InWords(line, at, out end);
            default:
                return null;
        }
    }

    private static Quantity? InWords(TokenLine line, int at, out int end)
    {
        var (total, part) = (0, 0);
        for (end = at; ; end++)
        {
            switch (line.Kind(end))
            {
                case Lexeme.Cardinal when part % 10 == 0:
                    part += line.Value(end);
                    break;
                case Lexeme.Tens when part % 100 == 0:
                    part += line.Value(end);
                    break;
                case Lexeme.A when end == at:
                    part = 1;
                    break;
                case Lexeme.Multiplier when part < 1000:
                    part = Math.Max(part, 1) * line.Value(end);
                    if (line.Value(end) == 1000) (total, part) = (total + part, 0);
                    break;
                case Lexeme.Dash when part % 10 == 0 && line.Is(end + 1, Lexeme.Cardinal) && line.Is(end - 1, Lexeme.Tens) && line.Touches(end):
                case Lexeme.And when part >= 100 && line.Kind(end - 1) == Lexeme.Multiplier && line.Kind(end + 1) is Lexeme.Cardinal or Lexeme.Tens:
                    break;
                case Lexeme.And when line.Is(end + 1, Lexeme.A) && line.Is(end + 2, Lexeme.Half):
                    end += 3;
                    return new Quantity((total + part).ToString(CultureInfo.InvariantCulture) + ".5", 0);
                default:
                    return Of(total + part);
            }
        }
    }
}
