using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>The mechanisms of the model, in the order in which they act in a turn.</summary>
internal static class MechanismList
{
    /// <summary>All mechanisms but some.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="without">The names of those that are left out.</param>
    public static Mechanism[] Of(RuleBook rules, IReadOnlyCollection<string> without) => Array.FindAll<Mechanism>(
        [
            new Harvest(rules),
            new Flight(rules),
            new Cohesion(rules),
            new Ruling(rules),
            new Uniting(rules),
            new Founding(rules),
            new Suzerainty(rules),
            new Fugitives(rules),
            new Demands(rules),
            new Horses(rules),
            new Fleets(rules),
            new Levies(rules),
            new Settlement(rules),
            new Councils(rules),
            new Aid(rules),
            new Alliances(rules),
            new Peace(rules),
            new Payments(rules),
            new Puppets(rules),
            new Lives(rules),
            new Succession(rules),
            new Plots(rules),
            new Governors(rules),
            new Defections(rules),
            new Revolts(rules),
            new Suppression(rules),
            new Recalls(rules),
            new Reconquest(rules),
            new Campaigns(rules),
            new Marching(rules),
            new Desertion(rules),
            new Battles(rules),
            new Sieges(rules),
            new Bargains(rules),
            new Gunpowder(rules),
            new Falling(rules),
            new Refounding(rules),
            new Seats(rules),
            new Migration(rules),
        ],
        mechanism => !without.Contains(mechanism.Name));
}
