using Language = Tongjian.Language;

namespace Tongjian.Bench;

/// <summary>A change of holder: who takes which place on which day; places and polities by number.</summary>
internal readonly record struct Taking(int Place, int Day, int Holder);

/// <summary>Draws changes of holder, and writes them as a table or as annals.</summary>
internal static class Takings
{
    private const int LinesPerFile = 5_000;

    /// <summary>
    /// Changes in order of day: no place twice on one day, none to the polity that took it last. There must be more places than
    /// changes on one day.
    /// </summary>
    public static Taking[] Draw(int count, int places, ulong seed)
    {
        var last = new Taking[places];
        Array.Fill(last, new Taking(-1, -1, -1));
        var takings = new Taking[count];
        for (var index = 0; index < count; index++)
        {
            var draws = new Draws(seed, (ulong)index);
            var day = (int)((long)index * Day.Span / count);
            int place;
            do
                place = draws.Below(places);
            while (last[place].Day == day);
            int holder;
            do
                holder = draws.Below(Names.Polities.Length);
            while (last[place].Holder == holder);
            takings[index] = last[place] = new Taking(place, day, holder);
        }
        return takings;
    }

    /// <summary>Writes a CSV of <c>place,day,holder</c>.</summary>
    public static void WriteCsv(IEnumerable<Taking> takings, string file)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("place,day,holder");
        foreach (var (place, day, holder) in takings)
            writer.WriteLine($"{place},{day},{holder}");
    }

    /// <summary>The same as annals, one captured place a line, with the declarations of all places and polities.</summary>
    public static List<Language.SourceText> Annals(Taking[] takings, int places)
    {
        var polities = Enumerable.Range(0, Names.Polities.Length).Select(number => new Polity(number)).ToArray();
        var files = new List<Language.SourceText>
        {
            File("sources", ["diary is a source: \"The Court Diary\", rank 1."]),
            File("polities", polities.Select(Chronicle.Declaration)),
            File("places", Enumerable.Range(0, places).Select(number => Chronicle.Declaration(new Place(number), number))),
        };
        var captures = polities.Select(polity => new Sentence(polity.Does("captures", "capture")).Capitalised).ToArray();
        var names = Enumerable.Range(0, places).Select(Names.Place).ToArray();
        foreach (var chunk in takings.Chunk(LinesPerFile))
        {
            var lines = chunk.Select(taking => $"{new Day(taking.Day)}  {captures[taking.Holder]} {names[taking.Place]}.  [diary ¶{taking.Day}]");
            files.Add(File($"annals-{files.Count:D4}", lines.Prepend("calendar Julian")));
        }
        return files;
    }

    private static Language.SourceText File(string name, IEnumerable<string> lines) =>
        new(name + ".annals", string.Join('\n', lines) + "\n");
}
