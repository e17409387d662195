using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Language.Asking;

namespace Tongjian.World.Questions;

/// <summary>Answers questions that are no form of a sentence: for offices and titles, with "or", with a time named by a happening.</summary>
internal static partial class Otherwise
{
    /// <summary>The reply; null if this is no such question either.</summary>
    public static Reply? Answer(Mirror mirror, string question, (DayRange When, string Text)? on, QuestionReader reader)
    {
        var wordings = reader.Wordings(question).ToList();
        foreach (var wording in wordings)
        {
            if (Offices.Read(wording, mirror, on) is { } office) return Asking.Answered(mirror, question, [office], on);
        }

        foreach (var wording in wordings)
        {
            if (Offices.ForHolder(wording, mirror) is { } held) return Asking.Ask(mirror, held, on) with { Question = question };
        }

        if (Alternatives.Of(question, mirror.Chronicle.Annals.Names) is { } two) return Either(mirror, question, on, two.One, two.Other);
        foreach (var wording in wordings)
        {
            if (Vouching.Told(mirror, wording, reader) is { } sources) return new Reply(question, on?.Text, true, sources, [], []);
            if (Titles.Of(mirror, wording, on) is { } titled) return new Reply(question, titled.On, true, titled.Answers, [], []);
        }

        foreach (var wording in wordings)
        {
            if (When().Match(wording) is { Success: true } when && Moments.Find(mirror, when.Groups["noun"].Value, reader, isDuring: false) is { Count: > 0 } found)
                return new Reply(question, on?.Text, true, found, [], []);
            if (Moments.Of(mirror, wording, reader) is { } moment) return Then(mirror, question, moment.Said, moment.Times);
        }

        return null;
    }

    [GeneratedRegex(@"^when\s+(is|was|were|are)\s+(?<noun>the\s+.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    /// <summary>The answers for each of the times that a question may mean, each once.</summary>
    private static Reply Then(Mirror mirror, string question, string said, IReadOnlyList<(DayRange When, string Text)> times)
    {
        var replies = times.Select(time => Asking.Ask(mirror, said, time)).ToList();
        // After a death the throne may be empty for some days.
        const int interval = 60;
        if (replies.TrueForAll(reply => reply.Answers.Count == 0))
            replies = times.Select(time => Asking.Ask(mirror, said, (new DayRange(time.When.Earliest, time.When.Latest + interval), time.Text))).ToList();
        var answers = replies.SelectMany(reply => reply.Answers).DistinctBy(answer => (answer.Value, answer.About, answer.Since, answer.Because?.Sentence)).ToArray();
        return new Reply(question, times.Count == 1 ? times[0].Text : null, true, answers, [], []);
    }

    /// <summary>Of two alternatives those that are so; or the answers to both, where they are not answered with yes and no.</summary>
    private static Reply Either(
        Mirror mirror, string question, (DayRange When, string Text)? on, (string Name, string Question) one, (string Name, string Question) other)
    {
        var first = Asking.Ask(mirror, one.Question, on);
        if (!first.Understood) return first with { Question = question };
        var second = Asking.Ask(mirror, other.Question, on);
        if (first.Answers is not [{ Value: "yes" or "no" or "unknown" }] || second.Answers is not [{ Value: "yes" or "no" or "unknown" }])
            return first with { Question = question, Answers = first.Answers.Concat(second.Answers).ToArray() };
        var so = new[] { (one.Name, Answer: first.Answers[0]), (other.Name, Answer: second.Answers[0]) }.Where(said => said.Answer.Value == "yes").ToArray();
        return first with
        {
            Question = question,
            Answers = so.Length > 0 ? Array.ConvertAll(so, said => said.Answer with { Value = said.Name }) : first.Answers,
        };
    }
}
