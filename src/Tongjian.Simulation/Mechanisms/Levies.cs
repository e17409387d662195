using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What it takes to have an army: silver each month, months of preparation before a great war, the patience of those who are called.</summary>
internal sealed class Levies(RuleBook rules) : Mechanism(
    "levy", "Courts pay their troops, and the unpaid lose heart and desert; bold rulers prepare for war; who is called to arms grumbles, losses tire.")
{
    private readonly LevyRules rules = rules.Get<LevyRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        Pay(run.State);
        for (var polity = 0; polity < run.State.Polities.Length; polity++)
        {
            ref var realm = ref run.State.Polities[polity];
            if (realm.Exists && realm.Ruler >= 0 && realm.Government == Government.Court) Prepare(run, polity);
        }
    }

    /// <summary>How tired the loss of men makes a polity.</summary>
    public static void Tire(ref PolityState polity, int lost, LevyRules rules) =>
        polity.Weariness = Cohesion.Within(polity.Weariness + (rules.LossTires * lost / Math.Max(1.0, polity.Levy) * (1 - polity.Weariness)));

    /// <summary>Conscription raises unrest where farmers live, the more of them must go.</summary>
    public static void Conscript(Rerun run, int polity, int men, LevyRules rules)
    {
        var state = run.State;
        var unrest = rules.Grumbling * men / Math.Max(1.0, state.Polities[polity].Levy);
        foreach (var held in run.Front.HoldingsOf(state, polity))
        {
            ref var place = ref state.Places[held];
            if (!HorseRules.IsHerding(place.Customs)) place.Unrest = Cohesion.Within(place.Unrest + unrest);
        }
    }

    /// <summary>Soldiers' pay and the cost of the court; where the silver ends, troops run.</summary>
    private void Pay(SystemOfStates state)
    {
        Span<double> men = stackalloc double[state.Polities.Length];
        men.Clear();
        foreach (ref var place in state.Places.AsSpan())
        {
            if (place.Holder >= 0) men[place.Holder] += place.Garrison;
        }

        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity >= 0) men[army.Polity] += army.Men * rules.Field;
        }

        Span<double> unpaid = stackalloc double[state.Polities.Length];
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            unpaid[polity] = 0;
            if (!realm.Exists) continue;
            var due = (men[polity] + (rules.OnRolls * Math.Max(0, realm.Reserve))) * rules.PayOf(realm) / 12;
            realm.Treasury -= due + (Math.Max(0, realm.Treasury) * rules.Court / 12);
            if (realm.Treasury >= 0 || due <= 0) continue;
            unpaid[polity] = Math.Min(1, -realm.Treasury / due);
            realm.Treasury = 0;
            realm.Reserve -= (int)(Math.Max(0, realm.Reserve) * rules.Desertion * unpaid[polity]);
        }

        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity < 0 || unpaid[army.Polity] <= 0) continue;
            army.Morale *= (float)(1 - (rules.Heartless * unpaid[army.Polity]));
            army.Men -= (int)(army.Men * rules.Desertion * unpaid[army.Polity]);
            army.Riders = Math.Min(army.Riders, army.Men);
        }
    }

    /// <summary>A bold ruler at peace turns his mind to the neighbour who promises most: men are called, ships built, and the quarrel grows.</summary>
    private void Prepare(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        var bold = state.Persons[realm.Ruler].Boldness - rules.Bold;
        if (bold <= 0 || realm.Treasury <= 0) return;
        if (!run.Happens(rules.Preparing / 12 * bold / (1 - rules.Bold) * (1 - realm.Weariness), polity, Purpose.Preparing)) return;
        var enemy = TargetOf(run, polity);
        if (enemy < 0) return;
        ref var tie = ref state.Tie(polity, enemy);
        var told = run.Try(Deed.Prepare, polity, enemy, realm.Ruler, cause: state.Persons[realm.Ruler].Cause);
        if (told < 0) return;
        tie.Grievance = Cohesion.Within(tie.Grievance + rules.Provoked);
        tie.Cause = told;
        var called = (int)(realm.Levy * rules.Called);
        realm.Reserve += called;
        realm.Ships += (int)(realm.Ships * rules.Called);
        realm.Treasury *= 1 - rules.Spent;
        Conscript(run, polity, called, rules);
    }

    /// <summary>The neighbour, not stronger, whose lands are richest; −1 if the polity is at war or has none.</summary>
    private int TargetOf(Rerun run, int polity)
    {
        var state = run.State;
        var power = Councils.PowerOf(state.Polities[polity], battle);
        var best = -1;
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (state.AtWar(polity, other)) return -1;
            ref var one = ref state.Polities[other];
            if (!one.Exists || run.Front.Between(polity, other) == 0 || one.Overlord == polity || (state.Tie(polity, other).Bonds & Bond.Alliance) != 0) continue;
            if (Councils.PowerOf(one, battle) <= power && (best < 0 || one.Households > state.Polities[best].Households)) best = other;
        }

        return best;
    }
}
