namespace Tongjian.Simulation.Ground;

/// <summary>The fastest ways from everywhere to one station, for one mover in one season.</summary>
public sealed class TravelTree
{
    private readonly double[] days;
    private readonly int[] next;
    private readonly int[] nearest;

    internal TravelTree(int target, Mover mover, Season season, double[] days, int[] next, int[] nearest) =>
        (Target, Mover, Season, this.days, this.next, this.nearest) = (target, mover, season, days, next, nearest);

    /// <summary>The station that is reached.</summary>
    public int Target { get; }

    /// <summary>Who travels.</summary>
    public Mover Mover { get; }

    /// <summary>When.</summary>
    public Season Season { get; }

    /// <summary>The stations from which the target can be reached, the nearest in days first; the target itself begins.</summary>
    public ReadOnlySpan<int> Nearest => nearest;

    /// <summary>How many days it takes from a station; infinity if the target cannot be reached from there.</summary>
    public double Days(int from) => days[from];

    /// <summary>
    /// The way to take at a station, as its index among <see cref="Map.Ways"/>; −1 at the target and where it cannot be reached.
    /// </summary>
    public int NextWay(int from) => next[from];

    /// <summary>The stations from which the target is reached within so many days, the nearest first.</summary>
    public ReadOnlySpan<int> Within(double limit)
    {
        var (low, high) = (0, nearest.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[nearest[middle]] <= limit) low = middle + 1;
            else high = middle;
        }

        return nearest.AsSpan(0, low);
    }
}
