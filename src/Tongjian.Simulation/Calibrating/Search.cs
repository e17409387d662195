using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Calibrating;

/// <summary>
/// Looks for the rules with the least score. First it strews points over all ranges as a Latin hypercube (M. D. McKay, R. J. Beckman and
/// W. J. Conover, Technometrics 21, 1979): of each range, each of as many equal parts has one point. From the best, or from where it began if
/// that is no worse, it goes by a pattern search (R. Hooke and T. A. Jeeves, Journal of the ACM 8, 1961): one number after the other, in a new
/// order each round, a step up or else down, kept if the score falls; after a gain the step of that number grows, after a failure it halves. In
/// the end each number goes back to where it came from if that costs next to nothing.
/// </summary>
internal sealed class Search(IReadOnlyList<FreeParameter> numbers, Objective objective, CalibrationPlan plan, Trial start)
{
    private const double FirstStep = 0.15;
    private const double LeastStep = 0.015;
    private const double MostStep = 0.4;

    private readonly Trial first = start;
    private readonly Chance chance = new(plan.Forecasts.Seed, 0);

    /// <summary>The best so far.</summary>
    public Trial Best { get; private set; } = start;

    /// <summary>Searches until the budget is used up or no step helps any more. <see cref="Best"/> holds what was found even where it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run()
    {
        // What is put back in the end costs a trial each.
        var budget = Math.Max(0, plan.Budget - numbers.Count);
        Strew((int)(budget * plan.Strewn));
        Follow(objective.Tried + budget - (int)(budget * plan.Strewn));
        PutBack();
    }

    private void Strew(int points)
    {
        var orders = numbers.Select((_, side) => Shuffled(points, side, Purpose.CalibrationStart)).ToArray();
        for (var point = 0; point < points; point++)
        {
            var rules = first.Rules;
            for (var side = 0; side < numbers.Count; side++)
                rules = numbers[side].Set(rules, (orders[side][point] + chance.Uniform(point, side, Purpose.CalibrationStart, 1)) / points);
            Take(objective.Try(rules));
        }
    }

    private void Follow(int last)
    {
        var steps = new double[numbers.Count];
        Array.Fill(steps, FirstStep);
        for (var round = 0; objective.Tried < last && steps.Any(step => step >= LeastStep); round++)
        {
            foreach (var side in Shuffled(numbers.Count, round, Purpose.CalibrationOrder))
            {
                if (steps[side] < LeastStep || objective.Tried >= last) continue;
                var way = chance.Happens(0.5, round, side, Purpose.CalibrationOrder, 1) ? 1 : -1;
                var gained = Step(side, way * steps[side]) || (objective.Tried < last && Step(side, -way * steps[side]));
                steps[side] = gained ? Math.Min(MostStep, steps[side] * 1.5) : steps[side] / 2;
            }
        }
    }

    private bool Step(int side, double by)
    {
        var place = numbers[side].PlaceIn(Best.Rules);
        var rules = numbers[side].Set(Best.Rules, Math.Clamp(place + by, 0, 1));
        return rules != Best.Rules && Take(objective.Try(rules));
    }

    private void PutBack()
    {
        var dearest = Best.Score * (1 + plan.Indifference);
        foreach (var number in numbers)
        {
            var rules = number.Put(Best.Rules, number.ValueIn(first.Rules));
            if (rules == Best.Rules) continue;
            var trial = objective.Try(rules);
            if (trial.Score <= dearest) Best = trial;
        }
    }

    private bool Take(Trial trial)
    {
        if (trial.Score >= Best.Score) return false;
        Best = trial;
        return true;
    }

    /// <summary>0, 1, 2 … in an order drawn by chance.</summary>
    private int[] Shuffled(int count, int turn, Purpose purpose)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var at = count - 1; at > 0; at--)
        {
            var other = (int)(chance.Uniform(turn, at, purpose) * (at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }

        return order;
    }
}
