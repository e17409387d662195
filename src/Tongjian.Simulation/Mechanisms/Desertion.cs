using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies cost money; without it, and without heart, they melt away.</summary>
internal sealed class Desertion(RuleBook rules) : Mechanism(
    "desertion", "Armies in the field are paid from the treasury; where it is empty, or an army is beaten and spent, men go home, until none is left.")
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
            ref var realm = ref state.Polities[host.Polity];
            var cost = host.Men * rules.PayOf(realm.Customs) / Turn.InYear;
            realm.Treasury -= cost;
            var leaving = 0.0;
            if (realm.Treasury < 0)
            {
                leaving = rules.Unpaid;
                realm.Treasury = Math.Max(realm.Treasury, -rules.Debt * cost);
                host.Morale *= (float)(1 - rules.Unpaid);
            }

            if (host.Morale < rules.Heartless) leaving += rules.Beaten * (1 - (host.Morale / rules.Heartless)) * (1.5 - realm.Cohesion);
            if (leaving > 0) Leave(run, army, ref host, ref realm, leaving);
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

/// <summary>What keeps armies together.</summary>
/// <param name="CourtPay">What a soldier of a settled state costs in the field.</param>
/// <param name="TribalPay">What one costs who lives by herds and land of his own.</param>
/// <param name="Unpaid">What share of the men, and of their heart, ten days without pay cost.</param>
/// <param name="Debt">For how many payments of one army a court finds credit.</param>
/// <param name="Heartless">Below which morale men begin to leave.</param>
/// <param name="Beaten">What share leave in ten days where there is no heart left at all, in a polity of ordinary cohesion.</param>
/// <param name="Home">What share of those who leave can be called up again.</param>
public sealed record DesertionRules(
    [Rule("strings of cash a man a year")] double CourtPay,
    [Rule("strings of cash a man a year")] double TribalPay,
    [Rule("share a turn")] double Unpaid,
    [Rule("payments")] double Debt,
    [Rule("share")] double Heartless,
    [Rule("share a turn")] double Beaten,
    [Rule("share")] double Home)
{
    /// <summary>What a soldier in the field costs by the ways of his court.</summary>
    public double PayOf(Customs customs) => customs is Customs.Steppe or Customs.Forest or Customs.Tibetan ? TribalPay : CourtPay;
}
