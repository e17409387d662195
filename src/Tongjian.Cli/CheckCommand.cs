using System.CommandLine;
using System.Diagnostics;
using Tongjian.Cli.Check;
using Tongjian.Language;
using Tongjian.Server.Settings;
using Tongjian.World;

namespace Tongjian.Cli;

/// <summary><c>check</c>: loads a chronicle and tells everything that is wrong with it, and what it holds.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle (or one file of annals)." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object, with every message." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print errors and the last line only." };
        var all = new Option<bool>("--all") { Description = "Print all warnings and findings; without it, 100 of a kind." };
        var command = new ManualCommand(
            "check",
            "Checks a chronicle: prints every error, warning and finding, then what the chronicle holds.",
            ("tongjian check chronicles/jurchen-wars", "Prints all messages, tables of what there is, and one line that sums up."),
            ("tongjian check chronicles/jurchen-wars --quiet && echo sound", "Says no more than it must; for scripts."),
            ("tongjian check chronicles/jurchen-wars --json > check.json", "The same for programs."))
        {
            folder, json, quiet, all,
        };
        command.SetAction(parsed =>
        {
            var watch = Stopwatch.StartNew();
            var path = parsed.GetRequiredValue(folder);
            var mirror = Loading.Mirror(path, terminal);
            var messages = MessagesOn(mirror, path);
            var exit = messages.Any(message => message.Severity == Severity.Error) ? ExitCode.Faults : ExitCode.Fine;
            if (parsed.GetValue(json))
            {
                JsonText.Write(terminal.Output, writer => CheckJson.Write(writer, Census.Of(mirror), mirror, messages, watch));
                return exit;
            }

            var isQuiet = parsed.GetValue(quiet);
            Messages.Write(messages, terminal, isQuiet, parsed.GetValue(all));
            if (!isQuiet) CheckTables.Write(Census.Of(mirror), terminal);
            LastLine(mirror.Chronicle.Events.Count, messages, watch, terminal);
            return exit;
        });
        return command;
    }

    /// <summary>What is wrong with the annals, and with how the chronicle wants to be shown.</summary>
    private static IReadOnlyList<Diagnostic> MessagesOn(Mirror mirror, string path) =>
        Directory.Exists(path) ? [.. mirror.Diagnostics, .. AtlasSettings.Load(path, mirror.Chronicle.Annals).Diagnostics] : mirror.Diagnostics;

    private static void LastLine(int events, IReadOnlyList<Diagnostic> diagnostics, Stopwatch watch, Terminal terminal)
    {
        var counts = new int[3];
        foreach (var diagnostic in diagnostics) counts[(int)diagnostic.Severity]++;
        var text = string.Join(", ", Counted.Of(events, "event"), Counted.Of(counts[0], "error"), Counted.Of(counts[1], "warning"),
            Counted.Of(counts[2], "finding"));
        terminal.WriteLine($"{text} ({watch.ElapsedMilliseconds} ms)", counts[0] > 0 ? Colour.Red : Colour.Green);
    }
}
