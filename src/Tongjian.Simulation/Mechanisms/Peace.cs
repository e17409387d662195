using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>How wars end: who is losing offers, who is winning asks its price, and the balance writes the terms.</summary>
internal sealed class Peace(RuleBook rules) : Mechanism(
    "peace", "The weary offer peace; the winner takes a yearly payment or homage when that is worth more to him than going on.")
{
    private readonly PeaceRules rules = rules.Get<PeaceRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();
    private readonly Terms terms = new(rules.Get<TermRules>());

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (run.Now.BeginsYear()) Pay(run.State);
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var one = 0; one < state.Polities.Length; one++)
        {
            for (var other = run.Front.NextEnemyOf(state, one, one); other >= 0; other = run.Front.NextEnemyOf(state, one, other))
            {
                if (!state.Polities[one].Exists || !state.Polities[other].Exists) continue;
                if (run.Now.Number - Math.Max(state.Tie(one, other).Since, run.Now.Number - 1000) < rules.ShortestWar) continue;
                if (!run.Happens(rules.Chance, one, Purpose.Peace, other)) continue;
                var chance = rules.Chance * Portable.Logistic(Wish(run, one, other)) * Portable.Logistic(Wish(run, other, one));
                if (run.Happens(chance, one, Purpose.Peace, other)) Agree(run, one, other);
            }
        }
    }

    private static void Pay(SystemOfStates state)
    {
        for (var payer = 0; payer < state.Polities.Length; payer++)
        {
            for (var payee = 0; payee < state.Polities.Length; payee++)
            {
                var sum = state.Tie(payer, payee).Pays;
                if (sum <= 0) continue;
                state.Polities[payer].Treasury -= sum;
                state.Polities[payee].Treasury += sum;
            }
        }
    }

    /// <summary>The log odds with which a side wants an end.</summary>
    private double Wish(Rerun run, int polity, int other)
    {
        var state = run.State;
        ref var mine = ref state.Polities[polity];
        var boldness = mine.Ruler >= 0 ? state.Persons[mine.Ruler].Boldness : 0.5;
        var gains = Math.Clamp(state.Tie(polity, other).Gains / (double)Math.Max(4, mine.Places), -1, 1);
        return (rules.ByWeariness * mine.Weariness) - (rules.ByBoldness * (boldness - 0.5)) - (rules.ByGains * gains)
            - (rules.ByContact * Math.Min(1, run.Front.Between(polity, other) / 10.0)) + (rules.ByStalemate * StalemateOf(run, polity, other))
            - (Councils.HaveAllyAtWar(run, polity, other) ? rules.ByAlly : 0) + rules.Bias;
    }

    /// <summary>How far a war stands still: 0 while places change hands, 1 when none has for so long that neither side hopes for more.</summary>
    private double StalemateOf(Rerun run, int polity, int other)
    {
        int moved = run.State.Tie(polity, other).Moved;
        return moved == int.MinValue ? 1 : Math.Min(1, (run.Now.Number - moved) / (double)rules.Stalemate);
    }

    private void Agree(Rerun run, int one, int other)
    {
        var state = run.State;
        var balance = Portable.Log((Councils.PowerOf(state.Polities[one], battle) + 1) / (Councils.PowerOf(state.Polities[other], battle) + 1))
            + (rules.GainsInTerms * Math.Clamp(state.Tie(one, other).Gains / 20.0, -1.5, 1.5));
        var (strong, weak) = balance >= 0 ? (one, other) : (other, one);
        balance = Math.Abs(balance);
        var told = run.Try(Deed.MakePeace, strong, weak, cause: state.Tie(one, other).Cause);
        if (told < 0) return;
        var since = state.Tie(one, other).Since;
        Bonds.EndWar(run, one, other, told);
        Bonds.Bind(run, one, other, told);
        terms.Draw(run, strong, weak, balance, since, told);
        if (balance > rules.Homage && state.Polities[strong].Overlord != weak)
        {
            var homage = run.Try(Deed.Submit, weak, strong, cause: told);
            if (homage >= 0) Bonds.Submit(run, weak, strong);
        }

        if (balance < rules.Tribute) return;
        var sum = (int)(state.Polities[weak].Households * rules.TributeAHousehold);
        if (sum < rules.LeastTribute) return;
        var promise = run.Try(Deed.PromiseYearly, weak, strong, amount: sum, cause: told);
        if (promise >= 0) state.Tie(weak, strong).Pays = sum;
    }
}

/// <summary>How courts come to peace.</summary>
/// <param name="Chance">How often in a month two sides agree that both want nothing more.</param>
/// <param name="Bias">The log odds with which a side wants an end, all else even.</param>
/// <param name="ByWeariness">What full weariness adds to them.</param>
/// <param name="ByBoldness">What the ruler's boldness takes away, from none to full.</param>
/// <param name="ByGains">What having won as many places as one has takes away.</param>
/// <param name="ByContact">What a long common border takes away: there is something left to fight for.</param>
/// <param name="ByAlly">What an ally who fights the same enemy takes away: allies make no peace alone.</param>
/// <param name="ByStalemate">What a war that stands still adds.</param>
/// <param name="Stalemate">For how long no place must have changed hands until a war stands still.</param>
/// <param name="ShortestWar">How long a war lasts at least.</param>
/// <param name="GainsInTerms">What twenty places won count for in the terms, in the logarithm of power.</param>
/// <param name="Homage">From which balance on the weaker does homage.</param>
/// <param name="Tribute">From which balance on it pays.</param>
/// <param name="TributeAHousehold">What it pays.</param>
/// <param name="LeastTribute">Less than this is not worth a treaty.</param>
public sealed record PeaceRules(
    [Rule("a month")] double Chance,
    [Rule("log odds")] double Bias,
    [Rule("log odds")] double ByWeariness,
    [Rule("log odds")] double ByBoldness,
    [Rule("log odds")] double ByGains,
    [Rule("log odds")] double ByContact,
    [Rule("log odds")] double ByAlly,
    [Rule("log odds")] double ByStalemate,
    [Rule("turns")] int Stalemate,
    [Rule("turns")] int ShortestWar,
    [Rule("log")] double GainsInTerms,
    [Rule("log")] double Homage,
    [Rule("log")] double Tribute,
    [Rule("strings of cash a household a year")] double TributeAHousehold,
    [Rule("strings of cash a year")] double LeastTribute);
