using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Suzerainty: homage and its end.</summary>
internal static class Vassals
{
    /// <summary>A party becomes a vassal, and is at peace with its overlord; a mere person enters his service.</summary>
    public static void Submit(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Patient) is not { } patient) return;
        var lord = ledger.PartyOf(patient);
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            if (ledger.SovereignOf(agent) is not { } vassal)
            {
                if (agent.Kind == EntityKind.Person) ledger.SetValue(Relation.Serves, agent, lord);
                continue;
            }

            if (vassal == lord) continue;
            Wars.Cease(vassal, lord, ledger);
            ledger.SetValue(Relation.Vassal, vassal, lord);
        }
    }

    /// <summary>A vassal that refuses homage to its overlord is none; other refusals change nothing.</summary>
    public static void Refuse(Sentence sentence, Ledger ledger)
    {
        if (sentence.Template.Id != "refuses-homage" || sentence.First(Role.Patient) is not { } patient) return;
        var lord = ledger.PartyOf(patient);
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            if (ledger.SovereignOf(agent) is { } vassal && ledger.ValueOf(Relation.Vassal, vassal) == lord)
                ledger.SetValue(Relation.Vassal, vassal, null);
        }
    }

    /// <summary>A vassal that rebels is none, and at war.</summary>
    public static void Rebel(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Patient) is not { } patient || ledger.SovereignOf(patient) is not { } lord) return;
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            if (agent.Kind == EntityKind.Person && ledger.ValueOf(Relation.Serves, agent) == lord)
                ledger.SetValue(Relation.Serves, agent, null);
            if (ledger.SovereignOf(agent) is { } vassal && vassal != lord) Wars.Begin(vassal, lord, ledger);
        }
    }
}
