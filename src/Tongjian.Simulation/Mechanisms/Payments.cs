using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Yearly payments over the years: Song paid Liao for a century; Liao had more of it in 1042, when Song was at war with Xia; Song stopped paying
/// Jin in 1217, when the Mongols had driven Jin from its capital.
/// </summary>
internal sealed class Payments(RuleBook rules) : Mechanism(
    "payment", "Each year a payer weighs whether the payee is still to be feared, and stops if not; a payee whose payer is in trouble asks for more.")
{
    private readonly PaymentRules rules = rules.Get<PaymentRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsYear()) return;
        var state = run.State;
        for (var payer = 0; payer < state.Polities.Length; payer++)
        {
            for (var payee = 0; payee < state.Polities.Length; payee++)
            {
                if (state.Tie(payer, payee).Pays <= 0 || !state.Polities[payer].Exists || !state.Polities[payee].Exists || state.AtWar(payer, payee)) continue;
                if (state.Polities[payer].Government == Government.Puppet) continue;
                var fear = Portable.Log((Councils.PowerOf(state.Polities[payee], battle) + 1) / (Councils.PowerOf(state.Polities[payer], battle) + 1));
                fear = Math.Clamp(fear, -3, 3);
                if (run.Happens(rules.Stopping * Portable.Logistic(WillToStop(run, payer, payee, fear)), payer, Purpose.Payments, payee)) Stop(run, payer, payee);
                else if (run.Happens(rules.Raising * Portable.Logistic(WillToRaise(run, payer, payee, fear)), payee, Purpose.Renegotiation, payer)) Ask(run, payer, payee, fear);
            }
        }
    }

    private double WillToStop(Rerun run, int payer, int payee, double fear)
    {
        var state = run.State;
        ref var tie = ref state.Tie(payer, payee);
        var poor = state.Polities[payer].Treasury < tie.Pays ? rules.ByPoverty : 0;
        return (rules.ByBoldness * (BoldnessOf(state, payer) - 0.5)) + (rules.ByGrievance * tie.Grievance) + (rules.ByTrouble * TroubleOf(state, payee)) + poor
            - (rules.ByFear * fear) - (rules.ByTrust * (tie.Trust - 0.5)) - rules.Habit;
    }

    private double WillToRaise(Rerun run, int payer, int payee, double fear)
    {
        var state = run.State;
        return (rules.ByFear * fear) + (rules.ByTrouble * TroubleOf(state, payer)) + (rules.ByBoldness * (BoldnessOf(state, payee) - 0.5)) - rules.Habit;
    }

    private static double BoldnessOf(SystemOfStates state, int polity) => state.Polities[polity].Ruler is >= 0 and var ruler ? state.Persons[ruler].Boldness : 0.5;

    /// <summary>In how many wars a polity is, and how badly they go for it: 1 for a war, 2 for one that has cost ten places.</summary>
    private static double TroubleOf(SystemOfStates state, int polity)
    {
        var trouble = 0.0;
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (state.AtWar(polity, other)) trouble += Math.Clamp(1 - (state.Tie(polity, other).Gains / 10.0), 0, 2);
        }

        return Math.Min(trouble, 3);
    }

    private void Stop(Rerun run, int payer, int payee)
    {
        var state = run.State;
        ref var tie = ref state.Tie(payer, payee);
        ref var back = ref state.Tie(payee, payer);
        var told = run.Try(Deed.StopPaying, payer, payee, cause: tie.Cause);
        if (told < 0) return;
        Bonds.Loose(run, payer, payee, Bond.Treaty, told);
        tie.Pays = 0;
        back.Grievance = Cohesion.Within(back.Grievance + rules.Grudge);
        back.Trust *= (float)(1 - rules.Grudge);
    }

    /// <summary>The payee asks for more; the payer grants it or refuses.</summary>
    private void Ask(Rerun run, int payer, int payee, double fear)
    {
        var state = run.State;
        ref var tie = ref state.Tie(payer, payee);
        var sum = (int)(tie.Pays * (1 + rules.Raise));
        var demanded = run.Try(Deed.Demand, payee, payer, amount: sum, cause: tie.Cause);
        if (demanded < 0) return;
        var odds = (rules.ByFear * fear) + (rules.ByTrouble * TroubleOf(state, payer)) - (rules.ByBoldness * (BoldnessOf(state, payer) - 0.5));
        var granted = run.Happens(Portable.Logistic(odds), payer, Purpose.Renegotiation, payee);
        var told = granted ? run.Try(Deed.PromiseYearly, payer, payee, amount: sum, cause: demanded) : run.Try(Deed.Refuse, payer, payee, cause: demanded);
        if (told < 0) return;
        ref var back = ref state.Tie(payee, payer);
        if (granted)
        {
            tie.Pays = sum;
            Bonds.Bind(run, payer, payee, told);
            tie.Grievance = Cohesion.Within(tie.Grievance + (rules.Grudge / 2));
            back.Grievance *= 0.5f;
        }
        else
        {
            (back.Grievance, back.Cause) = (Cohesion.Within(back.Grievance + (rules.Grudge / 2)), told);
        }
    }
}

/// <summary>How payments are kept, raised and stopped.</summary>
/// <param name="Stopping">How often in a year a payer stops whom everything moves to it.</param>
/// <param name="Raising">How often in a year a payee asks for more whom everything moves to it.</param>
/// <param name="Raise">By what share he asks for more.</param>
/// <param name="Habit">The log odds against a change, all else even.</param>
/// <param name="ByFear">What the log ratio of the payee's to the payer's power takes from stopping, and adds for raising.</param>
/// <param name="ByTrouble">What each other war of the other side adds, more for a lost one.</param>
/// <param name="ByBoldness">What the ruler's boldness adds, from none to full.</param>
/// <param name="ByGrievance">What the payer's full grievance adds for stopping.</param>
/// <param name="ByTrust">What the payer's trust takes from it, from none to full.</param>
/// <param name="ByPoverty">What a treasury adds that does not hold the sum.</param>
/// <param name="Grudge">By how much stopping raises the payee's grievance, and what share of his trust it costs.</param>
public sealed record PaymentRules(
    [Rule("a year")] double Stopping,
    [Rule("a year")] double Raising,
    [Rule("share")] double Raise,
    [Rule("log odds")] double Habit,
    [Rule("log odds")] double ByFear,
    [Rule("log odds a war")] double ByTrouble,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByTrust,
    [Rule("log odds")] double ByPoverty,
    [Rule("share")] double Grudge);
