using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>The nouns that may stand behind "which" and "how many", and what they let through.</summary>
public static class QuestionNouns
{
    private const EntityKind Realm = EntityKind.Polity | EntityKind.Period;

    private static readonly Dictionary<string, EntityKind> Wide = new(StringComparer.OrdinalIgnoreCase)
    {
        ["place"] = EntityKind.Place, ["places"] = EntityKind.Place,
        ["polity"] = Realm, ["polities"] = Realm, ["state"] = Realm, ["states"] = Realm,
        ["dynasty"] = Realm, ["dynasties"] = Realm, ["country"] = Realm, ["countries"] = Realm,
        ["party"] = EntityKind.Actor, ["parties"] = EntityKind.Actor, ["people"] = EntityKind.Actor, ["peoples"] = EntityKind.People,
        ["vassal"] = EntityKind.Actor, ["vassals"] = EntityKind.Actor, ["ally"] = EntityKind.Actor, ["allies"] = EntityKind.Actor,
        ["person"] = EntityKind.Person, ["persons"] = EntityKind.Person, ["ruler"] = EntityKind.Person, ["rulers"] = EntityKind.Person,
        ["emperor"] = EntityKind.Person, ["emperors"] = EntityKind.Person, ["general"] = EntityKind.Person, ["generals"] = EntityKind.Person,
        ["commander"] = EntityKind.Person, ["commanders"] = EntityKind.Person, ["captive"] = EntityKind.Person, ["captives"] = EntityKind.Person,
        ["treaty"] = EntityKind.Treaty, ["treaties"] = EntityKind.Treaty, ["alliance"] = EntityKind.Treaty, ["alliances"] = EntityKind.Treaty,
        ["era"] = EntityKind.Era, ["eras"] = EntityKind.Era,
        ["weapon"] = EntityKind.Weapon, ["weapons"] = EntityKind.Weapon,
    };

    private static readonly Dictionary<string, string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["capital"] = "capital", ["capitals"] = "capital", ["prefecture"] = "prefecture",
        ["prefectures"] = "prefecture", ["fortress"] = "fortress", ["fortresses"] = "fortress", ["pass"] = "pass", ["passes"] = "pass",
        ["port"] = "port", ["ports"] = "port", ["camp"] = "camp", ["camps"] = "camp", ["region"] = "region", ["regions"] = "region",
        ["river"] = "river", ["rivers"] = "river", ["island"] = "island", ["islands"] = "island",
    };

    /// <summary>All nouns, divided by bars.</summary>
    internal static string All { get; } = string.Join('|', Wide.Keys.Concat(Places.Keys).Concat(["city", "cities", "town", "towns"]));

    /// <summary>The noun for what fills a kind of slot.</summary>
    internal static string For(SlotKind kind, bool isPlural) => (kind, isPlural) switch
    {
        (SlotKind.Person, false) => "person",
        (SlotKind.Person, true) => "persons",
        (SlotKind.Polity, false) => "polity",
        (SlotKind.Polity, true) => "polities",
        (SlotKind.Actor, false) => "party",
        (SlotKind.Actor, true) => "parties",
        (SlotKind.Weapon, false) => "weapon",
        (SlotKind.Weapon, true) => "weapons",
        (SlotKind.Treaty, false) => "treaty",
        (SlotKind.Treaty, true) => "treaties",
        (SlotKind.Era, false) => "era",
        (SlotKind.Era, true) => "eras",
        _ => isPlural ? "places" : "place",
    };

    /// <summary>Whether a noun lets an entity through; no noun lets all through.</summary>
    public static bool Admits(string? noun, Entity entity)
    {
        if (noun is null) return true;
        if (Wide.TryGetValue(noun, out var kinds)) return (entity.Kind & kinds) != 0;
        if (noun is "city" or "cities" or "town" or "towns") return entity.Noun is "city" or "capital" or "town" or "prefecture" or "port";
        return !Places.TryGetValue(noun, out var exact) || entity.Noun == exact;
    }
}
