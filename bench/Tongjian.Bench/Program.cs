using System.Globalization;
using System.Text.Json;
using Tongjian.Bench;

const string Usage = """
    generate N [--seed S] -o DIR               a chronicle of N dated, sourced sentences (100 to 10,000,000) in a new folder
    map N [--places P] [--seed S] -o DIR       the same over P places (20,000) that lie side by side on a map, with reigns, vassals and spans of days
    states P [--polities N] [--seed S] -o DIR  P places on one day, with routes, and N polities (P / 25) that hold, rule and fight: where a rerun begins
    holders N [--places P] [--seed S] -o FILE  N changes of holder over P places (20,000), as a CSV of place,day,holder
    world [--events N] [--places P] [--seed S] [--json] [-o DIR]
        loads N changes of holder (1,000,000) over P places (20,000) as annals, asks who holds what, compares every answer on 1,000
        days with plain replay, and prints the figures; into DIR, if named, the changes, the questions and the answers
    ask CHRONICLE [--seed S]                   the time of "Who holds … on …?" asked in words, cold and warm, as JSON
    rerun CHRONICLE --from YEAR --to YEAR [--runs N] [--threads T]
        plays N runs (5) on one thread after as many to warm up: time, allocated bytes, entities; with T above 1, as many as N on 1 to T threads;
        as JSON
    reading FILE... [--once]                   reads the files, each part of the reading by itself, on one thread: megabytes a second of the
        processor (the best of three rounds, or the only one) and memory, as JSON
    hard [NAME]                                reads texts that are hard on a reader, at three sizes each: the time of each size, as JSON; exit code 1 if one grows faster than its length
    fuzz N [--seed S] [--samples DIR]          reads N documents made at random: the first fault ends it with exit code 1, as does a document that takes longer than 10 s
    """;

var options = new Dictionary<string, string>();
var words = new List<string>();
for (var index = 0; index < args.Length; index++)
    if (!args[index].StartsWith('-'))
        words.Add(args[index]);
    else if (args[index] is "--json" or "--once")
        options[args[index]] = "";
    else if (index + 1 < args.Length)
        options[args[index]] = args[++index];
var seed = ulong.TryParse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture, out var given) ? given : (ulong?)null;
var places = Number(options.GetValueOrDefault("--places", "20000"));
var size = Number(words is [_, var told] ? told : options.GetValueOrDefault("--events", "1000000"));
var target = options.GetValueOrDefault("-o");
var known = options.Keys.All(option => option is "-o" or "--seed" or "--places" || (words is ["states", _] && option is "--polities") || (words is ["rerun", _] && option is "--from" or "--to" or "--runs" or "--threads") || (words is ["fuzz", _] && option is "--samples") || (words is ["world"] && option is "--events" or "--json"));
// Fewer places than happenings a day would leave no place free.
var fits = size >= 1 && places > size / Day.Span + 1;

switch (words)
{
    case ["generate", _] when known && seed is { } from && target is not null && size is >= 100 and <= 10_000_000:
        new Chronicle(size, from, target).Write();
        return 0;
    case ["map", _] when known && seed is { } from && target is not null && size is >= 100 and <= 10_000_000 && places is >= 24 and <= 100_000:
        new Chronicle(size, from, target, places).Write();
        return 0;
    case ["states", _] when known && seed is { } from && target is not null && size is >= 50 and <= 30_000:
        new States(size, Math.Max(2, Number(options.GetValueOrDefault("--polities", $"{size / 25}"))), from, target).Write();
        return 0;
    case ["rerun", var chronicle] when known && Number(options.GetValueOrDefault("--from", "")) is > 0 and var begin && Number(options.GetValueOrDefault("--to", "")) is var end && end > begin:
        var player = new RerunRun(chronicle, begin, end);
        player.Play(Number(options.GetValueOrDefault("--runs", "5")));
        if (Number(options.GetValueOrDefault("--threads", "1")) is > 1 and var most)
            player.PlayOnThreads(most, Number(options.GetValueOrDefault("--runs", "5")));
        Console.WriteLine(Json(player.Figures));
        return 0;
    case ["holders", _] when known && seed is { } from && target is not null && fits:
        Takings.WriteCsv(Takings.Draw(size, places, from), target);
        return 0;
    case ["world"] when known && seed is { } from && fits:
        var run = new WorldRun(size, places, from);
        run.Ask();
        if (target is not null)
            run.Write(target);
        Console.WriteLine(options.ContainsKey("--json") ? Json(run.Figures) : Told(run.Figures));
        return run.Figures["differences_from_naive"] == 0 && run.Figures["messages"] == 0 ? 0 : 1;
    case ["reading", _, ..] when options.Keys.All(option => option == "--once"):
        Console.WriteLine(Json(ReadingRun.Read(words[1..], options.Count > 0 ? 1 : 3)));
        return 0;
    case ["hard", ..] when options.Count == 0 && words.Count <= 2:
        return HardTexts.Read(words.ElementAtOrDefault(1)) ? 0 : 1;
    case ["fuzz", _] when known && seed is { } from && size > 0:
        return new FuzzRun(options.GetValueOrDefault("--samples", "tests/Tongjian.Reading.Tests/Texts"), (int)from).Run(size) ? 0 : 1;
    case ["ask", var chronicle] when known && seed is { } from:
        Console.WriteLine(Json(AskRun.Ask(chronicle, from)));
        return 0;
}
Console.Error.WriteLine(Usage);
return 2;

static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

static string Json(Dictionary<string, double> figures) =>
    JsonSerializer.Serialize(figures, new JsonSerializerOptions { WriteIndented = true });

static string Told(Dictionary<string, double> figures)
{
    string Seconds(string name) => (figures[name] / 1e9).ToString("N2", CultureInfo.InvariantCulture) + " s";
    string Milliseconds(string name) => (figures[name] / 1e6).ToString("N2", CultureInfo.InvariantCulture) + " ms";
    string Megabytes(string name) => (figures[name] / 1e6).ToString("N0", CultureInfo.InvariantCulture) + " MB";
    string Count(string name) => figures[name].ToString("N0", CultureInfo.InvariantCulture);
    return $"""
        {Count("events")} events over {Count("places")} places, {Count("messages")} messages
        load                {Seconds("load_ns")}: reading {Seconds("read_ns")}, record {Seconds("record_ns")}, world {Seconds("world_ns")}
        memory              {Megabytes("heap_bytes")} of heap when loaded; at most {Megabytes("peak_bytes")} resident
        point question      {Count("point_median_ns")} ns in the median of {Count("point_questions")}, 99% within {Count("point_p99_ns")} ns; target 1,000 ns
        whole map of a day  {Milliseconds("map_median_ns")} in the median of {Count("map_questions")}, 99% within {Milliseconds("map_p99_ns")}; target 10 ms
        plain replay        {Count("differences_from_naive")} differences on {Count("naive_days")} days, all places
        """;
}
