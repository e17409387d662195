using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>One answer to a question, with the time for which it holds and the sentence it rests on.</summary>
/// <param name="Value">The answer in words: a name, a sentence, a date, a number, "yes", "no" or "unknown".</param>
/// <param name="Since">The date from which it is so, as written; null if it is so from the beginning, or is no state.</param>
/// <param name="Until">The date from which it is no longer so; null if it never ends, or is no state.</param>
/// <param name="Because">The sentence that made it so; of what is so from the beginning, the one that ends it; null if nothing did.</param>
/// <param name="Certain">False if dates leave open whether it is so on the day asked for.</param>
public sealed record Answer(string Value, string? Since, string? Until, Cause? Because, bool Certain)
{
    /// <summary>The entity that the value names; null if it names none.</summary>
    public Entity? Entity { get; init; }

    /// <summary>Whether it tells what happened, so that <see cref="Since"/> is its date and not the beginning of a state.</summary>
    public bool IsMoment { get; init; }

    /// <summary>What a reader must know beside the value: that who rules is regent, that a source says otherwise; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What the value is about, where a question has several: the place that someone holds.</summary>
    public string? About { get; init; }
}

/// <summary>What comes back for a question.</summary>
/// <param name="Question">The question as asked.</param>
/// <param name="On">The date or span it was asked for, as EDTF; null if for all time.</param>
/// <param name="Understood">Whether the question was understood; if not, <paramref name="Near"/> says which would be.</param>
/// <param name="Answers">The answers; empty if the record has none.</param>
/// <param name="Problems">Why it was not understood.</param>
/// <param name="Near">Questions near to what was asked.</param>
public sealed record Reply(
    string Question,
    string? On,
    bool Understood,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<Diagnostic> Problems,
    IReadOnlyList<string> Near);
