using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Rules;
using Tongjian.World;
using Turn = Tongjian.Simulation.Turn;

namespace Tongjian.Server.Reruns;

/// <summary>An ensemble as a page asked for it, ready to be played.</summary>
/// <param name="Chronicle">The chronicle that it leaves.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Ensemble">What is run.</param>
/// <param name="Manifest">What its runs are runs of.</param>
/// <param name="WhatIfs">Its what-ifs.</param>
internal sealed record AskedEnsemble(CompiledChronicle Chronicle, RerunRequest Request, Ensemble Ensemble, Manifest Manifest, IReadOnlyList<WhatIfEntry> WhatIfs)
{
    /// <summary>Makes it of what a page asks for.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="rules">Sound rules.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="Refusal">It cannot be played, or is too much for a page.</exception>
    public static AskedEnsemble Of(CompiledChronicle chronicle, RuleBook rules, RerunRequest request)
    {
        RerunLimits.Look(request);
        var (from, to) = (DayOf(request.From, "leave the record"), DayOf(request.To, "end"));
        if (Turn.Of(to) <= Turn.Of(from))
            throw new Refusal($"the runs end on {to.ToString(CalendarSystem.Julian)}, not after they leave the record on {from.ToString(CalendarSystem.Julian)}", "let them end at least ten days later");
        var (mirror, written) = WrittenWhatIf.Among(chronicle, request.Text);
        var picked = (request.WhatIfs ?? []).Distinct().Select(title => Find(mirror, title)).ToArray();
        WhatIf[] whatIfs = [.. picked, .. written is null ? [] : RerunWorld.WhatIfsOf(mirror, written)];
        if (whatIfs.GroupBy(whatIf => whatIf.Title).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new Refusal($"two what-ifs bear the title \"{twice.Key}\"", "give one of them another title, or pick one only");
        var world = RerunWorld.Of(chronicle, mirror, whatIfs, rules);
        RerunLimits.Look(Turn.Of(from), Turn.Of(to), whatIfs.Length, request.Runs);
        var scenario = world.Scenario(from, to, request.Seed);
        world.Look(from, to);
        var ensemble = new Ensemble(scenario, whatIfs, [.. (request.Asks ?? []).Where(ask => ask.Trim().Length > 0)]);
        var entries = whatIfs.Select(whatIf => WhatIfWriter.Write(whatIf, chronicle.Root)).ToArray();
        return new AskedEnsemble(chronicle, request, ensemble, world.Manifest(ensemble, request.Runs, Shard.Whole), entries);
    }

    private static WhatIf Find(Mirror mirror, string title)
    {
        var all = mirror.Chronicle.Annals.WhatIfs;
        if (all.FirstOrDefault(whatIf => whatIf.Title == title) is { } found) return found;
        var near = Spelling.Nearest(title, all.Select(whatIf => whatIf.Title));
        throw new Refusal($"the chronicle has no what-if \"{title}\"", near is null ? "/data/what-ifs.json lists those that it has" : $"write \"{near}\"");
    }

    private static Day DayOf(string text, string what)
    {
        var problems = new List<DateProblem>();
        var date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        if (problems.Count > 0) throw new Refusal($"the runs shall {what} on \"{text}\", which is no date: {problems[0].Message}", problems[0].Remedy);
        return date is { Bounds.Earliest: { IsFinite: true } day }
            ? day
            : throw new Refusal($"the runs shall {what} on \"{text}\", which is no day", "write a day as 1127-01-09, a month as 1127-01, a year as 1127");
    }
}
