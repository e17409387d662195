using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// How the people of a polity hold together: Ibn Khaldun's asabiya as P. Turchin gives it a law (Historical Dynamics, 2003, chapter 4):
/// it grows where customs meet at a frontier and wastes away in the safe interior of a large state.
/// </summary>
internal sealed class Cohesion(RuleBook rules) : Mechanism(
    "cohesion", "Cohesion grows on a frontier between customs and fades in a safe interior; war tires, peace rests; thrones grow safe with time.")
{
    private readonly CohesionRules rules = rules.Get<CohesionRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists) continue;
            var (frontier, war, wins) = FrontierOf(run, polity);
            var change = (rules.Growth * frontier * realm.Cohesion * (1 - realm.Cohesion)) - (rules.Decay * (1 - frontier) * realm.Cohesion);
            realm.Cohesion = Within(realm.Cohesion + (change / 12));
            realm.Weariness = Within(realm.Weariness + ((war ? wins ? rules.Tiring * rules.WinnersTire : rules.Tiring : -rules.Resting * realm.Weariness) / 12));
            realm.Defeats *= (float)(1 - (rules.Forgetting / 12));
            realm.Legitimacy = Within(realm.Legitimacy + (rules.Settling * (1 - realm.Legitimacy) / 12));
        }
    }

    /// <summary>A victory lifts, a defeat lowers the cohesion of a polity.</summary>
    /// <param name="polity">The polity.</param>
    /// <param name="by">By how much of what is left to the end of the scale; below 0 for a defeat.</param>
    public static void Lift(ref PolityState polity, double by) =>
        polity.Cohesion = Within(by > 0 ? polity.Cohesion + (by * (1 - polity.Cohesion)) : polity.Cohesion + (by * polity.Cohesion));

    /// <summary>A number held between 0 and 1.</summary>
    public static float Within(double value) => (float)(value < 0 ? 0 : value > 1 ? 1 : value);

    /// <summary>What share of the neighbours of a polity's places have other customs than its court, whether it is at war, and whether it wins all its wars.</summary>
    private static (double Frontier, bool War, bool Wins) FrontierOf(Rerun run, int polity)
    {
        var state = run.State;
        var (alien, war, wins) = (0, false, true);
        foreach (var other in run.Front.NeighboursOf(polity))
        {
            if (state.AtWar(polity, other)) (war, wins) = (true, wins && state.Tie(polity, other).Gains > 0);
            if (state.Polities[other].Customs != state.Polities[polity].Customs) alien += run.Front.Between(polity, other);
        }

        var places = state.Polities[polity].Places;
        return (places == 0 ? 0 : Math.Min(1, alien / (2.0 * places)), war, wins);
    }
}

/// <summary>How cohesion, weariness and legitimacy go.</summary>
/// <param name="Growth">How fast cohesion grows where everything is frontier: r of the logistic law.</param>
/// <param name="Decay">How fast it fades where nothing is.</param>
/// <param name="Tiring">By how much a year of war tires.</param>
/// <param name="WinnersTire">What share of that it tires those who win all their wars.</param>
/// <param name="Resting">What share of its weariness a polity loses in a year of peace.</param>
/// <param name="Settling">What share of what a throne lacks in legitimacy it gains in a year.</param>
/// <param name="Forgetting">What share of its defeats a polity forgets in a year.</param>
public sealed record CohesionRules(
    [Rule("a year")] double Growth,
    [Rule("a year")] double Decay,
    [Rule("a year")] double Tiring,
    [Rule("share")] double WinnersTire,
    [Rule("a year")] double Resting,
    [Rule("a year")] double Settling,
    [Rule("a year")] double Forgetting);
