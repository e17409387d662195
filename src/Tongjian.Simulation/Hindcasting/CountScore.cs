using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>How well numbers were forecast over a period at a lead, beside the naive belief that nothing changes.</summary>
/// <param name="What">What was forecast.</param>
/// <param name="Score">By which score: <c>CRPS</c>, <c>RPS</c> or <c>Brier</c>.</param>
/// <param name="Period">Of which origins.</param>
/// <param name="LeadYears">Years ahead; 0 where the forecast is of no one lead.</param>
/// <param name="Forecasts">How many forecasts.</param>
/// <param name="Mean">Their mean score, 0 at best.</param>
/// <param name="Persistence">The mean score of persistence.</param>
/// <param name="SkillPersistence">The skill against it; null where nothing changed.</param>
public sealed record CountScore(string What, string Score, Period Period, int LeadYears, int Forecasts, double Mean, double Persistence, Estimate? SkillPersistence)
{
    /// <summary>All of them, out of the runs of all origins.</summary>
    internal static IReadOnlyList<CountScore> Of(IReadOnlyList<Outcomes> outcomes, HindcastPlan plan, BlockBootstrap bootstrap)
    {
        var found = new List<(string What, string Score, int Year, int Lead, OriginScore Sum)>();
        foreach (var origin in outcomes)
        {
            for (var look = 0; look < origin.Origin.Looks.Count; look++)
            {
                found.Add(("places held by a polity", "CRPS", origin.Origin.Year, origin.Origin.Looks[look].Years, Places(origin, look)));
                found.Add(("survival of a polity", "Brier", origin.Origin.Year, origin.Origin.Looks[look].Years, Survival(origin, look)));
            }

            found.Add(("length of a war under way", "RPS", origin.Origin.Year, 0, Wars(origin)));
        }

        return
        [
            .. found.GroupBy(row => (row.What, row.Score, Period: plan.PeriodOf(row.Year), row.Lead))
                .OrderBy(group => group.Key.What, StringComparer.Ordinal).ThenBy(group => group.Key.Period).ThenBy(group => group.Key.Lead)
                .Select(group => Sum(group.Key.What, group.Key.Score, group.Key.Period, group.Key.Lead, [.. group.OrderBy(row => row.Year).Select(row => row.Sum)], bootstrap))
                .Where(score => score.Forecasts > 0),
        ];
    }

    /// <summary>How many scored places each line holds: those that hold any at the origin, and all that is new together.</summary>
    internal static OriginScore Places(Outcomes outcomes, int look)
    {
        var (origin, seen, sum, naive, count) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen, 0.0, 0.0, 0);
        var members = new double[outcomes.Runs];
        for (var line = 0; line <= origin.SomebodyNew; line++)
        {
            var (then, now) = (seen.Count(category => category == line), Enumerable.Range(0, seen.Length).Count(at => seen[at] >= 0 && origin.Persistence[at] == line));
            if (then == 0 && now == 0) continue;
            var counts = outcomes.CountsOf(look, line);
            for (var run = 0; run < members.Length; run++) members[run] = counts[run];
            sum += members.Length > 1 ? RankedProbability.FairOfEnsemble(members, then) : RankedProbability.OfEnsemble(members, then);
            naive += Math.Abs(now - then);
            count++;
        }

        return new OriginScore(sum, naive, count);
    }

    /// <summary>Whether each line still holds any place at all.</summary>
    internal static OriginScore Survival(Outcomes outcomes, int look)
    {
        var (origin, sum, naive) = (outcomes.Origin, 0.0, 0.0);
        var day = origin.DayAfter(origin.Looks[look].Years);
        for (var line = 0; line < origin.LineNames.Count; line++)
        {
            var survives = origin.Survives(line, day);
            sum += BrierScore.Of((double)outcomes.Survivals[look][line] / outcomes.Runs, survives);
            naive += BrierScore.Of(1, survives);
        }

        return new OriginScore(sum, naive, origin.LineNames.Count);
    }

    /// <summary>
    /// By which of the looks each war is over: within the first, the second … or after the last. Persistence says that it goes on.
    /// </summary>
    internal static OriginScore Wars(Outcomes outcomes)
    {
        var (origin, sum, naive) = (outcomes.Origin, 0.0, 0.0);
        var forecast = new double[origin.Looks.Count + 1];
        var persistence = new double[origin.Looks.Count + 1];
        persistence[^1] = 1;
        for (var war = 0; war < origin.Wars.Count; war++)
        {
            Array.Clear(forecast);
            foreach (var end in outcomes.EndsOf(war)) forecast[ClassOf(end)] += 1.0 / outcomes.Runs;
            sum += RankedProbability.OfCategories(forecast, ClassOf(origin.Wars[war].Ends));
            naive += RankedProbability.OfCategories(persistence, ClassOf(origin.Wars[war].Ends));
        }

        return new OriginScore(sum, naive, origin.Wars.Count);

        int ClassOf(int turn)
        {
            var at = 0;
            while (at < origin.Looks.Count && turn > origin.Looks[at].Turn) at++;
            return at;
        }
    }

    private static CountScore Sum(string what, string score, Period period, int lead, OriginScore[] sums, BlockBootstrap bootstrap)
    {
        var count = sums.Sum(sum => sum.Count);
        return new CountScore(
            what, score, period, lead, count, count == 0 ? 0 : sums.Sum(sum => sum.Score) / count, count == 0 ? 0 : sums.Sum(sum => sum.Reference) / count, Skill.Between(sums, bootstrap));
    }
}
