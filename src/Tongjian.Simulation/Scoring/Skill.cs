namespace Tongjian.Simulation.Scoring;

/// <summary>An estimate and the interval within which it lies.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Estimate(double Value, double Low, double High);

/// <summary>What forecasts of one origin scored, and what a reference scored on the same.</summary>
/// <param name="Score">The sum of the scores.</param>
/// <param name="Reference">The sum of the scores of the reference.</param>
/// <param name="Count">How many forecasts.</param>
public readonly record struct OriginScore(double Score, double Reference, int Count);

/// <summary>By how much forecasts are better than those of a reference: 1 for perfect ones, 0 for no better, below 0 for worse.</summary>
public static class Skill
{
    /// <summary>The skill over all origins: 1 less the quotient of the sums; null where the reference never erred.</summary>
    public static double? Of(ReadOnlySpan<OriginScore> origins)
    {
        var (score, reference) = (0.0, 0.0);
        foreach (var origin in origins) (score, reference) = (score + origin.Score, reference + origin.Reference);
        return reference > 0 ? 1 - (score / reference) : null;
    }

    /// <summary>
    /// The skill with its interval by a circular block bootstrap over origins: neighbouring origins see the same wars, so they are drawn in
    /// blocks. D. N. Politis and J. P. Romano, "A circular block-resampling procedure for stationary data" (1992).
    /// </summary>
    /// <param name="origins">The scores by origin, in order of time.</param>
    /// <param name="bootstrap">How it is drawn.</param>
    /// <returns>The skill and its interval; null where the reference never erred.</returns>
    public static Estimate? Between(IReadOnlyList<OriginScore> origins, BlockBootstrap bootstrap)
    {
        if (Of(origins.ToArray()) is not { } skill) return null;
        var drawn = bootstrap.Draw(origins, Of);
        return drawn.Count == 0 ? null : new Estimate(skill, bootstrap.Low(drawn), bootstrap.High(drawn));
    }
}
