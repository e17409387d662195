using System.Diagnostics;
using System.Runtime.CompilerServices;
using Tongjian.World;
using Language = Tongjian.Language;

namespace Tongjian.Bench;

/// <summary>Loads changes of holder as annals, through reader, record and world, and asks who holds what.</summary>
internal sealed class WorldRun
{
    /// <summary>Questions timed by one reading of the clock, whose own cost then does not count.</summary>
    private const int Batch = 20;

    private readonly Taking[] _takings;
    private readonly WorldQuestions _questions;
    private readonly Mirror _mirror;
    private readonly Language.Entity[] _places;
    private readonly Dictionary<Language.Entity, int> _numbers = [];
    private readonly Language.Day _first = Language.Day.Of(Language.CalendarSystem.Julian, 1000, 1, 1);

    public WorldRun(int events, int places, ulong seed)
    {
        _takings = Takings.Draw(events, places, seed);
        _questions = new WorldQuestions(places, seed);
        var files = Takings.Annals(_takings, places);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var started = Stopwatch.GetTimestamp();
        var annals = Language.AnnalsReader.Read(files);
        var read = Stopwatch.GetElapsedTime(started);
        var chronicle = Record.Chronicle.Of(annals);
        var recorded = Stopwatch.GetElapsedTime(started);
        _mirror = Mirror.Of(chronicle);
        var loaded = Stopwatch.GetElapsedTime(started);

        _places = [.. Enumerable.Range(0, places).Select(number => annals.Names.Find(Names.Place(number))[0])];
        foreach (var (number, place) in _places.Index())
            _numbers[place] = number;
        foreach (var (number, polity) in Names.Polities.Index())
            _numbers[annals.Names.Find(polity)[0]] = number;
        Figures = new()
        {
            ["events"] = chronicle.Events.Count,
            ["places"] = places,
            ["days"] = Day.Span,
            ["messages"] = _mirror.Diagnostics.Count,
            ["read_ns"] = read.TotalNanoseconds,
            ["record_ns"] = (recorded - read).TotalNanoseconds,
            ["world_ns"] = (loaded - recorded).TotalNanoseconds,
            ["load_ns"] = loaded.TotalNanoseconds,
            ["heap_bytes"] = GC.GetTotalMemory(forceFullCollection: true) - before,
            ["peak_bytes"] = Process.GetCurrentProcess().PeakWorkingSet64,
        };
    }

    /// <summary>What was measured, by names that end in the unit.</summary>
    public Dictionary<string, double> Figures { get; }

    /// <summary>Asks, measures, and compares with plain replay.</summary>
    public void Ask()
    {
        var points = _questions.Points.Select(point => (_places[point.Place], _first + point.Day)).ToArray();
        var days = _questions.Days.Select(day => _first + day).ToArray();
        Points(points);
        Maps(days[..50]);
        var times = Points(points);
        Figures["point_questions"] = points.Length;
        Figures["point_median_ns"] = times[times.Length / 2];
        Figures["point_p99_ns"] = times[times.Length * 99 / 100];
        times = Maps(days);
        Figures["map_questions"] = days.Length;
        Figures["map_median_ns"] = times[times.Length / 2];
        Figures["map_p99_ns"] = times[times.Length * 99 / 100];
        Figures["naive_days"] = _questions.CheckedDays.Count;
        Figures["differences_from_naive"] = Differences();
    }

    /// <summary>Writes the changes, the questions and our answers for another program.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Takings.WriteCsv(_takings, Path.Combine(folder, "events.csv"));
        _questions.Write(folder, HolderOf, day => MapOn(day).Order());
    }

    private int HolderOf(int place, int day) => _mirror.HolderOf(_places[place], _first + day) is { } holder ? _numbers[holder] : -1;

    private IEnumerable<(int Place, int Holder)> MapOn(int day) =>
        _mirror.HoldersOn(_first + day).Select(entry => (_numbers[entry.Place], _numbers[entry.Holder]));

    /// <summary>The time of a point question, of each batch the mean, in order of size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[] Points((Language.Entity Place, Language.Day Day)[] questions)
    {
        var times = new double[questions.Length / Batch];
        var found = 0;
        for (var batch = 0; batch < times.Length; batch++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var index = batch * Batch; index < (batch + 1) * Batch; index++)
                if (_mirror.HolderOf(questions[index].Place, questions[index].Day) is not null)
                    found++;
            times[batch] = Stopwatch.GetElapsedTime(started).TotalNanoseconds / Batch;
        }
        Figures["points_held"] = found;
        Array.Sort(times);
        return times;
    }

    private double[] Maps(Language.Day[] days)
    {
        var times = new double[days.Length];
        foreach (var (index, day) in days.Index())
        {
            var started = Stopwatch.GetTimestamp();
            Figures["places_held"] = _mirror.HoldersOn(day).Count;
            times[index] = Stopwatch.GetElapsedTime(started).TotalNanoseconds;
        }
        Array.Sort(times);
        return times;
    }

    /// <summary>Places that either way of asking tells otherwise than plain replay does.</summary>
    private int Differences()
    {
        var naive = new NaiveReplay(_takings);
        var count = 0;
        foreach (var day in _questions.CheckedDays)
        {
            var expected = naive.On(day);
            var map = MapOn(day).ToDictionary();
            for (var place = 0; place < _places.Length; place++)
            {
                var holder = expected.GetValueOrDefault(place, -1);
                if (HolderOf(place, day) != holder || map.GetValueOrDefault(place, -1) != holder)
                    count++;
            }
        }
        return count;
    }
}
