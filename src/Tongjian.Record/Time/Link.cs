namespace Tongjian.Record.Time;

/// <summary>One step of a chain of reasons: a constraint, and which of its two halves the chain rests on.</summary>
/// <param name="Id">The number of the constraint, as given when it was added.</param>
/// <param name="Said">The constraint.</param>
/// <param name="ByMinimum">True if the chain rests on <c>MinDays</c> ("at least"), false if on <c>MaxDays</c> ("at most").</param>
/// <param name="From">The point (or <see cref="Constraint.Origin"/>) the chain comes from.</param>
/// <param name="To">The point (or <see cref="Constraint.Origin"/>) the chain goes on to.</param>
public readonly record struct Link(int Id, Constraint Said, bool ByMinimum, int From, int To)
{
    /// <summary>The sentence behind this step.</summary>
    public int Reason => Said.Reason;

    /// <summary>
    /// In a contradiction, by how many days <see cref="To"/> is at least after <see cref="From"/> (negative: at most so many before).
    /// </summary>
    public long Days => ByMinimum ? Said.MinDays : -(long)Said.MaxDays;
}
