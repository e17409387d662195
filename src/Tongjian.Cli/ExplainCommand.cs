using System.CommandLine;
using Tongjian.Cli.Explain;

namespace Tongjian.Cli;

/// <summary><c>explain</c>: tells all about one line of a chronicle.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A line of a file of annals, as messages name it." };
        var chronicle = new Option<string?>("--chronicle")
        {
            Description = "The folder of the chronicle; without it, the folder of the file, or the topmost above it that holds annals.",
            HelpName = "DIR",
        };
        var calendar = EraDates.Option();
        var command = new ManualCommand(
            "explain",
            "Tells what a line says: who claims it, when it was and why, what it changed, what came before and after.",
            ("tongjian explain chronicles/jurchen-wars/1130-1137-qi.annals:20", "An event: its claims, its dates, what it changed."),
            ("tongjian explain places.annals:7", "A declaration: the names of the thing, and where it is used."),
            ("tongjian explain north/qi.annals:3 --chronicle chronicles/jurchen-wars",
                "Where the chronicle is not the folder of the file."))
        {
            place, chronicle, calendar,
        };
        command.SetAction(parsed =>
        {
            var line = LineName.Read(parsed.GetRequiredValue(place));
            var eras = EraDates.Of(parsed.GetValue(calendar));
            var folder = parsed.GetValue(chronicle) ?? line.Chronicle();
            var mirror = Loading.Mirror(folder, terminal);
            var full = Path.GetFullPath(line.File);
            var source = mirror.Chronicle.Annals.Files.FirstOrDefault(file => Path.GetFullPath(file.Path) == full)
                ?? throw new WrongUsage(
                    $"{line.File} is not among the annals of {folder}", "name the folder of its chronicle with --chronicle");
            if (line.Number > source.LineCount)
            {
                var count = Counted.Of(source.LineCount, "line");
                throw new WrongUsage($"{line.File} has {count}, and no line {line.Number}", "give a line that is there");
            }

            new LineExplanation(mirror, source, line.Number, terminal, eras).Write();
            return Loading.Caution(mirror.Diagnostics, folder, terminal);
        });
        return command;
    }
}
