using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;
using Tongjian.Server.Settings;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;

namespace Tongjian.Server.Reruns;

/// <summary>A chronicle with what-ifs beside it and the rules, ready to be run.</summary>
public sealed class RerunWorld
{
    private readonly string path;
    private readonly RuleBook rules;
    private readonly IReadOnlyList<RiverCourse> rivers;

    private RerunWorld(string path, Mirror mirror, IReadOnlyList<WhatIf> whatIfs, RuleBook rules, IReadOnlyList<RiverCourse> rivers) =>
        (this.path, Mirror, WhatIfs, this.rules, this.rivers) = (path, mirror, whatIfs, rules, rivers);

    /// <summary>The world of the record.</summary>
    public Mirror Mirror { get; }

    /// <summary>The what-ifs, in the order in which they were named.</summary>
    public IReadOnlyList<WhatIf> WhatIfs { get; }

    /// <summary>Loads a chronicle with the what-ifs of some files.</summary>
    /// <param name="path">The folder of the chronicle, or its file.</param>
    /// <param name="files">Files of what-ifs; all that they hold are meant.</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="Refusal">A file cannot be read, holds none, or one that is wrong or impossible.</exception>
    /// <exception cref="IOException">The chronicle cannot be read.</exception>
    public static RerunWorld Load(string path, IReadOnlyList<WhatIfFile> files, RuleBook rules)
    {
        var diagnostics = new List<Diagnostic>();
        var texts = AnnalsFolder.Files(path, diagnostics).ToList();
        var sources = files.Select(file => file.Among(texts, diagnostics)).Distinct().ToArray();
        var annals = AnnalsReader.Read(texts, diagnostics);
        var mirror = Mirror.Of(Chronicle.Of(annals));
        var whatIfs = sources.SelectMany(source => WhatIfsOf(mirror, source)).ToArray();
        var root = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new RerunWorld(path, mirror, whatIfs, rules, AtlasSettings.Load(root, annals).Rivers);
    }

    /// <summary>The world of a chronicle that is loaded.</summary>
    /// <param name="compiled">The chronicle.</param>
    /// <param name="mirror">Its world, with whatever was read beside it.</param>
    /// <param name="whatIfs">What-ifs of that world.</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="Refusal">A what-if is wrong or impossible.</exception>
    public static RerunWorld Of(CompiledChronicle compiled, Mirror mirror, IReadOnlyList<WhatIf> whatIfs, RuleBook rules)
    {
        foreach (var whatIf in whatIfs) Refuse(whatIf, ErrorsOf(mirror, whatIf));
        return new RerunWorld(compiled.Path, mirror, whatIfs, rules, compiled.Settings.Rivers);
    }

    /// <summary>The rules of a folder.</summary>
    /// <param name="folder">The folder; null for those of the program.</param>
    /// <exception cref="Refusal">They are not at hand, or have errors.</exception>
    public static RuleBook Rules(string? folder = null)
    {
        folder ??= RuleFolder.Default() ?? throw new Refusal("the rules of the model are not at hand", "name their folder with --rules");
        var rules = RuleBook.Load(folder);
        return rules.IsSound ? rules : throw new Refusal($"the rules in {folder} have {Counted(rules.Diagnostics.Count)}", "mend what is told above") { Messages = rules.Diagnostics };
    }

    /// <summary>The same world with only those of its what-ifs that bear certain titles: a file may hold others.</summary>
    public RerunWorld Only(IReadOnlySet<string> titles) => new(path, Mirror, [.. WhatIfs.Where(whatIf => titles.Contains(whatIf.Title))], rules, rivers);

    /// <summary>A scenario of this world.</summary>
    /// <exception cref="Refusal">There is none on those days.</exception>
    public Scenario Scenario(Day from, Day to, uint seed)
    {
        if (Simulation.Turn.Of(to) <= Simulation.Turn.Of(from))
            throw new Refusal($"the run ends on {to.ToString(CalendarSystem.Julian)}, not after it begins on {from.ToString(CalendarSystem.Julian)}", "give --to a day at least ten days after that of --from");
        try
        {
            return Simulation.Scenarios.Scenario.Of(Mirror, rules, from, to, seed, courses: rivers);
        }
        catch (ArgumentException nothing)
        {
            throw new Refusal($"there is nothing to run: {nothing.Message.Split(" (Parameter")[0]}", "give --from a day of which the chronicle tells");
        }
    }

    /// <summary>Looks whether the what-ifs fit a rerun.</summary>
    /// <returns>What in them changes nothing.</returns>
    /// <exception cref="Refusal">One cannot be played.</exception>
    public IReadOnlyList<Diagnostic> Look(Day from, Day to)
    {
        var all = new List<Diagnostic>();
        foreach (var whatIf in WhatIfs)
        {
            var found = WhatIfCheck.Of(whatIf, from, to);
            all.AddRange(found);
            Refuse(whatIf, found);
        }

        return all;
    }

    /// <summary>What a manifest says of an ensemble of this world.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="runs">How many runs it has.</param>
    /// <param name="shard">Which part is meant.</param>
    public Manifest Manifest(Ensemble ensemble, int runs, Shard shard)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var manifest = Simulation.Ensembles.Manifest.Of(ensemble, name, runs, shard);
        return manifest with { WhatIfs = [.. manifest.WhatIfs.Zip(WhatIfs, (note, whatIf) => WhatIfFile.Note(note, whatIf.Where.Source, path))] };
    }

    /// <summary>The what-ifs of a file, each of which can be.</summary>
    /// <exception cref="Refusal">There is none, or one is wrong or impossible.</exception>
    public static IReadOnlyList<WhatIf> WhatIfsOf(Mirror mirror, SourceText source)
    {
        var annals = mirror.Chronicle.Annals;
        var errors = annals.Diagnostics.Where(diagnostic => diagnostic.Where.Source == source && diagnostic.Severity == Severity.Error).ToArray();
        if (errors.Length > 0) throw new Refusal($"the what-if in {source.Path} has {Counted(errors.Length)}", "mend what is told above") { Messages = errors };
        WhatIf[] found = [.. annals.WhatIfs.Where(whatIf => whatIf.Where.Source == source)];
        foreach (var whatIf in found) Refuse(whatIf, ErrorsOf(mirror, whatIf));
        return found.Length > 0 ? found : throw new Refusal($"{source.Path} holds no what-if", "begin one with a line such as: what if \"Song turns Zhang Jue away\"");
    }

    /// <summary>What is wrong with the lines of a what-if, and why what they say cannot be, with the sentences that clash.</summary>
    private static Diagnostic[] ErrorsOf(Mirror mirror, WhatIf whatIf)
    {
        var (first, last) = (whatIf.Where.Line, WhatIfWriter.LastLineOf(whatIf));
        return [.. mirror.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Where.Source == whatIf.Where.Source && diagnostic.Where.Line >= first && diagnostic.Where.Line <= last)];
    }

    private static void Refuse(WhatIf whatIf, IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (errors > 0) throw new Refusal($"the what-if \"{whatIf.Title}\" has {Counted(errors)}", "mend what is told above") { Messages = found };
    }

    private static string Counted(int errors) => errors == 1 ? "1 error" : $"{errors} errors";
}
