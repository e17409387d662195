using System.CommandLine;
using Tongjian.Cli.Reruns;
using Tongjian.Language;
using Tongjian.Server.Reruns;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Cli;

/// <summary><c>rerun</c>: plays history forward from a date, many times, with and without a change.</summary>
internal static class RerunCommand
{
    private const int UsualRuns = 100;
    private const int MostThreads = 256;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var from = new Option<string?>("--from") { Description = "The day on which the runs leave the record; else that of the earliest what-if.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "The day on which they end.", HelpName = "DATE" };
        var whatIf = new Option<string[]>("--what-if") { Description = "A file with what-ifs, each run beside the base with the same chance.", HelpName = "FILE" };
        var runs = new Option<int>("--runs") { Description = $"How many runs; {UsualRuns} if nothing is said.", HelpName = "N", DefaultValueFactory = _ => UsualRuns };
        var seed = new Option<uint>("--seed") { Description = "What chance begins with; 0 if nothing is said.", HelpName = "S" };
        var threads = new Option<int?>("--threads") { Description = "How many threads play; as many as there are processors if nothing is said.", HelpName = "T" };
        var shard = new Option<string?>("--shard") { Description = "Play only the I-th of N parts, to be merged with the others.", HelpName = "I/N" };
        var ask = new Option<string[]>("--ask") { Description = "How likely is it that this will be so?", HelpName = "SENTENCE" };
        var output = new Option<string?>("--output", "-o") { Description = "Keep outcomes and summary here; the same command goes on where it was ended.", HelpName = "FOLDER" };
        var rules = new Option<string?>("--rules") { Description = "Play by the rules in this folder.", HelpName = "FOLDER" };
        var verify = new Option<bool>("--verify") { Description = "Play the runs that are kept again, and tell where one parts from its record." };
        var sample = new Option<int?>("--sample") { Description = "Verify only so many runs.", HelpName = "N" };
        var why = new Option<int?>("--why") { Description = "Play this run alone, and explain where each what-if parts from the base in it.", HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "Print the summary, or why a run parts, as one JSON object." };
        var command = new ManualCommand(
            "rerun",
            "Plays history forward from a date, many times, and tells how likely each outcome is in the model, with and without a change.",
            ("tongjian rerun chronicles/jurchen-wars --from 1125-01-01 --to 1142-01-01 --runs 1000 -o runs/1125", "A thousand times the fall of the north; Ctrl-C and the same command again go on."),
            ("tongjian rerun chronicles/jurchen-wars --from 1125 --to 1131 --ask \"Song holds Kaifeng on 1130-01-01\"", "How likely one thing is."),
            ("tongjian rerun chronicles/jurchen-wars --what-if chronicles/jurchen-wars/what-if/zhang-jue.annals --to 1131", "What would have been otherwise."),
            ("tongjian rerun chronicles/jurchen-wars --what-if chronicles/jurchen-wars/what-if/zhang-jue.annals --to 1131 --why 17", "Where it is otherwise first in one of these histories, and because of what."),
            ("tongjian rerun chronicles/jurchen-wars --from 1125 --to 1142 --runs 1000 --shard 1/2 -o runs/1", "One half, for another machine to play the other."),
            ("tongjian rerun show runs/1125 --run 17", "One of these histories, as annals."),
            ("tongjian rerun merge runs/1 runs/2 -o runs/whole", "Shards put together."))
        {
            folder, from, to, whatIf, runs, seed, threads, shard, ask, output, rules, verify, sample, why, json, RerunShowCommand.Create(terminal), RerunMergeCommand.Create(terminal),
        };
        command.SetAction(parsed => Refused(terminal, () =>
        {
            var part = ShardOf(parsed.GetValue(shard));
            var wanted = AtLeastOne(parsed.GetValue(runs), "--runs");
            var hands = AtLeastOne(parsed.GetValue(threads) ?? Environment.ProcessorCount, "--threads");
            if (hands > MostThreads) throw new WrongUsage($"--threads is {hands}", $"give at most {MostThreads}");
            var target = parsed.GetValue(output);
            var isVerified = parsed.GetValue(verify);
            if (target is null && isVerified) throw new WrongUsage("--verify needs runs that are kept", "name their folder with -o");
            if (target is null && !part.IsWhole) throw new WrongUsage("a shard that is not kept cannot be merged", "name a folder with -o");
            var path = parsed.GetRequiredValue(folder);
            var (begins, ends) = (AskedDate.Read(parsed.GetValue(from)), AskedDate.Read(parsed.GetValue(to)));
            if (ends is null) throw new WrongUsage("rerun needs a day on which the runs end", "give one with --to");
            var explained = parsed.GetValue(why);
            if (explained is { } asked)
            {
                foreach (var option in (Option[])[output, shard, verify, sample, ask])
                {
                    if (parsed.GetResult(option) is { Implicit: false }) throw new WrongUsage($"--why explains one run, and goes without {option.Name}", $"leave {option.Name} out");
                }

                CheckRun(asked, wanted, "these runs have");
                if (parsed.GetValue(whatIf) is null or []) throw new WrongUsage("--why needs a change to explain", "name a file of what-ifs with --what-if");
            }

            var world = Read(path, [.. (parsed.GetValue(whatIf) ?? []).Select(file => new WhatIfFile(file))], parsed.GetValue(rules), terminal);
            var (first, last) = (FirstDay(begins, world.WhatIfs), AskedDate.FirstDay(ends));
            var scenario = world.Scenario(first, last, parsed.GetValue(seed));
            foreach (var message in world.Look(first, last)) terminal.Error.WriteLine(message);
            var ensemble = new Ensemble(scenario, world.WhatIfs, parsed.GetValue(ask));
            var manifest = world.Manifest(ensemble, wanted, part);
            if (target is not null) manifest = manifest with { ChroniclePath = Path.GetRelativePath(target, path).Replace('\\', '/'), RulesPath = parsed.GetValue(rules) is { } own ? Path.GetRelativePath(target, own).Replace('\\', '/') : null };
            using var interruption = new Interruption();
            var playing = new EnsembleCall(ensemble, manifest, hands, terminal, interruption.Token) { IsJson = parsed.GetValue(json) };
            var code = explained is { } number ? new WhyCall(ensemble, manifest, number, terminal) { IsJson = parsed.GetValue(json) }.Tell(Enumerable.Range(0, world.WhatIfs.Count))
                : target is null ? playing.InMemory() : playing.Into(target);
            if (code == ExitCode.Fine && isVerified) code = playing.Verify(target!, parsed.GetValue(sample) is { } some ? AtLeastOne(some, "--sample") : int.MaxValue);
            return Math.Max(code, Loading.Caution(world.Mirror.Diagnostics, path, terminal));
        }));
        return command;
    }

    /// <summary>Does what a command is for; what is refused is wrong usage, and what is wrong line by line is told before.</summary>
    public static int Refused(Terminal terminal, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Refusal refusal)
        {
            foreach (var message in refusal.Messages) terminal.Error.WriteLine(message);
            throw new WrongUsage(refusal.Message, refusal.Remedy);
        }
    }

    /// <summary>Refuses a run that there is none of.</summary>
    /// <param name="run">Its number.</param>
    /// <param name="runs">How many there are.</param>
    /// <param name="whose">Who has them, with the verb.</param>
    public static void CheckRun(int run, int runs, string whose)
    {
        if (run < 0 || run >= runs) throw new WrongUsage($"{whose} no run {run}", $"give a number from 0 to {runs - 1}");
    }

    /// <summary>Loads a chronicle with what-ifs, to be run.</summary>
    /// <exception cref="WrongUsage">There is no chronicle.</exception>
    /// <exception cref="Refusal">Rules or what-ifs are wrong.</exception>
    public static RerunWorld Read(string path, IReadOnlyList<WhatIfFile> files, string? rules, Terminal terminal)
    {
        Loading.Exists(path);
        var book = RerunWorld.Rules(rules);
        return terminal.While($"Reading {path}", () => RerunWorld.Load(path, files, book));
    }

    private static Day FirstDay(HistoricalDate? given, IReadOnlyList<WhatIf> whatIfs)
    {
        if (given is not null) return AskedDate.FirstDay(given);
        var days = whatIfs.Select(whatIf => whatIf.From?.Possible.Earliest ?? Day.End).Where(day => day.IsFinite).ToArray();
        return days.Length > 0 ? days.Min() : throw new WrongUsage("rerun needs a day on which the runs leave the record", "give one with --from");
    }

    private static Shard ShardOf(string? text) => text is null
        ? Shard.Whole
        : Shard.Parse(text) ?? throw new WrongUsage($"\"{text}\" names no shard", "write the part and how many there are, such as 2/4");

    private static int AtLeastOne(int number, string option) =>
        number >= 1 ? number : throw new WrongUsage($"{option} is {number}", "give at least 1");
}
