using System.Collections.Immutable;
using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Scenarios;

/// <summary>What is taken for so on the first day where the record says nothing.</summary>
/// <param name="Households">Households of a place by its kind: country, steppe, camp, village, town, fortress, pass, port, prefecture, city, capital.</param>
/// <param name="SparseShare">What share of that a place of herders, forest people or oases has.</param>
/// <param name="Walls">The class of walls by kind, in the same order.</param>
/// <param name="Loyalty">How loyal a place is that its holder has long held.</param>
/// <param name="NewLoyalty">How loyal one is that he has just won.</param>
/// <param name="LoyaltyYears">In how many years half the way between the two is gone.</param>
/// <param name="YoungCohesion">The cohesion of a polity of herders or forest people when it begins.</param>
/// <param name="OldCohesion">The cohesion at which every polity comes to rest in the end.</param>
/// <param name="CohesionYears">In how many years half the way between the two is gone.</param>
/// <param name="CourtYouth">What share of the head start a polity of farmers has when it begins.</param>
/// <param name="PuppetCohesion">The cohesion of a state that lives by the grace of another.</param>
/// <param name="Momentum">What having doubled its places within ten years adds to a polity's cohesion.</param>
/// <param name="Weariness">How tired a polity is after ten years of war.</param>
/// <param name="Grudge">The grievance that each of two enemies has against the other while they are at war.</param>
/// <param name="Affront">What a refusal, a broken treaty, a raid or the welcome of those who go over adds to the grievance against who did it.</param>
/// <param name="Deeds">How many deeds a person must have done until the record tells as much of him as a guess.</param>
/// <param name="TaelWorth">What a tael of silver is worth.</param>
/// <param name="BoltWorth">What a bolt of silk is worth.</param>
/// <param name="TreasuryYears">How many years of taxes lie in a treasury.</param>
/// <param name="BesiegerMen">How many men lie before a place that is besieged on the first day, for each class of its walls.</param>
public sealed record StartRules(
    [Rule("households")] ImmutableArray<double> Households,
    [Rule("share")] double SparseShare,
    [Rule("class")] ImmutableArray<double> Walls,
    [Rule("share")] double Loyalty,
    [Rule("share")] double NewLoyalty,
    [Rule("years")] double LoyaltyYears,
    [Rule("share")] double YoungCohesion,
    [Rule("share")] double OldCohesion,
    [Rule("years")] double CohesionYears,
    [Rule("share")] double CourtYouth,
    [Rule("share")] double PuppetCohesion,
    [Rule("share")] double Momentum,
    [Rule("share")] double Weariness,
    [Rule("share")] double Grudge,
    [Rule("share")] double Affront,
    [Rule("deeds")] double Deeds,
    [Rule("strings of cash")] double TaelWorth,
    [Rule("strings of cash")] double BoltWorth,
    [Rule("years")] double TreasuryYears,
    [Rule("men a class")] int BesiegerMen)
{
    /// <summary>Households of a place of which the record gives no number.</summary>
    public double HouseholdsOf(StationKind kind, Customs customs) =>
        Households[(int)kind] * (customs is Customs.Steppe or Customs.Forest or Customs.Oasis or Customs.Tibetan ? SparseShare : 1);

    /// <summary>What a payment is worth, in strings of cash; a payment of other goods counts for nothing.</summary>
    public double WorthOf(IReadOnlyList<Amount> amounts)
    {
        var sum = 0.0;
        foreach (var amount in amounts)
        {
            sum += (amount.Number ?? 0) * amount.Unit.Plural switch
            {
                "taels of silver" => TaelWorth,
                "taels of gold" => 10 * TaelWorth,
                "bolts of silk" => BoltWorth,
                "strings of cash" => 1,
                _ => 0,
            };
        }

        return sum;
    }

    /// <summary>The walls of a kind of place.</summary>
    public int WallsOf(StationKind kind) => (int)Walls[(int)kind];
}
