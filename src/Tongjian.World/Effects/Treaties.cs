using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Alliances and treaties, and what ends them.</summary>
internal static class Treaties
{
    /// <summary>The parties are allied, and at peace; a named alliance binds them.</summary>
    public static void Ally(Sentence sentence, Ledger ledger)
    {
        foreach (var (one, other) in Pairs(sentence, ledger))
        {
            Wars.Cease(one, other, ledger);
            ledger.SetTruth(Relation.Allied, one, other, true);
            if (sentence.First(Role.Name) is { } treaty) Bind(treaty, one, other, ledger);
        }
    }

    /// <summary>The treaty binds the parties, ends their war, and replaces older treaties between them.</summary>
    public static void Agree(Sentence sentence, Ledger ledger)
    {
        var treaty = sentence.First(Role.Name);
        foreach (var (one, other) in Pairs(sentence, ledger))
        {
            Wars.Cease(one, other, ledger);
            if (treaty is null) continue;
            foreach (var older in Between(one, other, ledger))
            {
                if (older != treaty) End(older, ledger);
            }

            Bind(treaty, one, other, ledger);
        }
    }

    /// <summary>The treaty binds nobody any more.</summary>
    public static void Denounce(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Name) is not { } treaty) return;
        var parties = ledger.OthersOf(Relation.Bound, treaty);
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++) ledger.SetTruth(Relation.Allied, parties[i], parties[j], false);
        }

        End(treaty, ledger);
    }

    /// <summary>Ends a treaty: its bonds, and the payments that rest on it.</summary>
    public static void End(Entity treaty, Ledger ledger)
    {
        foreach (var party in ledger.OthersOf(Relation.Bound, treaty)) ledger.SetTruth(Relation.Bound, treaty, party, false);
        foreach (var (relation, subject, other) in ledger.TakeTermsOf(treaty)) ledger.SetTruth(relation, subject, other, false);
    }

    /// <summary>The treaties that bind both of two parties now.</summary>
    public static List<Entity> Between(Entity one, Entity other, Ledger ledger)
    {
        var treaties = ledger.SubjectsOf(Relation.Bound, one);
        treaties.RemoveAll(treaty => !ledger.Holds(Relation.Bound, treaty, other));
        return treaties;
    }

    private static void Bind(Entity treaty, Entity one, Entity other, Ledger ledger)
    {
        ledger.SetTruth(Relation.Bound, treaty, one, true);
        ledger.SetTruth(Relation.Bound, treaty, other, true);
    }

    /// <summary>Each agent with each patient, as parties.</summary>
    private static List<(Entity One, Entity Other)> Pairs(Sentence sentence, Ledger ledger)
    {
        var pairs = new List<(Entity, Entity)>();
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            foreach (var patient in sentence[Role.Patient].Entities)
            {
                var (one, other) = (ledger.PartyOf(agent), ledger.PartyOf(patient));
                if (one != other) pairs.Add((one, other));
            }
        }

        return pairs;
    }
}
