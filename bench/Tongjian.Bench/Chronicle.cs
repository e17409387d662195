namespace Tongjian.Bench;

/// <summary>Writes a generated chronicle: declarations, then the story in files of five thousand lines.</summary>
/// <param name="sentences">How many dated sentences it has.</param>
/// <param name="seed">The same seed, the same bytes.</param>
/// <param name="folder">A new or empty folder.</param>
/// <param name="mapped">How many places it has, if they make a map: neighbours then take places from one another.</param>
internal sealed class Chronicle(int sentences, ulong seed, string folder, int? mapped = null)
{
    private const int LinesPerFile = 5_000;

    /// <summary>The sources, best first; each has the rank of its place in the list.</summary>
    private static readonly string[] Sources = ["diary", "history", "mirror", "stele", "letters"];

    private static readonly string[] Titles =
        ["The Court Diary", "The Standard History", "The Comprehensive Mirror", "Steles and Epitaphs", "Collected Letters"];

    private static readonly string[] Kinds = ["city", "town", "fortress", "prefecture", "pass", "market"];

    private readonly Realm _realm = mapped is { } places
        ? new(places, new Land(places, Names.Polities.Length, seed))
        : new(Math.Max(24, sentences / 50));
    /// <summary>What may follow a month of a map: nothing, about then, or doubtfully so.</summary>
    private static readonly string[] Doubts = ["", "~", "?"];

    private const string Settings = """
        opening: 1150-06-01
        play:
          from: 1112-01-01
          to: 1142-12-31
        projection:
          kind: conic-equal-area
          parallels: [27, 48]
          centre: [106, 37]
        bounds: [78, 20, 134, 53]

        """;

    private readonly List<string> _lines = [];
    private int _files;

    public void Write()
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty; name a new folder.");

        var story = new Story(_realm);
        var told = 0UL;
        var opening = story.Opening().ToList();
        foreach (var sentence in opening)
        {
            var draws = new Draws(seed, told++);
            Add(sentence, new Day(0), ref draws);
        }
        var rest = sentences - opening.Count;
        for (var index = 0; index < rest; index++)
        {
            var draws = new Draws(seed, told++);
            var day = new Day(1 + (int)((long)index * (Day.Span - 1) / rest));
            Add(story.Next(day, ref draws), day, ref draws);
        }
        Flush();
        Declare();
    }

    private void Add(Sentence sentence, Day day, ref Draws draws)
    {
        if (_lines.Count + 2 > LinesPerFile)
            Flush();
        if (_lines.Count == 0)
            _lines.Add("calendar Julian");
        var vague = sentence.MayBeVague && draws.Chance(30);
        var date = vague ? day.Month : day.ToString();
        if (vague && mapped is not null)
            date += draws.Of(Doubts);
        if (sentence.Until is { } until)
            date += "/" + until;
        var mood = sentence.Mood.Length == 0 ? "" : sentence.Mood + "  ";
        _lines.Add($"{date,-10}  {mood}{sentence.Capitalised}.  {Citation(day, sentence, vague, ref draws)}");
        if (sentence.Below is { } below)
            _lines.Add("            " + below);
    }

    /// <summary>One source, or a better and a worse one, which may tell a date of its own: mostly the month, rarely the next month.</summary>
    private static string Citation(Day day, Sentence sentence, bool vague, ref Draws draws)
    {
        var first = draws.Below(Sources.Length);
        var cited = Locator(first, day, ref draws);
        if (first == Sources.Length - 1 || sentence.Mood.Length > 0 || !draws.Chance(50))
            return $"[{cited}]";
        var second = first + 1 + draws.Below(Sources.Length - first - 1);
        var own = draws.Below(1000) switch
        {
            < 100 when !vague => ": " + day.Month,
            < 105 when !vague && sentence.MayBeVague => ": " + new Day(Math.Min(day.Number + 31, Day.Span - 1)).Month,
            _ => "",
        };
        return $"[{cited}; {Locator(second, day, ref draws)}{own}]";
    }

    private static string Locator(int source, Day day, ref Draws draws) =>
        source % 2 == 0 ? $"{Sources[source]} ¶{draws.Below(900) + 1}" : $"{Sources[source]} {day.Year}";

    private void Declare()
    {
        Save("sources", Sources.Select((source, rank) => $"{source} is a source: \"{Titles[rank]}\", rank {rank + 1}.")
            .Prepend($"chronicle \"Generated: {sentences} sentences, seed {seed}\""));
        Save("polities", _realm.Polities.Select(Declaration));
        Save("persons", _realm.Persons.Select(person => $"{person} is a person of {person.Polity}."));
        Save("places", _realm.Land is { } land ? _realm.Places.Select(place => Declaration(place, land)) : _realm.Places.Select(Declaration));
        Save("treaties", _realm.TreatyNames.Select(name => $"T{name[1..]} is a treaty."));
        if (mapped is null)
            return;
        Directory.CreateDirectory(Path.Combine(folder, "atlas"));
        File.WriteAllText(Path.Combine(folder, "atlas", "settings.yaml"), Settings);
    }

    private static string Declaration(Place place, Land land) =>
        $"{place} is a {(place.Number < Names.Polities.Length ? "capital" : Kinds[place.Number % Kinds.Length])} at {land.Where(place.Number)}.";

    internal static string Declaration(Polity polity) =>
        polity.IsPeople ? $"The {polity.Name} are a people." : $"{polity.Name} is a polity.";

    /// <summary>A place and its point, hundredths of a degree apart from every other: 20 to 50 N, 90 to 130 E.</summary>
    internal static string Declaration(Place place, int number)
    {
        // The factor shares no divisor with the 3000 by 4000 points, so no two places share a point.
        var point = (int)(number * 7_368_787L % 12_000_000);
        var (row, column) = Math.DivRem(point, 4000);
        return $"{place} is a {Kinds[number % Kinds.Length]} at {20 + row / 100}.{row % 100:D2} N, {90 + column / 100}.{column % 100:D2} E.";
    }

    private void Flush()
    {
        if (_lines.Count == 0)
            return;
        Save($"annals-{++_files:D4}", _lines);
        _lines.Clear();
    }

    private void Save(string name, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, name + ".annals"), string.Join('\n', lines) + "\n");
}
