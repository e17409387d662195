using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What courts do with generals whose name grows greater than they like.</summary>
internal sealed class Recalls(RuleBook rules) : Mechanism(
    "recall", "A general whose standing outgrows the court's trust is recalled from the field, dismissed, imprisoned or put to death; the others take note.")
{
    private readonly RecallRules rules = rules.Get<RecallRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity < 0 || host.Commander < 0 || host.Order is Order.Return or Order.Migrate) continue;
            ref var realm = ref state.Polities[host.Polity];
            if (realm.Ruler < 0 || realm.Ruler == host.Commander || realm.Government is Government.Tribes or Government.Warband) continue;
            if (run.Happens(HazardOf(state, host, realm) / 12, run.LuckOf(host.Commander), Purpose.Recall)) Recall(run, army);
        }
    }

    /// <summary>How often in a year a court calls such a general home.</summary>
    private double HazardOf(SystemOfStates state, in ArmyState host, in PolityState realm)
    {
        ref var general = ref state.Persons[host.Commander];
        if (general.Standing < rules.Noted || general.House == host.Polity) return 0;
        return rules.Hazard * Portable.Exp(
            (rules.ByStanding * (general.Standing - 0.5)) + (rules.ByDistrust * (0.7 - general.Loyalty)) + (rules.ByWeakThrone * (0.8 - realm.Legitimacy))
            + (rules.ByWeariness * realm.Weariness) - (rules.ByBoldness * (state.Persons[realm.Ruler].Boldness - 0.5)));
    }

    private void Recall(Rerun run, int army)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        int polity = host.Polity, person = host.Commander;
        var told = run.Try(Deed.Recall, polity, person: person, place: host.At, cause: host.Cause);
        if (told < 0) return;
        Armies.TurnHome(state, army);
        Thrones.LeaveOffice(state, person);
        ref var general = ref state.Persons[person];
        (general.Office, general.Cause) = (Office.General, told);
        Courtiers.Estrange(state, polity, rules.Estranges);
        var fate = run.Uniform(run.LuckOf(person), Purpose.Recall, 1);
        if (fate < rules.Executed)
        {
            var jailed = run.Try(Deed.Imprison, polity, polity, person, cause: told);
            if (jailed >= 0) Thrones.Seize(run, person, polity, jailed);
            if (run.Try(Deed.Execute, polity, person: person, cause: jailed >= 0 ? jailed : told) < 0) return;
            Thrones.Die(run, person);
            Courtiers.Estrange(state, polity, rules.Estranges);
        }
        else if (fate < rules.Executed + rules.Dismissed && run.Try(Deed.Dismiss, polity, person: person, cause: told) >= 0)
        {
            (general.Office, general.Standing) = (Office.None, general.Standing * 0.7f);
        }
    }
}

/// <summary>How generals are recalled.</summary>
/// <param name="Hazard">How often in a year a general of some standing and middling loyalty is recalled by a court that sits firmly.</param>
/// <param name="Noted">From which standing on a court thinks about him.</param>
/// <param name="ByStanding">What the whole scale of standing adds to the logarithm of that.</param>
/// <param name="ByDistrust">What full disloyalty adds.</param>
/// <param name="ByWeakThrone">What the want of all legitimacy adds.</param>
/// <param name="ByWeariness">What full weariness of war adds: who wants peace fears victories.</param>
/// <param name="ByBoldness">What the ruler's boldness takes away, from none to full.</param>
/// <param name="Executed">How often a recalled general is imprisoned and put to death.</param>
/// <param name="Dismissed">How often he is dismissed.</param>
/// <param name="Estranges">What share of their loyalty the others lose, and once more if he dies.</param>
public sealed record RecallRules(
    [Rule("a year")] double Hazard,
    [Rule("share")] double Noted,
    [Rule("log")] double ByStanding,
    [Rule("log")] double ByDistrust,
    [Rule("log")] double ByWeakThrone,
    [Rule("log")] double ByWeariness,
    [Rule("log")] double ByBoldness,
    [Rule("chance")] double Executed,
    [Rule("chance")] double Dismissed,
    [Rule("share")] double Estranges);
