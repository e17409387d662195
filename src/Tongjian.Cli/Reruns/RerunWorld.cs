using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Settings;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;

namespace Tongjian.Cli.Reruns;

/// <summary>A chronicle with what-ifs beside it and the rules, ready to be run.</summary>
internal sealed class RerunWorld
{
    private readonly string path;
    private readonly RuleBook rules;

    private RerunWorld(string path, Mirror mirror, IReadOnlyList<WhatIf> whatIfs, RuleBook rules) =>
        (this.path, Mirror, WhatIfs, this.rules) = (path, mirror, whatIfs, rules);

    /// <summary>The world of the record.</summary>
    public Mirror Mirror { get; }

    /// <summary>The what-ifs, in the order in which their files were named.</summary>
    public IReadOnlyList<WhatIf> WhatIfs { get; }

    /// <summary>The name of the chronicle's folder.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>Loads.</summary>
    /// <param name="path">The folder of the chronicle, or its file.</param>
    /// <param name="files">Files of what-ifs.</param>
    /// <param name="rulesPath">The folder of the rules; null for those of the program.</param>
    /// <param name="terminal">Takes what is wrong with what-ifs and rules.</param>
    /// <exception cref="WrongUsage">Something cannot be read, or has errors.</exception>
    public static RerunWorld Load(string path, IReadOnlyList<WhatIfFile> files, string? rulesPath, Terminal terminal)
    {
        Loading.Exists(path);
        var rules = LoadRules(rulesPath, terminal);
        return terminal.While($"Reading {path}", () => Load(path, files, rules, terminal));
    }

    /// <summary>A scenario of this world.</summary>
    /// <exception cref="WrongUsage">There is none on those days.</exception>
    public Scenario Scenario(Day from, Day to, uint seed)
    {
        var root = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Simulation.Turn.Of(to) <= Simulation.Turn.Of(from))
            throw new WrongUsage($"the run ends on {to.ToString(CalendarSystem.Julian)}, not after it begins on {from.ToString(CalendarSystem.Julian)}", "give --to a day at least ten days after that of --from");
        try
        {
            return Simulation.Scenarios.Scenario.Of(Mirror, rules, from, to, seed, courses: AtlasSettings.Load(root, Mirror.Chronicle.Annals).Rivers);
        }
        catch (ArgumentException nothing)
        {
            throw new WrongUsage($"there is nothing to run: {nothing.Message.Split(" (Parameter")[0]}", "give --from a day of which the chronicle tells");
        }
    }

    /// <summary>Tells what is wrong with the what-ifs, and what in them changes nothing.</summary>
    /// <exception cref="WrongUsage">One cannot be played.</exception>
    public void CheckWhatIfs(Day from, Day to, Terminal terminal)
    {
        foreach (var whatIf in WhatIfs)
        {
            var found = WhatIfCheck.Of(whatIf, from, to);
            foreach (var diagnostic in found) terminal.Error.WriteLine(diagnostic);
            var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
            if (errors > 0) throw new WrongUsage($"the what-if \"{whatIf.Title}\" has {Counted.Of(errors, "error")}", "mend what is told above");
        }
    }

    /// <summary>What a manifest says of an ensemble of this world.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="runs">How many runs it has.</param>
    /// <param name="shard">Which part is meant.</param>
    public Manifest Manifest(Ensemble ensemble, int runs, Shard shard)
    {
        var manifest = Simulation.Ensembles.Manifest.Of(ensemble, Name, runs, shard);
        return manifest with { WhatIfs = [.. manifest.WhatIfs.Zip(WhatIfs, (note, whatIf) => WhatIfFile.Note(note, whatIf.Where.Source, path))] };
    }

    private static RerunWorld Load(string path, IReadOnlyList<WhatIfFile> files, RuleBook rules, Terminal terminal)
    {
        var diagnostics = new List<Diagnostic>();
        var texts = AnnalsFolder.Files(path, diagnostics).ToList();
        var sources = files.Select(file => file.Among(texts, diagnostics)).Distinct().ToArray();
        var annals = AnnalsReader.Read(texts, diagnostics);
        var whatIfs = sources.SelectMany(source => WhatIfsOf(annals, source, terminal)).ToArray();
        return new RerunWorld(path, Mirror.Of(Chronicle.Of(annals)), whatIfs, rules);
    }

    private static WhatIf[] WhatIfsOf(Annals annals, SourceText source, Terminal terminal)
    {
        var errors = annals.Diagnostics.Where(diagnostic => diagnostic.Where.Source == source && diagnostic.Severity == Severity.Error).ToArray();
        foreach (var error in errors) terminal.Error.WriteLine(error);
        if (errors.Length > 0) throw new WrongUsage($"the what-if in {source.Path} has {Counted.Of(errors.Length, "error")}", "mend what is told above");
        WhatIf[] found = [.. annals.WhatIfs.Where(whatIf => whatIf.Where.Source == source)];
        return found.Length > 0 ? found : throw new WrongUsage($"{source.Path} holds no what-if", "begin one with a line such as: what if \"Song turns Zhang Jue away\"");
    }

    private static RuleBook LoadRules(string? path, Terminal terminal)
    {
        path ??= RuleFolder.Default() ?? throw new WrongUsage("the rules of the model are not at hand", "name their folder with --rules");
        var rules = RuleBook.Load(path);
        foreach (var diagnostic in rules.Diagnostics) terminal.Error.WriteLine(diagnostic);
        return rules.IsSound ? rules : throw new WrongUsage($"the rules in {path} have {Counted.Of(rules.Diagnostics.Count, "error")}", "mend what is told above");
    }
}
