using Tongjian.Language;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// How each deed is said: the first wording whose roles can all be filled. This is the one place where deeds and templates meet; what the
/// fields of a happening mean for each deed follows from it.
/// </summary>
internal static class Wordings
{
    private static readonly Wording[] All =
    [
        // Polities begin and end. The amount of what is founded is the number of its name; 0 for the one that the slot bears at the end of the turn.
        new(Deed.Proclaim, "proclaims", "agent=person polity=agent place=place"),
        new(Deed.SetUp, "sets-up-under", "agent=agent polity=patient person=person"),
        new(Deed.SetUp, "sets-up", "agent=agent polity=patient"),
        new(Deed.Destroy, "destroys", "agent=agent polity=patient"),
        new(Deed.Dissolve, "dissolves", "agent=agent polity=patient"),
        new(Deed.End, "ends", "polity=agent"),

        // Thrones.
        new(Deed.Accede, "succeeds", "agent=person predecessor=other polity=agent"),
        new(Deed.Accede, "becomes-ruler", "agent=person polity=agent place=place"),
        new(Deed.Usurp, "usurps", "agent=person polity=agent"),
        new(Deed.BecomeRegent, "becomes-regent", "agent=person polity=agent"),
        new(Deed.Abdicate, "abdicates-for", "patient=person heir=other"),
        new(Deed.Abdicate, "abdicates", "patient=person polity=agent"),
        new(Deed.MoveCapital, "moves-capital", "agent=agent place=place"),

        // War.
        new(Deed.DeclareWar, "declares-war", "agent=agent patient=patient"),
        new(Deed.March, "marches-on", "agent=agent place=place patient=patient commander=person force=men"),
        new(Deed.Cross, "crosses", "agent=agent place=river patient=patient commander=person"),
        new(Deed.Cross, "reaches", "agent=agent place=place patient=patient commander=person"),
        new(Deed.Defeat, "defeats", "agent=agent patient=patient place=place commander=person force=men"),
        new(Deed.DefeatAtSea, "defeats-at-sea", "agent=agent patient=patient place=place commander=person force=ships"),
        new(Deed.Repel, "repels", "patient=agent agent=patient place=place commander=person"),
        new(Deed.Besiege, "besieges", "agent=agent place=place patient=patient commander=person force=men"),
        new(Deed.LiftSiege, "lifts-siege", "agent=agent place=place"),
        new(Deed.Storm, "captures", "agent=agent place=place patient=patient commander=person force=men"),
        new(Deed.Surrender, "surrenders-to", "place=place agent=agent"),
        new(Deed.Occupy, "occupies", "agent=agent place=place commander=person force=men"),
        new(Deed.Sack, "sacks", "agent=agent place=place patient=patient"),
        new(Deed.Withdraw, "withdraws", "agent=agent place=place commander=person"),
        new(Deed.Recall, "recalls", "patient=agent agent=person"),
        new(Deed.Raid, "raids-land", "agent=agent place=place patient=patient commander=person force=men"),
        new(Deed.Raid, "raids", "agent=agent patient=patient commander=person force=men"),
        new(Deed.MeltAway, "melts-away", "agent=agent place=place"),
        new(Deed.Levy, "raises-army", "agent=agent force=men place=place"),
        new(Deed.Levy, "raises-troops", "agent=agent place=place"),
        new(Deed.Prepare, "prepares-for-war", "agent=agent patient=patient"),
        new(Deed.UseWeapon, "uses", "agent=agent weapon=weapon patient=patient place=place"),
        new(Deed.LearnWeapon, "learns-weapon", "agent=agent weapon=weapon patient=patient"),
        new(Deed.LearnWeapon, "uses", "agent=agent weapon=weapon place=place"),

        // Courts deal with one another.
        new(Deed.Ally, "ally", "agent=agent patient=patient target=third"),
        new(Deed.Envoy, "sends-envoys", "agent=agent patient=patient place=place"),
        new(Deed.Demand, "demands-person", "agent=agent object=person patient=patient"),
        new(Deed.Demand, "demands-land-and-payment", "agent=agent place=place amount=strings patient=patient"),
        new(Deed.Demand, "demands-place", "agent=agent place=place patient=patient"),
        new(Deed.Demand, "demands-payment", "agent=agent amount=strings patient=patient"),
        new(Deed.Demand, "warns", "agent=agent patient=patient"),
        new(Deed.Refuse, "refuses", "agent=agent patient=patient"),
        new(Deed.OfferPeace, "offers-peace", "agent=agent patient=patient"),
        new(Deed.MakePeace, "agree", "agent=agent patient=patient name=treaty"),
        new(Deed.MakePeace, "make-peace", "agent=agent patient=patient"),
        new(Deed.BreakTreaty, "breaks-treaty", "agent=agent name=treaty"),
        new(Deed.BreakTreaty, "defies", "agent=agent patient=patient"),
        new(Deed.PromiseYearly, "promises-yearly", "agent=agent patient=patient amount=strings"),
        new(Deed.PromiseYearly, "promises-yearly-payment", "agent=agent patient=patient"),
        new(Deed.Indemnity, "pays", "agent=agent patient=patient amount=strings"),
        new(Deed.Indemnity, "promises-indemnity", "agent=agent patient=patient"),
        new(Deed.StopPaying, "stops-paying", "agent=agent patient=patient"),
        new(Deed.Cede, "cedes", "agent=agent place=place patient=patient"),
        new(Deed.Sell, "sells", "agent=agent place=place patient=patient amount=strings"),
        new(Deed.Sell, "cedes", "agent=agent place=place patient=patient"),
        new(Deed.Submit, "becomes-vassal", "agent=agent patient=patient"),
        new(Deed.Invest, "invests", "agent=agent patient=person polity=patient"),
        new(Deed.Invest, "recognises-vassal", "patient=agent agent=patient"),
        new(Deed.RefuseHomage, "refuses-homage", "agent=agent patient=patient place=place"),
        new(Deed.Join, "merges-into", "agent=agent patient=patient"),

        // Who goes over: the agent is the side that is left, the patient the side that is joined.
        new(Deed.DefectWithPlace, "defects-from", "agent=person from=agent to=patient place=place force=men"),
        new(Deed.DefectWithPlace, "defects", "agent=person to=patient place=place force=men"),
        new(Deed.DefectWithPlace, "brings-over", "agent=person place=place patient=patient"),
        new(Deed.DefectWithPlace, "surrenders-to", "place=place agent=patient"),
        new(Deed.Defect, "defects-from", "agent=person from=agent to=patient force=men"),
        new(Deed.Defect, "defects", "agent=person to=patient force=men"),
        new(Deed.Defect, "deserts", "agent=person from=agent"),
        new(Deed.TakeRefuge, "takes-refuge", "agent=person refuge=patient"),
        new(Deed.TakeRefuge, "flees", "agent=person place=place"),
        new(Deed.Flee, "flees", "agent=person place=place"),
        new(Deed.Flee, "flees", "agent=agent place=place"),
        new(Deed.FleeFamine, "flees", "agent=agent place=place"),

        // Risings and plots.
        new(Deed.Rebel, "rebels", "agent=agent patient=patient place=place commander=person force=men"),
        new(Deed.Rebel, "rebels", "agent=person patient=patient place=place force=men"),
        new(Deed.Rebel, "rebellion", "patient=patient place=place commander=person"),
        new(Deed.Suppress, "puts-down", "agent=agent patient=person place=place"),
        new(Deed.Suppress, "puts-down", "agent=agent patient=patient place=place"),
        new(Deed.Suppress, "puts-down-rebellion", "agent=agent place=place"),
        new(Deed.Plot, "plots", "agent=person patient=other"),
        new(Deed.Plot, "plots", "agent=person patient=patient"),
        new(Deed.Plot, "plots", "agent=person patient=agent"),
        new(Deed.UncoverPlot, "uncovers-plot", "agent=agent patient=person"),

        // Persons. Who kills or is given something to is the agent; the person suffers or receives it.
        new(Deed.Kill, "kills", "agent=other patient=person place=place"),
        new(Deed.Kill, "kills", "agent=agent patient=person place=place"),
        new(Deed.Kill, "is-killed", "patient=person place=place"),
        new(Deed.Execute, "executes", "agent=agent patient=person place=place"),
        new(Deed.Execute, "is-executed", "patient=person place=place"),
        new(Deed.Die, "dies", "agent=person place=place"),
        new(Deed.Seize, "seizes", "agent=agent patient=person place=place"),
        new(Deed.Seize, "is-seized", "patient=person place=place"),
        new(Deed.Deport, "carries-off", "agent=agent patient=person place=place"),
        new(Deed.Deport, "seizes", "agent=agent patient=person"),
        new(Deed.Imprison, "imprisons", "agent=agent patient=person place=place"),
        new(Deed.HandOver, "hands-over", "from=agent patient=person agent=patient"),
        new(Deed.HandOver, "seizes", "agent=patient patient=person place=place"),
        new(Deed.Release, "releases", "agent=agent patient=person"),
        new(Deed.Appoint, "puts-in-charge", "agent=agent patient=person place=place"),
        new(Deed.Appoint, "appoints", "agent=agent patient=person office='general'"),
        new(Deed.Dismiss, "dismisses", "agent=agent patient=person"),

        // Land and people.
        new(Deed.Famine, "strikes-place", "disaster='famine' place=place"),
        new(Deed.Famine, "strikes", "disaster='famine' patient=agent"),
        new(Deed.Settle, "settles", "agent=agent place=place"),
        new(Deed.AdoptCustoms, "adopts-customs", "agent=agent patient=patient"),
        new(Deed.AdoptCustoms, "adopts", "agent=agent custom='the_customs_of_its_subjects'"),
    ];

    private static readonly Wording[][] ByDeed = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(deed => Array.FindAll(All, wording => (int)wording.Deed == deed))];

    /// <summary>Everything that can be said of deeds by sentences of a type.</summary>
    public static IEnumerable<Wording> Of(EventType type) => All.Where(wording => wording.Template.EventType == type);

    /// <summary>The wordings of a deed, the best first.</summary>
    public static IReadOnlyList<Wording> Of(Deed deed) => ByDeed[(int)deed];
}
