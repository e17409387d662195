using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// A people under one lord that proclaims a dynasty: as Aguda did after his first victories over Liao, Temüjin after the last of his rivals.
/// The slot stays: the people is the state from now on.
/// </summary>
internal sealed class Founding(RuleBook rules) : Mechanism(
    "founding", "A united people that holds together and wins of a court, or has grown great, proclaims a dynasty and owes homage to nobody.")
{
    private readonly FoundingRules rules = rules.Get<FoundingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || realm.Government != Government.Confederation || realm.Ruler < 0 || realm.Cohesion < rules.Cohesion) continue;
            var won = WonOf(state, polity);
            if (won == 0 && realm.Places < rules.GreatPeople) continue;
            var leader = state.Persons[realm.Ruler];
            var odds = (rules.ByWon * won) + (rules.BySize * Portable.Log((realm.Places + 1.0) / (rules.GreatPeople + 1.0)))
                + (rules.ByBoldness * (leader.Boldness - 0.5)) - rules.Reluctance;
            if (run.Happens(rules.Chance * Portable.Logistic(odds), polity, Purpose.Proclamation)) Proclaim(run, polity);
        }
    }

    /// <summary>Places won of courts in the wars of today; nobody counts beyond five.</summary>
    private static int WonOf(SystemOfStates state, int polity)
    {
        var won = 0;
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (state.AtWar(polity, other) && state.Polities[other].Government == Government.Court) won += Math.Max(0, state.Tie(polity, other).Gains);
        }

        return Math.Min(won, 5);
    }

    private void Proclaim(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        var name = StateNames.For(run, run.Scenario.Peoples.PeopleOf(realm.Name), realm.Capital, polity);
        if (name < 0) return;
        var told = run.Try(Deed.Proclaim, polity, person: realm.Ruler, place: realm.Capital, amount: name, cause: realm.Cause);
        if (told < 0) return;
        int lord = realm.Overlord;
        (realm.Name, realm.Government, realm.Overlord, realm.Since, realm.Cause) = (name, Government.Court, -1, run.Now.Number, told);
        realm.Legitimacy = Cohesion.Within(realm.Legitimacy + (rules.Awe * (1 - realm.Legitimacy)));
        Cohesion.Lift(ref realm, rules.Lift);
        if (lord < 0) return;
        ref var tie = ref state.Tie(lord, polity);
        (tie.Grievance, state.Tie(polity, lord).Pays) = (Cohesion.Within(tie.Grievance + rules.Affront), 0);
    }
}

/// <summary>How peoples become dynasties.</summary>
/// <param name="Chance">How often in a month a lord proclaims a dynasty whom everything favours.</param>
/// <param name="Cohesion">With less cohesion than this nobody follows him.</param>
/// <param name="GreatPeople">From how many places on a people is great without a victory over a court.</param>
/// <param name="Reluctance">The log odds against it, all else even.</param>
/// <param name="ByWon">What each place won of a court adds, up to five.</param>
/// <param name="BySize">What the log ratio of its places to those of a great people adds.</param>
/// <param name="ByBoldness">What the lord's boldness adds, from none to full.</param>
/// <param name="Awe">By how much of the rest of the scale it lifts his legitimacy.</param>
/// <param name="Lift">By how much of the rest of the scale it lifts cohesion.</param>
/// <param name="Affront">By how much it raises what a former overlord holds against it.</param>
public sealed record FoundingRules(
    [Rule("a month")] double Chance,
    [Rule("share")] double Cohesion,
    [Rule("places")] int GreatPeople,
    [Rule("log odds")] double Reluctance,
    [Rule("log odds a place")] double ByWon,
    [Rule("log odds")] double BySize,
    [Rule("log odds")] double ByBoldness,
    [Rule("share")] double Awe,
    [Rule("share")] double Lift,
    [Rule("share")] double Affront);
