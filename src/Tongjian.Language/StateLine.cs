namespace Tongjian.Language;

/// <summary>What a state line is for.</summary>
public enum StateUse
{
    /// <summary>Sets the world.</summary>
    Given,

    /// <summary>Must be so.</summary>
    Expect,

    /// <summary>Must not be so.</summary>
    ExpectNot,
}

/// <summary>A line that says how things stand on a date.</summary>
/// <param name="Use">Whether it sets or asserts.</param>
/// <param name="Date">The date.</param>
/// <param name="Sentence">The state.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="Where">The line.</param>
public sealed record StateLine(
    StateUse Use, HistoricalDate Date, Sentence Sentence, IReadOnlyList<Citation> Citations, Span Where);
