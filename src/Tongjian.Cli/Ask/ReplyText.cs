using Tongjian.World;
using Tongjian.World.Questions;

namespace Tongjian.Cli.Ask;

/// <summary>Writes a reply for people: a few answers in full, many as a table.</summary>
internal static class ReplyText
{
    private const int InFull = 4;

    /// <summary>Writes it.</summary>
    public static void Write(Reply reply, Terminal terminal, EraDates eras)
    {
        if (reply.Answers.Count == 0) terminal.Output.WriteLine("The record does not say.");
        else if (reply.Answers.All(answer => answer is { Since: null, Until: null, Because: null, Note: null, Certain: true }))
            foreach (var answer in reply.Answers) terminal.WriteLine(Said(answer, eras), Colour.Bold);
        else if (reply.Answers.Count > InFull) WriteTable(reply.Answers, terminal, eras);
        else
            foreach (var answer in reply.Answers) WriteInFull(answer, terminal, eras);
    }

    private static void WriteInFull(Answer answer, Terminal terminal, EraDates eras)
    {
        terminal.WriteLine(Said(answer, eras), answer.Certain ? Colour.Bold : Colour.Yellow);
        if (answer.Since is not null && !(answer.IsMoment && answer.Since == answer.Value)) terminal.Output.WriteLine($"  {(answer.IsMoment ? "date " : "since")}    {eras.Beside(answer.Since)}");
        if (answer.Until is not null) terminal.Output.WriteLine($"  until    {eras.Beside(answer.Until)}");
        if (answer.Because is { } cause)
        {
            terminal.Output.WriteLine($"  because  {eras.Before(cause.Date, cause.Event?.Date)} {cause.Sentence}{Cited(cause)}");
            terminal.Output.WriteLine($"           {cause.Where}");
        }

        if (answer.Note is { } note) terminal.Output.WriteLine($"  note     {note}");
        if (!answer.Certain && answer.Note is null) terminal.Output.WriteLine("  uncertain: the dates leave open whether it was so");
    }

    private static void WriteTable(IReadOnlyList<Answer> answers, Terminal terminal, EraDates eras)
    {
        var areMoments = answers.All(answer => answer.IsMoment);
        var table = areMoments
            ? new Listing("Answer", "Date", "Because", "Where", "")
            : new Listing("Answer", "Since", "Until", "Because", "Where", "");
        foreach (var answer in answers)
        {
            var because = answer.Because?.Sentence.ToString() ?? "";
            var where = answer.Because?.Where.ToString() ?? "";
            var doubt = answer.Note ?? (answer.Certain ? "" : "uncertain");
            if (areMoments) table.Add(Said(answer, eras), Shown(answer.Since, eras), because == answer.Value ? "" : because, where, doubt);
            else table.Add(Said(answer, eras), Shown(answer.Since, eras), Shown(answer.Until, eras), because, where, doubt);
        }

        table.Write(terminal);
    }

    private static string Shown(string? date, EraDates eras) => date is null ? "" : eras.Beside(date);

    private static string Said(Answer answer, EraDates eras)
    {
        if (answer.IsMoment && answer.Value == answer.Since) return eras.Beside(answer.Value);
        var value = answer.Entity is { } entity && entity.Name == answer.Value ? entity.Spoken : answer.Value;
        return answer.About is null ? value : $"{answer.About}: {value}";
    }

    private static string Cited(Cause cause) => cause.Citations.Count == 0 ? "" : $" [{string.Join("; ", cause.Citations)}]";
}
