using Tongjian.Language;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scoring;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>
/// How good the model is: forecasts from origins all along the record, made of runs that know nothing later, held against what the record
/// tells, beside two naive forecasts. <em>Persistence</em> lets every place keep its holder; <em>climatology</em> gives each line the share
/// of the days until then on which it held the place.
/// </summary>
public sealed class Hindcast
{
    /// <summary>How many hits and how many misses are told.</summary>
    private const int Told = 12;

    private readonly IReadOnlyList<Outcomes> outcomes;

    private Hindcast(Mirror world, RuleBook rules, HindcastPlan plan, IReadOnlyList<Outcomes> outcomes)
    {
        (this.outcomes, Plan, RulesHash, Known) = (outcomes, plan, rules.HashText, KnownSpan.Of(world));
        (ChronicleTitle, ChronicleHashText) = (world.Chronicle.Annals.Title ?? "", ChronicleHash.TextOf(world.Chronicle));
        var forecast = rules.Get<ForecastRules>();
        var bootstrap = Bootstrap;
        Weights = [.. plan.Leads.Select((_, lead) => forecast.BlendAt(lead))];
        ByOrigin = Score(forecast.BlendAt);
        Scores = LeadScore.Of(ByOrigin, plan, bootstrap);
        RunsAlone = LeadScore.Of(Score(_ => Blend.None), plan, bootstrap);
        Counts = CountScore.Of(outcomes, plan, bootstrap);
        Coverage = IntervalCoverage.Of(outcomes, plan);
        Reliability = ReliabilityDiagram.Of(outcomes, plan, forecast);
        Turnovers = [.. Looks().Where(at => at.Outcomes.Origin.Looks[at.Look].Years == MiddleLead).SelectMany(at => Turnover.Of(at.Outcomes, at.Look, forecast.BlendAt(at.Outcomes.Origin.Looks[at.Look].Lead)))];
    }

    /// <summary>What was planned.</summary>
    public HindcastPlan Plan { get; }

    /// <summary>The hash of the rules, which were frozen before anything was scored.</summary>
    public string RulesHash { get; }

    /// <summary>The title of the chronicle; empty where it gives none.</summary>
    public string ChronicleTitle { get; }

    /// <summary>The hash of what the chronicle says; see <see cref="ChronicleHash"/>.</summary>
    public string ChronicleHashText { get; }

    /// <summary>How intervals are drawn.</summary>
    public BlockBootstrap Bootstrap => new(Seed: Plan.Seed);

    /// <summary>The days of which the record knows who held what.</summary>
    public DayRange Known { get; }

    /// <summary>How much of the forecast is persistence, at each lead.</summary>
    public IReadOnlyList<Blend> Weights { get; }

    /// <summary>The scores of the forecast by period and lead.</summary>
    public IReadOnlyList<LeadScore> Scores { get; }

    /// <summary>The same for the shares of the runs alone, without the part of persistence in the forecast.</summary>
    public IReadOnlyList<LeadScore> RunsAlone { get; }

    /// <summary>The scores of the forecast by origin and lead.</summary>
    public IReadOnlyList<PlaceScore> ByOrigin { get; }

    /// <summary>The scores of the forecast by decade of the origin and lead: as those of origins, the decade's first year in place of theirs.</summary>
    public IReadOnlyList<PlaceScore> ByDecade =>
    [
        .. ByOrigin.GroupBy(score => (Decade: score.Origin / 10 * 10, score.Lead)).OrderBy(group => group.Key).Select(group => new PlaceScore(
            group.Key.Decade, group.Key.Lead, group.Sum(score => score.Places), group.Sum(score => score.Brier), group.Sum(score => score.Fair), group.Sum(score => score.Persistence),
            group.Sum(score => score.Climatology), group.Sum(score => score.Changed), group.Sum(score => score.ForecastChanged))),
    ];

    /// <summary>Places held, survival and length of wars.</summary>
    public IReadOnlyList<CountScore> Counts { get; }

    /// <summary>How often intervals held what came.</summary>
    public IReadOnlyList<IntervalCoverage> Coverage { get; }

    /// <summary>How far chances kept what they promised.</summary>
    public IReadOnlyList<ReliabilityDiagram> Reliability { get; }

    /// <summary>The lead for which hits and misses are told: five years by the usual plan.</summary>
    public int MiddleLead => Plan.Leads[Plan.Leads.Count / 2];

    /// <summary>Where the forecast was better than persistence by most, the best first.</summary>
    public IReadOnlyList<Turnover> Hits => [.. Turnovers.Where(turnover => turnover.Gain > 0).OrderByDescending(turnover => turnover.Gain).Take(Told)];

    /// <summary>Where it was worse by most, or gave what came the least chance, the worst first.</summary>
    public IReadOnlyList<Turnover> Misses => [.. Turnovers.OrderByDescending(Error).Take(Told)];

    private IReadOnlyList<Turnover> Turnovers { get; }

    /// <summary>Makes and scores the forecasts.</summary>
    /// <param name="world">The world of the record.</param>
    /// <param name="rules">Sound rules.</param>
    /// <param name="plan">From where, how far, out of how many runs.</param>
    /// <param name="courses">The courses of rivers; null for none.</param>
    /// <param name="progress">Told how many runs are played and how many there are; from any thread, one at a time.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="ArgumentException">The record reaches no origin of the plan.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Hindcast Of(
        Mirror world, RuleBook rules, HindcastPlan plan, IReadOnlyList<RiverCourse>? courses = null, Action<int, int>? progress = null, CancellationToken stop = default) =>
        new(world, rules, plan, Playing.Of(Origin.All(world, rules, plan, courses, _ => true), plan.Runs, plan.Threads, progress, stop));

    /// <summary>What a miss costs: for places that changed hands the forecast's own score, for those that were kept likewise.</summary>
    private static double Error(Turnover turnover) => turnover.From == turnover.To ? -turnover.Gain : (2 * turnover.Places) - turnover.Gain;

    private IReadOnlyList<PlaceScore> Score(Func<int, Blend> blendAt) =>
        [.. Looks().Select(at => PlaceScore.Of(at.Outcomes, at.Look, blendAt(at.Outcomes.Origin.Looks[at.Look].Lead)))];

    private IEnumerable<(Outcomes Outcomes, int Look)> Looks() => outcomes.SelectMany(origin => origin.Origin.Looks.Select((_, look) => (origin, look)));
}
