using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What the fields bear, what the court takes of it, and where they bear nothing.</summary>
internal sealed class Harvest(RuleBook rules) : Mechanism(
    "harvest", "Fields bear by season and are laid waste by war; courts take taxes of what is loyal, and feed their troops; famine breeds unrest.")
{
    private readonly HarvestRules rules = rules.Get<HarvestRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.IsHarvest()) return;
        var state = run.State;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            at.Damage *= (float)(1 - rules.Rebuilding);
            at.Famine = -1;
            at.Stores = (float)Math.Max(at.Stores, rules.StoresOf(at.Walls));
            if (at.Households > 0 && run.Happens(rules.FamineChance * (1 + (rules.FamineByWar * at.Damage)), place, Purpose.Harvest)) Starve(run, place);
            else at.Households += (int)(at.Households * rules.Growth * (1 - at.Damage));
            if (at.Holder < 0) continue;
            ref var holder = ref state.Polities[at.Holder];
            holder.Treasury += at.Households * rules.Tax * at.Loyalty * (1 - at.Damage) * (1 - (0.5 * at.Unrest));
        }
    }

    private void Starve(Rerun run, int place)
    {
        ref var at = ref run.State.Places[place];
        at.Unrest = (float)Math.Min(1, at.Unrest + rules.FamineUnrest);
        at.Stores *= 0.5f;
        at.Households -= (int)(at.Households * rules.FamineDeaths);
        if (at.Households >= rules.NotedFamine) at.Famine = run.Tell(run.Deed(Deed.Famine, at.Holder, place: place));
    }
}

/// <summary>What the fields bear, and what becomes of it.</summary>
/// <param name="Tax">What a loyal household brings the court in a year, in strings of cash.</param>
/// <param name="Growth">By how much the households of a place at peace grow in a year.</param>
/// <param name="Rebuilding">What share of the damage of war is made good in a year.</param>
/// <param name="FamineChance">How often a place has famine.</param>
/// <param name="FamineByWar">How many times as often, in addition, where war has laid everything waste.</param>
/// <param name="FamineUnrest">By how much a famine raises unrest.</param>
/// <param name="FamineDeaths">What share of the households a famine ends or drives off.</param>
/// <param name="NotedFamine">From how many households on a famine is told of.</param>
/// <param name="StoresOpen">Food in a place without walls after the harvest.</param>
/// <param name="StoresPerWall">Food in addition for each class of walls.</param>
public sealed record HarvestRules(
    [Rule("strings of cash a household a year")] double Tax,
    [Rule("a year")] double Growth,
    [Rule("a year")] double Rebuilding,
    [Rule("a year")] double FamineChance,
    [Rule("times")] double FamineByWar,
    [Rule("share")] double FamineUnrest,
    [Rule("share")] double FamineDeaths,
    [Rule("households")] int NotedFamine,
    [Rule("days")] double StoresOpen,
    [Rule("days a class")] double StoresPerWall)
{
    /// <summary>Food after the harvest in a place of some walls, in days.</summary>
    public double StoresOf(int walls) => StoresOpen + (StoresPerWall * walls);
}
