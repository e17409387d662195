namespace Tongjian.Bench;

/// <summary>The frames, each named after its template. A frame that finds nothing it may tell returns null and another is drawn.</summary>
internal sealed partial class Story
{
    private static readonly string[] Offices =
        ["governor", "marshal", "chancellor", "censor", "prefect of the frontier", "minister of works", "general of the left"];

    private static readonly string[] Causes = ["illness", "wounds", "old age", "grief"];

    private Sentence? Besieges()
    {
        var us = Anyone();
        if (PlaceOf(1 - us.Bloc) is not { Besieger: null } place || Taker(place, us) is not { } taker
            || Tell($"{taker.Does("besieges", "besiege")} {place} against {place.Holder}{Under(taker, 40)}{With(30)}") is not { } told)
            return null;
        (place.Besieger, place.LastDay) = (taker, _day);
        _realm.Sieges.Add(place);
        return told;
    }

    private Sentence? LiftsSiege()
    {
        if (_realm.Sieges.Count == 0)
            return null;
        var index = _draws.Below(_realm.Sieges.Count);
        var place = _realm.Sieges[index];
        if (place.LastDay >= _day || Tell($"{place.Besieger!.Does("lifts", "lift")} the siege of {place}") is not { } told)
            return null;
        _realm.Sieges[index] = _realm.Sieges[^1];
        _realm.Sieges.RemoveAt(_realm.Sieges.Count - 1);
        (place.Besieger, place.LastDay) = (null, _day);
        return told;
    }

    private Sentence? Captures()
    {
        var us = Anyone();
        if (PlaceOf(1 - us.Bloc) is not { } place || Taker(place, us) is not { } taker)
            return null;
        return Passes(place, taker, $"{taker.Does("captures", "capture")} {place} from {place.Holder}{Under(taker, 40)}{With(20)}");
    }

    private Sentence? FallsTo()
    {
        var us = Anyone();
        return PlaceOf(1 - us.Bloc) is not { } place || Taker(place, us) is not { } taker ? null : Passes(place, taker, $"{place} falls to {taker}");
    }

    private Sentence? Cedes()
    {
        var us = Anyone();
        if (PlaceOf(us.Bloc) is not { Besieger: null } place)
            return null;
        if ((_realm.Land is null ? Friend(place.Holder) : Neighbour(place, enemy: false)) is not { } friend)
            return null;
        return Passes(place, friend, $"{place.Holder.Does("cedes", "cede")} {place} to {friend}");
    }

    private Sentence? Passes(Place place, Polity to, string text)
    {
        if (Tell(text) is not { } told)
            return null;
        if (place.Besieger is not null)
            _realm.Sieges.Remove(place);
        _realm.Give(place, to);
        place.LastDay = _day;
        return told;
    }

    private Sentence? Defeats()
    {
        var us = Anyone();
        var (them, place) = (Enemy(us), _draws.Of(_realm.Places));
        if (_draws.Chance(10))
            return Tell($"{us} and {Friend(us)} defeat {them} at {place}");
        return Tell($"{us.Does("defeats", "defeat")} {them} at {place}{Under(us, 60)}{With(30)}");
    }

    private Sentence? LosesTo()
    {
        var us = Anyone();
        return Tell($"{us.Does("loses", "lose")} to {Enemy(us)} at {_draws.Of(_realm.Places)}{Under(us, 30)}");
    }

    private Sentence? Raids()
    {
        var us = Anyone();
        var raid = $"{us.Does("raids", "raid")} {Enemy(us)} at {_draws.Of(_realm.Places)}";
        return _draws.Chance(50) ? Tell(raid + With(30), mayBeVague: true) : Tell(raid + Under(us, 50));
    }

    private Sentence? MarchesOn()
    {
        var us = Anyone();
        return PlaceOf(1 - us.Bloc) is not { } place
            ? null
            : Tell($"{us.Does("marches", "march")} on {place} against {place.Holder}{Under(us, 50)}{With(50)}");
    }

    private Sentence? SendsAid()
    {
        var us = Anyone();
        return Tell($"{us.Does("sends", "send")} troops to the aid of {Friend(us)} against {Enemy(us)}{Under(us, 50)}{With(50)}");
    }

    private Sentence? Burns()
    {
        var us = Anyone();
        return PlaceOf(1 - us.Bloc) is not { } place ? null : Tell($"{us.Does("burns", "burn")} {place}");
    }

    private Sentence? Fortifies() =>
        PlaceOf(_draws.Below(2)) is not { } place ? null : Tell($"{place.Holder.Does("fortifies", "fortify")} {place}");

    private Sentence? RaisesArmy() =>
        PlaceOf(_draws.Below(2)) is not { } place ? null : Tell($"{place.Holder.Does("raises", "raise")} {Force()} at {place}");

    private Sentence? Famine() => Tell($"famine strikes {_draws.Of(_realm.Places)}", mayBeVague: true);

    private Sentence? Expects()
    {
        if (PlaceOf(_draws.Below(2)) is not { } place)
            return null;
        place.LastDay = _day;
        return new Sentence(place.Holder.Does("holds", "hold") + " " + place, Mood: "expect");
    }
}
