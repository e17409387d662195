using System.CommandLine;
using Tongjian.Cli.Hindcasts;
using Tongjian.Cli.Reruns;
using Tongjian.Server.Settings;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Rules;
using Tongjian.World;

namespace Tongjian.Cli;

/// <summary><c>hindcast</c>: how good the model is, held against the record.</summary>
internal static class HindcastCommand
{
    private const int MostRuns = 100_000;

    /// <summary>Runs from each origin without each mechanism, where nobody says how many: enough to rank them, few enough to wait for.</summary>
    private const int AblationRuns = 50;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var plan = new HindcastPlan();
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var runs = new Option<int?>("--runs") { Description = $"Runs from each origin; else {plan.Runs}, and {AblationRuns} without each mechanism.", HelpName = "N" };
        var threads = new Option<int?>("--threads") { Description = "Threads that play; the scores are the same whatever their number. Else all processors.", HelpName = "T" };
        var seed = new Option<uint?>("--seed") { Description = $"The seed; else {plan.Seed}.", HelpName = "S" };
        var rules = new Option<string?>("--rules") { Description = "The folder of the rules; else that beside the program.", HelpName = "FOLDER" };
        var first = new Option<int?>("--first") { Description = $"The year of the first origin; else {plan.FirstOrigin}.", HelpName = "YEAR" };
        var ablate = new Option<bool>("--ablate") { Description = "Tell also what each mechanism is worth: plays everything once without each." };
        var file = new Option<string?>("--output", "-o") { Description = "A file for the JSON object, written whole or not at all.", HelpName = "FILE" };
        var command = new ManualCommand(
            "hindcast",
            "Forecasts from every fifth year of the record on, and scores what the model said against what came.",
            ("tongjian hindcast chronicles/jurchen-wars", "Scores beside those of persistence and climatology, hits and misses, decade by decade."),
            ("tongjian hindcast chronicles/jurchen-wars --ablate --runs 50", "And what each mechanism is worth."),
            ("tongjian hindcast chronicles/jurchen-wars --json -o rules/hindcast.json", "Keeps the scores beside the rules, for the atlas."))
        {
            folder, json, runs, threads, seed, rules, first, ablate, file,
        };
        command.SetAction(parsed =>
        {
            plan = plan with
            {
                Runs = Numbers.Within("--runs", parsed.GetValue(runs) ?? plan.Runs, 2, MostRuns),
                Threads = Numbers.Within("--threads", parsed.GetValue(threads) ?? plan.Threads, 1, 1024),
                Seed = parsed.GetValue(seed) ?? plan.Seed,
                FirstOrigin = parsed.GetValue(first) ?? plan.FirstOrigin,
            };
            var path = parsed.GetRequiredValue(folder);
            var book = ModelRules.Load(ModelRules.FolderOf(parsed.GetValue(rules)), terminal);
            var mirror = Loading.Mirror(path, terminal);
            var isText = !parsed.GetValue(json);
            var text = new HindcastText(terminal);
            if (isText) text.WriteRules(book.HashText, plan, book.Parameters.Count(parameter => parameter.IsFree));
            var ablated = parsed.GetValue(runs) ?? AblationRuns;
            var rivers = AtlasSettings.Load(Loading.Root(path), mirror.Chronicle.Annals).Rivers;
            var (hindcast, ablations) = Make(mirror, book, plan, rivers, parsed.GetValue(ablate), ablated, terminal);
            if (isText)
            {
                text.Write(hindcast);
                if (ablations is not null) text.Write(ablations, ablated);
            }
            else
            {
                JsonText.Write(terminal.Output, writer => HindcastJson.Write(writer, hindcast, ablations, ablated));
            }

            if (parsed.GetValue(file) is { } target) OutputFile.Write(target, output => JsonText.Write(output, writer => HindcastJson.Write(writer, hindcast, ablations, ablated)));
            return Loading.Caution(mirror.Diagnostics, path, terminal);
        });
        return command;
    }

    private static (Hindcast Hindcast, IReadOnlyList<Ablation>? Ablations) Make(Mirror mirror, RuleBook book, HindcastPlan plan, IReadOnlyList<RiverCourse> rivers, bool ablate, int ablationRuns, Terminal terminal)
    {
        using var interruption = new Interruption();
        using var line = new ProgressLine(terminal);
        try
        {
            var hindcast = Hindcast.Of(mirror, book, plan, rivers, (done, all) => line.Show(done, all, "runs"), interruption.Token);
            if (!ablate) return (hindcast, null);
            return (hindcast, Ablation.All(
                mirror, book, plan with { Leads = Ablation.Leads, Runs = ablationRuns }, rivers, (done, all) => line.Show(done, all, "runs", ", ablation"), interruption.Token));
        }
        catch (ArgumentException unreached)
        {
            throw new WrongUsage(unreached.Message.Split(" (Parameter", 2)[0], "give --first a year in which the record knows who holds what");
        }
        catch (OperationCanceledException)
        {
            throw new WrongUsage("stopped before anything could be scored", "call it again, or with fewer --runs");
        }
    }
}
