using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>How far chances kept what they promised, over a period at a lead.</summary>
/// <param name="What">Of what: that a place has a certain holder (each that was given a chance, or came), or that it has another holder than before.</param>
/// <param name="Period">Of which origins.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Miscalibration">The mean squared distance of the bins from their promise; 0 at best.</param>
/// <param name="Resolution">How well the bins tell what comes from what does not; more is better.</param>
/// <param name="Bins">The bins, from the least chance on.</param>
public sealed record ReliabilityDiagram(string What, Period Period, int LeadYears, double Miscalibration, double Resolution, IReadOnlyList<ReliabilityBin> Bins)
{
    internal static IReadOnlyList<ReliabilityDiagram> Of(IReadOnlyList<Outcomes> outcomes, HindcastPlan plan, ForecastRules rules)
    {
        var diagrams = new SortedDictionary<(Period Period, int Lead), (Reliability Holder, Reliability Change)>();
        foreach (var origin in outcomes)
        {
            for (var look = 0; look < origin.Origin.Looks.Count; look++)
            {
                var key = (plan.PeriodOf(origin.Origin.Year), origin.Origin.Looks[look].Years);
                if (!diagrams.TryGetValue(key, out var pair)) diagrams[key] = pair = (new Reliability(), new Reliability());
                Add(origin, look, rules.BlendAt(origin.Origin.Looks[look].Lead), pair.Holder, pair.Change);
            }
        }

        return
        [
            .. diagrams.Select(row => Of("a holder", row.Key, row.Value.Holder)),
            .. diagrams.Select(row => Of("a change of holder", row.Key, row.Value.Change)),
        ];
    }

    private static ReliabilityDiagram Of(string what, (Period Period, int Lead) key, Reliability reliability) =>
        new(what, key.Period, key.Lead, reliability.Miscalibration, reliability.Resolution, reliability.Bins);

    private static void Add(Outcomes outcomes, int look, Blend blend, Reliability holder, Reliability change)
    {
        var (origin, seen) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen);
        var forecast = new double[origin.Categories];
        for (var at = 0; at < seen.Length; at++)
        {
            if (seen[at] < 0) continue;
            var now = origin.Persistence[at];
            PlaceScore.Fill(forecast, outcomes.HoldersOf(look, at), outcomes.Runs, now, blend.Of(origin.IsAtWar[at]));
            for (var category = 0; category < forecast.Length; category++)
            {
                if (forecast[category] > 0 || seen[at] == category) holder.Add(forecast[category], seen[at] == category);
            }

            change.Add(Math.Clamp(1 - forecast[now], 0, 1), seen[at] != now);
        }
    }
}
