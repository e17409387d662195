namespace Tongjian.Bench;

/// <summary>What one dated line says, without its date, full stop and citation.</summary>
/// <param name="Text">The words, beginning with a small letter only where the speaker's name does.</param>
/// <param name="MayBeVague">Nothing later hangs on its day, so a month will do for a date.</param>
/// <param name="Mood">Empty for what happens; <c>given</c> or <c>expect</c> for how things stand.</param>
internal sealed record Sentence(string Text, bool MayBeVague = false, string Mood = "")
{
    /// <summary>The indented line below it, if any: a term of a treaty, or an order.</summary>
    public string? Below { get; init; }

    /// <summary>The last day of the span within which it happened, where no more than the span is known.</summary>
    public Day? Until { get; init; }

    /// <summary>The words as a sentence begins.</summary>
    public string Capitalised => char.ToUpperInvariant(Text[0]) + Text[1..];
}
