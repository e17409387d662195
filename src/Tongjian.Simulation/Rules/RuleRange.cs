using System.Globalization;

namespace Tongjian.Simulation.Rules;

/// <summary>The values that a parameter may have.</summary>
/// <param name="Least">The least, inclusive.</param>
/// <param name="Most">The most, inclusive; not less than the least.</param>
public readonly record struct RuleRange(double Least, double Most)
{
    /// <summary>Whether a value lies within.</summary>
    public bool Holds(double value) => value >= Least && value <= Most;

    /// <summary>As in a file of rules: <c>[20, 30]</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Least}, {Most}]");
}
