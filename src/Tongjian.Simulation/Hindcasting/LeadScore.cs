using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>What all forecasts of a period scored at a lead.</summary>
/// <param name="Period">Of which origins.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Origins">How many origins.</param>
/// <param name="Places">How many forecasts of a place.</param>
/// <param name="Changed">How many of the places had another holder by then.</param>
/// <param name="Brier">The mean Brier score, 0 at best, 2 at worst.</param>
/// <param name="Fair">The mean of what it would be with runs without number.</param>
/// <param name="Persistence">The mean score of persistence.</param>
/// <param name="Climatology">The mean score of climatology.</param>
/// <param name="SkillPersistence">The skill against persistence; null where nothing changed.</param>
/// <param name="SkillClimatology">The skill against climatology; null where that never erred.</param>
public sealed record LeadScore(
    Period Period, int LeadYears, int Origins, int Places, int Changed, double Brier, double Fair, double Persistence, double Climatology,
    Estimate? SkillPersistence, Estimate? SkillClimatology)
{
    /// <summary>The scores of each period at each lead, out of those of each origin.</summary>
    internal static IReadOnlyList<LeadScore> Of(IEnumerable<PlaceScore> scores, HindcastPlan plan, BlockBootstrap bootstrap) =>
    [
        .. scores.GroupBy(score => (Period: plan.PeriodOf(score.Origin), score.Lead))
            .OrderBy(group => group.Key.Period).ThenBy(group => group.Key.Lead)
            .Select(group => Of(group.Key.Period, group.Key.Lead, [.. group.Where(score => score.Places > 0).OrderBy(score => score.Origin)], bootstrap)),
    ];

    private static LeadScore Of(Period period, int lead, PlaceScore[] scores, BlockBootstrap bootstrap)
    {
        var places = scores.Sum(score => score.Places);
        return new LeadScore(
            period, lead, scores.Length, places, scores.Sum(score => score.Changed), Mean(score => score.Brier), Mean(score => score.Fair), Mean(score => score.Persistence), Mean(score => score.Climatology),
            Skill.Between([.. scores.Select(score => new OriginScore(score.Brier, score.Persistence, score.Places))], bootstrap),
            Skill.Between([.. scores.Select(score => new OriginScore(score.Brier, score.Climatology, score.Places))], bootstrap));

        double Mean(Func<PlaceScore, double> of) => places == 0 ? 0 : scores.Sum(of) / places;
    }
}
