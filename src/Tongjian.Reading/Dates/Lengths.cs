namespace Tongjian.Reading.Dates;

/// <summary>Reads lengths of time: "two months", "a few days", "over a decade", "the first seven weeks", "three-day", "years".</summary>
/// <param name="line">The words.</param>
internal sealed class Lengths(TokenLine line)
{
    /// <summary>A number of units.</summary>
    /// <param name="Quantity">How many.</param>
    /// <param name="Unit">Of what.</param>
    /// <param name="Modifier">The mod of a TIMEX.</param>
    public readonly record struct Amount(Quantity Quantity, TimeUnit Unit, string Modifier);

    /// <summary>Reads a length.</summary>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">The token behind it.</param>
    public FixedPhrase? Read(int at, out int end)
    {
        if (Determined(at, out end) is { } determined) return determined;
        if (ReadAmount(at, out end) is { } amount)
        {
            end = WithTail(end);
            return Of(amount);
        }

        return FirstOfTwo(at, out end) ?? Period(at, out end) ?? LastingWord(at, out end);
    }

    /// <summary>Reads "a year", "more than 40 days", "two bloody weeks", "weeks", without what may stand behind it.</summary>
    public Amount? ReadAmount(int at, out int end)
    {
        var modifier = Qualifiers.Read(line, at, out var first);
        if (line.Is(first, Lexeme.Half))
        {
            // "half a century", "half-century"
            var unit = line.Kind(first + 1) is Lexeme.A or Lexeme.Dash ? first + 2 : first + 1;
            end = unit + 1;
            return line.Is(unit, Lexeme.Unit) ? new Amount(new Quantity(".5", 0), UnitAt(unit), modifier) : null;
        }

        if (line.Is(first, Lexeme.A) && Singular(first + 1, out end) is { } single) return single with { Modifier = modifier };
        if (Quantity.Read(line, first, out end) is { } quantity && !IsPartOfDate(first))
        {
            var unit = UnitBehind(end);
            if (unit < 0 || (quantity == Quantity.Some && line.Is(unit, Lexeme.Unit))) return null; // some day
            end = unit + 1;
            return new Amount(quantity, UnitAt(unit), modifier);
        }

        end = at + 1;
        if (modifier.Length == 0 && line.Is(at, Lexeme.Units) && !(line.Is(at - 1, Lexeme.Dash) && line.Touches(at - 1)))
            return new Amount(Quantity.Some, UnitAt(at), "");
        return null;
    }

    /// <summary>Reads what follows "a": "year", "full month", "year and a half", "half-century".</summary>
    private Amount? Singular(int at, out int end)
    {
        var quantity = Quantity.One;
        if (line.Is(at, Lexeme.Half))
        {
            quantity = new Quantity(".5", 0);
            at = line.Is(at + 1, Lexeme.Dash) ? at + 2 : at + 1;
        }
        else if (line.Of(at) is "full" or "whole" or "entire" or "single" or "further" or "mere" or "good")
        {
            at++;
        }

        end = at + 1;
        if (!line.Is(at, Lexeme.Unit) || (line.Is(end, Lexeme.Dash) && line.Touches(at))) return null;
        if (line.Is(end, Lexeme.And) && line.Is(end + 1, Lexeme.A) && line.Is(end + 2, Lexeme.Half))
        {
            quantity = new Quantity("1.5", 0);
            end += 3;
        }

        return new Amount(quantity, UnitAt(at), "");
    }

    /// <summary>Reads "the next few months", "the first seven weeks", "the three years", "these days", "the early years of the war".</summary>
    private FixedPhrase? Determined(int at, out int end)
    {
        end = at + 1;
        if (line.Kind(at) is not (Lexeme.The or Lexeme.This or Lexeme.That)) return null;
        var i = at + 1;
        var isOrdered = line.Kind(i) is Lexeme.OrdinalWord or Lexeme.OrdinalNumber or Lexeme.Next or Lexeme.Early or Lexeme.Part or Lexeme.Between
            || line.Of(i) is "final" or "initial";
        if (isOrdered) i++;
        var quantity = Quantity.Read(line, i, out var behind);
        if (quantity is null) behind = i;
        if (line.Is(behind, Lexeme.Next) && quantity is not null) behind++; // the four previous weeks
        var unit = UnitBehind(behind);
        if (unit < 0 || (line.Is(unit, Lexeme.Unit) && !isOrdered) || line[unit].IsCapital) return null; // the Seven Days Battles
        end = unit + 1;
        if (isOrdered && line.Is(end, Lexeme.Of) && EventName.End(line, end + 1) is var event_ && event_ > end + 1)
        {
            end = event_;
            return new FixedPhrase(TimeKind.Date, "");
        }

        if (line.Is(unit, Lexeme.Unit))
        {
            if (IsPast(at + 1) || quantity is not null) return Of(new(quantity ?? Quantity.One, UnitAt(unit), ""));
            // "on the seventh day": nobody says of what.
            return line.Kind(at + 1) is Lexeme.OrdinalWord or Lexeme.OrdinalNumber
                ? new FixedPhrase(TimeKind.Date, UnitAt(unit) == TimeUnit.Day ? TimeUnit.Day.Any() : "") { IsOfStory = true } : null;
        }

        if (line.Is(at, "these") && unit == at + 1 && UnitAt(unit) == TimeUnit.Day) return new FixedPhrase(TimeKind.Date, "PRESENT_REF");
        end = WithTail(end);
        return Of(new(quantity ?? Quantity.Some, UnitAt(unit), ""));
    }

    /// <summary>Reads "twelve" of "twelve to eighteen months".</summary>
    private FixedPhrase? FirstOfTwo(int at, out int end)
    {
        if (Quantity.Read(line, at, out end) is not { Text: not "X" } first || IsPartOfDate(at)) return null;
        if (line.Kind(end) is not (Lexeme.To or Lexeme.And or Lexeme.Dash)) return null;
        if (Quantity.Read(line, end + 1, out var behind) is not { Text: not "X" } || !line.Is(behind, Lexeme.Units)) return null;
        return Of(new(first, UnitAt(behind), ""));
    }

    /// <summary>Reads "a sixty-day period" with its article.</summary>
    private FixedPhrase? Period(int at, out int end)
    {
        end = at + 1;
        if (line.Kind(at) is not (Lexeme.A or Lexeme.The or Lexeme.This or Lexeme.That)) return null;
        if (ReadAmount(at + 1, out end) is not { } amount || !line.Is(end, Lexeme.Period)) return null;
        end++;
        return Of(amount);
    }

    /// <summary>Reads "year-long" and "months-long".</summary>
    private FixedPhrase? LastingWord(int at, out int end)
    {
        end = at + 3;
        if (line.Kind(at) is not (Lexeme.Unit or Lexeme.Units) || !line.Is(at + 1, Lexeme.Dash) || !line.Is(at + 2, "long")) return null;
        return Of(new(line.Is(at, Lexeme.Unit) ? Quantity.One : Quantity.Some, UnitAt(at), ""));
    }

    private static FixedPhrase Of(Amount amount) => new(TimeKind.Duration, amount.Unit.Length(amount.Quantity.Text), amount.Modifier);

    /// <summary>The unit behind a number: "days", "-day", "full days"; -1 if there is none.</summary>
    private int UnitBehind(int at)
    {
        if (line.Is(at, Lexeme.Dash) && line.Touches(at) && line.Touches(at - 1) && line.Kind(at + 1) is Lexeme.Unit or Lexeme.Units) return at + 1;
        if (line.Kind(at) is Lexeme.Unit or Lexeme.Units) return at;
        return line.Is(at, Lexeme.Word) && !line[at].IsCapital && line.Is(at + 1, Lexeme.Units) && line.Of(at) is not ("in" or "on" or "was" or "were") ? at + 1 : -1;
    }

    private int WithTail(int end)
    {
        if (line.Is(end, Lexeme.Period)) return end + 1;
        if (line.Is(end, Lexeme.Old)) return end + 1;
        if (line.Is(end, Lexeme.Of) && line.Is(end + 1, Lexeme.Age)) return end + 2;
        if (line.Is(end, Lexeme.Dash) && line.Touches(end) && (line.Is(end + 1, "long") || line.Is(end + 1, Lexeme.Old))) return end + 2;
        return end;
    }

    /// <summary>Whether a number is the day or the year of a date: "March 3 years".</summary>
    private bool IsPartOfDate(int at) => line.Is(at, Lexeme.Number) && line.Is(at - 1, Lexeme.Month) && MonthNames.Read(line, at - 1) > 0;

    private bool IsPast(int at) => line.Is(at, "past");

    private TimeUnit UnitAt(int at) => (TimeUnit)line.Value(at);
}
