using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Horses fit for war: what bears them, what they cost, who rides them.</summary>
/// <param name="SteppePasture">Horses for each household of herders.</param>
/// <param name="ForestPasture">Horses for each household of forest people.</param>
/// <param name="FarmPasture">Horses for each household of farmers: the studs of the state.</param>
/// <param name="OtherPasture">Horses for each other household: Tanguts, Tibetans, oases.</param>
/// <param name="Growth">What share of the horses that pastures could feed, and that are lacking, is born in a year.</param>
/// <param name="Wasting">What share of those without pasture dies or strays in a year.</param>
/// <param name="WarLoss">What share of the horses of an army in the field is lost in a year.</param>
/// <param name="Heat">How many times as many in a southern summer.</param>
/// <param name="Captured">What share of the horses that the beaten lose the winner takes.</param>
/// <param name="SteppeMounts">Horses of a rider of the steppe.</param>
/// <param name="ForestMounts">Horses of a rider of the forest.</param>
/// <param name="OtherMounts">Horses of any other rider.</param>
/// <param name="SteppeRiders">What share of the men of the steppe ride, if they have horses.</param>
/// <param name="ForestRiders">What share of the men of the forest.</param>
/// <param name="FarmRiders">What share of farmers.</param>
/// <param name="OtherRiders">What share of others.</param>
/// <param name="AMarket">How many horses are sold in a year for each way over a border between herders and farmers.</param>
/// <param name="Sold">What share of their horses herders sell in a year at most.</param>
/// <param name="Spent">What share of its treasure a court spends on them at most.</param>
/// <param name="Price">What a war horse costs.</param>
/// <param name="Tribute">What share of their horses herders give their overlord in a year.</param>
public sealed record HorseRules(
    [Rule("horses a household")] double SteppePasture,
    [Rule("horses a household")] double ForestPasture,
    [Rule("horses a household")] double FarmPasture,
    [Rule("horses a household")] double OtherPasture,
    [Rule("a year")] double Growth,
    [Rule("a year")] double Wasting,
    [Rule("share a year")] double WarLoss,
    [Rule("times")] double Heat,
    [Rule("share")] double Captured,
    [Rule("horses a rider")] double SteppeMounts,
    [Rule("horses a rider")] double ForestMounts,
    [Rule("horses a rider")] double OtherMounts,
    [Rule("share of men")] double SteppeRiders,
    [Rule("share of men")] double ForestRiders,
    [Rule("share of men")] double FarmRiders,
    [Rule("share of men")] double OtherRiders,
    [Rule("horses a year a way")] double AMarket,
    [Rule("share a year")] double Sold,
    [Rule("share a year")] double Spent,
    [Rule("strings of cash")] double Price,
    [Rule("share a year")] double Tribute)
{
    /// <summary>Whether people of some customs live by their herds, so that others buy of them.</summary>
    public static bool IsHerding(Customs customs) => customs is Customs.Steppe or Customs.Forest or Customs.Tangut or Customs.Tibetan;

    /// <summary>How many horses a place feeds.</summary>
    public double PastureOf(Station station, int households) => households * (station.Terrain == Terrain.Steppe ? SteppePasture : station.Customs switch
    {
        Customs.Steppe => SteppePasture,
        Customs.Forest => ForestPasture,
        Customs.Tangut or Customs.Tibetan or Customs.Oasis => OtherPasture,
        _ => FarmPasture,
    });

    /// <summary>How many horses a rider has with him.</summary>
    public double MountsOf(Customs customs) => customs switch
    {
        Customs.Steppe => SteppeMounts,
        Customs.Forest => ForestMounts,
        _ => OtherMounts,
    };

    /// <summary>What share of its men ride if there are the horses: those of herders who have settled, ever less.</summary>
    public double RidersOf(in PolityState polity) => polity.Customs switch
    {
        Customs.Steppe => SteppeRiders + ((FarmRiders - SteppeRiders) * 0.5 * polity.Settled),
        Customs.Forest => ForestRiders + ((FarmRiders - ForestRiders) * 0.5 * polity.Settled),
        Customs.Tangut or Customs.Tibetan or Customs.Oasis => OtherRiders,
        _ => FarmRiders,
    };

    /// <summary>How many of some men a polity can mount.</summary>
    public int Mount(in PolityState polity, int men) =>
        (int)Math.Max(0, Math.Min(men * RidersOf(polity), polity.Horses / MountsOf(polity.Customs)));
}
