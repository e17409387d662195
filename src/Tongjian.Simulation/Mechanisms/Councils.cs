using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Each month a court weighs war with its neighbours: what it would gain, what it risks, what it swore. Tribes without a common lord make none.</summary>
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
            if (!state.Polities[polity].Exists || state.Polities[polity].Places == 0 || state.Polities[polity].Government == Government.Tribes) continue;
            foreach (var other in run.Front.NeighboursOf(polity))
            {
                if (!state.Polities[other].Exists || state.AtWar(polity, other)) continue;
                ref var tie = ref state.Tie(polity, other);
                tie.Grievance *= (float)(1 - (rules.Forgetting / 12));
                tie.Lost *= (float)(1 - (rules.Forgetting / 12));
                tie.Trust += (float)((rules.TrustInPeace - tie.Trust) * rules.Forgetting / 12);
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
            + (rules.ByLostLand * Math.Min(1, rules.SoreLoss * tie.Lost / mine.Places))
            + (rules.ByOtherWars * BurdenOf(run, other, battle)) - (rules.ByOwnWars * BurdenOf(run, polity, battle)) - (rules.ByWeariness * mine.Weariness)
            + (rules.ByCohesion * (mine.Cohesion - theirs.Cohesion)) + (rules.ByDefeats * Math.Clamp(Portable.Log((1 + theirs.Defeats) / (1 + mine.Defeats)), -3, 3));
        if (mine.Customs is Customs.Steppe or Customs.Forest && theirs.Customs is not (Customs.Steppe or Customs.Forest))
            wish += rules.ByRiches * Math.Clamp(Portable.Log((theirs.Households + 1.0) / (mine.Households + 1.0)), 0, 3);
        if ((tie.Bonds & Bond.Treaty) != 0) wish -= rules.ByTreaty * (0.5 + tie.Trust);
        if ((tie.Bonds & Bond.Alliance) != 0 && HaveCommonEnemy(run, polity, other)) wish -= rules.ByAlliance;
        if (theirs.Overlord == polity || mine.Overlord == other) wish -= rules.ByVassalage;
        wish -= rules.ByTribute * Math.Min(1, state.Tie(other, polity).Pays / rules.GreatTribute);
        return wish;
    }

    /// <summary>Whether an ally of a polity fights another: who does is not taken under its protection.</summary>
    public static bool HaveAllyAtWar(Rerun run, int polity, int other)
    {
        for (var ally = run.Front.NextEnemyOf(run.State, other, -1); ally >= 0; ally = run.Front.NextEnemyOf(run.State, other, ally))
        {
            if ((run.State.Tie(polity, ally).Bonds & Bond.Alliance) != 0) return true;
        }

        return false;
    }

    private static bool HaveCommonEnemy(Rerun run, int polity, int other)
    {
        for (var third = run.Front.NextEnemyOf(run.State, polity, -1); third >= 0; third = run.Front.NextEnemyOf(run.State, polity, third))
        {
            if (run.State.AtWar(other, third)) return true;
        }

        return false;
    }

    /// <summary>
    /// How heavily its wars weigh on a polity: each counts by the enemy's power beside its own, and no more than one for an equal, so that the rest
    /// of a beaten enemy weighs little; all together two at most.
    /// </summary>
    public static double BurdenOf(Rerun run, int polity, BattleRules battle)
    {
        var (own, burden) = (PowerOf(run.State.Polities[polity], battle) + 1, 0.0);
        for (var enemy = run.Front.NextEnemyOf(run.State, polity, -1); enemy >= 0; enemy = run.Front.NextEnemyOf(run.State, polity, enemy))
            burden += Math.Min(1, PowerOf(run.State.Polities[enemy], battle) / own);

        return Math.Min(burden, 2);
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
        state.Tie(other, polity).Grievance = Cohesion.Within(state.Tie(other, polity).Grievance + 0.3);
    }
}

/// <summary>How courts come to war.</summary>
/// <param name="Chance">How often in a month a court goes to war that wants it without reserve.</param>
/// <param name="Bias">The log odds with which a court wants war with a neighbour, all else even.</param>
/// <param name="ByStrength">What the log ratio of power adds to the log odds.</param>
/// <param name="ByBoldness">What the ruler's boldness adds, from none to full.</param>
/// <param name="ByGrievance">What full grievance adds.</param>
/// <param name="ByLostLand">What lost land adds, when the loss is sore.</param>
/// <param name="SoreLoss">How many times over a polity wants back what it has lost, beside what it has: the loss of one part in so many is as sore as can be.</param>
/// <param name="ByOtherWars">What a war of the enemy with an equal adds; one with a weaker adds less.</param>
/// <param name="ByOwnWars">What a war of one's own with an equal takes away; one with a weaker takes less.</param>
/// <param name="ByWeariness">What full weariness takes away.</param>
/// <param name="ByRiches">What each factor e by which settled neighbours have more households adds for herders and forest people: plunder beckons.</param>
/// <param name="ByCohesion">What the whole scale of cohesion between the two adds.</param>
/// <param name="ByDefeats">What each factor e by which the other's late defeats outnumber one's own adds: who was beaten by one is held in contempt by all.</param>
/// <param name="ByTreaty">What a treaty takes away, half of it whatever the trust.</param>
/// <param name="ByAlliance">What an alliance takes away while there is a common enemy.</param>
/// <param name="ByVassalage">What homage takes away.</param>
/// <param name="ByTribute">What a great yearly payment received takes away.</param>
/// <param name="GreatTribute">From which yearly payment on it counts as great.</param>
/// <param name="TrustInPeace">Where trust comes to rest between neighbours who keep the peace; war leaves none.</param>
/// <param name="Forgetting">What share of a grievance, and of what trust lacks, passes in a year.</param>
public sealed record CouncilRules(
    [Rule("a month")] double Chance,
    [Rule("log odds")] double Bias,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByLostLand,
    [Rule("parts")] double SoreLoss,
    [Rule("log odds")] double ByOtherWars,
    [Rule("log odds")] double ByOwnWars,
    [Rule("log odds")] double ByWeariness,
    [Rule("log odds")] double ByRiches,
    [Rule("log odds")] double ByCohesion,
    [Rule("log odds")] double ByDefeats,
    [Rule("log odds")] double ByTreaty,
    [Rule("log odds")] double ByAlliance,
    [Rule("log odds")] double ByVassalage,
    [Rule("log odds")] double ByTribute,
    [Rule("strings of cash a year")] double GreatTribute,
    [Rule("share")] double TrustInPeace,
    [Rule("a year")] double Forgetting);
