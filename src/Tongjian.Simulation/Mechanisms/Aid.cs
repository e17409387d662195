using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Lords who stand by their vassals, and vassals who follow their lords to war: at times, if they trust and are not tired.</summary>
internal sealed class Aid(RuleBook rules) : Mechanism(
    "aid", "A vassal at times joins the war of its lord against a common neighbour, and a lord that of an attacked vassal.")
{
    private readonly AidRules rules = rules.Get<AidRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var vassal = 0; vassal < state.Polities.Length; vassal++)
        {
            ref var realm = ref state.Polities[vassal];
            if (!realm.Exists || realm.Overlord < 0) continue;
            int lord = realm.Overlord;
            for (var enemy = 0; enemy < state.Polities.Length; enemy++)
            {
                if (!state.Polities[enemy].Exists || enemy == vassal || enemy == lord || Bonds.HeadOf(state, enemy) == lord) continue;
                if (state.AtWar(lord, enemy)) Help(run, vassal, lord, enemy, realm.Government == Government.Puppet ? rules.Puppet : rules.Vassal);
                else if (state.AtWar(vassal, enemy)) Help(run, lord, vassal, enemy, rules.Lord);
            }
        }
    }

    private static void Help(Rerun run, int helper, int helped, int enemy, double yearly)
    {
        var state = run.State;
        if (state.AtWar(helper, enemy) || run.Front.Between(helper, enemy) == 0 || (state.Tie(helper, enemy).Bonds & (Bond.Alliance | Bond.Treaty)) != 0) return;
        var chance = yearly / 4 * (0.5 + state.Tie(helper, helped).Trust) * (1 - state.Polities[helper].Weariness);
        if (!run.Happens(chance, helper, Purpose.Aid, enemy)) return;
        var told = run.Try(Deed.DeclareWar, helper, enemy, cause: state.Tie(helped, enemy).Cause);
        if (told >= 0) Bonds.BeginWar(run, helper, enemy, told);
    }
}

/// <summary>How lords and vassals help one another.</summary>
/// <param name="Vassal">How often in a year a vassal that is not tired joins the war of its lord.</param>
/// <param name="Puppet">The same for a puppet.</param>
/// <param name="Lord">How often in a year a lord joins the war of a vassal.</param>
public sealed record AidRules(
    [Rule("a year")] double Vassal,
    [Rule("a year")] double Puppet,
    [Rule("a year")] double Lord);
