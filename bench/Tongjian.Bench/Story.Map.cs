namespace Tongjian.Bench;

/// <summary>What a generated map tells besides: reigns, capitals, vassals, and captures of which only the span of days is known.</summary>
internal sealed partial class Story
{
    private const int LongestSpan = 60;

    /// <summary>Who rules from where and who is whose vassal before the first happening.</summary>
    private IEnumerable<Sentence> OpeningOfMap()
    {
        foreach (var polity in _realm.Polities)
        {
            polity.Ruler = polity.Free[0];
            polity.Capital = _realm.Places[polity.Number];
            yield return new Sentence($"{polity.Ruler} rules {polity}", Mood: "given");
            yield return new Sentence($"{polity.Capital} is the capital of {polity}", Mood: "given");
        }
        foreach (var polity in _realm.Polities.Where(polity => polity.MayBeVassal && polity.Number % 3 == 0))
        {
            polity.Overlord = _realm.Polities[polity.Number - Polity.PerBloc / 2];
            yield return new Sentence($"{polity} {(polity.IsPeople ? "are" : "is")} a vassal of {polity.Overlord}", Mood: "given");
        }
    }

    private Sentence? BecomesRuler()
    {
        var us = Anyone();
        var heir = Someone(us);
        if (us.Ruler == heir || Tell($"{heir} becomes ruler of {us}") is not { } told)
            return null;
        us.Ruler = heir;
        return told;
    }

    /// <summary>A polity that lost its capital makes another of its places one.</summary>
    private Sentence? MovesCapital()
    {
        var us = Anyone();
        if (us.Capital!.Holder == us || PlaceOf(us.Bloc) is not { Besieger: null } place || place.Holder != us)
            return null;
        (us.Capital, place.LastDay) = (place, _day);
        return Tell($"{us.Does("moves", "move")} {(us.IsPeople ? "their" : "its")} capital to {place}");
    }

    /// <summary>A polity of the lesser half of a bloc becomes a vassal of one of the greater half, or is one no longer.</summary>
    private Sentence? SubmitsOrRefuses()
    {
        var us = Anyone();
        if (!us.MayBeVassal)
            return null;
        if (us.Overlord is { } lord)
        {
            us.Overlord = null;
            return Tell($"{us.Does("refuses", "refuse")} homage to {lord}");
        }
        us.Overlord = _realm.Polities[us.Bloc * Polity.PerBloc + _draws.Below(Polity.PerBloc / 2)];
        return Tell($"{us.Does("becomes", "become")} a vassal of {us.Overlord}");
    }

    /// <summary>A place falls on some day of a span; until its end nothing else is told of who holds it.</summary>
    private Sentence? FallsSomeDay()
    {
        if (PlaceOf(_draws.Below(2)) is not { } place || Taker(place, Anyone()) is not { } us)
            return null;
        var end = _day + 5 + _draws.Below(LongestSpan - 5);
        if (end >= Day.Span || Passes(place, us, $"{us.Does("captures", "capture")} {place} from {place.Holder}") is not { } told)
            return null;
        place.LastDay = end;
        return told with { Until = new Day(end) };
    }

    /// <summary>The holder of one of the places round a place, if that polity is of another bloc, or of the same.</summary>
    private Polity? Neighbour(Place place, bool enemy)
    {
        var other = _realm.Places[_draws.Of(_realm.Land!.Neighbours(place.Number))].Holder;
        return other != place.Holder && other.Bloc != place.Holder.Bloc == enemy ? other : null;
    }
}
