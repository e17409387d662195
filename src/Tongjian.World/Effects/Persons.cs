using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Life, captivity, service.</summary>
internal static class Persons
{
    /// <summary>Who is born lives from then on.</summary>
    public static void Born(Sentence sentence, Ledger ledger)
    {
        foreach (var person in sentence[Role.Agent].Entities)
        {
            if (person.Kind == EntityKind.Person) ledger.SetTruth(Relation.Alive, person, null, true);
        }
    }

    /// <summary>The dead rule, serve and suffer captivity no longer.</summary>
    public static void Die(Filler dead, Ledger ledger)
    {
        foreach (var person in dead.Entities)
        {
            if (person.Kind != EntityKind.Person) continue;
            ledger.SetTruth(Relation.Alive, person, null, false);
            foreach (var relation in (ReadOnlySpan<Relation>)[Relation.Rules, Relation.Regent])
            {
                foreach (var polity in ledger.SubjectsOf(relation, person)) ledger.SetValue(relation, polity, null);
            }

            foreach (var relation in (ReadOnlySpan<Relation>)[Relation.Captive, Relation.Serves])
            {
                if (ledger.ValueOf(relation, person) is not null) ledger.SetValue(relation, person, null);
            }
        }
    }

    /// <summary>A person is in the hands of the captor's party; of nobody named, in those of the party he serves.</summary>
    public static void Seize(Sentence sentence, Ledger ledger)
    {
        var captor = sentence.First(Role.Agent) is { } agent ? ledger.PartyOf(agent) : null;
        foreach (var person in sentence[Role.Patient].Entities)
        {
            if (person.Kind != EntityKind.Person) continue;
            if ((captor ?? ledger.ValueOf(Relation.Serves, person)) is { } hands) ledger.SetValue(Relation.Captive, person, hands);
        }
    }

    /// <summary>Who is let go or flees is no captive.</summary>
    public static void Free(Filler persons, Ledger ledger)
    {
        foreach (var person in persons.Entities)
        {
            if (ledger.ValueOf(Relation.Captive, person) is not null) ledger.SetValue(Relation.Captive, person, null);
        }
    }

    /// <summary>Who is given an office serves the giver's party; a captive with a title stays a captive.</summary>
    public static void Appoint(Sentence sentence, Ledger ledger)
    {
        var employer = sentence.First(Role.Agent) is { } agent ? ledger.PartyOf(agent) : null;
        foreach (var person in sentence[Role.Patient].Entities)
        {
            if (person.Kind != EntityKind.Person || ledger.ValueOf(Relation.Captive, person) is not null) continue;
            if ((employer ?? ledger.PartyOf(person)) is { Kind: EntityKind.Polity or EntityKind.People } served && ledger.RealmOf(person) != served)
                ledger.SetValue(Relation.Serves, person, served, sentence[Role.Office].Text);
        }

        if (sentence.Template.Id == "invests") Invest(sentence, ledger);
    }

    /// <summary>Who is dismissed keeps his lord and loses his office.</summary>
    public static void Dismiss(Sentence sentence, Ledger ledger)
    {
        foreach (var person in sentence[Role.Patient].Entities)
        {
            if (ledger.ValueOf(Relation.Serves, person) is not { } served) continue;
            ledger.SetValue(Relation.Serves, person, null);
            ledger.SetValue(Relation.Serves, person, served);
        }
    }

    /// <summary>Who goes over serves the other side, free, and brings the places he comes with.</summary>
    public static void Defect(Sentence sentence, Ledger ledger)
    {
        Free(sentence[Role.Agent], ledger);
        if (sentence.First(Role.To) is not { } to)
        {
            foreach (var deserter in sentence[Role.Agent].Entities)
            {
                if (ledger.ValueOf(Relation.Serves, deserter) is not null) ledger.SetValue(Relation.Serves, deserter, null);
            }

            return;
        }

        var side = ledger.PartyOf(to);
        foreach (var person in sentence[Role.Agent].Entities)
        {
            if (person.Kind == EntityKind.Person) ledger.SetValue(Relation.Serves, person, side);
        }

        Lands.GiveAll(sentence[Role.Place], side, ledger);
    }

    /// <summary>Investiture: the person rules, the polity is the investor's vassal.</summary>
    private static void Invest(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Polity)?.Whole() is not { } polity || sentence.First(Role.Patient) is not { } person) return;
        Thrones.Enthrone(person, polity, ledger);
        if (sentence.First(Role.Agent) is { } agent && ledger.PartyOf(agent) is var lord && lord != polity)
            ledger.SetValue(Relation.Vassal, polity, lord);
    }
}
