using System.Globalization;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Calibrating;

/// <summary>
/// A number that may be fitted, as one side of a cube: 0 is the least of its range, 1 the most. A range that begins above 0 and spans a
/// factor of ten or more is measured by its logarithm. An entry of a table is a number of its own.
/// </summary>
internal sealed class FreeParameter
{
    private const double Wide = 10;
    private const int SignificantDigits = 4;

    private readonly int entry;
    private readonly bool isTable;
    private readonly bool isWhole;
    private readonly RuleRange range;

    private FreeParameter(RuleBook rules, Parameter parameter, int entry)
    {
        (Parameter, this.entry, isTable, isWhole, range) = (parameter.Name, entry, parameter.IsTable, rules.IsWhole(parameter.Name), parameter.Range);
        (Name, Unit) = (isTable ? string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}[{entry + 1}]") : parameter.Name, parameter.Unit);
        IsLogarithmic = range.Least > 0 && range.Most / range.Least >= Wide;
    }

    /// <summary>The name of the parameter.</summary>
    public string Parameter { get; }

    /// <summary>The name of the number: of an entry of a table with its place, from 1.</summary>
    public string Name { get; }

    /// <summary>Its unit.</summary>
    public string Unit { get; }

    /// <summary>Whether it is measured by its logarithm.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>All numbers of the parameters that are free and wanted, but for <paramref name="fittedElsewhere"/>.</summary>
    public static IReadOnlyList<FreeParameter> Of(RuleBook rules, IReadOnlyCollection<string>? only, IReadOnlyCollection<string> fittedElsewhere) =>
    [
        .. rules.Parameters
            .Where(parameter => parameter.IsFree && !fittedElsewhere.Contains(parameter.Name) && parameter.Range.Least < parameter.Range.Most && (only is null || only.Contains(parameter.Name)))
            .SelectMany(parameter => parameter.Values.Select((_, entry) => new FreeParameter(rules, parameter, entry))),
    ];

    /// <summary>Its value in a book.</summary>
    public double ValueIn(RuleBook rules) => rules[Parameter].Values[entry];

    /// <summary>Where its value in a book lies, 0 to 1.</summary>
    public double PlaceIn(RuleBook rules) => PlaceOf(ValueIn(rules));

    /// <summary>Where a value of the range lies, 0 to 1.</summary>
    public double PlaceOf(double value) => Math.Clamp(
        IsLogarithmic ? Portable.Log(value / range.Least) / Portable.Log(range.Most / range.Least) : (value - range.Least) / (range.Most - range.Least), 0, 1);

    /// <summary>The value at a place from 0 to 1, with as many digits as a reader wants.</summary>
    public double ValueAt(double place)
    {
        var value = IsLogarithmic ? range.Least * Portable.Exp(place * Portable.Log(range.Most / range.Least)) : range.Least + (place * (range.Most - range.Least));
        return Math.Clamp(isWhole ? Math.Round(value) : Rounded(value), range.Least, range.Most);
    }

    /// <summary>A book with its value from a place of 0 to 1.</summary>
    public RuleBook Set(RuleBook rules, double place) => Put(rules, ValueAt(place));

    /// <summary>A book with another value of it.</summary>
    public RuleBook Put(RuleBook rules, double value) => ValueIn(rules).Equals(value) ? rules
        : isTable ? rules.With(Parameter, rules[Parameter].Values.SetItem(entry, value)) : rules.With(Parameter, value);

    private static double Rounded(double value) => double.Parse(value.ToString("G" + SignificantDigits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
