using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>A court with the enemy before its walls buys him off: silver, a prince as hostage, towns of the frontier.</summary>
internal sealed class Bargains(RuleBook rules) : Mechanism(
    "bargain", "A besieged court that fears for itself offers an indemnity, a hostage and towns; a besieger who doubts that he can do more takes them and goes.")
{
    private readonly BargainRules rules = rules.Get<BargainRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Capital < 0 || realm.Ruler < 0 || realm.Government == Government.Warband) continue;
            int army = state.Places[realm.Capital].Besieger;
            if (army < 0 || state.Places[realm.Capital].Holder != polity || !state.AtWar(polity, state.Armies[army].Polity)) continue;
            if (run.Happens(rules.Chance * Fear(run, polity, army) * Doubt(run, polity, army), polity, Purpose.Bargain)) Agree(run, polity, state.Armies[army].Polity);
        }
    }

    private double RatioOf(Rerun run, int polity, int army)
    {
        int seat = run.State.Polities[polity].Capital;
        return Portable.Log((Strength.Of(run, run.State.Armies[army], seat, battle) + 1) / (Strength.OfGarrison(run, seat, battle) + 1));
    }

    /// <summary>How ready the besieged are to pay: the stronger the enemy and the worse the war, the readier.</summary>
    private double Fear(Rerun run, int polity, int army)
    {
        ref var realm = ref run.State.Polities[polity];
        return Portable.Logistic(rules.Fear + (rules.ByRatio * RatioOf(run, polity, army)) + (rules.ByDefeats * Math.Min(1, realm.Defeats / rules.ManyDefeats))
            - (rules.ByBoldness * (run.State.Persons[realm.Ruler].Boldness - 0.5)));
    }

    /// <summary>How ready the besieger is to go: a strong wall, a tired army and a rich offer persuade him, overwhelming force does not.</summary>
    private double Doubt(Rerun run, int polity, int army)
    {
        ref var host = ref run.State.Armies[army];
        int seat = run.State.Polities[polity].Capital;
        return Portable.Logistic(rules.Doubt + (rules.ByWalls * run.State.Places[seat].Walls) + (rules.ByFatigue * host.Fatigue) - (rules.ByRatio * RatioOf(run, polity, army)));
    }

    private void Agree(Rerun run, int polity, int winner)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        int seat = realm.Capital;
        var cause = state.Armies[state.Places[seat].Besieger].Cause;
        var sum = (int)Math.Min(int.MaxValue / 2, (Math.Max(0, realm.Treasury) * rules.OfTreasury) + (realm.Households * rules.AHousehold));
        var paid = run.Try(Deed.Indemnity, polity, winner, amount: sum, cause: cause);
        if (paid < 0) return;
        realm.Treasury -= sum;
        state.Polities[winner].Treasury += sum;
        TakeHostage(run, polity, winner, paid);
        Cede(run, polity, winner, paid);
        ref var tie = ref state.Tie(polity, winner);
        tie.Grievance = Cohesion.Within(tie.Grievance + rules.Resentment);
        realm.Legitimacy *= (float)(1 - rules.Shame);
        var peace = run.Try(Deed.MakePeace, winner, polity, cause: paid);
        if (peace < 0) return;
        Bonds.EndWar(run, polity, winner, peace);
        Bonds.Bind(run, polity, winner, peace);
    }

    private static void TakeHostage(Rerun run, int polity, int winner, int cause)
    {
        var prince = Courtiers.PrinceOf(run, polity);
        if (prince < 0) prince = Lives.NewPerson(run, polity, Office.Heir, 20);
        if (prince < 0) return;
        var told = run.Try(Deed.Seize, winner, polity, prince, place: run.State.Polities[polity].Capital, cause: cause);
        if (told >= 0) Thrones.Seize(run, prince, winner, told);
    }

    /// <summary>Towns at the winner's border are handed over, those that were his before all others.</summary>
    private void Cede(Rerun run, int polity, int winner, int cause)
    {
        var state = run.State;
        for (var given = 0; given < rules.Towns && state.Polities[polity].Places - given > rules.Towns; given++)
        {
            var (best, most) = (-1, 0.0);
            foreach (var place in run.Front.HoldingsOf(state, polity))
            {
                if (place == state.Polities[polity].Capital) continue;
                var contacts = 0;
                foreach (var near in run.Map.Neighbours(place))
                {
                    if (state.Places[near].Holder == winner) contacts++;
                }

                var worth = contacts * (1 + state.Places[place].Walls) * (state.Places[place].Home == winner ? 3 : 1.0);
                if (worth > most) (best, most) = (place, worth);
            }

            if (best < 0) return;
            var told = run.Try(Deed.Cede, polity, winner, place: best, cause: cause);
            if (told < 0) return;
            Lands.Give(run, best, winner, rules.CededLoyalty, told);
        }
    }
}

/// <summary>How besieged courts bargain.</summary>
/// <param name="Chance">How often in ten days a court that fears everything and a besieger who doubts everything agree.</param>
/// <param name="Fear">The log odds with which a besieged court offers, forces being even.</param>
/// <param name="Doubt">The log odds with which a besieger accepts before an open town, forces being even.</param>
/// <param name="ByRatio">What the log ratio of worth between besieger and garrison adds to the one and takes from the other.</param>
/// <param name="ByDefeats">What many recent defeats add to the court's.</param>
/// <param name="ManyDefeats">How many recent defeats count as many.</param>
/// <param name="ByBoldness">What the ruler's boldness takes from them, from none to full.</param>
/// <param name="ByWalls">What each class of walls adds to the besieger's.</param>
/// <param name="ByFatigue">What full fatigue adds to them.</param>
/// <param name="OfTreasury">What share of the treasury is paid.</param>
/// <param name="AHousehold">What is taken from each household in addition.</param>
/// <param name="Towns">How many towns are ceded at most.</param>
/// <param name="CededLoyalty">How loyal a ceded place is to its new holder.</param>
/// <param name="Shame">What share of his legitimacy the bargain costs the ruler.</param>
/// <param name="Resentment">What it adds to the payer's grievance.</param>
public sealed record BargainRules(
    [Rule("a turn")] double Chance,
    [Rule("log odds")] double Fear,
    [Rule("log odds")] double Doubt,
    [Rule("log odds")] double ByRatio,
    [Rule("log odds")] double ByDefeats,
    [Rule("defeats")] double ManyDefeats,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds a class")] double ByWalls,
    [Rule("log odds")] double ByFatigue,
    [Rule("share")] double OfTreasury,
    [Rule("strings of cash a household")] double AHousehold,
    [Rule("towns")] int Towns,
    [Rule("share")] double CededLoyalty,
    [Rule("share")] double Shame,
    [Rule("share")] double Resentment);
