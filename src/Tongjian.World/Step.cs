using Tongjian.Language;

namespace Tongjian.World;

/// <summary>A change in a step function: from a day on, a value, because of something.</summary>
/// <param name="Nominal">The day number on which replay lets it happen.</param>
/// <param name="Earliest">The first day on which it may have happened.</param>
/// <param name="Latest">The last such day.</param>
/// <param name="Value">The entity, or 1 and 0 for yes and no; −1 for none.</param>
/// <param name="Extra">What goes with the value, such as an amount or office; −1 for nothing.</param>
/// <param name="Cause">The number of the cause.</param>
internal readonly record struct Step(int Nominal, int Earliest, int Latest, int Value, int Extra, int Cause);

/// <summary>A value of a relation during a time, with the causes of its beginning and end.</summary>
/// <param name="Value">The entity; null for none, or for a relation that is only true or false.</param>
/// <param name="IsSo">Whether the relation holds.</param>
/// <param name="Extra">An amount or office that goes with it.</param>
/// <param name="Since">Why it began; null if it is so from the beginning.</param>
/// <param name="Until">Why it ended; null if it did not.</param>
/// <param name="Certain">False if the day asked for lies where this is only possible.</param>
public sealed record Standing(Entity? Value, bool IsSo, object? Extra, Cause? Since, Cause? Until, bool Certain)
{
    /// <summary>The first day by replay.</summary>
    public Day From => Since?.Nominal ?? Day.Beginning;

    /// <summary>The day by replay on which it is no longer so.</summary>
    public Day To => Until?.Nominal ?? Day.End;

    /// <summary>The amounts that go with it; empty if none do.</summary>
    public IReadOnlyList<Amount> Amounts => Extra as Amount[] ?? [];

    /// <summary>The office, rank or terrain that goes with it, or null.</summary>
    public string? Office => Extra as string;
}
