namespace Tongjian.Bench;

/// <summary>
/// Writes a chronicle that stands still on one day: places on a map, roads and rivers between neighbours, polities with rulers, seats, officers
/// and wars, all in proportion, for the rerun to begin with. Nothing happens in it.
/// </summary>
/// <param name="places">How many places.</param>
/// <param name="polities">How many polities; the first places are their seats.</param>
/// <param name="seed">The same seed, the same bytes.</param>
/// <param name="folder">A new or empty folder.</param>
internal sealed class States(int places, int polities, ulong seed, string folder)
{
    private const int Officers = 5;
    private const int RoadsOfPlace = 3;

    /// <summary>One polity of so many is a people of the steppe or the woods.</summary>
    private const int PeopleAmong = 6;

    /// <summary>One way of so many is a river.</summary>
    private const int RiverAmong = 8;

    private static readonly string[] Kinds = ["prefecture", "city", "town", "fortress", "prefecture", "town", "pass", "prefecture"];

    private readonly Land _land = new(places, polities, seed);

    public void Write()
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty; name a new folder.");
        Save("sources", [$"chronicle \"Generated: {places} places, {polities} polities, seed {seed}\"", "editor is a source: \"The generator\", rank 1."]);
        Save("polities", Each(polities, polity => IsPeople(polity) ? $"The {Name(polity)} are a people." : $"{Name(polity)} is a polity."));
        Save("persons", Each(polities * Officers, person => $"{Names.Person(person)} is a person of {Spoken(person / Officers)}."));
        Save("places", Each(places, place => $"{Names.Place(place)} is a {(place < polities ? "capital" : Kinds[place % Kinds.Length])} at {_land.Where(place)}."));
        Save("routes", Routes());
        Save("day", Day().Select(told => $"1100-01-01  given  {told}.  [editor]").Prepend("calendar Julian"));
    }

    private static IEnumerable<string> Each(int count, Func<int, string> line) => Enumerable.Range(0, count).Select(line);

    private static bool IsPeople(int polity) => polity % PeopleAmong == PeopleAmong - 1;

    private static string Name(int polity) => Names.State(polity);

    private static string Spoken(int polity) => IsPeople(polity) ? "the " + Name(polity) : Name(polity);

    /// <summary>A sentence with a polity in front, its verb as it needs it.</summary>
    private static string Says(int polity, string singular, string plural, string rest) =>
        IsPeople(polity) ? $"The {Name(polity)} {plural} {rest}" : $"{Name(polity)} {singular} {rest}";

    /// <summary>Each place is joined to its nearest neighbours, each pair once.</summary>
    private IEnumerable<string> Routes()
    {
        var told = new HashSet<(int, int)>();
        for (var place = 0; place < places; place++)
            foreach (var neighbour in _land.Neighbours(place).Take(RoadsOfPlace))
                if (told.Add((Math.Min(place, neighbour), Math.Max(place, neighbour))))
                    yield return $"A {(told.Count % RiverAmong == 0 ? "waterway" : "road")} runs from {Names.Place(place)} to {Names.Place(neighbour)}.";
    }

    private IEnumerable<string> Day()
    {
        var held = Enumerable.Range(0, places).ToLookup(_land.FirstHolder);
        var wars = new HashSet<(int, int)>();
        for (var polity = 0; polity < polities; polity++)
        {
            foreach (var ten in held[polity].Chunk(10))
                yield return Says(polity, "holds", "hold", Story.List(ten.Select(Names.Place)));
            yield return $"{Names.Person(polity * Officers)} rules {Spoken(polity)}";
            yield return $"{Names.Place(polity)} is the capital of {Spoken(polity)}";
            for (var officer = 1; officer < Officers; officer++)
                yield return $"{Names.Person(polity * Officers + officer)} serves {Spoken(polity)}";
            // Every second polity is at war with the first neighbour that is found along its land.
            if (polity % 2 == 0 && NeighbourOf(held[polity], polity) is { } enemy && wars.Add((Math.Min(polity, enemy), Math.Max(polity, enemy))))
                yield return Says(polity, "is", "are", $"at war with {Spoken(enemy)}");
        }
    }

    private int? NeighbourOf(IEnumerable<int> own, int polity)
    {
        foreach (var place in own)
            foreach (var neighbour in _land.Neighbours(place))
                if (_land.FirstHolder(neighbour) != polity)
                    return _land.FirstHolder(neighbour);
        return null;
    }

    private void Save(string name, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, name + ".annals"), string.Join('\n', lines) + "\n");
}
