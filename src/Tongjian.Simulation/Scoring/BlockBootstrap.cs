using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Scoring;

/// <summary>A statistic of a statistic: what an estimate would have been on other draws of the same series, taken in blocks.</summary>
/// <param name="Draws">How often the series is drawn anew.</param>
/// <param name="BlockLength">How many neighbours stay together.</param>
/// <param name="Coverage">The share of the draws that lies within the interval, such as 0.95.</param>
/// <param name="Seed">The seed.</param>
public sealed record BlockBootstrap(int Draws = 2000, int BlockLength = 4, double Coverage = 0.95, uint Seed = 1112)
{
    /// <summary>What the statistic says of each draw, sorted; draws of which it says nothing are left out.</summary>
    /// <param name="series">The series, in order of time.</param>
    /// <param name="statistic">The statistic.</param>
    /// <typeparam name="T">What the series is made of.</typeparam>
    public IReadOnlyList<double> Draw<T>(IReadOnlyList<T> series, Statistic<T> statistic)
    {
        var chance = new Chance(Seed, 0);
        var sample = new T[series.Count];
        var found = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var at = 0; at < sample.Length; at++)
            {
                var block = at / BlockLength;
                var start = (int)(chance.Uniform(draw, block, Purpose.Bootstrap) * series.Count);
                sample[at] = series[(start + (at % BlockLength)) % series.Count];
            }

            if (statistic(sample) is { } value) found.Add(value);
        }

        found.Sort();
        return found;
    }

    /// <summary>The lower end of the interval.</summary>
    public double Low(IReadOnlyList<double> sorted) => Quantile(sorted, (1 - Coverage) / 2);

    /// <summary>The upper end of the interval.</summary>
    public double High(IReadOnlyList<double> sorted) => Quantile(sorted, (1 + Coverage) / 2);

    /// <summary>The value below which a share of sorted values lies, between two of them by their distance.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)at;
        return below + 1 >= sorted.Count ? sorted[^1] : sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below]));
    }
}

/// <summary>What is told of a sample; null where nothing can be.</summary>
/// <param name="sample">The sample.</param>
/// <typeparam name="T">What the sample is made of.</typeparam>
public delegate double? Statistic<T>(ReadOnlySpan<T> sample);
