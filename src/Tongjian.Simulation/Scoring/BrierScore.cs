namespace Tongjian.Simulation.Scoring;

/// <summary>
/// The score of a forecast over categories of which one comes true: the sum of the squared differences between what was forecast and what
/// came, 0 for a sure and right one, 2 for a sure and wrong one. G. W. Brier, "Verification of forecasts expressed in terms of
/// probability", Monthly Weather Review 78 (1950), equation 2. It is proper: nobody gains by saying else than what he holds likely.
/// </summary>
public static class BrierScore
{
    /// <summary>The score of one forecast.</summary>
    /// <param name="forecast">The probability of each category; they sum up to 1.</param>
    /// <param name="observed">Which came true.</param>
    public static double Of(ReadOnlySpan<double> forecast, int observed)
    {
        var sum = 0.0;
        for (var category = 0; category < forecast.Length; category++)
        {
            var miss = forecast[category] - (category == observed ? 1 : 0);
            sum += miss * miss;
        }

        return sum;
    }

    /// <summary>The score of one forecast of something that is so or not, over both categories.</summary>
    /// <param name="probability">The probability that it is so.</param>
    /// <param name="isSo">Whether it came to be so.</param>
    public static double Of(double probability, bool isSo)
    {
        var miss = probability - (isSo ? 1 : 0);
        return 2 * miss * miss;
    }

    /// <summary>
    /// What the score of an ensemble would be with members without number: the score of its shares, less what they err for being few.
    /// C. A. T. Ferro, "Comparing probabilistic forecasting systems with the Brier score", Weather and Forecasting 22 (2007), equation 8.
    /// </summary>
    /// <param name="counts">How many members have each category.</param>
    /// <param name="observed">Which came true.</param>
    /// <exception cref="ArgumentException">There are less than two members.</exception>
    public static double Fair(ReadOnlySpan<int> counts, int observed)
    {
        var members = 0;
        foreach (var count in counts) members += count;
        if (members < 2) throw new ArgumentException("An ensemble has two members at least.", nameof(counts));
        var sum = 0.0;
        for (var category = 0; category < counts.Length; category++)
        {
            var share = (double)counts[category] / members;
            var miss = share - (category == observed ? 1 : 0);
            sum += (miss * miss) - (share * (1 - share) / (members - 1));
        }

        return sum;
    }
}
