using Tongjian.Language;

namespace Tongjian.World;

/// <summary>A change in a step function: from a day on, a value, because of something.</summary>
/// <param name="Nominal">The day on which replay lets it happen; the beginning of time for what was always so.</param>
/// <param name="When">The days on which it may have happened.</param>
/// <param name="Value">The entity that a function takes; null for none, or for a relation that is only true or false.</param>
/// <param name="IsSo">Whether the relation holds from then on.</param>
/// <param name="Extra">The amounts, or the office, rank or terrain that goes with it; null for nothing.</param>
/// <param name="Cause">Why; null for what was always so.</param>
public readonly record struct Turn(Day Nominal, DayRange When, Entity? Value, bool IsSo, object? Extra, Cause? Cause);

/// <summary>What a relation says of one subject, or of one pair, through all of time.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Its subject: the place of a holder, the polity of a ruler.</param>
/// <param name="Other">The other of a pair; null for a function of one subject.</param>
/// <param name="Turns">Its changes in order of days; at least one.</param>
public sealed record StepFunction(Relation Relation, Entity Subject, Entity? Other, IReadOnlyList<Turn> Turns);
