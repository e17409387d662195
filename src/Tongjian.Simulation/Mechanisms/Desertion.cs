using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies without heart, beaten, unpaid or starved, melt away.</summary>
internal sealed class Desertion(RuleBook rules) : Mechanism(
    "desertion", "Men leave an army that has lost heart by defeat, hunger or want of pay, the sooner the less their people holds together, until none is left.")
{
    private readonly DesertionRules rules = rules.Get<DesertionRules>();
    private readonly MarchingRules marching = rules.Get<MarchingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var state = run.State;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity < 0 || host.Order == Order.Migrate) continue;
            if (host.Morale >= rules.Heartless) continue;
            ref var realm = ref state.Polities[host.Polity];
            Leave(run, army, ref host, ref realm, rules.Leaving * (1 - (host.Morale / rules.Heartless)) * (1.5 - realm.Cohesion));
        }
    }

    private void Leave(Rerun run, int army, ref ArmyState host, ref PolityState realm, double share)
    {
        var men = (int)(host.Men * Math.Min(0.9, share));
        host.Men -= men;
        host.Riders = Math.Min(host.Riders, host.Men);
        realm.Reserve += (int)(men * rules.Home);
        if (host.Men >= marching.Melted || host.Order == Order.Return) return;
        run.Try(Deed.MeltAway, host.Polity, person: host.Commander, place: host.At, cause: host.Cause);
        Armies.Disband(run.State, army);
    }
}

/// <summary>What armies without heart do.</summary>
/// <param name="Heartless">Below which morale men begin to leave.</param>
/// <param name="Leaving">What share leave in ten days where there is no heart left at all, in a polity of ordinary cohesion.</param>
/// <param name="Home">What share of those who leave can be called up again.</param>
public sealed record DesertionRules(
    [Rule("share")] double Heartless,
    [Rule("share a turn")] double Leaving,
    [Rule("share")] double Home);
