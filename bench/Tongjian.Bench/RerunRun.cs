using System.Diagnostics;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Settings;
using Tongjian.Simulation;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;

namespace Tongjian.Bench;

/// <summary>Plays a chronicle forward within this process, and measures what a run and a turn cost.</summary>
internal sealed class RerunRun
{
    private readonly Scenario _scenario;

    /// <param name="path">The folder of the chronicle.</param>
    /// <param name="from">The year at whose New Year runs begin.</param>
    /// <param name="to">That at whose New Year they end.</param>
    public RerunRun(string path, int from, int to)
    {
        var started = Stopwatch.GetTimestamp();
        var annals = AnnalsFolder.Load(path);
        var mirror = Mirror.Of(Record.Chronicle.Of(annals));
        var loaded = Stopwatch.GetElapsedTime(started);
        var rules = RuleBook.Load(RuleFolder.Default() ?? throw new InvalidOperationException("The rules are not at hand; run this below the repository."));
        started = Stopwatch.GetTimestamp();
        _scenario = Scenario.Of(mirror, rules, NewYear(from), NewYear(to), courses: AtlasSettings.Load(path, annals).Rivers);
        Figures = new()
        {
            ["load_ns"] = loaded.TotalNanoseconds,
            ["scenario_ns"] = Stopwatch.GetElapsedTime(started).TotalNanoseconds,
            ["turns"] = Turns,
            ["places"] = _scenario.Map.Places.Count,
            ["ways"] = _scenario.Map.Ways.Length,
            ["polities"] = _scenario.Polities.Count,
            ["persons"] = _scenario.Start.PersonCount,
        };
    }

    /// <summary>What was measured, by names that end in the unit.</summary>
    public Dictionary<string, double> Figures { get; }

    private int Turns => _scenario.To.Number - _scenario.From.Number;

    /// <summary>Plays on one thread: as many runs to warm up, which are not measured, as are measured then.</summary>
    public void Play(int runs)
    {
        var run = new Rerun(_scenario);
        var census = new Census();
        var cold = new double[runs];
        for (var number = 0; number < runs; number++)
        {
            var begun = Stopwatch.GetTimestamp();
            run.Play(number);
            cold[number] = Stopwatch.GetElapsedTime(begun).TotalNanoseconds;
            run.Play(number, census);
        }

        var (times, processor, bytes) = (new double[runs], new double[runs], new double[runs]);
        for (var number = 0; number < runs; number++)
        {
            // Other runs than those before, so that nothing is known of where they go; and watched by nobody.
            var before = GC.GetAllocatedBytesForCurrentThread();
            var busy = Environment.CpuUsage.TotalTime;
            var started = Stopwatch.GetTimestamp();
            run.Play(runs + number);
            times[number] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
            processor[number] = (Environment.CpuUsage.TotalTime - busy).TotalNanoseconds;
            bytes[number] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The very same runs again: what is allocated now is allocated by the turn, and not for what is met for the first time.
        var steady = GC.GetAllocatedBytesForCurrentThread();
        for (var number = 0; number < runs; number++) run.Play(runs + number);
        steady = GC.GetAllocatedBytesForCurrentThread() - steady;
        Array.Sort(times);
        Array.Sort(processor);
        Array.Sort(bytes);
        // On a machine that others use too, the processor's time is what a run takes of it.
        var median = Math.Min(times[runs / 2], processor[runs / 2]);
        Figures["runs"] = runs;
        Figures["first_run_ns"] = cold[0];
        Figures["run_median_ns"] = times[runs / 2];
        Figures["run_processor_ns"] = processor[runs / 2];
        Figures["run_least_ns"] = times[0];
        Figures["run_greatest_ns"] = times[^1];
        Figures["turn_ns"] = median / Turns;
        Figures["allocated_a_new_run_bytes"] = bytes[runs / 2];
        Figures["allocated_a_run_again_bytes"] = (double)steady / runs;
        Figures["allocated_a_turn_again_bytes"] = (double)steady / runs / Turns;
        Figures["entities"] = census.Entities / (double)census.Turns;
        Figures["armies"] = census.Armies / (double)census.Turns;
        Figures["happenings_a_year"] = census.Happenings * 36.0 / census.Turns;
        Figures["entity_steps_a_second"] = Figures["entities"] * 1e9 / Figures["turn_ns"];
        Figures["peak_bytes"] = Process.GetCurrentProcess().PeakWorkingSet64;
    }

    /// <summary>Plays the same runs on 1 to so many threads, in turn, three times, and keeps the medians.</summary>
    public void PlayOnThreads(int most, int runs)
    {
        const int Rounds = 3;
        var ensemble = new Ensemble(_scenario);
        var times = Enumerable.Range(0, most).Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var threads = 1; threads <= most; threads++)
            {
                var started = Stopwatch.GetTimestamp();
                new EnsemblePlaying(ensemble, Shard.Whole, threads).Play(0, runs, (_, _) => { }, CancellationToken.None);
                times[threads - 1][round] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
            }

        for (var threads = 1; threads <= most; threads++)
        {
            Array.Sort(times[threads - 1]);
            Figures[$"threads_{threads}_ns"] = times[threads - 1][Rounds / 2];
            Figures[$"threads_{threads}_speed_up"] = times[0][Rounds / 2] / times[threads - 1][Rounds / 2];
        }
    }

    private static Language.Day NewYear(int year) => Language.Day.Of(CalendarSystem.Julian, year, 1, 1);

    /// <summary>Counts what lives and exists in each turn: places, polities, armies in the field, persons.</summary>
    private sealed class Census : IRunWatcher
    {
        public long Turns { get; private set; }

        public long Entities { get; private set; }

        public long Armies { get; private set; }

        public long Happenings { get; private set; }

        public void Turned(Rerun run)
        {
            var state = run.State;
            Turns++;
            Entities += state.Places.Length;
            foreach (ref readonly var polity in state.Polities.AsSpan())
                if (polity.Exists) Entities++;
            foreach (ref readonly var army in state.Armies.AsSpan())
                if (army.Polity >= 0) (Armies, Entities) = (Armies + 1, Entities + 1);
            foreach (ref readonly var person in state.Persons.AsSpan(0, state.PersonCount))
                if (person.Lives) Entities++;
        }

        public void Happened(Rerun run, in Simulation.Speech.Happening happening, int number) => Happenings++;
    }
}
