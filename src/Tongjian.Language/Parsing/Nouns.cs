namespace Tongjian.Language.Parsing;

/// <summary>The nouns of declarations, and what each makes of a name.</summary>
internal static class Nouns
{
    public static IReadOnlyDictionary<string, EntityKind> Kinds { get; } = new SortedDictionary<string, EntityKind>(
        new Dictionary<string, EntityKind>
        {
            ["person"] = EntityKind.Person,
            ["polity"] = EntityKind.Polity,
            ["period"] = EntityKind.Period,
            ["people"] = EntityKind.People,
            ["group"] = EntityKind.Group,
            ["weapon"] = EntityKind.Weapon,
            ["treaty"] = EntityKind.Treaty,
            ["era"] = EntityKind.Era,
            ["source"] = EntityKind.Source,
            ["capital"] = EntityKind.Place,
            ["city"] = EntityKind.Place,
            ["town"] = EntityKind.Place,
            ["village"] = EntityKind.Place,
            ["prefecture"] = EntityKind.Place,
            ["market"] = EntityKind.Place,
            ["fortress"] = EntityKind.Place,
            ["pass"] = EntityKind.Place,
            ["port"] = EntityKind.Place,
            ["camp"] = EntityKind.Place,
            ["region"] = EntityKind.Place,
            ["province"] = EntityKind.Place,
            ["steppe"] = EntityKind.Place,
            ["country"] = EntityKind.Place,
            ["coast"] = EntityKind.Place,
            ["island"] = EntityKind.Place,
            ["river"] = EntityKind.Place,
            ["lake"] = EntityKind.Place,
            ["sea"] = EntityKind.Place,
            ["mountains"] = EntityKind.Place,
            ["range"] = EntityKind.Place,
            ["desert"] = EntityKind.Place,
        },
        StringComparer.Ordinal);
}
