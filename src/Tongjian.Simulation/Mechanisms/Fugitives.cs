using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// People who cross to another court, and what comes of it. The case of Ashu, whom Liao never gave back, was Aguda's first reproach; that of
/// Zhang Jue, whose head Song sent too late, the pretext of 1125.
/// </summary>
internal sealed class Fugitives(RuleBook rules) : Mechanism(
    "fugitives", "The disloyal flee to another court; their lord demands them back; who is refused bears a grudge, who hands over loses his own fugitives' trust.")
{
    private readonly FugitiveRules rules = rules.Get<FugitiveRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives || one.Captor >= 0 || one.Polity < 0 || !state.Polities[one.Polity].Exists) continue;
            if (one.Fled >= 0) Pursue(run, person);
            else if (one.Office is Office.General or Office.Governor or Office.Minister && one.Army < 0) Consider(run, person);
        }
    }

    private void Consider(Rerun run, int person)
    {
        var state = run.State;
        ref var one = ref state.Persons[person];
        ref var realm = ref state.Polities[one.Polity];
        var odds = (rules.ByDisloyalty * (0.5 - one.Loyalty)) + (rules.ByWeakThrone * (0.5 - realm.Legitimacy)) + (rules.ByDisunity * (0.5 - realm.Cohesion));
        if (!run.Happens(rules.Flight * Portable.Logistic(odds) / 4, run.LuckOf(person), Purpose.Flight)) return;
        int left = one.Polity;
        var host = HostFor(run, person, left);
        if (host < 0) return;
        var told = run.Try(Deed.TakeRefuge, left, host, person, cause: realm.Cause);
        if (told < 0) return;
        Thrones.GoOver(run, person, host, told);
        one.Loyalty = (float)rules.NewLoyalty;
    }

    /// <summary>The neighbour to flee to: one that has a quarrel with the lord is the surest; −1 if there is none.</summary>
    private int HostFor(Rerun run, int person, int left)
    {
        var state = run.State;
        var (best, most) = (-1, 0.0);
        foreach (var host in run.Front.NeighboursOf(left))
        {
            if (!state.Polities[host].Exists) continue;
            var quarrel = state.AtWar(host, left) ? 1 : state.Tie(host, left).Grievance;
            var worth = (1 + (rules.ByQuarrel * quarrel)) * run.Uniform(run.LuckOf(person), Purpose.Refuge, host);
            if (worth > most) (best, most) = (host, worth);
        }

        return best;
    }

    /// <summary>The old lord demands him back, and the host answers.</summary>
    private void Pursue(Rerun run, int person)
    {
        var state = run.State;
        ref var fugitive = ref state.Persons[person];
        int lord = fugitive.Fled;
        int host = fugitive.Polity;
        if (state.AtWar(lord, host) || fugitive.Office == Office.Ruler || fugitive.Army >= 0 || !run.Happens(rules.Demand / 4, run.LuckOf(person), Purpose.Extradition)) return;
        var demanded = run.Try(Deed.Demand, lord, host, person, cause: fugitive.Cause);
        if (demanded < 0) return;
        ref var tie = ref state.Tie(host, lord);
        var fear = Portable.Log((Councils.PowerOf(state.Polities[lord], battle) + 1) / (Councils.PowerOf(state.Polities[host], battle) + 1));
        var boldness = state.Polities[host].Ruler is >= 0 and var ruler ? state.Persons[ruler].Boldness : 0.5;
        var odds = (rules.ByFear * Math.Clamp(fear, -3, 3)) + (rules.ByTrust * (tie.Trust - 0.5)) + ((tie.Bonds & (Bond.Treaty | Bond.Alliance)) != 0 ? rules.ByTreaty : 0)
            - (rules.ByBoldness * (boldness - 0.5)) - (rules.ByWorth * (fugitive.Field + fugitive.Standing - 0.5)) - rules.Honour;
        if (run.Happens(Portable.Logistic(odds), run.LuckOf(person), Purpose.HandingOver)) HandOver(run, person, host, lord, demanded);
        else Refuse(run, person, host, lord, demanded);
    }

    private void Refuse(Rerun run, int person, int host, int lord, int demanded)
    {
        var state = run.State;
        var told = run.Try(Deed.Refuse, host, lord, person, cause: demanded);
        if (told < 0) return;
        ref var tie = ref state.Tie(lord, host);
        (tie.Grievance, tie.Cause) = (Cohesion.Within(tie.Grievance + rules.Grudge), told);
        tie.Trust *= (float)(1 - rules.Grudge);
        if (run.Happens(rules.LetGo, run.LuckOf(person), Purpose.Fugitive)) state.Persons[person].Fled = -1;
    }

    private void HandOver(Rerun run, int person, int host, int lord, int demanded)
    {
        var state = run.State;
        var told = run.Try(Deed.HandOver, host, lord, person, cause: demanded);
        if (told < 0) return;
        Thrones.Seize(run, person, lord, told);
        Appease(state, person, host, lord, rules);
        if (run.Happens(rules.Death, run.LuckOf(person), Purpose.Fugitive, 1) && run.Try(Deed.Execute, lord, person: person, cause: told) >= 0) Thrones.Die(run, person);
    }

    /// <summary>What handing somebody over brings about: his lord's grudge is less, and so is the trust of others who fled to the same court.</summary>
    public static void Appease(SystemOfStates state, int person, int host, int lord, FugitiveRules rules)
    {
        state.Tie(lord, host).Grievance *= (float)(1 - rules.Grudge);
        for (var other = 0; other < state.PersonCount; other++)
        {
            ref var one = ref state.Persons[other];
            if (one.Lives && one.Polity == host && one.Fled >= 0 && other != person) one.Loyalty *= (float)(1 - rules.Chill);
        }
    }
}

/// <summary>How people flee, and what courts do about it.</summary>
/// <param name="Flight">How often in a year somebody flees whom everything moves to it.</param>
/// <param name="ByDisloyalty">What the lack of loyalty adds to the log odds, from full to none.</param>
/// <param name="ByWeakThrone">What the ruler's lack of legitimacy adds, from full to none.</param>
/// <param name="ByDisunity">What the polity's lack of cohesion adds, from full to none.</param>
/// <param name="ByQuarrel">How many times as gladly, in addition, he goes to a court at war with his lord.</param>
/// <param name="NewLoyalty">How loyal he is to his host.</param>
/// <param name="Demand">How often in a year his lord demands him back.</param>
/// <param name="Honour">The log odds against handing him over, all else even.</param>
/// <param name="ByFear">What the log ratio of the lord's power to the host's adds.</param>
/// <param name="ByTrust">What the host's trust in the lord adds, from none to full.</param>
/// <param name="ByTreaty">What a treaty or an alliance adds.</param>
/// <param name="ByBoldness">What the host's boldness takes away, from none to full.</param>
/// <param name="ByWorth">What the fugitive's skill and standing take away.</param>
/// <param name="Grudge">By how much a refusal raises the lord's grievance, and what share of his trust it costs.</param>
/// <param name="LetGo">How often a lord gives up after a refusal.</param>
/// <param name="Chill">What share of their loyalty a handing over costs other fugitives at that court.</param>
/// <param name="Death">How often one who was handed over is put to death.</param>
public sealed record FugitiveRules(
    [Rule("a year")] double Flight,
    [Rule("log odds")] double ByDisloyalty,
    [Rule("log odds")] double ByWeakThrone,
    [Rule("log odds")] double ByDisunity,
    [Rule("times")] double ByQuarrel,
    [Rule("share")] double NewLoyalty,
    [Rule("a year")] double Demand,
    [Rule("log odds")] double Honour,
    [Rule("log odds")] double ByFear,
    [Rule("log odds")] double ByTrust,
    [Rule("log odds")] double ByTreaty,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByWorth,
    [Rule("share")] double Grudge,
    [Rule("chance")] double LetGo,
    [Rule("share")] double Chill,
    [Rule("chance")] double Death);
