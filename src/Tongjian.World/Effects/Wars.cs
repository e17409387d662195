using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Wars and sieges.</summary>
internal static class Wars
{
    /// <summary>Fighting puts the parties at war.</summary>
    public static void Fight(Sentence sentence, Ledger ledger)
    {
        foreach (var (attacker, defender) in Parties(sentence, ledger)) Begin(attacker, defender, ledger);
    }

    /// <summary>A siege begins, and with it war.</summary>
    public static void Besiege(Sentence sentence, Ledger ledger)
    {
        Fight(sentence, ledger);
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            foreach (var place in sentence[Role.Place].Entities)
                ledger.SetTruth(Relation.Besieges, ledger.PartyOf(agent), place, true);
        }
    }

    /// <summary>
    /// Who lifts a siege or withdraws from a place besieges it no longer; a siege that merely ends, ends for all. Parties that cease
    /// hostilities are at war no longer, though nothing was agreed.
    /// </summary>
    public static void Leave(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Agent) is { } one && sentence.Template.Id == "cease")
        {
            foreach (var other in sentence[Role.Patient].Entities) Cease(ledger.PartyOf(one), ledger.PartyOf(other), ledger);
        }

        foreach (var place in sentence[Role.Place].Entities)
        {
            foreach (var besieger in ledger.SubjectsOf(Relation.Besieges, place))
            {
                var leaves = sentence[Role.Agent].IsEmpty;
                foreach (var agent in sentence[Role.Agent].Entities) leaves |= ledger.PartyOf(agent) == besieger;
                if (leaves) ledger.SetTruth(Relation.Besieges, besieger, place, false);
            }
        }
    }

    /// <summary>War ends every bond between two parties.</summary>
    public static void Begin(Entity one, Entity other, Ledger ledger)
    {
        if (one == other || ledger.Holds(Relation.War, one, other)) return;
        ledger.SetTruth(Relation.War, one, other, true);
        ledger.SetTruth(Relation.Allied, one, other, false);
        foreach (var (vassal, lord) in (ReadOnlySpan<(Entity, Entity)>)[(one, other), (other, one)])
        {
            if (ledger.ValueOf(Relation.Vassal, vassal) == lord) ledger.SetValue(Relation.Vassal, vassal, null);
            ledger.SetTruth(Relation.Pays, vassal, lord, false);
        }

        foreach (var treaty in Treaties.Between(one, other, ledger)) Treaties.End(treaty, ledger);
    }

    /// <summary>Peace between two parties.</summary>
    public static void Cease(Entity one, Entity other, Ledger ledger) => ledger.SetTruth(Relation.War, one, other, false);

    /// <summary>The parties that an act of war sets against one another: those named, or else the holders of the places.</summary>
    public static List<(Entity Attacker, Entity Defender)> Parties(Sentence sentence, Ledger ledger)
    {
        var defenders = new List<Entity>();
        foreach (var patient in sentence[Role.Patient].Entities)
        {
            if (ledger.SovereignOf(patient) is { } sovereign) defenders.Add(sovereign);
        }

        if (sentence[Role.Patient].IsEmpty && NamesTheirPlaces(sentence))
        {
            foreach (var place in sentence[Role.Place].Entities)
            {
                if (ledger.ValueOf(Relation.Holds, place) is { } holder) defenders.Add(holder);
            }
        }

        var pairs = new List<(Entity, Entity)>();
        foreach (var agent in sentence[Role.Agent].Entities)
        {
            var attacker = ledger.PartyOf(agent);
            if (attacker.Kind is not (EntityKind.Polity or EntityKind.People)) continue;
            foreach (var defender in defenders)
            {
                if (defender != attacker && !pairs.Contains((attacker, defender))) pairs.Add((attacker, defender));
            }
        }

        return pairs;
    }

    /// <summary>Whether the place of the sentence is what is attacked, and not merely where.</summary>
    private static bool NamesTheirPlaces(Sentence sentence) => sentence.Template.EventType == EventType.Besiege
        || sentence.Template.Id is "invades-land" or "marches-on" or "marches-into" or "attacks-place" or "fails-to-take";
}
