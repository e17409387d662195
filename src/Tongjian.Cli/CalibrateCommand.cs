using System.CommandLine;
using Tongjian.Cli.Hindcasts;
using Tongjian.Cli.Reruns;
using Tongjian.Server.Settings;
using Tongjian.Simulation.Calibrating;
using Tongjian.Simulation.Rules;

namespace Tongjian.Cli;

/// <summary><c>calibrate</c>: fits the free rules of the model on the early years of the record.</summary>
internal static class CalibrateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var usual = new CalibrationPlan();
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var rules = new Option<string?>("--rules") { Description = "The folder of the rules, which is written to; else that beside the program.", HelpName = "FOLDER" };
        var budget = new Option<int?>("--budget") { Description = $"How many sets of rules the search tries; else {usual.Budget}.", HelpName = "N" };
        var runs = new Option<int?>("--runs") { Description = $"Runs from each origin for each of them; else {usual.Forecasts.Runs}.", HelpName = "N" };
        var only = new Option<string[]>("--only") { Description = "A parameter that may change, as siege.surrender; may be given several times. Else all that are free.", HelpName = "NAME" };
        var threads = new Option<int?>("--threads") { Description = "Threads that play; what is found is the same whatever their number. Else all processors.", HelpName = "T" };
        var seed = new Option<uint?>("--seed") { Description = $"The seed; else {usual.Forecasts.Seed}.", HelpName = "S" };
        var last = new Option<int?>("--last") { Description = $"The last year whose origins it may look at; else {usual.Forecasts.LastCalibration}.", HelpName = "YEAR" };
        var first = new Option<int?>("--first") { Description = $"The year of the first origin; else {usual.Forecasts.FirstOrigin}.", HelpName = "YEAR" };
        var keep = new Option<bool>("--dry-run", "-n") { Description = "Write nothing: only tell what would change." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new ManualCommand(
            "calibrate",
            "Fits the free parameters of the model on the early origins alone, writes them back, and tells what the data do not determine.",
            ("tongjian calibrate chronicles/jurchen-wars --budget 400", "Fits all free parameters; Ctrl-C keeps the best so far."),
            ("tongjian calibrate chronicles/jurchen-wars --only siege.surrender --dry-run", "Tells what the record says of one of them."))
        {
            folder, rules, budget, runs, only, threads, seed, last, first, keep, json,
        };
        command.SetAction(parsed =>
        {
            var plan = usual with
            {
                Budget = Numbers.Within("--budget", parsed.GetValue(budget) ?? usual.Budget, 1, 1_000_000),
                Only = parsed.GetValue(only) is { Length: > 0 } names ? names : null,
                Forecasts = usual.Forecasts with
                {
                    Runs = Numbers.Within("--runs", parsed.GetValue(runs) ?? usual.Forecasts.Runs, 2, 100_000),
                    Threads = Numbers.Within("--threads", parsed.GetValue(threads) ?? usual.Forecasts.Threads, 1, 1024),
                    Seed = parsed.GetValue(seed) ?? usual.Forecasts.Seed,
                    FirstOrigin = parsed.GetValue(first) ?? usual.Forecasts.FirstOrigin,
                    LastCalibration = parsed.GetValue(last) ?? usual.Forecasts.LastCalibration,
                },
            };
            var path = parsed.GetRequiredValue(folder);
            var book = ModelRules.FolderOf(parsed.GetValue(rules));
            var loaded = ModelRules.Load(book, terminal);
            Free(loaded, plan.Only);
            var mirror = Loading.Mirror(path, terminal);
            var calibration = Fit(mirror, loaded, plan, path, terminal);
            var writes = !parsed.GetValue(keep) && calibration.Changes.Count > 0;
            if (writes) Save(calibration.Rules, book);
            if (parsed.GetValue(json)) JsonText.Write(terminal.Output, writer => CalibrationText.WriteJson(writer, calibration));
            else new CalibrationText(terminal).Write(calibration, writes ? book : null);
            return Loading.Caution(mirror.Diagnostics, path, terminal);
        });
        return command;
    }

    private static Calibration Fit(World.Mirror mirror, RuleBook rules, CalibrationPlan plan, string path, Terminal terminal)
    {
        using var interruption = new Interruption();
        using var line = new ProgressLine(terminal);
        try
        {
            var rivers = AtlasSettings.Load(Loading.Root(path), mirror.Chronicle.Annals).Rivers;
            return Calibration.Of(
                mirror, rules, plan, rivers, (done, all, best) => line.Show(done, all, "trials", $", best {HindcastText.Fixed(best)}"), interruption.Token);
        }
        catch (ArgumentException wrong)
        {
            throw new WrongUsage(wrong.Message.Split(" (Parameter", 2)[0], "give --first a year in which the record knows who holds what");
        }
    }

    /// <summary>Makes sure that what may change is there and free.</summary>
    /// <exception cref="WrongUsage">It is not.</exception>
    private static void Free(RuleBook rules, IReadOnlyCollection<string>? only)
    {
        var free = rules.Parameters.Where(parameter => parameter.IsFree).Select(parameter => parameter.Name).ToArray();
        if (free.Length == 0) throw new WrongUsage("no parameter of the rules is free", "write \"free: true\" below a parameter that may change");
        if (only?.FirstOrDefault(name => !free.Contains(name, StringComparer.Ordinal)) is not { } unknown) return;
        if (rules.Parameters.Any(parameter => parameter.Name == unknown)) throw new WrongUsage($"the parameter \"{unknown}\" is not free", "write \"free: true\" below it in its file if it may change");
        var near = Language.Spelling.Nearest(unknown, free);
        throw new WrongUsage($"the rules have no parameter \"{unknown}\"", near is null ? "give --only the group and name of one that is free, such as siege.surrender" : $"write \"{near}\" if that is meant");
    }

    private static void Save(RuleBook rules, string folder)
    {
        try
        {
            rules.Save(folder);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new WrongUsage($"{folder} cannot be written: {unwritable.Message}", "give --rules a folder that you may write to");
        }
    }
}
