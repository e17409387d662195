using System.Globalization;
using Tongjian.Bench;

const string Usage = """
    generate N [--seed S] -o DIR               a chronicle of N dated, sourced sentences (100 to 10,000,000) in a new folder
    holders N [--places P] [--seed S] -o FILE  N changes of holder over P places (20,000), as a CSV of place,day,holder
    """;

var options = new Dictionary<string, string>();
var words = new List<string>();
for (var index = 0; index < args.Length; index++)
    if (!args[index].StartsWith('-'))
        words.Add(args[index]);
    else if (index + 1 < args.Length)
        options[args[index]] = args[++index];
var seed = ulong.TryParse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture, out var given) ? given : (ulong?)null;
var places = int.TryParse(options.GetValueOrDefault("--places", "20000"), CultureInfo.InvariantCulture, out var count) ? count : 0;

if (words is [var command, var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var size)
    && seed is { } known && options.TryGetValue("-o", out var target)
    && options.Keys.All(key => key is "-o" or "--seed" or "--places"))
{
    switch (command)
    {
        case "generate" when size is >= 100 and <= 10_000_000:
            new Chronicle(size, known, target).Write();
            return 0;
        // Fewer places than happenings a day would leave no place free.
        case "holders" when size >= 1 && places > size / Day.Span + 1:
            Holders.Write(size, places, known, target);
            return 0;
    }
}
Console.Error.WriteLine(Usage);
return 2;
