namespace Tongjian.Simulation.Scoring;

/// <summary>Forecasts of about the same probability, and how often they came true.</summary>
/// <param name="From">The least probability, inclusive.</param>
/// <param name="To">The greatest, exclusive but for the last bin.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="Forecast">Their mean probability; 0 if there are none.</param>
/// <param name="Observed">The share of them that came true; 0 if there are none.</param>
public sealed record ReliabilityBin(double From, double To, long Count, double Forecast, double Observed);

/// <summary>
/// How far forecasts keep what they promise: of what was said to be likely by six in ten, six in ten should come true. With the parts of the
/// Brier score after A. H. Murphy, "A new vector partition of the probability score", Journal of Applied Meteorology 12 (1973).
/// </summary>
public sealed class Reliability
{
    private readonly long[] counts;
    private readonly double[] forecasts;
    private readonly long[] hits;

    /// <summary>A diagram without forecasts.</summary>
    /// <param name="bins">How many bins of equal width from 0 to 1.</param>
    public Reliability(int bins = 10) => (counts, forecasts, hits) = (new long[bins], new double[bins], new long[bins]);

    /// <summary>How many forecasts there are.</summary>
    public long Count => counts.Sum();

    /// <summary>The bins, from the least probability on.</summary>
    public IReadOnlyList<ReliabilityBin> Bins => Enumerable.Range(0, counts.Length).Select(bin => new ReliabilityBin(
        (double)bin / counts.Length,
        (double)(bin + 1) / counts.Length,
        counts[bin],
        counts[bin] == 0 ? 0 : forecasts[bin] / counts[bin],
        counts[bin] == 0 ? 0 : (double)hits[bin] / counts[bin])).ToArray();

    /// <summary>How far the bins are from their promise: the mean squared distance, 0 at best.</summary>
    public double Miscalibration => Count == 0 ? 0 : Bins.Sum(bin => bin.Count * (bin.Forecast - bin.Observed) * (bin.Forecast - bin.Observed)) / Count;

    /// <summary>How well the bins tell what comes from what does not: the mean squared distance from the overall share; more is better.</summary>
    public double Resolution
    {
        get
        {
            if (Count == 0) return 0;
            var overall = (double)hits.Sum() / Count;
            return Bins.Sum(bin => bin.Count * (bin.Observed - overall) * (bin.Observed - overall)) / Count;
        }
    }

    /// <summary>Adds a forecast.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <param name="isSo">Whether it came true.</param>
    public void Add(double probability, bool isSo)
    {
        var bin = Math.Min((int)(probability * counts.Length), counts.Length - 1);
        counts[bin]++;
        forecasts[bin] += probability;
        if (isSo) hits[bin]++;
    }
}
