using System.CommandLine;
using Tongjian.Cli.Reruns;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Cli;

/// <summary><c>rerun merge</c>: puts the shards of an ensemble together.</summary>
internal static class RerunMergeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shards = new Argument<string[]>("FOLDER") { Description = "The folders of all shards, in any order.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Where the whole goes: a folder that is empty or not there yet.", HelpName = "FOLDER", Required = true };
        var json = new Option<bool>("--json") { Description = "Print the summary as one JSON object." };
        var command = new ManualCommand(
            "merge",
            "Puts the shards of an ensemble together; the summary is byte for byte that of the whole.",
            ("tongjian rerun merge runs/1 runs/2 -o runs/whole", "Two halves."))
        {
            shards, output, json,
        };
        command.SetAction(parsed => RerunCommand.Refused(terminal, () =>
        {
            var folders = parsed.GetRequiredValue(shards);
            var summary = terminal.While("Merging", () => Merging.Merge(folders, parsed.GetRequiredValue(output)));
            if (parsed.GetValue(json)) terminal.Output.Write(SummaryWriter.Text(summary));
            else new SummaryTables(summary).Write(terminal);
            return ExitCode.Fine;
        }));
        return command;
    }
}
