using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Who has which weapon.</summary>
internal static class Weapons
{
    /// <summary>Who uses or learns a weapon has it from then on; a place stands for its holder.</summary>
    public static void Use(Sentence sentence, Ledger ledger)
    {
        var user = sentence.First(Role.Agent) is { } agent
            ? ledger.PartyOf(agent)
            : sentence.Template.Id == "place-uses" && sentence.First(Role.Place) is { } place ? ledger.ValueOf(Relation.Holds, place) : null;
        if (user is null) return;
        foreach (var weapon in sentence[Role.Weapon].Entities) ledger.SetTruth(Relation.Knows, user, weapon, true);
    }
}
