using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Rules;
using Tongjian.World;

namespace Tongjian.Simulation.Calibrating;

/// <summary>Rules fitted on the early origins of a record, and what the record could not tell about them.</summary>
public sealed class Calibration
{
    private Calibration(RuleBook before) => (Before, Rules) = (before, before);

    /// <summary>The rules before.</summary>
    public RuleBook Before { get; }

    /// <summary>The rules now: those found, or those of before where these are no worse under a fresh chance.</summary>
    public RuleBook Rules { get; private set; }

    /// <summary>The score before: the mean fair Brier score over origins and leads; less is better.</summary>
    public double ScoreBefore { get; private set; }

    /// <summary>The best score that was found.</summary>
    public double ScoreFound { get; private set; }

    /// <summary>The score before under a chance that had no part in the search; null where it was stopped.</summary>
    public double? FreshBefore { get; private set; }

    /// <summary>The score of what was found under the same.</summary>
    public double? FreshFound { get; private set; }

    /// <summary>How many sets of rules were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>The years of the origins that it rests on.</summary>
    public IReadOnlyList<int> Origins { get; private set; } = [];

    /// <summary>What the data tell of each number that could change; empty where it was stopped or not asked for.</summary>
    public IReadOnlyList<ParameterProfile> Profiles { get; private set; } = [];

    /// <summary>Each number that changed: its name, its value before and now.</summary>
    public IReadOnlyList<(string Name, double Before, double Now)> Changes =>
    [
        .. Before.Parameters.Zip(Rules.Parameters, (before, now) => before.Values.Zip(now.Values).Select((pair, entry) => (Name: before.IsTable ? $"{before.Name}[{entry + 1}]" : before.Name, pair.First, pair.Second)))
            .SelectMany(entries => entries).Where(entry => !entry.First.Equals(entry.Second)),
    ];

    /// <summary>Whether it was stopped before its end, and holds the best so far.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Fits rules.</summary>
    /// <param name="world">The world of the record.</param>
    /// <param name="rules">Sound rules, from whose values it begins.</param>
    /// <param name="plan">How, and on which forecasts.</param>
    /// <param name="courses">The courses of rivers; null for none.</param>
    /// <param name="progress">Told how many sets of rules were tried, how many there will be at most, and the best score.</param>
    /// <param name="stop">Stops the work; the best so far is kept.</param>
    /// <exception cref="ArgumentException">No parameter is free, one of <see cref="CalibrationPlan.Only"/> is not, or the record reaches no early origin.</exception>
    public static Calibration Of(
        Mirror world, RuleBook rules, CalibrationPlan plan, IReadOnlyList<RiverCourse>? courses = null, Action<int, int, double>? progress = null, CancellationToken stop = default)
    {
        foreach (var name in plan.Only ?? [])
        {
            if (!rules[name].IsFree) throw new ArgumentException($"the parameter \"{name}\" is not free", nameof(plan));
        }

        var numbers = FreeParameter.Of(rules, plan.Only, [PersistenceWeights.Parameter, PersistenceWeights.InPeace]);
        var blends = plan.WeightRuns > 0 && plan.Only?.Contains(PersistenceWeights.Parameter) != false;
        if (numbers.Count == 0 && !blends) throw new ArgumentException("no parameter of the rules is free", nameof(plan));
        var calibration = new Calibration(rules);
        var most = 1 + Math.Max(plan.Budget, numbers.Count) + 2 + (plan.ProfilePoints * numbers.Count);
        Search? search = null;
        Objective? objective = null;
        objective = new Objective(world, rules, plan.Forecasts, courses, stop) { Progress = () => progress?.Invoke(objective!.Tried, most, search?.Best.Score ?? 0) };
        calibration.Origins = [.. objective.Years];
        try
        {
            var start = objective.Try(rules);
            calibration.ScoreBefore = calibration.ScoreFound = start.Score;
            search = new Search(numbers, objective, plan, start);
            if (numbers.Count > 0)
            {
                search.Run();
                calibration.Judge(search.Best, objective, plan.Forecasts.Seed + 1);
            }

            var best = calibration.Rules == rules ? start : search.Best;
            calibration.Profiles = plan.ProfilePoints == 0 ? [] : [.. numbers.Select(number => ParameterProfile.Of(number, objective, best, plan, number.ValueIn(rules)))];
        }
        catch (OperationCanceledException)
        {
            calibration.IsStopped = true;
            calibration.Rules = search?.Best.Rules ?? rules;
        }

        calibration.ScoreFound = search?.Best.Score ?? calibration.ScoreBefore;
        calibration.Tried = objective.Tried;
        if (!calibration.IsStopped && blends) calibration.Blend(world, plan, courses);
        return calibration;
    }

    /// <summary>Keeps what was found if it is better under a chance that it was not chosen by.</summary>
    private void Judge(Trial best, Objective objective, uint freshSeed)
    {
        var (before, found) = (objective.Try(Before, freshSeed).Score, objective.Try(best.Rules, freshSeed).Score);
        (FreshBefore, FreshFound) = (before, found);
        if (found < before) Rules = best.Rules;
    }

    private void Blend(Mirror world, CalibrationPlan plan, IReadOnlyList<RiverCourse>? courses)
    {
        var leads = new HindcastPlan().Leads;
        var all = new Objective(world, Rules, plan.Forecasts with { Leads = leads }, courses, CancellationToken.None);
        var outcomes = all.Play(Rules, plan.WeightRuns, plan.Forecasts.Seed);
        Rules = Rules
            .With(PersistenceWeights.Parameter, PersistenceWeights.Of(outcomes, leads.Count, isAtWar: true))
            .With(PersistenceWeights.InPeace, PersistenceWeights.Of(outcomes, leads.Count, isAtWar: false));
    }
}
