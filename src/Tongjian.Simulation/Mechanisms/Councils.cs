using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Each month a court weighs war with its neighbours: what it would gain, what it risks, what it swore.</summary>
internal sealed class Councils(RuleBook rules) : Mechanism(
    "war council", "Courts weigh war with each neighbour by strength, grievance, lost lands and the ruler's boldness against oaths, payments and weariness.")
{
    private readonly CouncilRules rules = rules.Get<CouncilRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();
    private readonly SuzeraintyRules suzerainty = rules.Get<SuzeraintyRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (!state.Polities[polity].Exists || state.Polities[polity].Places == 0) continue;
            foreach (var other in run.Front.NeighboursOf(polity))
            {
                if (!state.Polities[other].Exists || state.AtWar(polity, other)) continue;
                ref var tie = ref state.Tie(polity, other);
                tie.Grievance *= (float)(1 - (rules.Forgetting / 12));
                tie.Trust += (float)((0.6 - tie.Trust) * rules.Forgetting / 12);
                if (!run.Happens(rules.Chance, polity, Purpose.War, other)) continue;
                if (run.Happens(rules.Chance * Portable.Logistic(Wish(run, polity, other)), polity, Purpose.War, other)) Declare(run, polity, other);
            }
        }
    }

    /// <summary>What a polity can put into a war, in foot soldiers of ordinary cohesion.</summary>
    public static double PowerOf(in PolityState polity, BattleRules battle) =>
        (polity.Levy + (Math.Min(polity.Levy, polity.Horses) * (battle.RiderOpen - 1) / 2)) * Strength.CohesionWorth(polity.Cohesion, battle) * (1 - (0.5 * polity.Weariness));

    /// <summary>The log odds with which a court wants war with another.</summary>
    private double Wish(Rerun run, int polity, int other)
    {
        var state = run.State;
        ref var mine = ref state.Polities[polity];
        ref var theirs = ref state.Polities[other];
        ref var tie = ref state.Tie(polity, other);
        var boldness = mine.Ruler >= 0 ? state.Persons[mine.Ruler].Boldness : 0.5;
        var ratio = Portable.Log((PowerOf(mine, battle) + 1) / (PowerOf(theirs, battle) + Suzerainty.Protection(state, other, polity, battle, suzerainty) + 1));
        var wish = rules.Bias + (rules.ByStrength * Math.Clamp(ratio, -2, 2)) + (rules.ByBoldness * (boldness - 0.5)) + (rules.ByGrievance * tie.Grievance)
            + (rules.ByOtherWars * WarsOf(run, other)) - (rules.ByOwnWars * WarsOf(run, polity)) - (rules.ByWeariness * mine.Weariness);
        if (mine.Customs is Customs.Steppe or Customs.Forest && theirs.Customs is not (Customs.Steppe or Customs.Forest))
            wish += rules.ByRiches * Math.Clamp(Portable.Log((theirs.Households + 1.0) / (mine.Households + 1.0)), 0, 3);
        if ((tie.Bonds & Bond.Treaty) != 0) wish -= rules.ByTreaty * (0.5 + tie.Trust);
        if ((tie.Bonds & Bond.Alliance) != 0 && HaveCommonEnemy(state, polity, other)) wish -= rules.ByAlliance;
        if (theirs.Overlord == polity || mine.Overlord == other) wish -= rules.ByVassalage;
        wish -= rules.ByTribute * Math.Min(1, state.Tie(other, polity).Pays / rules.GreatTribute);
        return wish;
    }

    private static bool HaveCommonEnemy(SystemOfStates state, int polity, int other)
    {
        for (var third = 0; third < state.Polities.Length; third++)
        {
            if (state.AtWar(polity, third) && state.AtWar(other, third)) return true;
        }

        return false;
    }

    /// <summary>In how many wars a polity is; more than two count as two.</summary>
    public static int WarsOf(Rerun run, int polity) => Math.Min(run.Front.WarsOf(run.State, polity), 2);

    /// <summary>A polity declares war on another, and breaks what treaty there is.</summary>
    public static void Declare(Rerun run, int polity, int other)
    {
        var state = run.State;
        var broken = (state.Tie(polity, other).Bonds & Bond.Treaty) != 0;
        var cause = state.Tie(polity, other).Cause;
        if (broken && (cause = run.Try(Deed.BreakTreaty, polity, other, cause: cause)) < 0) return;
        var told = run.Try(Deed.DeclareWar, polity, other, cause: cause);
        if (told < 0) return;
        Bonds.BeginWar(run, polity, other, told);
        if (broken) state.Tie(other, polity).Trust *= 0.5f;
        state.Tie(other, polity).Grievance = Cohesion.Within(state.Tie(other, polity).Grievance + 0.3);
    }
}

/// <summary>How courts come to war.</summary>
/// <param name="Chance">How often in a month a court goes to war that wants it without reserve.</param>
/// <param name="Bias">The log odds with which a court wants war with a neighbour, all else even.</param>
/// <param name="ByStrength">What the log ratio of power adds to the log odds.</param>
/// <param name="ByBoldness">What the ruler's boldness adds, from none to full.</param>
/// <param name="ByGrievance">What full grievance adds.</param>
/// <param name="ByOtherWars">What each other war of the enemy adds.</param>
/// <param name="ByOwnWars">What each war of one's own takes away.</param>
/// <param name="ByWeariness">What full weariness takes away.</param>
/// <param name="ByRiches">What each factor e by which settled neighbours have more households adds for herders and forest people: plunder beckons.</param>
/// <param name="ByTreaty">What a treaty takes away, half of it whatever the trust.</param>
/// <param name="ByAlliance">What an alliance takes away while there is a common enemy.</param>
/// <param name="ByVassalage">What homage takes away.</param>
/// <param name="ByTribute">What a great yearly payment received takes away.</param>
/// <param name="GreatTribute">From which yearly payment on it counts as great.</param>
/// <param name="Forgetting">What share of grievance and broken trust passes in a year.</param>
public sealed record CouncilRules(
    [Rule("a month")] double Chance,
    [Rule("log odds")] double Bias,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByOtherWars,
    [Rule("log odds")] double ByOwnWars,
    [Rule("log odds")] double ByWeariness,
    [Rule("log odds")] double ByRiches,
    [Rule("log odds")] double ByTreaty,
    [Rule("log odds")] double ByAlliance,
    [Rule("log odds")] double ByVassalage,
    [Rule("log odds")] double ByTribute,
    [Rule("strings of cash a year")] double GreatTribute,
    [Rule("a year")] double Forgetting);
