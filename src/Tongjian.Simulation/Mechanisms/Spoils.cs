using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// What allies do with what they won together: each has places that the other claims, gives them, sells them, as Jin sold Yanjing to Song in
/// 1123, or keeps them, and that is a quarrel. Who has won much sees how little the other could do.
/// </summary>
internal sealed class Spoils(SpoilRules rules)
{
    /// <summary>Divides what two allies won since they allied.</summary>
    public void Divide(Rerun run, int one, int other)
    {
        var (mine, others) = (WonBy(run, one, other), WonBy(run, other, one));
        Share(run, one, other);
        Share(run, other, one);
        if (mine > rules.Contempt * (others + 1)) Despise(run.State, one, other);
        if (others > rules.Contempt * (mine + 1)) Despise(run.State, other, one);
    }

    /// <summary>Whether a polity calls a place of another's its own: it was its home, or its people keep the ways of its court and not of the holder's.</summary>
    public static bool IsClaimed(SystemOfStates state, in PlaceState place, int polity, int holder) =>
        place.Home == polity || (place.Home != holder && place.Customs == state.Polities[polity].Customs && place.Customs != state.Polities[holder].Customs);

    private static bool IsWonSince(Rerun run, in PlaceState place, int holder, int ally) =>
        place.Holder == holder && place.Since != int.MinValue && place.Since >= run.State.Tie(holder, ally).Since;

    private static int WonBy(Rerun run, int holder, int ally)
    {
        var won = 0;
        foreach (ref var place in run.State.Places.AsSpan())
        {
            if (IsWonSince(run, place, holder, ally)) won++;
        }

        return won;
    }

    private void Share(Rerun run, int holder, int ally)
    {
        var state = run.State;
        var kept = false;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (!IsWonSince(run, at, holder, ally) || !IsClaimed(state, at, ally, holder) || !IsBeside(run, place, ally)) continue;
            var price = (int)(at.Households * rules.Price);
            var will = run.Uniform(place, Purpose.Spoils, ally);
            var faith = rules.Faith * state.Tie(holder, ally).Trust;
            if (will < faith) Cede(run, place, holder, ally);
            else if (will < faith + rules.Sale && state.Polities[ally].Treasury > price) Sell(run, place, holder, ally, price);
            else kept = true;
        }

        if (!kept) return;
        ref var tie = ref state.Tie(ally, holder);
        (tie.Grievance, tie.Trust) = (Cohesion.Within(tie.Grievance + rules.Quarrel), (float)(tie.Trust * (1 - rules.Quarrel)));
    }

    private static bool IsBeside(Rerun run, int place, int polity)
    {
        foreach (var near in run.Map.Neighbours(place))
        {
            if (run.State.Places[near].Holder == polity) return true;
        }

        return false;
    }

    private void Cede(Rerun run, int place, int holder, int ally)
    {
        var told = run.Try(Deed.Cede, holder, ally, place: place, cause: run.State.Tie(holder, ally).Cause);
        if (told >= 0) Lands.Cede(run, place, ally, rules.Loyalty, told);
    }

    private void Sell(Rerun run, int place, int holder, int ally, int price)
    {
        var told = run.Try(Deed.Sell, holder, ally, place: place, amount: price, cause: run.State.Tie(holder, ally).Cause);
        if (told < 0) return;
        run.State.Polities[ally].Treasury -= price;
        run.State.Polities[holder].Treasury += price;
        Lands.Cede(run, place, ally, rules.Loyalty, told);
    }

    private void Despise(SystemOfStates state, int strong, int weak)
    {
        ref var tie = ref state.Tie(strong, weak);
        tie.Grievance = Cohesion.Within(tie.Grievance + rules.Appetite);
    }
}

/// <summary>How spoils are divided.</summary>
/// <param name="Faith">How often an ally whom he trusts fully is given a place that he claims.</param>
/// <param name="Sale">How often he may buy it.</param>
/// <param name="Price">For how much.</param>
/// <param name="Loyalty">How loyal a place is that was given or sold.</param>
/// <param name="Quarrel">By how much keeping any raises the ally's grievance, and what share of his trust it costs.</param>
/// <param name="Contempt">From how many times the other's winnings, and one place, an ally despises him.</param>
/// <param name="Appetite">By how much that raises what he holds against him.</param>
public sealed record SpoilRules(
    [Rule("chance")] double Faith,
    [Rule("chance")] double Sale,
    [Rule("strings of cash a household")] double Price,
    [Rule("share")] double Loyalty,
    [Rule("share")] double Quarrel,
    [Rule("times")] double Contempt,
    [Rule("share")] double Appetite);
