namespace Tongjian.Bench;

/// <summary>How things stand on the day the story has reached: enough to tell only what may happen.</summary>
internal sealed class Realm
{
    private const int PersonsPerPolity = 12;
    private static readonly string[] Ordinals = ["", "Second ", "Third ", "Fourth ", "Fifth "];
    private readonly List<Place>[] _held = [[], []];

    /// <param name="places">How many places there are.</param>
    /// <param name="land">Where they lie, if that decides who holds and who takes them.</param>
    public Realm(int places, Land? land = null)
    {
        Land = land;
        Polities = [.. Enumerable.Range(0, Names.Polities.Length).Select(number => new Polity(number))];
        Places = [.. Enumerable.Range(0, places).Select(number => new Place(number))];
        foreach (var (number, place) in Places.Index())
            Give(place, Polities[land?.FirstHolder(number) ?? number % Polities.Count]);
        foreach (var polity in Polities)
            for (var born = 0; born < PersonsPerPolity; born++)
                Bear(polity);
    }

    public Land? Land { get; }

    public IReadOnlyList<Polity> Polities { get; }

    public IReadOnlyList<Place> Places { get; }

    /// <summary>Everyone who ever lived, and every treaty ever agreed: they are declared.</summary>
    public List<Person> Persons { get; } = [];

    public List<string> TreatyNames { get; } = [];

    public List<Person> Captives { get; } = [];

    public List<Place> Sieges { get; } = [];

    public Dictionary<(Polity, Polity), Treaty> Treaties { get; } = [];

    /// <summary>The places held by one bloc.</summary>
    public IReadOnlyList<Place> HeldBy(int bloc) => _held[bloc];

    /// <summary>A place passes to a holder; a siege of it is over.</summary>
    public void Give(Place place, Polity holder)
    {
        if (place.Holder is { } former)
            Remove(_held[former.Bloc], place);
        place.Holder = holder;
        place.Slot = _held[holder.Bloc].Count;
        _held[holder.Bloc].Add(place);
        place.Besieger = null;
    }

    public void Bear(Polity polity)
    {
        var person = new Person(Persons.Count, polity);
        Persons.Add(person);
        polity.Free.Add(person);
    }

    public Treaty Agree(Polity first, Polity second, int day)
    {
        var (round, number) = Math.DivRem(TreatyNames.Count, Places.Count);
        var name = $"the {Ordinals[round]}Treaty of {Places[number]}";
        TreatyNames.Add(name);
        return Treaties[(first, second)] = new Treaty(name, first, second, day);
    }

    private static void Remove(List<Place> list, Place place)
    {
        var last = list[^1];
        list[place.Slot] = last;
        last.Slot = place.Slot;
        list.RemoveAt(list.Count - 1);
    }
}
