using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scoring;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>What a mechanism is worth: what the scores would be without it, under the same chance.</summary>
/// <param name="Mechanism">Its name.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Worth">By period and lead.</param>
public sealed record Ablation(string Mechanism, string Meaning, IReadOnlyList<MechanismWorth> Worth)
{
    /// <summary>The leads of the usual plan at which mechanisms are weighed.</summary>
    public static IReadOnlyList<int> Leads { get; } = [5, 10];

    /// <summary>Plays everything once without each mechanism.</summary>
    /// <param name="world">The world of the record.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="plan">A plan whose leads are those that are weighed, such as <see cref="Leads"/>.</param>
    /// <param name="courses">The courses of rivers; null for none.</param>
    /// <param name="progress">Told how many runs are played and how many there are.</param>
    /// <param name="stop">Stops the work.</param>
    public static IReadOnlyList<Ablation> All(
        Mirror world, RuleBook rules, HindcastPlan plan, IReadOnlyList<RiverCourse>? courses = null, Action<int, int>? progress = null, CancellationToken stop = default)
    {
        var origins = Origin.All(world, rules, plan, courses, _ => true);
        var mechanisms = new Rerun(origins[0].Scenario).Mechanisms;
        var (weight, played) = (rules.Get<ForecastRules>(), 0);
        var whole = Scores(plan);
        return
        [
            .. mechanisms.Select(mechanism =>
            {
                var without = Scores(plan with { Without = [.. plan.Without, mechanism.Name] });
                return new Ablation(mechanism.Name, mechanism.Meaning, Compare(whole, without, plan));
            }),
        ];

        IReadOnlyList<PlaceScore> Scores(HindcastPlan part)
        {
            var (before, all) = (played, (mechanisms.Count + 1) * origins.Count * plan.Runs);
            var found = Hindcast.Of(world, rules, part, courses, (done, _) => progress?.Invoke(played = before + done, all), stop);
            return found.ByOrigin;
        }
    }

    /// <summary>The differences of two sets of scores of the same forecasts.</summary>
    internal static IReadOnlyList<MechanismWorth> Compare(IReadOnlyList<PlaceScore> whole, IReadOnlyList<PlaceScore> without, HindcastPlan plan) =>
    [
        .. whole.Zip(without, (with, lacking) => (Period: plan.PeriodOf(with.Origin), with.Lead, Score: new OriginScore(lacking.Brier - with.Brier, 0, with.Places)))
            .GroupBy(row => (row.Period, row.Lead)).OrderBy(group => group.Key)
            .Select(group => new MechanismWorth(group.Key.Period, group.Key.Lead, Mean([.. group.Select(row => row.Score)], new BlockBootstrap(Seed: plan.Seed)))),
    ];

    private static Estimate Mean(OriginScore[] scores, BlockBootstrap bootstrap)
    {
        var drawn = bootstrap.Draw(scores, Of);
        return new Estimate(Of(scores) ?? 0, bootstrap.Low(drawn), bootstrap.High(drawn));

        static double? Of(ReadOnlySpan<OriginScore> sample)
        {
            var (sum, count) = (0.0, 0);
            foreach (var score in sample) (sum, count) = (sum + score.Score, count + score.Count);
            return count == 0 ? null : sum / count;
        }
    }
}

/// <summary>What a mechanism is worth over a period at a lead.</summary>
/// <param name="Period">Of which origins.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Difference">The mean Brier score without it less that with it: above 0 where it helps.</param>
public sealed record MechanismWorth(Period Period, int LeadYears, Estimate Difference);
