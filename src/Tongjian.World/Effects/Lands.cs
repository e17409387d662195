using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Places that change hands.</summary>
internal static class Lands
{
    /// <summary>The taker's party holds the place, or the party it was taken for; its sieges are over.</summary>
    public static void Capture(Sentence sentence, Ledger ledger)
    {
        var taker = sentence.First(Role.Beneficiary) ?? sentence.First(Role.Agent);
        if (taker is null) return;
        var holder = ledger.PartyOf(taker);
        foreach (var losing in sentence[Role.Patient].Entities)
        {
            if (ledger.SovereignOf(losing) is { } loser && TakesByForce(sentence)) Wars.Begin(holder, loser, ledger);
        }

        GiveAll(sentence[Role.Place], holder, ledger);
    }

    /// <summary>The receiver's party holds the place.</summary>
    public static void Cede(Sentence sentence, Ledger ledger)
    {
        if (sentence.First(Role.Patient) is { } receiver) GiveAll(sentence[Role.Place], ledger.PartyOf(receiver), ledger);
    }

    /// <summary>Gives places, and the places inside them, to a party.</summary>
    public static void GiveAll(Filler places, Entity holder, Ledger ledger)
    {
        foreach (var named in places.Entities)
        {
            foreach (var place in named.WithMembers())
            {
                ledger.SetValue(Relation.Holds, place, holder);
                foreach (var besieger in ledger.SubjectsOf(Relation.Besieges, place))
                    ledger.SetTruth(Relation.Besieges, besieger, place, false);
            }
        }
    }

    /// <summary>Whether a capture is an act of war; a place may also surrender or be given up.</summary>
    public static bool TakesByForce(Sentence sentence) =>
        sentence.Template.Id is "captures" or "captures-for" or "retakes" or "falls-to" or "loses-place";
}
