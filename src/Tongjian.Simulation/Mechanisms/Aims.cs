using Tongjian.Simulation.Ground;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// What a column could march for, each with what it promises before the way there is reckoned. As every day of march takes something away, none is
/// looked for farther off than where it could still be the best: what a choice costs does not grow with the map, and it is the same as if the ways
/// to all had been reckoned.
/// </summary>
/// <param name="places">How many places there are.</param>
internal sealed class Aims(int places)
{
    /// <summary>How many days about it the first look goes; each next one goes twice as far.</summary>
    private const double FirstLook = 8;

    /// <summary>Who has looked so far looks at all there is.</summary>
    private const double FarthestLook = 1000;

    /// <summary>By how many days a look goes beyond what counts: far more than rounding, at a millionth a day or more, can hide.</summary>
    private const double Beyond = 0.001;

    private readonly int[] open = new int[places]; // those whose way is not reckoned yet
    private readonly int[] place = new int[places];
    private readonly double[] promise = new double[places];
    private readonly double[] whim = new double[places];
    private int count;

    /// <summary>Forgets all.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a place; each at most once.</summary>
    /// <param name="station">The place.</param>
    /// <param name="worth">What it promises, were it next door.</param>
    /// <param name="chance">What chance adds when the way is taken off.</param>
    public void Add(int station, double worth, double chance)
    {
        (open[count], place[count], promise[count], whim[count]) = (count, station, worth, chance);
        count++;
    }

    /// <summary>The place that promises most when the way is taken off; of two alike the one added first.</summary>
    /// <param name="ways">The ways on land.</param>
    /// <param name="boats">Those on water; null if there are no ships for it.</param>
    /// <param name="embarking">How many days it takes to go on board and ashore again.</param>
    /// <param name="byDays">What each day takes away; not negative.</param>
    /// <param name="least">What must be exceeded.</param>
    /// <returns>The place; −1 if none promises more than the least.</returns>
    public int Best(TravelTree ways, TravelTree? boats, double embarking, double byDays, double least)
    {
        var (best, most, left) = (-1, least, count);
        for (var look = FirstLook; left > 0; look = look > FarthestLook ? double.PositiveInfinity : 2 * look)
        {
            var still = 0;
            foreach (var aim in open.AsSpan(0, left))
            {
                var excess = promise[aim] + whim[aim] - most;
                if (excess < 0) continue;
                var farthest = byDays > 1e-6 ? (excess / byDays * (1 + 1e-6)) + Beyond : double.PositiveInfinity;
                var reach = Math.Min(look, farthest);
                var days = ways.DaysWithin(place[aim], reach);
                if (boats is not null) days = Math.Min(days, boats.DaysWithin(place[aim], reach) + embarking);
                if (days > reach)
                {
                    if (farthest > look) open[still++] = aim;
                    continue;
                }

                var worth = promise[aim] - (byDays * days) + whim[aim];
                if (worth > most || (worth == most && best >= 0 && aim < best)) (best, most) = (aim, worth);
            }

            if (double.IsInfinity(look)) break;
            left = still;
        }

        return best < 0 ? -1 : place[best];
    }
}
