namespace Tongjian.Bench;

/// <summary>A polity or, with plural verbs, a people. Polities of one bloc are friends; the two blocs are at war from the first day.</summary>
internal sealed class Polity(int number)
{
    public const int PerBloc = 12;

    public int Number => number;

    public int Bloc => number / PerBloc;

    public string Name => Names.Polities[number];

    public bool IsPeople => number % PerBloc >= PerBloc - 2;

    /// <summary>Its living persons whom no enemy holds.</summary>
    public List<Person> Free { get; } = [];

    /// <summary>Of the lesser half of its bloc, so that no vassal is its overlord's overlord.</summary>
    public bool MayBeVassal => number % PerBloc >= PerBloc / 2;

    /// <summary>On a map: who rules it, from where, as whose vassal.</summary>
    public Person? Ruler { get; set; }

    public Place? Capital { get; set; }

    public Polity? Overlord { get; set; }

    /// <summary>The name as it stands inside a sentence.</summary>
    public override string ToString() => IsPeople ? "the " + Name : Name;

    /// <summary>The name and the verb that agrees with it.</summary>
    public string Does(string singular, string plural) => $"{this} {(IsPeople ? plural : singular)}";
}

/// <summary>A person of a polity, who dies at most once and does nothing after.</summary>
internal sealed class Person(int number, Polity polity)
{
    public string Name { get; } = Names.Person(number);

    public Polity Polity => polity;

    /// <summary>Who holds the person captive.</summary>
    public Polity? Captor { get; set; }

    /// <summary>The last day on which the person did or suffered something; no fate falls on that same day.</summary>
    public int LastDay { get; set; } = -1;

    /// <summary>The day of the last release; deeds begin again on the next.</summary>
    public int FreedOn { get; set; } = -1;

    public override string ToString() => Name;
}

/// <summary>A place, with its holder and besieger at the day the story has reached.</summary>
internal sealed class Place(int number)
{
    public int Number => number;

    public string Name { get; } = Names.Place(number);

    public Polity Holder { get; set; } = null!;

    public Polity? Besieger { get; set; }

    /// <summary>The last day on which something was told of who holds or besieges it; nothing changes again on that same day.</summary>
    public int LastDay { get; set; } = -1;

    /// <summary>Where it stands in its bloc's list.</summary>
    public int Slot { get; set; }

    public override string ToString() => Name;
}

/// <summary>A treaty between two friends, named after a place.</summary>
internal sealed record Treaty(string Name, Polity First, Polity Second, int Since);
