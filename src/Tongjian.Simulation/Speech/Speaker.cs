using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech.Names;

namespace Tongjian.Simulation.Speech;

/// <summary>Makes sentences of what happened.</summary>
internal sealed class Speaker(Scenario scenario, NameBook names)
{
    private static readonly Unit Men = Unit.All.First(unit => unit is { Plural: "men", Kind: UnitKind.Force });
    private static readonly Unit Ships = Unit.All.First(unit => unit is { Plural: "ships", Kind: UnitKind.Force });
    private static readonly Unit Strings = Unit.All.First(unit => unit is { Plural: "strings of cash", Kind: UnitKind.Payment });

    private readonly Entity[] places = [.. scenario.Map.Places.Select(place => names.Same(place.Entity))];

    /// <summary>Who and what can be spoken of.</summary>
    public NameBook Names => names;

    /// <summary>The sentence of a happening; null for one that the language has no words for, such as the flight of nobody.</summary>
    public Sentence? Say(Telling telling)
    {
        foreach (var wording in Wordings.Of(telling.What.Kind))
        {
            if (wording.Say(part => Fill(part, telling)) is { } sentence) return sentence;
        }

        return null;
    }

    /// <summary>The place of a number of the map.</summary>
    public Entity PlaceOf(int place) => places[place];

    private Filler Fill(Part part, in Telling telling) => part switch
    {
        Part.Agent => One(names[telling.Agent]),
        Part.Patient => One(names[telling.Patient]),
        Part.Person => One(names[telling.Person]),
        Part.Other => One(names[telling.Other]),
        Part.Third => One(names[telling.Third]),
        Part.Treaty => One(telling.Treaty == -1 ? null : names[telling.Treaty]),
        Part.Place => telling.What.Place < 0 ? default : Filler.Of(PlaceOf(telling.What.Place)),
        Part.River => One(RiverOf(telling.What.Amount - 1)),
        Part.Weapon => One(telling.What.Amount >= 0 && telling.What.Amount < scenario.Cast.Weapons.Count ? names.Same(scenario.Cast.Weapons[telling.What.Amount]) : null),
        Part.Men => AmountOf(telling.What.Amount, Men),
        Part.Ships => AmountOf(telling.What.Amount, Ships),
        Part.Strings => AmountOf(telling.What.Amount, Strings),
        _ => default,
    };

    private static Filler One(Entity? entity) => entity is null ? default : Filler.Of(entity);

    private static Filler AmountOf(int amount, Unit unit) => amount > 0 ? Filler.Of([new Amount(amount, unit)]) : default;

    private Entity? RiverOf(int river)
    {
        if (river < 0 || river >= scenario.Map.Rivers.Count) return null;
        foreach (var entity in names.Annals.Names.Find(scenario.Map.Rivers[river]))
        {
            if (entity.Noun == "river") return entity;
        }

        return null;
    }
}
