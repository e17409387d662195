using System.Globalization;

namespace Tongjian.Language;

/// <summary>What a unit counts.</summary>
public enum UnitKind
{
    /// <summary>Goods that are paid.</summary>
    Payment,

    /// <summary>Troops and ships.</summary>
    Force,

    /// <summary>Households and people that live somewhere.</summary>
    Count,

    /// <summary>Lengths.</summary>
    Length,
}

/// <summary>A unit of the sources; the list is closed, so that arithmetic cannot mix them.</summary>
/// <param name="Plural">"taels of silver"</param>
/// <param name="Singular">"tael of silver"</param>
/// <param name="Bare">How an unknown number of it is spoken of: "silver".</param>
/// <param name="Kind">What it counts.</param>
public sealed record Unit(string Plural, string Singular, string Bare, UnitKind Kind)
{
    /// <summary>All units.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("taels of silver", "tael of silver", "silver", UnitKind.Payment),
        new("taels of gold", "tael of gold", "gold", UnitKind.Payment),
        new("bolts of silk", "bolt of silk", "silk", UnitKind.Payment),
        new("strings of cash", "string of cash", "cash", UnitKind.Payment),
        new("piculs of grain", "picul of grain", "grain", UnitKind.Payment),
        new("catties of tea", "catty of tea", "tea", UnitKind.Payment),
        new("gyrfalcons", "gyrfalcon", "gyrfalcons", UnitKind.Payment),
        new("horses", "horse", "horses", UnitKind.Payment),
        new("camels", "camel", "camels", UnitKind.Payment),
        new("oxen", "ox", "oxen", UnitKind.Payment),
        new("sheep", "sheep", "sheep", UnitKind.Payment),
        new("dinars of gold", "dinar of gold", "dinars", UnitKind.Payment),
        new("men", "man", "men", UnitKind.Force),
        new("soldiers", "soldier", "soldiers", UnitKind.Force),
        new("horsemen", "horseman", "horsemen", UnitKind.Force),
        new("ships", "ship", "ships", UnitKind.Force),
        new("elephants", "elephant", "elephants", UnitKind.Force),
        new("households", "household", "households", UnitKind.Force),
        new("households", "household", "households", UnitKind.Count),
        new("people", "person", "people", UnitKind.Count),
        new("km", "km", "km", UnitKind.Length),
        new("li", "li", "li", UnitKind.Length),
        new("paces", "pace", "paces", UnitKind.Length),
    ];
}

/// <summary>A number of a unit; a null number is an unknown one.</summary>
/// <param name="Number">Zero or more, or null where the source gives none.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Amount(long? Number, Unit Unit)
{
    /// <summary>As spoken: "250,000 taels of silver", "1 ship", "silk".</summary>
    public override string ToString() => Number switch
    {
        null => Unit.Bare,
        1 => "1 " + Unit.Singular,
        _ => Number.Value.ToString("#,0", CultureInfo.InvariantCulture) + " " + Unit.Plural,
    };
}
