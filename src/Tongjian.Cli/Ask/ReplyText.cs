using Tongjian.World;
using Tongjian.World.Questions;

namespace Tongjian.Cli.Ask;

/// <summary>Writes a reply for people: a few answers in full, many as a table.</summary>
internal static class ReplyText
{
    private const int InFull = 4;

    /// <summary>Writes it.</summary>
    public static void Write(Reply reply, Terminal terminal)
    {
        if (reply.Answers.Count == 0) terminal.Output.WriteLine("The record does not say.");
        else if (reply.Answers.Count > InFull) WriteTable(reply.Answers, terminal);
        else
            foreach (var answer in reply.Answers) WriteInFull(answer, terminal);
    }

    private static void WriteInFull(Answer answer, Terminal terminal)
    {
        terminal.WriteLine(Said(answer), answer.Certain ? Colour.Bold : Colour.Yellow);
        if (answer.Since is not null) terminal.Output.WriteLine($"  since    {answer.Since}");
        if (answer.Until is not null) terminal.Output.WriteLine($"  until    {answer.Until}");
        if (answer.Because is { } cause)
        {
            terminal.Output.WriteLine($"  because  {cause.Date} {cause.Sentence}{Cited(cause)}");
            terminal.Output.WriteLine($"           {cause.Where}");
        }

        if (!answer.Certain) terminal.Output.WriteLine("  uncertain: the dates leave open whether it was so");
    }

    private static void WriteTable(IReadOnlyList<Answer> answers, Terminal terminal)
    {
        var table = new Listing("Answer", "Since", "Until", "Because", "Where", "");
        foreach (var answer in answers)
        {
            table.Add(
                Said(answer), answer.Since ?? "", answer.Until ?? "",
                answer.Because?.Sentence.ToString() ?? "",
                answer.Because?.Where.ToString() ?? "", answer.Certain ? "" : "uncertain");
        }

        table.Write(terminal);
    }

    private static string Said(Answer answer) => answer.About is null ? answer.Value : $"{answer.About}: {answer.Value}";

    private static string Cited(Cause cause) => cause.Citations.Count == 0 ? "" : $" [{string.Join("; ", cause.Citations)}]";
}
