using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Talks before a war: the strong names a place or a sum, the weak buys time or refuses, and a refusal may be the last word before arms.</summary>
internal sealed class Demands(RuleBook rules) : Mechanism(
    "demands", "A strong court demands land or a yearly payment of a weaker neighbour; who yields buys time, who refuses gives a grievance, at times war.")
{
    private readonly DemandRules rules = rules.Get<DemandRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var strong = 0; strong < state.Polities.Length; strong++)
        {
            ref var realm = ref state.Polities[strong];
            if (!realm.Exists || realm.Ruler < 0 || realm.Government is Government.Puppet or Government.Tribes) continue;
            foreach (var weak in run.Front.NeighboursOf(strong))
            {
                if (!state.Polities[weak].Exists || state.AtWar(strong, weak)) continue;
                if (state.Polities[weak].Overlord == strong || realm.Overlord == weak || (state.Tie(strong, weak).Bonds & Bond.Alliance) != 0) continue;
                if (!run.Happens(rules.Chance / 4, strong, Purpose.Demanding, weak)) continue;
                var edge = Portable.Log((Councils.PowerOf(realm, battle) + 1) / (Councils.PowerOf(state.Polities[weak], battle) + 1));
                if (edge < rules.Edge) continue;
                if (run.Happens(rules.Chance * Portable.Logistic(WishOf(run, strong, weak, edge)) / 4, strong, Purpose.Demanding, weak)) Ask(run, strong, weak, edge);
            }
        }
    }

    private double WishOf(Rerun run, int strong, int weak, double edge)
    {
        var state = run.State;
        ref var tie = ref state.Tie(strong, weak);
        return (rules.ByStrength * Math.Min(edge, 3)) + (rules.ByGrievance * tie.Grievance) + (rules.ByBoldness * (state.Persons[state.Polities[strong].Ruler].Boldness - 0.5))
            - (rules.ByWeariness * state.Polities[strong].Weariness) - ((tie.Bonds & Bond.Treaty) != 0 ? rules.ByTreaty : 0) - rules.Restraint;
    }

    private void Ask(Rerun run, int strong, int weak, double edge)
    {
        var state = run.State;
        var place = ClaimOf(run, strong, weak);
        var sum = place >= 0 || state.Tie(weak, strong).Pays > 0 ? 0 : (int)(state.Polities[weak].Households * rules.Sum);
        if (place < 0 && sum < rules.LeastSum) return;
        var demanded = run.Try(Deed.Demand, strong, weak, place: place, amount: sum, cause: state.Tie(strong, weak).Cause);
        if (demanded < 0) return;
        var boldness = state.Polities[weak].Ruler is >= 0 and var ruler ? state.Persons[ruler].Boldness : 0.5;
        var trouble = Councils.WarsOf(run, weak);
        var odds = (rules.YieldByFear * Math.Min(edge, 3)) + (rules.YieldByTrouble * trouble) - (rules.YieldByBoldness * (boldness - 0.5)) - rules.Pride - (place >= 0 ? rules.Land : 0);
        if (run.Happens(Portable.Logistic(odds), weak, Purpose.Yielding, strong)) Yield(run, strong, weak, place, sum, demanded);
        else Refuse(run, strong, weak, demanded);
    }

    /// <summary>A border place that was the claimant's, or whose people keep his ways; −1 if there is none.</summary>
    private static int ClaimOf(Rerun run, int strong, int weak)
    {
        var state = run.State;
        var (best, most) = (-1, 0);
        foreach (var place in run.Front.HoldingsOf(state, weak))
        {
            ref var at = ref state.Places[place];
            if (state.Polities[weak].Capital == place || (at.Home != strong && (at.Home == weak || at.Customs != state.Polities[strong].Customs))) continue;
            if (at.Households <= most) continue;
            foreach (var near in run.Map.Neighbours(place))
            {
                if (state.Places[near].Holder == strong) (best, most) = (place, at.Households);
            }
        }

        return best;
    }

    private void Yield(Rerun run, int strong, int weak, int place, int sum, int demanded)
    {
        var state = run.State;
        var told = place >= 0
            ? run.Try(Deed.Cede, weak, strong, place: place, cause: demanded)
            : run.Try(Deed.PromiseYearly, weak, strong, amount: sum, cause: demanded);
        if (told < 0) return;
        if (place >= 0) Lands.Cede(run, place, strong, rules.CededLoyalty, told);
        else state.Tie(weak, strong).Pays = sum;
        Bonds.Bind(run, strong, weak, told);
        state.Tie(strong, weak).Grievance *= (float)(1 - rules.Soothed);
        state.Tie(weak, strong).Grievance = Cohesion.Within(state.Tie(weak, strong).Grievance + rules.Grudge);
    }

    private void Refuse(Rerun run, int strong, int weak, int demanded)
    {
        var state = run.State;
        var told = run.Try(Deed.Refuse, weak, strong, cause: demanded);
        if (told < 0) return;
        ref var tie = ref state.Tie(strong, weak);
        (tie.Grievance, tie.Cause) = (Cohesion.Within(tie.Grievance + rules.Grudge), told);
        if (!run.Happens(rules.Ultimatum, strong, Purpose.Ultimatum, weak)) return;
        Councils.Declare(run, strong, weak);
    }
}

/// <summary>How courts demand, and how they are answered.</summary>
/// <param name="Chance">How often in a year a court demands something that everything moves to it.</param>
/// <param name="Edge">From which log ratio of power on a court makes demands.</param>
/// <param name="Restraint">The log odds against it, all else even.</param>
/// <param name="ByStrength">What the log ratio of power adds to the log odds.</param>
/// <param name="ByGrievance">What full grievance adds.</param>
/// <param name="ByBoldness">What the ruler's boldness adds, from none to full.</param>
/// <param name="ByWeariness">What full weariness takes away.</param>
/// <param name="ByTreaty">What a treaty takes away.</param>
/// <param name="Sum">What is demanded where there is no land to claim.</param>
/// <param name="LeastSum">Less than this is not demanded.</param>
/// <param name="Pride">The log odds against yielding, all else even.</param>
/// <param name="Land">What they are higher by where land is demanded.</param>
/// <param name="YieldByFear">What the log ratio of power adds for yielding.</param>
/// <param name="YieldByTrouble">What each other war of the weak adds for it.</param>
/// <param name="YieldByBoldness">What the ruler's boldness takes from it, from none to full.</param>
/// <param name="CededLoyalty">How loyal a place is that was ceded.</param>
/// <param name="Soothed">What share of the strong's grievance yielding ends.</param>
/// <param name="Grudge">By how much a refusal raises the grievance of the one, yielding that of the other.</param>
/// <param name="Ultimatum">How often a refusal means war at once.</param>
public sealed record DemandRules(
    [Rule("a year")] double Chance,
    [Rule("log")] double Edge,
    [Rule("log odds")] double Restraint,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByWeariness,
    [Rule("log odds")] double ByTreaty,
    [Rule("strings of cash a household a year")] double Sum,
    [Rule("strings of cash a year")] double LeastSum,
    [Rule("log odds")] double Pride,
    [Rule("log odds")] double Land,
    [Rule("log odds")] double YieldByFear,
    [Rule("log odds")] double YieldByTrouble,
    [Rule("log odds")] double YieldByBoldness,
    [Rule("share")] double CededLoyalty,
    [Rule("share")] double Soothed,
    [Rule("share")] double Grudge,
    [Rule("chance")] double Ultimatum);
