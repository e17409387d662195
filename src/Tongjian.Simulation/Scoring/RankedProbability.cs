namespace Tongjian.Simulation.Scoring;

/// <summary>
/// Scores of forecasts of a number. Both are proper, and 0 for a sure and right one; they grow with the distance from what came.
/// </summary>
public static class RankedProbability
{
    /// <summary>
    /// The ranked probability score of a forecast over categories in order: the sum of the squared differences of what is forecast and what
    /// came up to each category. E. S. Epstein, Journal of Applied Meteorology 8 (1969); A. H. Murphy, ibid. 10 (1971).
    /// </summary>
    /// <param name="forecast">The probability of each category, from the least on; they sum up to 1.</param>
    /// <param name="observed">Which came true.</param>
    public static double OfCategories(ReadOnlySpan<double> forecast, int observed)
    {
        var (sum, upTo) = (0.0, 0.0);
        for (var category = 0; category < forecast.Length - 1; category++)
        {
            upTo += forecast[category];
            var miss = upTo - (observed <= category ? 1 : 0);
            sum += miss * miss;
        }

        return sum;
    }

    /// <summary>
    /// The continuous ranked probability score of an ensemble, in the unit of what is forecast: the mean distance of its members from what
    /// came, less half their mean distance from one another. T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction,
    /// and estimation", Journal of the American Statistical Association 102 (2007), equation 21.
    /// </summary>
    /// <param name="members">The members, in any order.</param>
    /// <param name="observed">What came.</param>
    /// <exception cref="ArgumentException">There is no member.</exception>
    public static double OfEnsemble(ReadOnlySpan<double> members, double observed) => OfEnsemble(members, observed, members.Length);

    /// <summary>
    /// The same for members that stand for a distribution: what the score would be with members without number. C. A. T. Ferro, "Fair scores
    /// for ensemble forecasts", Quarterly Journal of the Royal Meteorological Society 140 (2014).
    /// </summary>
    /// <param name="members">The members, in any order.</param>
    /// <param name="observed">What came.</param>
    /// <exception cref="ArgumentException">There are less than two members.</exception>
    public static double FairOfEnsemble(ReadOnlySpan<double> members, double observed) => OfEnsemble(members, observed, members.Length - 1);

    private static double OfEnsemble(ReadOnlySpan<double> members, double observed, int others)
    {
        if (others < 1) throw new ArgumentException("There are too few members.", nameof(members));
        Span<double> sorted = members.Length <= 256 ? stackalloc double[members.Length] : new double[members.Length];
        members.CopyTo(sorted);
        sorted.Sort();
        var (away, apart) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            away += Math.Abs(sorted[i] - observed);
            // In order, each member is the greater of i pairs and the lesser of the rest.
            apart += sorted[i] * ((2 * i) + 1 - sorted.Length);
        }

        return (away / sorted.Length) - (apart / ((double)sorted.Length * others));
    }
}
