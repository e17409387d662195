using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Polities that begin, move their seat and end.</summary>
internal static class States
{
    /// <summary>A polity exists; who proclaims it alone rules it; the place of the proclamation is its seat.</summary>
    public static void Found(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Polity) is not { } polity) return;
        ledger.SetTruth(Relation.Exists, polity, null, true);
        var whole = polity.Whole();
        if (whole != polity) ledger.SetTruth(Relation.Exists, whole, null, true);
        var founders = sentence[Role.Agent].Entities;
        if (founders.Length == 1 && founders[0].Kind == EntityKind.Person) Crown(founders[0], whole, ledger);
        if (sentence.First(Role.Place) is not { } place) return;
        ledger.SetValue(Relation.Capital, whole, place);
        if (!Actors.IsWater(place)) ledger.SetValue(Relation.Holds, place, whole);
    }

    /// <summary>A puppet exists, and is a vassal of who set it up.</summary>
    public static void Install(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Polity)?.Whole() is not { } polity) return;
        ledger.SetTruth(Relation.Exists, polity, null, true);
        if (sentence.First(Role.Person) is { } person) Thrones.Enthrone(person, polity, ledger);
        if (sentence.First(Role.Agent) is { } agent && ledger.PartyOf(agent) is var patron && patron != polity)
            ledger.SetValue(Relation.Vassal, polity, patron);
    }

    /// <summary>
    /// A polity ends, with its wars, alliances, sieges, obligations and captives; who destroyed it has what it still held.
    /// </summary>
    public static void End(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Polity) is not { } polity) return;
        ledger.SetTruth(Relation.Exists, polity, null, false);
        if (polity.Kind == EntityKind.Period) return;
        var heir = sentence.First(Role.Agent) is { } agent ? ledger.PartyOf(agent) : null;
        foreach (var place in ledger.SubjectsOf(Relation.Holds, polity)) ledger.SetValue(Relation.Holds, place, heir == polity ? null : heir);
        foreach (var relation in (ReadOnlySpan<Relation>)[Relation.Rules, Relation.Regent, Relation.Capital, Relation.Era, Relation.Vassal])
        {
            if (ledger.ValueOf(relation, polity) is not null) ledger.SetValue(relation, polity, null);
        }

        foreach (var vassal in ledger.SubjectsOf(Relation.Vassal, polity)) ledger.SetValue(Relation.Vassal, vassal, null);
        foreach (var captive in ledger.SubjectsOf(Relation.Captive, polity)) ledger.SetValue(Relation.Captive, captive, null);
        foreach (var servant in ledger.SubjectsOf(Relation.Serves, polity)) ledger.SetValue(Relation.Serves, servant, null);
        foreach (var place in ledger.OthersOf(Relation.Besieges, polity)) ledger.SetTruth(Relation.Besieges, polity, place, false);
        foreach (var enemy in ledger.SubjectsOf(Relation.War, polity)) ledger.SetTruth(Relation.War, polity, enemy, false);
        foreach (var ally in ledger.SubjectsOf(Relation.Allied, polity)) ledger.SetTruth(Relation.Allied, polity, ally, false);
        foreach (var payee in ledger.OthersOf(Relation.Pays, polity)) ledger.SetTruth(Relation.Pays, polity, payee, false);
        foreach (var payer in ledger.SubjectsOf(Relation.Pays, polity)) ledger.SetTruth(Relation.Pays, payer, polity, false);
        foreach (var other in ledger.OthersOf(Relation.Ranked, polity)) ledger.SetTruth(Relation.Ranked, polity, other, false);
        foreach (var other in ledger.SubjectsOf(Relation.Ranked, polity)) ledger.SetTruth(Relation.Ranked, other, polity, false);
        foreach (var treaty in ledger.SubjectsOf(Relation.Bound, polity)) Treaties.End(treaty, ledger);
    }

    /// <summary>The seat of the court moves.</summary>
    public static void MoveCapital(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Place) is not { } place) return;
        var polity = sentence.First(Role.Polity) ?? (sentence.First(Role.Agent) is { } agent ? ledger.PartyOf(agent) : null);
        if (polity is not null) ledger.SetValue(Relation.Capital, polity.Whole(), place);
    }

    /// <summary>From now on the years are counted by an era.</summary>
    public static void CountYears(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Era) is not { } era) return;
        foreach (var agent in sentence[Role.Agent].Entities) ledger.SetValue(Relation.Era, ledger.PartyOf(agent), era);
    }

    /// <summary>So many households live in the place that was counted, or in the whole realm of those who counted.</summary>
    public static void CountPeople(Sentence sentence, Ledger ledger)
    {
        if (sentence[Role.Count].Amounts is not { Length: > 0 } counted || sentence.First(Role.Agent) is not { } agent) return;
        ledger.SetTruth(Relation.Population, sentence.First(Role.Place) ?? ledger.PartyOf(agent), null, true, counted.ToArray());
    }

    /// <summary>A founder of a polity of his people brings the people's lands and wars with him.</summary>
    private static void Crown(Entity founder, Entity polity, Ledger ledger)
    {
        var people = polity.Of is { Kind: EntityKind.People } folk && ledger.ValueOf(Relation.Rules, folk) == founder ? folk : null;
        Thrones.Enthrone(founder, polity, ledger);
        if (people is null) return;
        foreach (var place in ledger.SubjectsOf(Relation.Holds, people)) ledger.SetValue(Relation.Holds, place, polity);
        foreach (var place in ledger.OthersOf(Relation.Besieges, people))
        {
            ledger.SetTruth(Relation.Besieges, people, place, false);
            ledger.SetTruth(Relation.Besieges, polity, place, true);
        }

        foreach (var enemy in ledger.SubjectsOf(Relation.War, people))
        {
            ledger.SetTruth(Relation.War, people, enemy, false);
            ledger.SetTruth(Relation.War, polity, enemy, true);
        }

        if (ledger.ValueOf(Relation.Vassal, people) is not null) ledger.SetValue(Relation.Vassal, people, null);
    }
}
