using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Rules;
using Tongjian.World;

namespace Tongjian.Simulation.Calibrating;

/// <summary>
/// What rules are worth on the early origins: the mean over origins and leads of the fair Brier score of who holds each place. All rules are
/// tried under the same chance, so that their difference is that of the rules.
/// </summary>
internal sealed class Objective
{
    private readonly IReadOnlyList<Origin> origins;
    private readonly HindcastPlan plan;
    private readonly CancellationToken stop;

    public Objective(Mirror world, RuleBook rules, HindcastPlan plan, IReadOnlyList<RiverCourse>? courses, CancellationToken stop)
    {
        (this.plan, this.stop) = (plan, stop);
        origins = Origin.All(world, rules, plan with { LastOrigin = plan.LastCalibration }, courses, year => plan.PeriodOf(year) == Period.Calibration);
    }

    /// <summary>How many sets of rules were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>Told after each trial.</summary>
    public Action? Progress { get; init; }

    /// <summary>The years of the origins.</summary>
    public IEnumerable<int> Years => origins.Select(origin => origin.Year);

    /// <summary>Tries some rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="seed">Another seed than that of the plan; null for that.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Trial Try(RuleBook rules, uint? seed = null)
    {
        var scores = Play(rules, plan.Runs, seed ?? plan.Seed).Select(outcomes =>
        {
            var sum = 0.0;
            for (var look = 0; look < outcomes.Origin.Looks.Count; look++)
            {
                var score = PlaceScore.Of(outcomes, look, Blend.None);
                sum += score.Places == 0 ? 0 : score.Fair / score.Places;
            }

            return sum / outcomes.Origin.Looks.Count;
        }).ToArray();
        Tried++;
        Progress?.Invoke();
        return new Trial(rules, scores.Average(), scores);
    }

    /// <summary>Plays all origins by some rules.</summary>
    public IReadOnlyList<Outcomes> Play(RuleBook rules, int runs, uint seed) =>
        Playing.Of([.. origins.Select(origin => origin.With(rules, seed))], runs, plan.Threads, null, stop);
}

/// <summary>Rules that were tried.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Score">Their score; less is better.</param>
/// <param name="ByOrigin">The score at each origin, of which it is the mean.</param>
internal sealed record Trial(RuleBook Rules, double Score, IReadOnlyList<double> ByOrigin);
