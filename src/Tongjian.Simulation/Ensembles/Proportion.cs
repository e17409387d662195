namespace Tongjian.Simulation.Ensembles;

/// <summary>A share of runs with an interval that holds the true probability in 95 of 100 ensembles.</summary>
/// <param name="Value">The share, 0 to 1; NaN of no runs.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Proportion(double Value, double Low, double High)
{
    /// <summary>The normal deviate of a two-sided interval of 95 %.</summary>
    internal const double Deviate = 1.959963984540054;

    /// <summary>Wilson's score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927, 209–212).</summary>
    /// <param name="count">In how many runs it is so.</param>
    /// <param name="runs">How many runs there are.</param>
    public static Proportion Of(long count, long runs)
    {
        if (runs == 0) return new Proportion(double.NaN, 0, 1);
        var share = (double)count / runs;
        var square = Deviate * Deviate / runs;
        var middle = (share + (square / 2)) / (1 + square);
        var half = Deviate / (1 + square) * Math.Sqrt((share * (1 - share) / runs) + (square / (4.0 * runs)));
        // At the ends the formula gives 0 and 1 but for rounding.
        return new Proportion(share, count == 0 ? 0 : middle - half, count == runs ? 1 : middle + half);
    }
}

/// <summary>By how much a share differs between two histories that were run with the same chance, with an interval of 95 %.</summary>
/// <param name="Value">The share in the second less that in the first, −1 to 1; NaN of no runs.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct PairedDifference(double Value, double Low, double High)
{
    /// <summary>
    /// Wald's interval for matched pairs with half a run added to each of the four cells (A. Agresti and Y. Min, "Simple improved confidence
    /// intervals for comparing matched proportions", Statistics in Medicine 24, 2005, 729–740).
    /// </summary>
    /// <param name="gained">In how many runs it is so in the second alone.</param>
    /// <param name="lost">In how many runs it is so in the first alone.</param>
    /// <param name="runs">How many runs there are.</param>
    public static PairedDifference Of(long gained, long lost, long runs)
    {
        if (runs == 0) return new PairedDifference(double.NaN, -1, 1);
        var (up, down, all) = (gained + 0.5, lost + 0.5, runs + 2.0);
        var middle = (up - down) / all;
        var half = Proportion.Deviate * Math.Sqrt(up + down - ((up - down) * (up - down) / all)) / all;
        return new PairedDifference((double)(gained - lost) / runs, Math.Max(-1, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>Whether the interval leaves out that there is no difference.</summary>
    public bool IsSure => Low > 0 || High < 0;
}
