using System.CommandLine;
using Tongjian.Cli.Reruns;
using Tongjian.Language;
using Tongjian.Server.Reruns;
using Tongjian.Simulation;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Speech;

namespace Tongjian.Cli;

/// <summary><c>rerun show</c>: plays one run of an ensemble again and prints its annals.</summary>
internal static class RerunShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder that rerun has written." };
        var run = new Option<int>("--run") { Description = "The number of the run, from 0.", HelpName = "N", Required = true };
        var whatIf = new Option<string?>("--what-if") { Description = "The history with this what-if; else the base.", HelpName = "TITLE" };
        var why = new Option<bool>("--why") { Description = "Tell instead where this what-if, or each of them, parts from the base in this run." };
        var json = new Option<bool>("--json") { Description = "Print why it parts as one JSON object." };
        var chronicle = new Option<string?>("--chronicle") { Description = "Where the chronicle lies now; else where it lay.", HelpName = "DIR" };
        var rules = new Option<string?>("--rules") { Description = "Where the rules lie now; else where they lay.", HelpName = "FOLDER" };
        var command = new ManualCommand(
            "show",
            "Plays one run of an ensemble again, and prints it as annals.",
            ("tongjian rerun show runs/1125 --run 17", "The eighteenth of these histories."),
            ("tongjian rerun show runs/zhang-jue --run 17 --what-if \"Song turns Zhang Jue away\"", "The same with a change."),
            ("tongjian rerun show runs/zhang-jue --run 17 --why", "Where the change tells first in it, and because of what."))
        {
            folder, run, whatIf, why, json, chronicle, rules,
        };
        command.SetAction(parsed => RerunCommand.Refused(terminal, () =>
        {
            var path = parsed.GetRequiredValue(folder);
            var number = parsed.GetValue(run);
            var manifest = EnsembleFolder.ReadManifest(path);
            RerunCommand.CheckRun(number, manifest.Runs, $"{path} has");
            var history = HistoryOf(manifest, parsed.GetValue(whatIf));
            var isExplained = parsed.GetValue(why);
            if (isExplained && manifest.WhatIfs.Count == 0) throw new WrongUsage($"{path} holds no runs with a change to explain", "play some with --what-if");
            if (parsed.GetValue(json) && !isExplained) throw new WrongUsage("a run is shown as annals, not as JSON", "leave --json out, or ask --why");
            var ensemble = Again(path, manifest, parsed.GetValue(chronicle), parsed.GetValue(rules), terminal);
            if (isExplained) new WhyCall(ensemble, manifest, number, terminal) { IsJson = parsed.GetValue(json) }.Tell(history == 0 ? Enumerable.Range(0, manifest.WhatIfs.Count) : [history - 1]);
            else terminal.Output.Write(terminal.While($"Playing run {number}", () => RunAnnals.Print(new Rerun(ensemble.Histories[history]), number)));
            return new Verification(path, ensemble).VerifyRun(number) is { } parting ? EnsembleCall.Tell(parting, path, terminal) : ExitCode.Fine;
        }));
        return command;
    }

    private static int HistoryOf(Manifest manifest, string? title)
    {
        if (title is null) return 0;
        var titles = manifest.WhatIfs.Select(whatIf => whatIf.Title).ToList();
        var at = titles.IndexOf(title);
        if (at >= 0) return at + 1;
        var near = Spelling.Nearest(title, titles);
        throw new WrongUsage($"there is no what-if \"{title}\" beside these runs", titles.Count == 0 ? "leave --what-if out" : $"write \"{near ?? titles[0]}\"");
    }

    /// <summary>The ensemble of a manifest, made anew.</summary>
    private static Ensemble Again(string path, Manifest manifest, string? chronicle, string? rules, Terminal terminal)
    {
        var place = chronicle ?? Path.GetRelativePath(".", Path.Combine(path, manifest.ChroniclePath ?? manifest.Chronicle)).Replace('\\', '/');
        if (!Directory.Exists(place) && !File.Exists(place)) throw new WrongUsage($"the chronicle of these runs is not at {place}", "say where it lies now with --chronicle");
        Loading.Exists(place);
        return terminal.While($"Reading {place}", () => KeptEnsemble.Again(manifest, path, place, rules)).Ensemble;
    }
}
