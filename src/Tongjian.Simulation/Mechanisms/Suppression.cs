using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>How short-lived states end: most are put down by the lord they rose against, some live until they are states like others.</summary>
internal sealed class Suppression(RuleBook rules) : Mechanism(
    "suppression", "A lord puts down a rising the sooner, the stronger and the less busy elsewhere he is; a rising that outlives its first years is a state.")
{
    private readonly SuppressionRules rules = rules.Get<SuppressionRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var rebels = 0; rebels < state.Polities.Length; rebels++)
        {
            ref var rising = ref state.Polities[rebels];
            if (!rising.Exists || rising.Government != Government.Warband) continue;
            var turns = run.Now.Number - Math.Max(rising.Since, run.Now.Number - 10_000);
            if (turns > rules.Settles) rising.Government = Government.Court;
            else if (turns >= rules.Gathering) Oppose(run, rebels);
        }
    }

    private void Oppose(Rerun run, int rebels)
    {
        var state = run.State;
        for (var lord = 0; lord < state.Polities.Length; lord++)
        {
            if (!state.AtWar(lord, rebels) || !state.Polities[lord].Exists || run.Front.Between(lord, rebels) == 0) continue;
            var ratio = Portable.Log((Councils.PowerOf(state.Polities[lord], battle) + 1) / (1 + WarsOf(state, lord)) / (Councils.PowerOf(state.Polities[rebels], battle) + 1));
            if (run.Happens(rules.Chance * Portable.Logistic(rules.ByStrength * (ratio - rules.Even)), rebels, Purpose.Suppress, lord) && PutDown(run, lord, rebels)) return;
        }
    }

    /// <summary>How many wars with others than rebels keep a lord's armies busy.</summary>
    private static int WarsOf(SystemOfStates state, int lord)
    {
        var wars = 0;
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (state.AtWar(lord, other) && state.Polities[other].Government != Government.Warband) wars++;
        }

        return wars;
    }

    private bool PutDown(Rerun run, int lord, int rebels)
    {
        var state = run.State;
        int leader = state.Polities[rebels].Ruler;
        var told = run.Try(Deed.Suppress, lord, rebels, leader, place: state.Polities[rebels].Capital, cause: state.Polities[rebels].Cause);
        if (told < 0) return false;
        var ended = run.Try(Deed.Destroy, lord, rebels, cause: told);
        if (ended < 0) return false;
        for (var place = 0; place < state.Places.Length; place++)
        {
            if (state.Places[place].Holder != rebels) continue;
            Lands.Give(run, place, lord, rules.Loyalty, ended);
            state.Places[place].Damage = Cohesion.Within(state.Places[place].Damage + rules.Waste);
        }

        Realms.End(run, rebels);
        if (leader >= 0 && state.Persons[leader].Lives && run.Try(Deed.Execute, lord, person: leader, cause: ended) >= 0) Thrones.Die(run, leader);
        return true;
    }
}

/// <summary>How risings are put down.</summary>
/// <param name="Chance">How often in a month a lord puts down a rising that is nothing against him.</param>
/// <param name="ByStrength">What the log ratio of power, shared among his wars, adds to the log odds.</param>
/// <param name="Even">The log ratio at which he does so half as often.</param>
/// <param name="Gathering">How long it takes at least.</param>
/// <param name="Settles">After which time a rising is a state like others.</param>
/// <param name="Loyalty">How loyal the places are afterwards.</param>
/// <param name="Waste">What share of all that stands is laid waste.</param>
public sealed record SuppressionRules(
    [Rule("a month")] double Chance,
    [Rule("log odds")] double ByStrength,
    [Rule("log")] double Even,
    [Rule("turns")] int Gathering,
    [Rule("turns")] int Settles,
    [Rule("share")] double Loyalty,
    [Rule("share")] double Waste);
