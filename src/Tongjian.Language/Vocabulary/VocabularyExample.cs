namespace Tongjian.Language.Vocabulary;

/// <summary>Makes an example of a template, all its parts filled, for the manual.</summary>
public static class VocabularyExample
{
    /// <summary>The declarations that the examples speak of, as annals.</summary>
    public const string Names = """
        The Jurchens are a people.
        The Khitans are a people.
        Jin is a polity of the Jurchens.
        Liao is a polity of the Khitans.
        Northern Liao is a polity of the Khitans.
        Song is a polity.
        Western Xia is a polity.
        Qi is a polity.
        Aguda is a person of the Jurchens.
        Wanyan Zonghan is a person of Jin.
        Zhang Jue is a person of Liao.
        Prince Chun is a person of Liao.
        Emperor Tianzuo is a person of Liao.
        Emperor Huizong is a person of Song.
        Emperor Qinzong is a person of Song.
        Kaifeng is a capital.
        Taiyuan is a city.
        The Juyong Pass is a pass.
        The Supreme Capital is a capital.
        The Huai River is a river.
        fire lances are a weapon.
        The Treaty of Shaoxing is a treaty.
        Jingkang is an era of Song.
        """;

    private static readonly Annals Annals = AnnalsReader.Read([new SourceText("vocabulary.annals", Names)]);

    private static readonly HashSet<EventType> ActedByPersons =
        [EventType.Accede, EventType.Die, EventType.Flee, EventType.Defect, EventType.Conspire, EventType.Birth];

    private static readonly HashSet<EventType> DoneToPersons =
    [
        EventType.Abdicate, EventType.Kill, EventType.Seize, EventType.Deport, EventType.Imprison, EventType.Release,
        EventType.Appoint, EventType.Dismiss,
    ];

    /// <summary>A sentence of the template.</summary>
    public static Sentence Of(Template template) =>
        new(template, template.Slots.Select(slot => Fill(slot, template)).ToArray());

    private static Filler Fill(Slot slot, Template template) => slot.Kind switch
    {
        SlotKind.Payment => Filler.Of([new Amount(250_000, UnitNamed("taels of silver")), new Amount(250_000, UnitNamed("bolts of silk"))]),
        SlotKind.Force => Filler.Of([new Amount(30_000, UnitNamed("men"))]),
        SlotKind.Word => Filler.Of(SlotKinds.WordsOf(slot.Role)[0]),
        SlotKind.Text => Filler.Of(TextOf(slot.Role)),
        SlotKind.Count => Filler.Of([new Amount(261_117, UnitNamed("households"))]),
        SlotKind.Length => Filler.Of([new Amount(27, UnitNamed("km"))]),
        SlotKind.Era => Named("Jingkang"),
        SlotKind.Land => Named("Kaifeng"),
        SlotKind.Weapon => Named("fire lances"),
        SlotKind.Treaty => Named("Treaty of Shaoxing"),
        SlotKind.Place => Named(PlaceOf(slot.Role, template)),
        SlotKind.Person => Named(PersonOf(slot.Role)),
        SlotKind.Polity => Named(template.EventType is EventType.Found or EventType.Install ? "Qi" : "Song"),
        _ => Named(ActorOf(slot.Role, template)),
    };

    private static string TextOf(Role role) => role switch
    {
        Role.Charge => "treason",
        Role.Custom => "the examination system",
        _ => "military governor",
    };

    private static string PlaceOf(Role role, Template template) => role switch
    {
        Role.Via => "Juyong Pass",
        Role.Origin => "Kaifeng",
        Role.Destination => "Supreme Capital",
        _ when template.Relation is Relation.Border || template.Id == "crosses" => "Huai River",
        _ when template.EventType is EventType.Flee or EventType.Capital or EventType.Invade => "Taiyuan",
        _ => "Kaifeng",
    };

    private static string PersonOf(Role role) => role switch
    {
        Role.Heir => "Emperor Qinzong",
        Role.Commander => "Wanyan Zonghan",
        _ => "Emperor Huizong",
    };

    private static string ActorOf(Role role, Template template) => role switch
    {
        Role.Agent when template.EventType is { } type && ActedByPersons.Contains(type) => "Zhang Jue",
        Role.Patient when template.EventType is { } type && DoneToPersons.Contains(type) => "Emperor Huizong",
        Role.Beneficiary => "Prince Chun",
        Role.Object => "Zhang Jue",
        Role.Target or Role.From or Role.Overlord => "Liao",
        Role.Refuge => "Western Xia",
        Role.Patient or Role.To or Role.Other or Role.Payer => "Song",
        _ => "Jin",
    };

    private static Filler Named(string name) =>
        Filler.Of(Annals.Entities.First(entity => string.Equals(entity.Name, name, StringComparison.Ordinal)));

    private static Unit UnitNamed(string plural) => Unit.All.First(unit => unit.Plural == plural);
}
