using System.CommandLine;
using Tongjian.Cli.Ask;
using Tongjian.World.Questions;

namespace Tongjian.Cli;

/// <summary><c>ask</c>: answers a question from the record.</summary>
internal static class AskCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var question = new Argument<string>("QUESTION") { Description = "A sentence with a hole in it, in quotes." };
        var on = new Option<string?>("--on") { Description = "The date to ask for where the question names none.", HelpName = "DATE" };
        var source = new Option<string?>("--according-to")
        {
            Description = "Hear this source alone: only what it says happened, with its own dates.", HelpName = "SOURCE",
        };
        var calendar = EraDates.Option();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new ManualCommand(
            "ask",
            "Answers a question from the record, with since when, until when and because of which sentence.",
            ("tongjian ask chronicles/jurchen-wars \"Who holds Kaifeng on 1130-06-01?\"", "The holder on that day."),
            ("tongjian ask chronicles/jurchen-wars \"Who rules Jin?\" --on 1123-10 --json",
                "For programs; the date may stand outside the question."),
            ("tongjian ask chronicles/jurchen-wars \"Who holds Datong?\" --on 1122 --according-to jin-liao",
                "What one source alone would make us believe."),
            ("tongjian ask chronicles/jurchen-wars \"When did Kaifeng surrender?\" --calendar song", "With the dates of the court of Song."))
        {
            folder, question, on, source, calendar, json,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var date = AskedDate.Read(parsed.GetValue(on));
            var accordingTo = parsed.GetValue(source);
            var eras = EraDates.Of(parsed.GetValue(calendar));
            var mirror = Loading.Mirror(path, terminal, accordingTo);
            var reply = Asking.Ask(mirror, parsed.GetRequiredValue(question), date);
            if (parsed.GetValue(json)) JsonText.Write(terminal.Output, writer => ReplyJson.Write(writer, reply, eras));
            else if (reply.Understood) ReplyText.Write(reply, terminal, eras);
            // One source alone seldom makes a whole world; only the errors of the text itself count there.
            var faults = accordingTo is null ? mirror.Diagnostics : mirror.Chronicle.Annals.Diagnostics;
            var code = Loading.Caution(faults, path, terminal);
            if (reply.Understood) return code;
            NotUnderstood.Tell(reply, terminal);
            return ExitCode.Faults;
        });
        return command;
    }
}
