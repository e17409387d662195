using Tongjian.Language;
using Tongjian.Tests;
using Tongjian.World.Questions;
using Chronicle = Tongjian.Record.Chronicle;

namespace Tongjian.World.Tests;

/// <summary>
/// Transcripts of questions and answers: lines that begin with "> " ask of the annals of the same name, or of the wars, the others answer. A first line
/// "according to SOURCE" hears that source alone.
/// </summary>
public sealed class QuestionTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Tongjian.World.Tests", "questions");

    public static TheoryData<string> Transcripts =>
        [.. Directory.GetFiles(Folder, "*.transcript").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Transcripts))]
    public void Questions_are_answered(string file)
    {
        var path = Path.Combine(Folder, file);
        var lines = File.ReadAllLines(path);
        var own = Path.ChangeExtension(path, ".annals");
        var annals = AnnalsFolder.Load(File.Exists(own) ? own : Path.Combine(Folder, "wars.annals"));
        var source = lines[0].StartsWith("according to ", StringComparison.Ordinal)
            ? annals.Entities.Single(entity => entity.Name == lines[0]["according to ".Length..])
            : null;
        var mirror = Mirror.Of(Chronicle.Of(annals, source));
        var told = lines.TakeWhile(line => !line.StartsWith("> ", StringComparison.Ordinal)).ToList();
        foreach (var line in lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)))
        {
            if (told.Count > 0 && told[^1].Length > 0) told.Add("");
            told.Add(line);
            told.AddRange(Answers(Asking.Ask(mirror, line[2..])));
        }

        if (Repository.Accepts) File.WriteAllLines(path, told);
        Assert.Equal(string.Join('\n', File.ReadAllLines(path)), string.Join('\n', told));
    }

    private static IEnumerable<string> Answers(Reply reply)
    {
        if (!reply.Understood)
        {
            return reply.Problems.Select(problem => $"not understood: {problem.Found}; {problem.Remedy}")
                .Concat(reply.Near.Select(near => $"near: {near}"));
        }

        return reply.Answers.Count == 0 ? ["nothing"] : reply.Answers.Select(Words);
    }

    private static string Words(Answer answer)
    {
        var words = answer.About is null ? answer.Value : $"{answer.About}: {answer.Value}";
        if (!answer.Certain) words += " (uncertain)";
        if (answer.Since is not null && answer.Since != answer.Value) words += $", {answer.Since}";
        if (answer.Until is not null) words += $", until {answer.Until}";
        var because = answer.Because?.Sentence.ToString();
        if (answer.Note is not null) words += $" ({answer.Note})";
        return because is null || because == answer.Value ? words : $"{words} — {because}";
    }
}
