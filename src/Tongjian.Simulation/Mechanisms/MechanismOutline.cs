using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>A mechanism seen from outside: what it does, and by which rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it does, in one sentence.</param>
/// <param name="Reads">The groups of rules that it reads, its own first.</param>
public sealed record MechanismOutline(string Name, string Meaning, IReadOnlyList<string> Reads)
{
    /// <summary>All mechanisms of the model, in the order in which they act in a turn.</summary>
    /// <param name="rules">Sound rules.</param>
    /// <exception cref="InvalidOperationException">The rules are not sound.</exception>
    public static IReadOnlyList<MechanismOutline> All(RuleBook rules) => [.. MechanismList.Of(rules, []).Select(mechanism => Of(mechanism, rules))];

    /// <summary>Made once more out of a book that tells what is asked of it: what a mechanism reads is never written down apart from it.</summary>
    private static MechanismOutline Of(Mechanism mechanism, RuleBook rules)
    {
        var reads = new List<string>();
        Activator.CreateInstance(mechanism.GetType(), rules.Watched(record => reads.Add(RuleShape.GroupOf(record))));
        return new MechanismOutline(mechanism.Name, mechanism.Meaning, [.. reads.Distinct()]);
    }
}
