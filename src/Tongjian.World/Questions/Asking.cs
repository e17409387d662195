using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Asks a world in the words of the language.</summary>
public static class Asking
{
    /// <summary>Answers a question.</summary>
    /// <param name="mirror">The world.</param>
    /// <param name="question">Such as "Who holds Kaifeng on 1130-06-01?".</param>
    /// <param name="on">The date to ask for where the question names none; null for all time.</param>
    public static Reply Ask(Mirror mirror, string question, HistoricalDate? on = null) =>
        new(question, on?.Text, false, [], [], []);
}
