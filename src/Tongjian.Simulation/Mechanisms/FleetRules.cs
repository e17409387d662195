using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Ships fit for war, what they cost and what they do.</summary>
/// <param name="Yard">Ships that a river town or port of the south keeps in war.</param>
/// <param name="YardHouseholds">How many households such a town has; one of twice as many keeps twice as many ships, and no town more.</param>
/// <param name="ColdYard">What share of that a river town of the north keeps.</param>
/// <param name="InPeace">What share of them is kept in peace.</param>
/// <param name="Building">What share of the ships that are lacking is built in a year.</param>
/// <param name="Rot">What share of all ships is lost in a year without any battle.</param>
/// <param name="Cost">What a ship costs.</param>
/// <param name="Spent">What share of its treasure a court spends on ships in half a year at most.</param>
/// <param name="Skill">What ships of a people used to boats are worth against those of herders.</param>
/// <param name="MenAShip">Men whom a ship carries.</param>
/// <param name="Embarking">Days that it takes to gather boats and to land.</param>
/// <param name="Quicker">An army takes boats if it comes there within this share of its days on foot.</param>
/// <param name="Offered">How often an army kept from a river is attacked on the water, and does not only wait.</param>
/// <param name="Reach">From how far ships come to where they are needed.</param>
/// <param name="Intercepted">How often hostile ships meet an army in boats on its way in a turn, fleets being equal.</param>
/// <param name="Steepness">How sure the stronger fleet wins: the slope of the log odds in the log ratio of worth.</param>
/// <param name="Sunk">What share of its ships the loser of a battle on the water loses.</param>
/// <param name="Drowned">What share of its men an army loses that is beaten on the water.</param>
/// <param name="Scattered">What share of the ships that keep a river is lost when an army gets over.</param>
/// <param name="TurnsBack">How often an army beaten on the water goes home.</param>
/// <param name="Noted">From which chance of being kept from it on a crossing is told of.</param>
public sealed record FleetRules(
    [Rule("ships")] double Yard,
    [Rule("households")] double YardHouseholds,
    [Rule("share")] double ColdYard,
    [Rule("share")] double InPeace,
    [Rule("a year")] double Building,
    [Rule("a year")] double Rot,
    [Rule("strings of cash")] double Cost,
    [Rule("share")] double Spent,
    [Rule("times")] double Skill,
    [Rule("men")] double MenAShip,
    [Rule("days")] double Embarking,
    [Rule("share")] double Quicker,
    [Rule("a turn")] double Offered,
    [Rule("days by boat")] double Reach,
    [Rule("chance")] double Intercepted,
    [Rule("log odds")] double Steepness,
    [Rule("share")] double Sunk,
    [Rule("share")] double Drowned,
    [Rule("share")] double Scattered,
    [Rule("chance")] double TurnsBack,
    [Rule("chance")] double Noted);
