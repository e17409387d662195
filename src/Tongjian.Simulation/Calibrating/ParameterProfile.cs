using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Calibrating;

/// <summary>What the data tell of a number: how the score changes along its range while all else stays as it was found.</summary>
/// <param name="Name">Its name; of an entry of a table with its place, from 1.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Before">Its value before.</param>
/// <param name="Found">Its value now.</param>
/// <param name="Points">Values across its range, in ascending order.</param>
public sealed record ParameterProfile(string Name, string Unit, double Before, double Found, IReadOnlyList<ProfilePoint> Points)
{
    /// <summary>The least value of those tried, up from the one found, that the data cannot tell from it; the found one if there is none.</summary>
    public double Low => Points.Where(point => point.IsAsGood).Select(point => point.Value).Append(Found).Min();

    /// <summary>The greatest such value.</summary>
    public double High => Points.Where(point => point.IsAsGood).Select(point => point.Value).Append(Found).Max();

    /// <summary>Whether the data tell nothing of it: no value across its range is worse by more than a standard error.</summary>
    public bool IsUndetermined => Points.Count > 0 && Points.All(point => point.IsAsGood);

    /// <summary>Tries values across the range of a number.</summary>
    internal static ParameterProfile Of(FreeParameter number, Objective objective, Trial best, CalibrationPlan plan, double before)
    {
        var points = new List<ProfilePoint>();
        for (var at = 0; at < plan.ProfilePoints; at++)
        {
            var value = number.ValueAt(plan.ProfilePoints == 1 ? 0.5 : (double)at / (plan.ProfilePoints - 1));
            var trial = value.Equals(number.ValueIn(best.Rules)) ? best : objective.Try(number.Put(best.Rules, value));
            var (worse, error) = Difference(trial, best, plan.Forecasts.Seed);
            points.Add(new ProfilePoint(value, worse, error));
        }

        return new ParameterProfile(number.Name, number.Unit, before, number.ValueIn(best.Rules), points);
    }

    /// <summary>By how much a trial is worse than another, and the standard error of that by a block bootstrap over origins.</summary>
    internal static (double Worse, double Error) Difference(Trial trial, Trial best, uint seed)
    {
        var differences = trial.ByOrigin.Zip(best.ByOrigin, (one, other) => one - other).ToArray();
        var drawn = new BlockBootstrap(Draws: 500, BlockLength: 2, Seed: seed).Draw(differences, Mean);
        var mean = drawn.Average();
        return (differences.Average(), Math.Sqrt(drawn.Sum(value => (value - mean) * (value - mean)) / drawn.Count));

        static double? Mean(ReadOnlySpan<double> sample)
        {
            var sum = 0.0;
            foreach (var value in sample) sum += value;
            return sum / sample.Length;
        }
    }
}

/// <summary>A value that was tried.</summary>
/// <param name="Value">The value.</param>
/// <param name="Worse">By how much the score is worse than with the value found; below 0 where it is better.</param>
/// <param name="Error">The standard error of that.</param>
public readonly record struct ProfilePoint(double Value, double Worse, double Error)
{
    /// <summary>Whether it is not worse by more than a standard error.</summary>
    public bool IsAsGood => Worse <= Error;
}
