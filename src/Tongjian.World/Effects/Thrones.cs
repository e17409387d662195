using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Who rules: accession, regency, abdication.</summary>
internal static class Thrones
{
    /// <summary>A person becomes ruler or regent.</summary>
    public static void Accede(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Agent) is not { } agent || sentence.First(Role.Polity)?.Whole() is not { } polity) return;
        if (ledger.Get(Relation.Exists, polity) < 0) ledger.SetTruth(Relation.Exists, polity, null, true);
        if (sentence.Template.Id == "becomes-regent") ledger.SetValue(Relation.Regent, polity, agent);
        else Enthrone(agent, polity, ledger);
        if (sentence.First(Role.Place) is { } place) ledger.SetValue(Relation.Capital, polity, place);
    }

    /// <summary>A ruler gives up the throne or is deposed; an heir named takes it.</summary>
    public static void Abdicate(Sentence sentence, Ledger ledger)
    {
        foreach (var ruler in sentence[Role.Patient].Entities)
        {
            if ((sentence.First(Role.Polity)?.Whole() ?? ledger.RealmOf(ruler)) is not { } polity) continue;
            if (ledger.ValueOf(Relation.Rules, polity) == ruler) ledger.SetValue(Relation.Rules, polity, null);
            if (ledger.ValueOf(Relation.Regent, polity) == ruler) ledger.SetValue(Relation.Regent, polity, null);
            if (sentence.First(Role.Heir) is { } heir) Enthrone(heir, polity, ledger);
        }
    }

    /// <summary>Seats a person; a regency ends, and so does the ruler's service to that polity.</summary>
    public static void Enthrone(Entity person, Entity polity, Ledger ledger)
    {
        ledger.SetValue(Relation.Rules, polity, person);
        if (ledger.ValueOf(Relation.Regent, polity) is not null) ledger.SetValue(Relation.Regent, polity, null);
        if (ledger.ValueOf(Relation.Serves, person) == polity) ledger.SetValue(Relation.Serves, person, null);
    }
}
