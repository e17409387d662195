namespace Tongjian.Simulation.Hindcasting;

/// <summary>How often the number of places that a polity held lay within the middle of the runs.</summary>
/// <param name="Period">Of which origins.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Nominal">Which share of the runs lies within: 0.5, 0.8, 0.95.</param>
/// <param name="Forecasts">How many forecasts.</param>
/// <param name="Within">The share of them whose outcome lay within. Runs that agree have intervals of one number, so this may be well above the nominal share where little changes.</param>
/// <param name="Width">The mean width of the intervals, in places.</param>
public sealed record IntervalCoverage(Period Period, int LeadYears, double Nominal, int Forecasts, double Within, double Width)
{
    private static readonly double[] Shares = [0.5, 0.8, 0.95];

    internal static IReadOnlyList<IntervalCoverage> Of(IReadOnlyList<Outcomes> outcomes, HindcastPlan plan)
    {
        var found = new List<(Period Period, int Lead, double Nominal, bool IsWithin, int Width)>();
        foreach (var origin in outcomes)
        {
            for (var look = 0; look < origin.Origin.Looks.Count; look++)
            {
                foreach (var (nominal, isWithin, width) in At(origin, look)) found.Add((plan.PeriodOf(origin.Origin.Year), origin.Origin.Looks[look].Years, nominal, isWithin, width));
            }
        }

        return
        [
            .. found.GroupBy(row => (row.Period, row.Lead, row.Nominal)).OrderBy(group => group.Key)
                .Select(group => new IntervalCoverage(
                    group.Key.Period, group.Key.Lead, group.Key.Nominal, group.Count(), (double)group.Count(row => row.IsWithin) / group.Count(), group.Average(row => row.Width))),
        ];
    }

    /// <summary>The interval of each line that holds any scored place at the origin or then.</summary>
    private static IEnumerable<(double Nominal, bool IsWithin, int Width)> At(Outcomes outcomes, int look)
    {
        var (origin, seen) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen);
        for (var line = 0; line <= origin.SomebodyNew; line++)
        {
            var then = seen.Count(category => category == line);
            if (then == 0 && !Enumerable.Range(0, seen.Length).Any(at => seen[at] >= 0 && origin.Persistence[at] == line)) continue;
            var sorted = outcomes.CountsOf(look, line).ToArray();
            Array.Sort(sorted);
            foreach (var nominal in Shares)
            {
                var (low, high) = Middle(sorted, nominal);
                yield return (nominal, then >= low && then <= high, high - low);
            }
        }
    }

    /// <summary>The least interval about the middle of sorted runs that holds a share of them at least.</summary>
    internal static (int Low, int High) Middle(short[] sorted, double share)
    {
        var outside = (int)Math.Floor(((1 - share) / 2 * sorted.Length) + 1e-9);
        return (sorted[outside], sorted[sorted.Length - 1 - outside]);
    }
}
