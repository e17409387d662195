using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Tongjian.Reading;

namespace Tongjian.Bench;

/// <summary>Texts that are hard on a reader: very long, very deep, or of one mark over and over. The time may grow with their length only.</summary>
internal static class HardTexts
{
    private const int Smallest = 250_000; // characters, then twice and four times as many
    private const int Sizes = 3;
    private const double MostGrowth = 3.0; // of the time where the length doubles: cells of memory are further away, so that it is more than 2
    private const double Unmeasured = 0.5; // seconds below which growth is noise
    private const double Patience = 20; // seconds for the largest, which has one megabyte

    private static readonly (string Name, Action<Document> Read)[] Parts =
    [
        ("layout", document => document.Blocks().Sum(block => Sentences.Of(block).Count)),
        ("dates", document => document.Blocks().Aggregate(new TimeTagger(), (tagger, block) => Tagged(tagger, block))),
        ("events", document => Reader.Read(document).Count()),
    ];

    private static readonly Dictionary<string, (string Unit, string End)> Units = new()
    {
        ["one sentence"] = ("the army of the north and ", ""),
        ["names"] = ("Zhang Jue and ", ""),
        ["new names"] = ("{0} and ", ""),
        ["commas"] = ("he, ", ""),
        ["clauses"] = ("which was captured by the king who ", ""),
        ["dates"] = ("in May 1204 or ", ""),
        ["round brackets"] = ("(", ")"),
        ["square brackets"] = ("[", "]"),
        ["templates"] = ("{{a|", "}}"),
        ["open templates"] = ("{{[[", ""),
        ["links"] = ("[[", "]]"),
        ["tables"] = ("{|\n|\n", "\n|}"),
        ["references"] = ("<ref>", ""),
        ["comments"] = ("<!--", ""),
        ["tags"] = ("<div><b><ul><li>", ""),
        ["cells"] = ("<table><tr><td>", "</table>"),
        ["open quotes"] = ("<a href=\"", ""),
        ["closing marks"] = ("</div></td>}}]]|}-->", ""),
        ["emphasis"] = ("*_`~", ""),
        ["link targets"] = ("[](", ""),
        ["ampersands"] = ("&a", ""),
        ["quotes"] = ("'", ""),
        ["full stops"] = (". A", ""),
        ["blanks"] = (" ", ""),
        ["short lines"] = ("Ab\n", ""),
        ["years"] = ("1125\n", ""),
        ["rows"] = ("1125May 3The army comes.\n", ""),
        ["fields"] = ("Date: a\n", ""),
        ["pictures"] = ("a.jpg ", ""),
        ["heads"] = ("=\n", ""),
    };

    /// <summary>Reads them and prints the times.</summary>
    /// <param name="only">The name of one of them; null for all.</param>
    /// <returns>Whether no time grows faster than its text.</returns>
    public static bool Read(string? only)
    {
        var isLinear = true;
        foreach (var (name, (unit, end)) in Units)
        {
            if (only is not null && name != only) continue;
            // Words without marks are the same in every format but for the joining of lines.
            DocumentFormat[] formats = unit.Any("{}[]<>|=*&'(".Contains) ? Enum.GetValues<DocumentFormat>() : [DocumentFormat.Plain, DocumentFormat.Html];
            foreach (var format in formats)
            {
                var parts = Parts.ToDictionary(part => part.Name, _ => new double[Sizes]);
                for (var size = 0; size < Sizes; size++)
                {
                    var document = new Document(name, Text(unit, end, Smallest << size), format);
                    foreach (var (part, read) in Parts) parts[part][size] = Seconds(() => read(document));
                    if (parts.Values.Any(seconds => seconds[size] > Patience)) break;
                }

                foreach (var (part, seconds) in parts)
                {
                    var grows = seconds.Max() > Patience || (seconds[^1] > Unmeasured && seconds[^1] > seconds[^2] * MostGrowth);
                    isLinear &= !grows;
                    Console.WriteLine(JsonSerializer.Serialize(new { name, format = format.ToString(), part, seconds = seconds.Select(second => Math.Round(second, 3)), grows }));
                }
            }
        }

        return isLinear;
    }

    private static string Text(string unit, string end, int length)
    {
        var count = length / (unit.Length + end.Length);
        var units = unit.Contains("{0}", StringComparison.Ordinal)
            ? string.Concat(Enumerable.Range(0, count).Select(number => unit.Replace("{0}", NameOf(number), StringComparison.Ordinal)))
            : string.Concat(Enumerable.Repeat(unit, count));
        return "The king took " + units + "x" + string.Concat(Enumerable.Repeat(end, count)) + ".";
    }

    private static string NameOf(int number)
    {
        var letters = number.ToString("D6", CultureInfo.InvariantCulture).Select((digit, at) => (char)(digit - '0' + (at == 0 ? 'A' : 'a')));
        return string.Concat(letters);
    }

    private static TimeTagger Tagged(TimeTagger tagger, Block block)
    {
        tagger.Tag(block);
        return tagger;
    }

    private static double Seconds(Action act)
    {
        // The time of the processor: other work on the machine does not make a text harder.
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        act();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
