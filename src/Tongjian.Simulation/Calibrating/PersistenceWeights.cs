using System.Collections.Immutable;
using Tongjian.Simulation.Hindcasting;

namespace Tongjian.Simulation.Calibrating;

/// <summary>
/// How much of a forecast should be persistence: the weight at which the Brier score of the mixture is least. For chances p of the runs, e of
/// persistence and what came, o, that is the sum of (p − e)·(p − o) over the sum of |p − e|², within 0 and 1. The runs are made less sure of
/// change than they are where they were too sure.
/// </summary>
internal static class PersistenceWeights
{
    /// <summary>The name of the parameter for places whose holder is at war.</summary>
    public const string Parameter = "forecast.persistence-weight";

    /// <summary>The name of that for other places.</summary>
    public const string InPeace = "forecast.persistence-weight-in-peace";

    /// <summary>The weight at each lead of a plan, rounded to hundredths; 0 where the runs say the same as persistence.</summary>
    /// <param name="outcomes">What runs came to.</param>
    /// <param name="leads">How many leads the plan has.</param>
    /// <param name="isAtWar">Whether for places whose holder is at war, or for the others.</param>
    public static ImmutableArray<double> Of(IReadOnlyList<Outcomes> outcomes, int leads, bool isAtWar) =>
        [.. Enumerable.Range(0, leads).Select(lead => At(outcomes, lead, isAtWar))];

    private static double At(IReadOnlyList<Outcomes> outcomes, int lead, bool isAtWar)
    {
        var (along, apart) = (0.0, 0.0);
        foreach (var origin in outcomes)
        {
            for (var look = 0; look < origin.Origin.Looks.Count; look++)
            {
                if (origin.Origin.Looks[look].Lead == lead) Add(origin, look, isAtWar, ref along, ref apart);
            }
        }

        return apart > 0 ? Math.Round(Math.Clamp(along / apart, 0, 1), 2) : 0;
    }

    private static void Add(Outcomes outcomes, int look, bool isAtWar, ref double along, ref double apart)
    {
        var (origin, seen) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen);
        for (var at = 0; at < seen.Length; at++)
        {
            if (seen[at] < 0 || origin.IsAtWar[at] != isAtWar) continue;
            var counts = outcomes.HoldersOf(look, at);
            for (var category = 0; category < counts.Length; category++)
            {
                var share = (double)counts[category] / outcomes.Runs;
                var naive = share - (category == origin.Persistence[at] ? 1 : 0);
                along += naive * (share - (category == seen[at] ? 1 : 0));
                apart += naive * naive;
            }
        }
    }
}
