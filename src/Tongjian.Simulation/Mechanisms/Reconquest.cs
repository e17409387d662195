using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Who lost much and has recovered goes to war for it.</summary>
internal sealed class Reconquest(RuleBook rules) : Mechanism(
    "reconquest", "A court that lost homelands, has rested and holds together better than their holder, or sees him busy elsewhere, goes to war for them.")
{
    private readonly ReconquestRules rules = rules.Get<ReconquestRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Ruler < 0 || realm.Weariness > rules.Rested || realm.Places == 0 || realm.Overlord >= 0) continue;
            foreach (var holder in run.Front.NeighboursOf(polity))
            {
                var lost = run.Front.ClaimsOn(polity, holder);
                if (lost == 0 || !state.Polities[holder].Exists || state.AtWar(polity, holder)) continue;
                if (run.Now.Number - Math.Max(state.Tie(polity, holder).Since, run.Now.Number - 1000) < rules.Peace) continue;
                if (run.Happens(WishOf(run, polity, holder, lost) / 12, polity, Purpose.Reconquest, holder)) Attack(run, polity, holder);
            }
        }
    }

    /// <summary>How often in a year a court begins a war for so many lost places.</summary>
    private double WishOf(Rerun run, int polity, int holder, int lost)
    {
        var state = run.State;
        ref var mine = ref state.Polities[polity];
        ref var theirs = ref state.Polities[holder];
        var busy = 0;
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (state.AtWar(holder, other)) busy++;
        }

        var ratio = Portable.Log((Councils.PowerOf(mine, battle) + 1) / (Councils.PowerOf(theirs, battle) + 1));
        var odds = rules.Wish + (rules.ByStrength * Math.Clamp(ratio, -2, 2)) + (rules.ByCohesion * (mine.Cohesion - theirs.Cohesion)) + (rules.ByBusy * Math.Min(busy, 2))
            + (rules.ByBoldness * (state.Persons[mine.Ruler].Boldness - 0.5)) - ((state.Tie(polity, holder).Bonds & Bond.Treaty) != 0 ? rules.ByTreaty : 0);
        return rules.Hazard * Math.Min(1, lost / (double)Math.Max(4, mine.Places)) * Portable.Logistic(odds);
    }

    private static void Attack(Rerun run, int polity, int holder)
    {
        var state = run.State;
        var told = run.Try(Deed.DeclareWar, polity, holder, cause: state.Tie(polity, holder).Cause);
        if (told < 0) return;
        Bonds.BeginWar(run, polity, holder, told);
    }
}

/// <summary>How courts go to war for what they lost.</summary>
/// <param name="Hazard">How often in a year a court does so that lost half of all it had and wants it back without reserve.</param>
/// <param name="Wish">The log odds with which it wants that, all else even.</param>
/// <param name="ByStrength">What the log ratio of power adds to them.</param>
/// <param name="ByCohesion">What the whole scale of cohesion between the two adds.</param>
/// <param name="ByBusy">What each other war of the holder adds, two at most.</param>
/// <param name="ByBoldness">What the ruler's boldness adds, from none to full.</param>
/// <param name="ByTreaty">What a treaty takes away.</param>
/// <param name="Rested">Up to which weariness a court thinks of it.</param>
/// <param name="Peace">How long the last peace must have lasted.</param>
public sealed record ReconquestRules(
    [Rule("a year")] double Hazard,
    [Rule("log odds")] double Wish,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByCohesion,
    [Rule("log odds")] double ByBusy,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByTreaty,
    [Rule("share")] double Rested,
    [Rule("turns")] int Peace);
