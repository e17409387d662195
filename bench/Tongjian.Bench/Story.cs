namespace Tongjian.Bench;

/// <summary>Tells what may happen on a day, one sentence at a time, and keeps the realm in step with what it told.</summary>
internal sealed partial class Story
{
    private readonly Realm _realm;
    private readonly (int Weight, Func<Sentence?> Tell)[] _frames;
    private readonly int _weights;
    private readonly HashSet<string> _toldThisMonth = [];
    private Draws _draws;
    private int _day;
    private int _month;

    public Story(Realm realm)
    {
        _realm = realm;
        _frames =
        [
            (9, Besieges), (9, Captures), (2, FallsTo), (3, LiftsSiege), (9, Defeats), (3, LosesTo), (9, Raids), (7, MarchesOn),
            (3, SendsAid), (2, Burns), (9, SendsEnvoys), (4, AsksAid), (6, Pays), (4, AgreesTreaty), (2, Cedes),
            (8, Appoints), (3, GivesTitle), (4, Dies), (3, Seizes), (2, Releases), (6, Fortifies), (4, RaisesArmy), (1, Famine),
            (1, Expects),
        ];
        if (realm.Land is not null)
            _frames = [.. _frames, (12, FallsSomeDay), (1, BecomesRuler), (1, MovesCapital), (1, SubmitsOrRefuses)];
        _weights = _frames.Sum(frame => frame.Weight);
    }

    /// <summary>The next sentence. No sentence is told twice in one month, lest two happenings be taken for one.</summary>
    public Sentence Next(Day day, ref Draws draws)
    {
        (_day, _draws) = (day.Number, draws);
        if (day.MonthNumber != _month)
        {
            _toldThisMonth.Clear();
            _month = day.MonthNumber;
        }
        Sentence? sentence;
        do
            sentence = Frame()();
        while (sentence is null);
        draws = _draws;
        return sentence;
    }

    /// <summary>What stands before the first happening: who holds what, ten places a sentence, and the war of the blocs.</summary>
    public IEnumerable<Sentence> Opening()
    {
        foreach (var polity in _realm.Polities)
        {
            var places = _realm.Places.Where(place => place.Holder == polity);
            foreach (var ten in places.Chunk(10))
                yield return new Sentence($"{polity.Does("holds", "hold")} {List(ten)}", Mood: "given");
        }
        foreach (var polity in _realm.Polities.Where(polity => polity.Bloc == 0))
            yield return new Sentence($"{polity.Does("declares", "declare")} war on {List(_realm.Polities.Where(p => p.Bloc == 1))}");
        foreach (var sentence in _realm.Land is null ? [] : OpeningOfMap())
            yield return sentence;
    }

    private Func<Sentence?> Frame()
    {
        var left = _draws.Below(_weights);
        foreach (var (weight, tell) in _frames)
            if ((left -= weight) < 0)
                return tell;
        throw new InvalidOperationException("The weights do not add up.");
    }

    /// <summary>The sentence, unless this month has heard it. Frames that change the realm call this before they do.</summary>
    private Sentence? Tell(string text, bool mayBeVague = false) =>
        _toldThisMonth.Add(text) ? new Sentence(text, mayBeVague) : null;

    private Polity Anyone() => _draws.Of(_realm.Polities);

    private Polity Friend(Polity of)
    {
        var other = of.Bloc * Polity.PerBloc + _draws.Below(Polity.PerBloc - 1);
        return _realm.Polities[other < of.Number ? other : other + 1];
    }

    private Polity Enemy(Polity of) => _realm.Polities[(1 - of.Bloc) * Polity.PerBloc + _draws.Below(Polity.PerBloc)];

    /// <summary>A place of which nothing was told today, held by a bloc.</summary>
    private Place? PlaceOf(int bloc)
    {
        if (_realm.HeldBy(bloc).Count == 0)
            return null;
        var place = _draws.Of(_realm.HeldBy(bloc));
        return place.LastDay < _day ? place : null;
    }

    /// <summary>Who takes a place of the other bloc: its besieger, if it has one; on a map, a neighbour, if an enemy is found there.</summary>
    private Polity? Taker(Place place, Polity us) => place.Besieger ?? (_realm.Land is null ? us : Neighbour(place, enemy: true));

    /// <summary>One of a polity's free persons, who lives through this day.</summary>
    private Person Someone(Polity of)
    {
        Person person;
        do
            person = _draws.Of(of.Free);
        while (person.FreedOn == _day);
        person.LastDay = _day;
        return person;
    }

    private string Force() => $"{(_draws.Below(99) + 1) * 1000:N0} {_draws.Of(Soldiers)}";

    private string Under(Polity of, int percent) => _draws.Chance(percent) ? $" under {Someone(of)}" : "";

    private string With(int percent) => _draws.Chance(percent) ? $" with {Force()}" : "";

    private string Amount(string[] goods) => $"{(_draws.Below(200) + 1) * 1000:N0} {_draws.Of(goods)}";

    internal static string List(IEnumerable<object> items)
    {
        var names = items.Select(item => item.ToString()).ToArray();
        return names.Length == 1 ? names[0]! : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private static readonly string[] Soldiers = ["men", "men", "soldiers", "horsemen"];
    private static readonly string[] Money = ["taels of silver", "taels of gold", "strings of cash"];
    private static readonly string[] Goods = ["bolts of silk", "piculs of grain", "horses", "camels", "sheep"];
}
