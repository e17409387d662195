using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What troops cost, how long they take to gather, and what they bear.</summary>
/// <param name="Soldier">What a soldier of a court costs in a year.</param>
/// <param name="Tribesman">What one costs who lives by land and herds of his own.</param>
/// <param name="Field">How many times as much in the field.</param>
/// <param name="OnRolls">What share of those who can be called stands on the rolls and is paid.</param>
/// <param name="Court">What share of its treasure a court spends in a year on itself.</param>
/// <param name="Heartless">What share of its morale an army loses in a month without pay.</param>
/// <param name="Desertion">What share of its men.</param>
/// <param name="TribeGathers">Days in which tribesmen gather.</param>
/// <param name="FarmersGather">Days in which a levy of farmers gathers.</param>
/// <param name="NotedLevy">From how many men on a levy is told of.</param>
/// <param name="Grumbling">By how much unrest grows if all who can be raised must go at once.</param>
/// <param name="LossTires">How weary the loss of all men who can be raised makes.</param>
/// <param name="Bold">From which boldness on a ruler prepares wars of his own.</param>
/// <param name="Preparing">How often in a year the boldest does so at peace.</param>
/// <param name="Provoked">By how much his grievance grows with it.</param>
/// <param name="Called">What share of the levy, and of the fleet, is called and built beyond what stands.</param>
/// <param name="Spent">What share of the treasure it costs.</param>
public sealed record LevyRules(
    [Rule("strings of cash a year")] double Soldier,
    [Rule("strings of cash a year")] double Tribesman,
    [Rule("times")] double Field,
    [Rule("share")] double OnRolls,
    [Rule("a year")] double Court,
    [Rule("share a month")] double Heartless,
    [Rule("share a month")] double Desertion,
    [Rule("days")] double TribeGathers,
    [Rule("days")] double FarmersGather,
    [Rule("men")] int NotedLevy,
    [Rule("share")] double Grumbling,
    [Rule("share")] double LossTires,
    [Rule("share")] double Bold,
    [Rule("a year")] double Preparing,
    [Rule("share")] double Provoked,
    [Rule("share")] double Called,
    [Rule("share")] double Spent)
{
    /// <summary>What a soldier of a polity costs in a year: tribes without a treasury pay nothing, they go for plunder.</summary>
    public double PayOf(in PolityState polity) => polity.Government switch
    {
        Government.Tribes or Government.Confederation or Government.Warband => 0,
        _ => HorseRules.IsHerding(polity.Customs) ? Tribesman : Soldier,
    };

    /// <summary>In how many days a column gathers.</summary>
    public double GatheringOf(in PolityState polity) => HorseRules.IsHerding(polity.Customs) ? TribeGathers : FarmersGather;
}
