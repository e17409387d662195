using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>What the forecasts of one origin and lead scored, over all its places.</summary>
/// <param name="Origin">The year of the origin.</param>
/// <param name="Lead">Years ahead.</param>
/// <param name="Places">How many places were forecast.</param>
/// <param name="Brier">The sum of the Brier scores of the forecasts.</param>
/// <param name="Fair">The same less what they err for resting on few runs.</param>
/// <param name="Persistence">The sum for the naive forecast that every place keeps its holder.</param>
/// <param name="Climatology">The sum for the forecast of each line by its share of the days until then.</param>
/// <param name="Changed">How many of the places had another holder by then.</param>
/// <param name="ForecastChanged">How many of them were forecast to have, the sum of the chances.</param>
public sealed record PlaceScore(int Origin, int Lead, int Places, double Brier, double Fair, double Persistence, double Climatology, int Changed, double ForecastChanged)
{
    /// <summary>Scores the runs of an origin at a look.</summary>
    /// <param name="outcomes">What the runs came to.</param>
    /// <param name="look">The place of the look among those of the origin.</param>
    /// <param name="blend">How much of the forecast is persistence.</param>
    internal static PlaceScore Of(Outcomes outcomes, int look, Blend blend)
    {
        var (origin, seen) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen);
        Span<double> forecast = stackalloc double[origin.Categories];
        var (brier, fair, persistence, climatology, changed, forecastChanged, places) = (0.0, 0.0, 0.0, 0.0, 0, 0.0, 0);
        for (var at = 0; at < seen.Length; at++)
        {
            if (seen[at] < 0) continue;
            var now = origin.Persistence[at];
            var few = Fill(forecast, outcomes.HoldersOf(look, at), outcomes.Runs, now, blend.Of(origin.IsAtWar[at]));
            var score = BrierScore.Of(forecast, seen[at]);
            (brier, fair, places) = (brier + score, fair + score - few, places + 1);
            persistence += seen[at] == now ? 0 : 2;
            climatology += BrierScore.Of(origin.Climatology[at], seen[at]);
            if (seen[at] != now) changed++;
            forecastChanged += 1 - forecast[now];
        }

        return new PlaceScore(origin.Year, origin.Looks[look].Years, places, brier, fair, persistence, climatology, changed, forecastChanged);
    }

    /// <summary>Makes a forecast out of counts.</summary>
    /// <returns>What its score errs on average for resting on so few runs; see <see cref="BrierScore.Fair"/>.</returns>
    internal static double Fill(Span<double> forecast, ReadOnlySpan<int> counts, int runs, int now, double weight)
    {
        var few = 0.0;
        for (var category = 0; category < forecast.Length; category++)
        {
            var share = (double)counts[category] / runs;
            if (runs > 1) few += share * (1 - share) / (runs - 1);
            forecast[category] = (1 - weight) * share;
        }

        forecast[now] += weight;
        return (1 - weight) * (1 - weight) * few;
    }
}
