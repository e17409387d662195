namespace Tongjian.Simulation.Rules;

/// <summary>
/// Marks a constructor parameter of a record of rules as a parameter of the model. The group is the record's name without "Rules", the
/// parameter's name its own in kebab case: <c>MarchRules(… double InfantryPace)</c> is <c>march.infantry-pace</c>. Its type is double, int, or
/// <see cref="System.Collections.Immutable.ImmutableArray{T}"/> of double for a small table.
/// </summary>
/// <param name="unit">The unit of the value, as text; the file must name the same.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RuleAttribute(string unit) : Attribute
{
    /// <summary>The unit of the value, as text: "km a day".</summary>
    public string Unit { get; } = unit;
}
