using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Who bows to whom: the weak to a strong neighbour, as long as he is strong; a lord invests his vassal, and a proud vassal refuses the title.</summary>
internal sealed class Suzerainty(RuleBook rules) : Mechanism(
    "suzerainty", "Weak neighbours of a strong court do homage rather than fight; lords invest vassals; vassals of a weakening lord refuse homage.")
{
    private readonly SuzeraintyRules rules = rules.Get<SuzeraintyRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Places == 0 || realm.Government == Government.Puppet) continue;
            if (realm.Overlord >= 0) Serve(run, polity, realm.Overlord);
            SeekLord(run, polity);
        }
    }

    /// <summary>What the protection of its lord adds to the power of a polity in the eyes of others.</summary>
    public static double Protection(SystemOfStates state, int polity, int attacker, BattleRules battle, SuzeraintyRules rules)
    {
        int lord = state.Polities[polity].Overlord;
        return lord < 0 || lord == attacker || !state.Polities[lord].Exists ? 0 : rules.Protection * Councils.PowerOf(state.Polities[lord], battle);
    }

    private void Serve(Rerun run, int vassal, int lord)
    {
        var mayRefuse = run.Happens(rules.Refusal / 4, vassal, Purpose.RefuseHomage, lord);
        if (!mayRefuse && !run.Now.BeginsYear()) return;
        var odds = PrideOf(run, vassal, lord);
        if (mayRefuse && run.Happens(rules.Refusal * Portable.Logistic(odds) / 4, vassal, Purpose.RefuseHomage, lord)) Refuse(run, vassal, lord);
        else if (run.Now.BeginsYear() && run.State.Polities[vassal] is { Ruler: >= 0 } realm && realm.Legitimacy < rules.Firm) Invest(run, vassal, lord, odds);
    }

    /// <summary>The log odds with which a vassal thinks itself too good for its lord.</summary>
    private double PrideOf(Rerun run, int vassal, int lord)
    {
        var state = run.State;
        ref var tie = ref state.Tie(vassal, lord);
        var ruler = state.Polities[vassal].Ruler;
        var boldness = ruler >= 0 ? state.Persons[ruler].Boldness : 0.5;
        return (rules.ByStrength * Edge(state, vassal, lord)) + (rules.ByGrievance * tie.Grievance) - (rules.ByTrust * (tie.Trust - 0.5))
            + (rules.ByBoldness * (boldness - 0.5)) + (rules.ByLordsWeakness * (0.5 - state.Polities[lord].Cohesion)) - rules.Habit;
    }

    private double Edge(SystemOfStates state, int one, int other) =>
        Math.Clamp(Portable.Log((Councils.PowerOf(state.Polities[one], battle) + 1) / (Councils.PowerOf(state.Polities[other], battle) + 1)), -4, 4);

    private void Refuse(Rerun run, int vassal, int lord)
    {
        var state = run.State;
        ref var pride = ref state.Tie(vassal, lord);
        ref var anger = ref state.Tie(lord, vassal);
        var told = run.Try(Deed.RefuseHomage, vassal, lord, cause: pride.Cause);
        if (told < 0) return;
        Bonds.Submit(run, vassal, -1);
        anger.Grievance = Cohesion.Within(anger.Grievance + rules.Anger);
        anger.Trust *= 0.5f;
        (pride.Pays, pride.Cause, anger.Cause) = (0, told, told);
    }

    /// <summary>The lord sends patent and seal to a ruler who does not sit firm; a proud one sends them back.</summary>
    private void Invest(Rerun run, int vassal, int lord, double pride)
    {
        var state = run.State;
        ref var realm = ref state.Polities[vassal];
        if (run.Happens(Portable.Logistic(pride + rules.TitleRankles), vassal, Purpose.Investiture, lord))
        {
            Refuse(run, vassal, lord);
            return;
        }

        if (run.Try(Deed.Invest, lord, vassal, realm.Ruler, cause: realm.Cause) < 0) return;
        realm.Legitimacy = Cohesion.Within(realm.Legitimacy + (rules.Seal * (1 - realm.Legitimacy)));
        foreach (var (one, other) in (ReadOnlySpan<(int, int)>)[(vassal, lord), (lord, vassal)])
        {
            ref var tie = ref state.Tie(one, other);
            tie.Trust = Cohesion.Within(tie.Trust + (rules.Favour * (1 - tie.Trust)));
            tie.Grievance *= (float)(1 - rules.Favour);
        }
    }

    /// <summary>A polity that a neighbour overawes does homage to him, also at the outbreak of a war that it cannot win.</summary>
    private void SeekLord(Rerun run, int weak)
    {
        var state = run.State;
        ref var realm = ref state.Polities[weak];
        foreach (var strong in run.Front.NeighboursOf(weak))
        {
            if (!state.Polities[strong].Exists || realm.Overlord == strong || !run.Happens(rules.Submission / 4, weak, Purpose.Homage, strong)) continue;
            if (state.Polities[strong].Government == Government.Puppet || Bonds.HeadOf(state, strong) == weak || Councils.HaveAllyAtWar(run, strong, weak)) continue;
            var edge = Edge(state, strong, weak);
            if (edge < rules.Overawed || (realm.Overlord >= 0 && Edge(state, strong, realm.Overlord) < 0)) continue;
            var atWar = state.AtWar(weak, strong);
            if (atWar && state.Tie(strong, weak).Gains > 0) continue;
            var boldness = realm.Ruler >= 0 ? state.Persons[realm.Ruler].Boldness : 0.5;
            var odds = (rules.ByStrength * (edge - rules.Overawed)) - (rules.ByBoldness * (boldness - 0.5)) + (rules.ByTerror * state.Polities[strong].Terror)
                + (atWar ? rules.ByThreat : rules.ByThreat * state.Tie(strong, weak).Grievance) - (rules.ByGrievance * state.Tie(weak, strong).Grievance) - rules.Habit;
            if (!run.Happens(rules.Submission * Portable.Logistic(odds) / 4, weak, Purpose.Homage, strong)) continue;
            Submit(run, weak, strong, atWar);
            return;
        }
    }

    private void Submit(Rerun run, int weak, int strong, bool atWar)
    {
        var state = run.State;
        var cause = state.Tie(strong, weak).Cause;
        if (atWar)
        {
            var peace = run.Try(Deed.MakePeace, strong, weak, cause: cause);
            if (peace < 0) return;
            Bonds.EndWar(run, weak, strong, peace);
            cause = peace;
        }

        int old = state.Polities[weak].Overlord;
        var told = run.Try(Deed.Submit, weak, strong, cause: cause);
        if (told < 0) return;
        Bonds.Submit(run, weak, strong);
        ref var tie = ref state.Tie(strong, weak);
        (tie.Grievance, tie.Cause) = ((float)(tie.Grievance * (1 - rules.Favour)), told);
        state.Tie(weak, strong).Cause = told;
        if (old < 0) return;
        ref var left = ref state.Tie(old, weak);
        (left.Grievance, state.Tie(weak, old).Pays) = (Cohesion.Within(left.Grievance + (rules.Anger / 2)), 0);
    }
}

/// <summary>How lords and vassals stand to one another.</summary>
/// <param name="Refusal">How often in a year a vassal refuses homage whom everything moves to it.</param>
/// <param name="Submission">How often in a year a weak polity does homage whom everything moves to it.</param>
/// <param name="Overawed">From which log ratio of power on a neighbour overawes.</param>
/// <param name="Habit">The log odds against either, all else even.</param>
/// <param name="ByStrength">What the log ratio of power adds to the log odds, of the vassal to refuse, of the lord to be bowed to.</param>
/// <param name="ByGrievance">What full grievance adds for refusal, and takes from submission.</param>
/// <param name="ByTrust">What trust takes from refusal, from none to full.</param>
/// <param name="ByBoldness">What boldness adds for refusal and takes from submission, from none to full.</param>
/// <param name="ByLordsWeakness">What the lack of cohesion of the lord adds for refusal, from full to none.</param>
/// <param name="ByTerror">What the terror of the strong adds for submission.</param>
/// <param name="ByThreat">What war or the full grievance of the strong adds for submission.</param>
/// <param name="Anger">By how much a refusal raises what the lord holds against the vassal.</param>
/// <param name="Firm">Rulers of less legitimacy than this are sent patent and seal.</param>
/// <param name="TitleRankles">What the log odds of refusal are higher by when a title is offered.</param>
/// <param name="Seal">By how much of the rest of the scale an investiture lifts legitimacy.</param>
/// <param name="Favour">By how much of the rest of the scale it lifts trust, and which share of grievance it ends.</param>
/// <param name="Protection">What share of its lord's power a vassal's enemy counts as the vassal's.</param>
public sealed record SuzeraintyRules(
    [Rule("a year")] double Refusal,
    [Rule("a year")] double Submission,
    [Rule("log")] double Overawed,
    [Rule("log odds")] double Habit,
    [Rule("log odds")] double ByStrength,
    [Rule("log odds")] double ByGrievance,
    [Rule("log odds")] double ByTrust,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByLordsWeakness,
    [Rule("log odds")] double ByTerror,
    [Rule("log odds")] double ByThreat,
    [Rule("share")] double Anger,
    [Rule("share")] double Firm,
    [Rule("log odds")] double TitleRankles,
    [Rule("share")] double Seal,
    [Rule("share")] double Favour,
    [Rule("share")] double Protection);
