using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Two courts against a third, as Song and Jin allied against Liao in 1120 and Song and the Mongols against Jin in 1233. The alliance lasts as
/// long as its enemy; then <see cref="Spoils"/> divides what was won.
/// </summary>
internal sealed class Alliances(RuleBook rules) : Mechanism(
    "alliance", "A court at war finds an ally in another neighbour of its enemy, who joins for what he lost to him; when the enemy is gone the spoils are divided.")
{
    private readonly AllianceRules rules = rules.Get<AllianceRules>();
    private readonly Spoils spoils = new(rules.Get<SpoilRules>());
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var one = 0; one < state.Polities.Length; one++)
        {
            if (!state.Polities[one].Exists) continue;
            for (var other = 0; other < state.Polities.Length; other++)
            {
                if (!state.Polities[other].Exists || other == one) continue;
                if ((state.Tie(one, other).Bonds & Bond.Alliance) != 0) Keep(run, one, other);
                else if (state.AtWar(one, other) && state.Polities[one].Government != Government.Puppet) SeekAlly(run, one, other);
            }
        }
    }

    /// <summary>An ally joins the war; where no war is left, the alliance is over.</summary>
    private void Keep(Rerun run, int one, int other)
    {
        var state = run.State;
        var enemies = 0;
        for (var enemy = run.Front.NextEnemyOf(state, one, -1); enemy >= 0; enemy = run.Front.NextEnemyOf(state, one, enemy))
        {
            if (enemy == one || enemy == other) continue;
            enemies++;
            if (state.AtWar(other, enemy) || run.Front.Between(other, enemy) == 0 || state.Polities[other].Overlord == enemy) continue;
            if (run.Happens(rules.Joining / 4 * (1 - state.Polities[other].Weariness), other, Purpose.Joining, enemy)) Join(run, other, enemy, state.Tie(one, other).Cause);
        }

        if (enemies > 0 || Councils.WarsOf(run, other) > 0) return;
        if (one < other) spoils.Divide(run, one, other);
        Bonds.Loose(run, one, other, Bond.Alliance, state.Tie(one, other).Cause);
    }

    private static void Join(Rerun run, int ally, int enemy, int cause)
    {
        var state = run.State;
        var told = run.Try(Deed.DeclareWar, ally, enemy, cause: cause);
        if (told < 0) return;
        Bonds.BeginWar(run, ally, enemy, told);
    }

    private void SeekAlly(Rerun run, int seeker, int enemy)
    {
        var state = run.State;
        foreach (var ally in run.Front.NeighboursOf(enemy))
        {
            ref var realm = ref state.Polities[ally];
            if (ally == seeker || !realm.Exists || realm.Government != Government.Court) continue;
            if (realm.Overlord >= 0 || Bonds.HeadOf(state, seeker) == ally || state.AtWar(ally, enemy) || state.AtWar(ally, seeker)) continue;
            if ((state.Tie(seeker, ally).Bonds & Bond.Alliance) != 0 || (state.Tie(ally, enemy).Bonds & Bond.Alliance) != 0) continue;
            var draw = (seeker * state.Polities.Length) + enemy;
            if (!run.Happens(rules.Chance / 4, ally, Purpose.Alliance, draw)) continue;
            if (!run.Happens(rules.Chance * Portable.Logistic(OddsOf(run, seeker, ally, enemy)) / 4, ally, Purpose.Alliance, draw)) continue;
            var told = run.Try(Deed.Ally, seeker, ally, amount: state.Polities[enemy].Name, cause: state.Tie(seeker, enemy).Cause);
            if (told >= 0) Bonds.Ally(run, seeker, ally, told);
        }
    }

    private double OddsOf(Rerun run, int seeker, int ally, int enemy)
    {
        var state = run.State;
        ref var tie = ref state.Tie(ally, enemy);
        var boldness = state.Polities[ally].Ruler is >= 0 and var ruler ? state.Persons[ruler].Boldness : 0.5;
        var both = Councils.PowerOf(state.Polities[seeker], battle) + Councils.PowerOf(state.Polities[ally], battle);
        var edge = Portable.Log((both + 1) / (Councils.PowerOf(state.Polities[enemy], battle) + 1));
        var won = Math.Clamp(state.Tie(seeker, enemy).Gains / 10.0, -1, 1);
        return (rules.ByStrength * Math.Clamp(edge, -2, 2)) + (rules.ByGrievance * tie.Grievance) + (rules.ByLostLand * LostTo(run, ally, enemy))
            + (rules.ByVictories * won) + (rules.ByBoldness * (boldness - 0.5)) - (rules.ByWeariness * state.Polities[ally].Weariness)
            - ((tie.Bonds & Bond.Treaty) != 0 ? rules.ByTreaty * (0.5 + tie.Trust) : 0) - rules.Caution;
    }

    /// <summary>How much a holder has of what a polity calls its own, by home or by ways, from 0 to 1 for ten places.</summary>
    private static double LostTo(Rerun run, int polity, int holder)
    {
        var lost = 0;
        foreach (var place in run.Front.HoldingsOf(run.State, holder))
        {
            if (Spoils.IsClaimed(run.State, run.State.Places[place], polity, holder)) lost++;
        }

        return Math.Min(1, lost / 10.0);
    }
}

/// <summary>How courts ally against a third.</summary>
/// <param name="Chance">How often in a year two courts ally whom everything moves to it.</param>
/// <param name="Caution">The log odds against it, all else even.</param>
/// <param name="ByStrength">What the log ratio of their power to the enemy's adds.</param>
/// <param name="ByGrievance">What the ally's full grievance against the enemy adds.</param>
/// <param name="ByLostLand">What ten places that the enemy holds and the ally claims add.</param>
/// <param name="ByVictories">What ten places that the seeker has won of the enemy add.</param>
/// <param name="ByBoldness">What the boldness of the ally's ruler adds, from none to full.</param>
/// <param name="ByWeariness">What his full weariness takes away.</param>
/// <param name="ByTreaty">What his treaty with the enemy takes away, half of it whatever the trust.</param>
/// <param name="Joining">How often in a year an ally joins the war.</param>
public sealed record AllianceRules(
    [Rule("a year")] double Chance,
    [Rule("log odds")] double Caution,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByLostLand,
    [Rule("log odds")] double ByVictories,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByWeariness,
    [Rule("log odds")] double ByTreaty,
    [Rule("a year")] double Joining);
