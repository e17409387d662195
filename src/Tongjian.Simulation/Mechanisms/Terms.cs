using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What land a peace moves, and whom it binds beside the two who make it.</summary>
internal sealed class Terms(TermRules rules)
{
    /// <summary>Draws the border of a peace that is made: the weaker gives back and cedes, an even peace gives back on both sides.</summary>
    /// <param name="run">The run.</param>
    /// <param name="strong">The side that the balance favours.</param>
    /// <param name="weak">The other.</param>
    /// <param name="balance">How much it favours it, in the logarithm of power.</param>
    /// <param name="since">The turn in which the war began.</param>
    /// <param name="cause">The peace.</param>
    public void Draw(Rerun run, int strong, int weak, double balance, int since, int cause)
    {
        if (balance >= rules.Restitution) GiveBack(run, weak, strong, since, cause, 1);
        else Exchange(run, strong, weak, since, cause);
        var most = Math.Min(rules.MostCeded, (int)((balance - rules.Cession) * rules.CededByBalance));
        if (most > 0) Round(run, strong, weak, most, cause);
        Follow(run, strong, weak, cause);
    }

    private void Exchange(Rerun run, int one, int other, int since, int cause)
    {
        if (!run.Happens(rules.StatusQuo, one, Purpose.Terms, other)) return;
        GiveBack(run, one, other, since, cause, rules.Returned);
        GiveBack(run, other, one, since, cause, rules.Returned);
    }

    /// <summary>One gives back what it took in this war and the other calls its home.</summary>
    private void GiveBack(Rerun run, int giver, int taker, int since, int cause, double share)
    {
        var state = run.State;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder != giver || at.Home != taker || at.Since == int.MinValue || at.Since < since) continue;
            if (run.Happens(share, place, Purpose.Terms, 1)) Cede(run, place, giver, taker, cause);
        }
    }

    /// <summary>The weaker cedes border places that the stronger all but surrounds, for a border that can be held.</summary>
    private void Round(Rerun run, int strong, int weak, int most, int cause)
    {
        var state = run.State;
        for (var place = 0; place < state.Places.Length && most > 0; place++)
        {
            if (state.Places[place].Holder != weak || state.Polities[weak].Capital == place || !IsHemmedIn(run, place, strong)) continue;
            Cede(run, place, weak, strong, cause);
            most--;
        }
    }

    private static bool IsHemmedIn(Rerun run, int place, int strong)
    {
        var (hostile, all) = (0, 0);
        foreach (var near in run.Map.Neighbours(place))
        {
            all++;
            if (run.State.Places[near].Holder == strong) hostile++;
        }

        return 2 * hostile >= all && hostile > 0;
    }

    private void Cede(Rerun run, int place, int giver, int taker, int cause)
    {
        var told = run.Try(Deed.Cede, giver, taker, place: place, cause: cause);
        if (told >= 0) Lands.Cede(run, place, taker, rules.Loyalty, told);
    }

    /// <summary>Vassals and puppets make peace where their lords do.</summary>
    private static void Follow(Rerun run, int one, int other, int cause)
    {
        var state = run.State;
        for (var vassal = 0; vassal < state.Polities.Length; vassal++)
        {
            if (!state.Polities[vassal].Exists) continue;
            var enemy = state.Polities[vassal].Overlord == one ? other : state.Polities[vassal].Overlord == other ? one : -1;
            if (enemy < 0 || enemy == vassal || !state.AtWar(vassal, enemy)) continue;
            var told = run.Try(Deed.MakePeace, vassal, enemy, cause: cause);
            if (told >= 0) Bonds.EndWar(run, vassal, enemy, told);
        }
    }
}

/// <summary>What land a peace moves.</summary>
/// <param name="Restitution">From which balance on the weaker gives back what it took in the war.</param>
/// <param name="StatusQuo">How often an even peace gives back on both sides.</param>
/// <param name="Returned">What share of it is given back then.</param>
/// <param name="Cession">From which balance on the weaker cedes more than it lost.</param>
/// <param name="CededByBalance">How many places for each factor e beyond that.</param>
/// <param name="MostCeded">How many places at most.</param>
/// <param name="Loyalty">How loyal a place is that was ceded and is not given back to its own.</param>
public sealed record TermRules(
    [Rule("log")] double Restitution,
    [Rule("chance")] double StatusQuo,
    [Rule("share")] double Returned,
    [Rule("log")] double Cession,
    [Rule("places")] double CededByBalance,
    [Rule("places")] int MostCeded,
    [Rule("share")] double Loyalty);
