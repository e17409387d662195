namespace Tongjian.Language;

/// <summary>What is wrong with the text of a date, where, and what to do about it.</summary>
/// <param name="Offset">Where the fault begins, in characters from the start of the text that was parsed.</param>
/// <param name="Length">How many characters are at fault; 0 where something is missing.</param>
/// <param name="Name">The stable name of this kind of problem, in kebab-case, such as <c>no-such-day</c>.</param>
/// <param name="Message">What was found and what was expected; one clause without a full stop.</param>
/// <param name="Remedy">What to do; one clause without a full stop.</param>
public readonly record struct DateProblem(int Offset, int Length, string Name, string Message, string Remedy)
{
    /// <summary>The message and the remedy as one line.</summary>
    public override string ToString() => $"{Message}; {Remedy}";
}
