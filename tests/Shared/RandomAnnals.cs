using System.Globalization;
using Tongjian.Language;

namespace Tongjian.Tests;

/// <summary>
/// Makes up annals: some polities, peoples, persons and places, to which anything may happen at exact and at uncertain dates,
/// told in several files. They make no sense as history, and need make none.
/// </summary>
internal static class RandomAnnals
{
    public const string Names = """
        alpha is a source: "Alpha", rank 1.
        beta is a source: "Beta", rank 2.
        gamma is a source: "Gamma", rank 3.
        The Jurchens are a people.
        Jin is a polity of the Jurchens.
        Song is a polity.
        Northern Song is a period of Song.
        Qi is a polity.
        Liao is a polity.
        The envoys are a group of Song.
        Aguda is a person of the Jurchens.
        Liu Yu is a person of Qi.
        Yue Fei is a person of Song.
        Guo Yaoshi is a person.
        Kaifeng is a capital.
        Beijing is a city.
        Datong is a city.
        Luoyang is a city.
        The Sixteen Prefectures are a region with Beijing and Datong.
        The Huai River is a river.
        Fire lances are a weapon.
        The Treaty of Shaoxing is a treaty.
        The Treaty of Longxing is a treaty.

        """;

    private static readonly string[] Parties = ["Jin", "Song", "Qi", "Liao", "Northern Song", "Aguda", "Liu Yu", "Yue Fei"];
    private static readonly string[] Polities = ["Jin", "Song", "Qi", "Liao"];
    private static readonly string[] Persons = ["Aguda", "Liu Yu", "Yue Fei", "Guo Yaoshi"];
    private static readonly string[] Places = ["Kaifeng", "Beijing", "Datong", "Luoyang", "the Sixteen Prefectures"];
    private static readonly string[] Treaties = ["the Treaty of Shaoxing", "the Treaty of Longxing"];

    private static readonly string[] Events =
    [
        "A captures X", "A captures X from B", "A surrenders X to B", "A cedes X to B", "A sells X to P for 100 taels of silver",
        "M proclaims P at X", "A destroys P", "A sets up P under M", "M becomes ruler of P", "M abdicates in favour of N", "M dies",
        "A moves its capital to X", "A declares war on B", "A invades B", "A defeats B", "A besieges X", "A lifts the siege of X",
        "A and B ally", "P and Q agree T", "A breaks T", "A promises B 100 taels of silver a year", "A pays B 50 bolts of silk a year",
        "A stops paying B", "A becomes a vassal of P", "M rebels against P", "A seizes M", "A releases M", "M flees", "M escapes",
        "A appoints M \"general\"", "M defects to P with X", "M deserts P", "A uses fire lances", "A executes M", "A dismisses M",
        "A withdraws from X", "A invests M as ruler of P", "M becomes regent of P", "P ends", "A and B make peace",
    ];

    private static readonly string[] States =
    [
        "P holds X", "M rules P", "X is the capital of P", "P exists", "P is at war with Q", "P is a vassal of Q",
        "P pays Q 10 taels of silver a year", "P besieges X", "T binds P", "M is a captive of P", "M serves P as \"general\"", "P knows fire lances",
    ];

    /// <summary>Annals in one to four files.</summary>
    public static SourceText[] Draw(Random random)
    {
        var files = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => new List<string>()).ToArray();
        for (var i = random.Next(8); i > 0; i--) files[random.Next(files.Length)].Add($"{Date(random)}   given   {Said(States, random)}.   [alpha ¶{i}]");
        for (var i = 5 + random.Next(50); i > 0; i--) files[random.Next(files.Length)].Add(Line(random, i));
        return files.Select((lines, i) => new SourceText($"file-{i}.annals", string.Join('\n', lines) + "\n"))
            .Append(new SourceText("names.annals", Names))
            .ToArray();
    }

    /// <summary>A day or an uncertain date between 1115 and 1134.</summary>
    public static string Date(Random random)
    {
        var year = (1115 + random.Next(20)).ToString(CultureInfo.InvariantCulture);
        return random.Next(6) switch
        {
            0 => year,
            1 => $"{year}-{21 + random.Next(4)}",
            2 => $"{year}-{1 + random.Next(12):00}",
            3 => $"{year}-{1 + random.Next(6):00}/{year}-{7 + random.Next(6):00}",
            _ => $"{year}-{1 + random.Next(12):00}-{1 + random.Next(28):00}",
        };
    }

    /// <summary>An event sentence without full stop.</summary>
    public static string Event(Random random) => Said(Events, random);

    private static string Line(Random random, int number)
    {
        var line = $"{Date(random)}   {Event(random)}.   [{Source(random)} ¶{number}";
        if (random.Next(4) == 0) line += $"; {Source(random)} ¶{number}: {Date(random)}";
        return line + "]";
    }

    private static string Source(Random random) => Pick(["alpha", "beta", "gamma"], random);

    private static string Said(string[] patterns, Random random)
    {
        var (a, b) = Two(Parties, random);
        var (p, q) = Two(Polities, random);
        var (m, n) = Two(Persons, random);
        var words = Pick(patterns, random).Split(' ').Select(word => word switch
        {
            "A" => a, "B" => b, "P" => p, "Q" => q, "M" => m, "N" => n, "X" => Pick(Places, random), "T" => Pick(Treaties, random), _ => word,
        });
        var said = string.Join(' ', words);
        return char.ToUpperInvariant(said[0]) + said[1..];
    }

    private static (string One, string Other) Two(string[] names, Random random)
    {
        var one = Pick(names, random);
        string other;
        do other = Pick(names, random);
        while (other == one);
        return (one, other);
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
