using System.Globalization;
using System.Text.Json;
using Tongjian.Bench;

const string Usage = """
    generate N [--seed S] -o DIR               a chronicle of N dated, sourced sentences (100 to 10,000,000) in a new folder
    holders N [--places P] [--seed S] -o FILE  N changes of holder over P places (20,000), as a CSV of place,day,holder
    world [--events N] [--places P] [--seed S] [--json] [-o DIR]
        loads N changes of holder (1,000,000) over P places (20,000) as annals, asks who holds what, compares every answer on 1,000
        days with plain replay, and prints the figures; into DIR, if named, the changes, the questions and the answers
    ask CHRONICLE [--seed S]                   the time of "Who holds … on …?" asked in words, cold and warm, as JSON
    """;

var options = new Dictionary<string, string>();
var words = new List<string>();
for (var index = 0; index < args.Length; index++)
    if (!args[index].StartsWith('-'))
        words.Add(args[index]);
    else if (args[index] == "--json")
        options[args[index]] = "";
    else if (index + 1 < args.Length)
        options[args[index]] = args[++index];
var seed = ulong.TryParse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture, out var given) ? given : (ulong?)null;
var places = Number(options.GetValueOrDefault("--places", "20000"));
var size = Number(words is [_, var told] ? told : options.GetValueOrDefault("--events", "1000000"));
var target = options.GetValueOrDefault("-o");
var known = options.Keys.All(option => option is "-o" or "--seed" or "--places" || (words is ["world"] && option is "--events" or "--json"));
// Fewer places than happenings a day would leave no place free.
var fits = size >= 1 && places > size / Day.Span + 1;

switch (words)
{
    case ["generate", _] when known && seed is { } from && target is not null && size is >= 100 and <= 10_000_000:
        new Chronicle(size, from, target).Write();
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
    case ["ask", var chronicle] when known && seed is { } from:
        Console.WriteLine(Json(AskRun.Ask(chronicle, from)));
        return 0;
}
Console.Error.WriteLine(Usage);
return 2;

static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

static string Json(Dictionary<string, double> figures) =>
    JsonSerializer.Serialize(figures, new JsonSerializerOptions { WriteIndented = true });

static string Told(Dictionary<string, double> figures) => string.Create(CultureInfo.InvariantCulture, $"""
    {figures["events"]:N0} events over {figures["places"]:N0} places, {figures["messages"]} messages
    load                {figures["load_ns"] / 1e9,9:N2} s   (reading {figures["read_ns"] / 1e9:N2}, record {figures["record_ns"] / 1e9:N2}, world {figures["world_ns"] / 1e9:N2})
    memory              {figures["heap_bytes"] / 1e6,9:N0} MB  (heap after loading; at most {figures["peak_bytes"] / 1e6:N0} MB resident)
    point question      {figures["point_median_ns"],9:N0} ns  (median of {figures["point_questions"]:N0} in batches; 99% within {figures["point_p99_ns"]:N0} ns; target 1,000)
    whole map of a day  {figures["map_median_ns"] / 1e6,9:N2} ms  (median of {figures["map_questions"]:N0}; 99% within {figures["map_p99_ns"] / 1e6:N2} ms; target 10)
    plain replay        {figures["differences_from_naive"],9:N0} differences in {figures["naive_days"] * figures["places"]:N0} answers on {figures["naive_days"]:N0} days
    """);
