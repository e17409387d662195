using System.Collections.Immutable;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// What men and beasts eat and carry, in sheng of grain (升; ten are a dou, a hundred a shi). Shen Kuo reckons so in the Mengxi bitan, j. 11, 官政 1:
/// a man eats two sheng a day, a soldier bears food for five days, a porter six dou, a horse or mule one shi and a half.
/// </summary>
/// <param name="Ration">What a man eats; above 0.</param>
/// <param name="OwnDays">For how many days a soldier bears food himself.</param>
/// <param name="PorterLoad">What a porter bears when he sets out: the mean over all of them.</param>
/// <param name="FreeHands">
/// The part of porters whose loads the others bear besides their own: leaders, and half of who is sent for water and wood; below 1.
/// </param>
/// <param name="HeaviestLoad">What a man can bear at most when he bears for others too; what is more is not taken, or left by the way.</param>
/// <param name="Homeward">How many days it takes a porter to walk home what took him a day under his load.</param>
/// <param name="PorterLoss">The part of porters who fall ill, die or run away in a day.</param>
/// <param name="BeastLoad">What a pack animal bears.</param>
/// <param name="BeastLoss">The part of pack animals that die in a day; what they bear is left with them.</param>
/// <param name="BeastDrivers">How many men lead a pack animal.</param>
/// <param name="CartLoad">What a cart bears.</param>
/// <param name="CartLoss">The part of carts that break down in a day; what they bear is left with them.</param>
/// <param name="CartDrivers">How many men drive a cart.</param>
/// <param name="CartBeasts">How many beasts draw a cart.</param>
/// <param name="Fodder">What a horse or a beast of burden eats in grain where it finds no grass.</param>
/// <param name="FedBySeason">The part of its fodder that a beast must be given in spring, summer, autumn and winter; the rest it grazes.</param>
/// <param name="Store">What a household has in store when the harvest is in.</param>
/// <param name="StoreBySeason">The part of it that is left in spring, summer, autumn and winter.</param>
/// <param name="Found">The part of what there is that foragers find in a day.</param>
public sealed record SupplyRules(
    [Rule("sheng a man a day")] double Ration,
    [Rule("days")] double OwnDays,
    [Rule("sheng")] double PorterLoad,
    [Rule("share")] double FreeHands,
    [Rule("sheng")] double HeaviestLoad,
    [Rule("days a day")] double Homeward,
    [Rule("share a day")] double PorterLoss,
    [Rule("sheng")] double BeastLoad,
    [Rule("share a day")] double BeastLoss,
    [Rule("men a beast")] double BeastDrivers,
    [Rule("sheng")] double CartLoad,
    [Rule("share a day")] double CartLoss,
    [Rule("men a cart")] double CartDrivers,
    [Rule("beasts a cart")] double CartBeasts,
    [Rule("sheng a beast a day")] double Fodder,
    [Rule("share by season")] ImmutableArray<double> FedBySeason,
    [Rule("sheng a household")] double Store,
    [Rule("share by season")] ImmutableArray<double> StoreBySeason,
    [Rule("share a day")] double Found);
