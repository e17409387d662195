using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Tribes that become one. Rare, for it takes a leader far above the others; likelier where a settled neighbour is weak or an enemy, for what can
/// be won of him is what holds the union together (T. Barfield, The Perilous Frontier, 1989, chapters 1 and 5).
/// </summary>
internal sealed class Uniting(RuleBook rules) : Mechanism(
    "uniting", "Tribes of the steppe or the forest join a great leader, sooner where a settled neighbour is weak or hostile; the union turns on him.")
{
    private readonly UnitingRules rules = rules.Get<UnitingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var one = 0; one < state.Polities.Length; one++)
        {
            if (!IsTribal(state.Polities[one])) continue;
            var leader = LeaderOf(state, one);
            if (leader < 0) continue;
            var call = (rules.BySkill * (SkillOf(state, leader) - rules.GreatLeader)) + PullOf(run, one);
            foreach (var other in run.Front.NeighboursOf(one))
            {
                if (!IsTribal(state.Polities[other]) || !run.Happens(rules.Chance / 4, one, Purpose.Uniting, other)) continue;
                if (state.Polities[other].Customs != state.Polities[one].Customs) continue;
                var odds = call - (rules.BySkill * Math.Max(0, SkillOf(state, LeaderOf(state, other)) - rules.GreatLeader))
                    + (rules.BySize * Portable.Log((state.Polities[one].Households + 1.0) / (state.Polities[other].Households + 1.0)));
                if (!run.Happens(rules.Chance * Portable.Logistic(odds) / 4, one, Purpose.Uniting, other)) continue;
                Join(run, other, one, leader);
                break;
            }
        }
    }

    /// <summary>Whether a polity is a people of herders or of the forest without a court.</summary>
    public static bool IsTribal(in PolityState polity) =>
        polity.Exists && polity.Government is Government.Tribes or Government.Confederation && polity.Customs is Customs.Steppe or Customs.Forest;

    /// <summary>Who rules a people; where nobody does, the ablest whom it has; −1 for nobody.</summary>
    private static int LeaderOf(SystemOfStates state, int polity)
    {
        if (state.Polities[polity].Ruler is >= 0 and var ruler) return ruler;
        var best = -1;
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (one.Lives && one.Polity == polity && one.Captor < 0 && (best < 0 || SkillOf(state, person) > SkillOf(state, best))) best = person;
        }

        return best;
    }

    private static double SkillOf(SystemOfStates state, int person) => person < 0 ? 0 : (state.Persons[person].Field + state.Persons[person].Rule) / 2;

    /// <summary>How much the settled neighbours invite: the one that invites most.</summary>
    private double PullOf(Rerun run, int polity)
    {
        var state = run.State;
        var most = 0.0;
        foreach (var other in run.Front.NeighboursOf(polity))
        {
            ref var court = ref state.Polities[other];
            if (!court.Exists || IsTribal(court) || court.Customs == state.Polities[polity].Customs) continue;
            var hostile = state.AtWar(polity, other) ? 1 : state.Tie(polity, other).Grievance;
            var pull = (rules.ByWeakness * Math.Max(0, 0.5 - court.Cohesion)) + (rules.ByHostility * hostile);
            if (pull > most) most = pull;
        }

        return most;
    }

    /// <summary>A tribe joins another; who leads that rules it from now on.</summary>
    private void Join(Rerun run, int joining, int uniting, int leader)
    {
        var state = run.State;
        ref var union = ref state.Polities[uniting];
        ref var tribe = ref state.Polities[joining];
        if (union.Ruler < 0)
        {
            var raised = run.Try(Deed.Accede, uniting, person: leader, cause: union.Cause);
            if (raised < 0) return;
            Thrones.Enthrone(run, leader, uniting, raised);
        }

        var told = run.Try(Deed.Join, joining, uniting, leader, cause: union.Cause);
        if (told < 0) return;
        Lands.GiveAll(run, joining, uniting, rules.Loyalty, told);
        for (var army = 0; army < state.Armies.Length; army++)
        {
            if (state.Armies[army].Polity != joining) continue;
            (tribe.Reserve, tribe.Horses) = (tribe.Reserve + state.Armies[army].Men, tribe.Horses + state.Armies[army].Riders);
            Armies.Disband(state, army);
        }

        for (var person = 0; person < state.PersonCount; person++)
        {
            if (state.Persons[person].Lives && state.Persons[person].Polity == joining && state.Persons[person].Captor < 0) Thrones.GoOver(run, person, uniting, told);
        }

        (union.Reserve, union.Levy, union.Horses, union.Treasury) =
            (union.Reserve + tribe.Reserve, union.Levy + tribe.Levy, union.Horses + tribe.Horses, union.Treasury + tribe.Treasury);
        Realms.End(run, joining);
        (union.Government, union.Cause) = (Government.Confederation, told);
        Cohesion.Lift(ref union, rules.Lift);
        foreach (var other in run.Front.NeighboursOf(uniting))
        {
            if (!state.Polities[other].Exists || IsTribal(state.Polities[other])) continue;
            ref var tie = ref state.Tie(uniting, other);
            tie.Grievance = Cohesion.Within(tie.Grievance + rules.TurnsSouth);
        }
    }
}

/// <summary>How tribes unite.</summary>
/// <param name="Chance">How often in a year a neighbour joins a leader whom everything favours.</param>
/// <param name="GreatLeader">The mean of skill in field and government at which the odds are even, all else even.</param>
/// <param name="BySkill">What the leader's skill adds to the log odds, from none to full.</param>
/// <param name="ByWeakness">What each unit of cohesion adds that a settled neighbour has less than one half.</param>
/// <param name="ByHostility">What war or full grievance against a settled neighbour adds.</param>
/// <param name="BySize">What the log ratio of households of leader and tribe adds.</param>
/// <param name="Loyalty">How loyal the places of a tribe are that joined.</param>
/// <param name="Lift">By how much of the rest of the scale each tribe that joins lifts the union's cohesion.</param>
/// <param name="TurnsSouth">By how much it raises what the union holds against its settled neighbours.</param>
public sealed record UnitingRules(
    [Rule("a year")] double Chance,
    [Rule("share")] double GreatLeader,
    [Rule("log odds")] double BySkill,
    [Rule("log odds")] double ByWeakness,
    [Rule("log odds")] double ByHostility,
    [Rule("log odds")] double BySize,
    [Rule("share")] double Loyalty,
    [Rule("share")] double Lift,
    [Rule("share")] double TurnsSouth);
