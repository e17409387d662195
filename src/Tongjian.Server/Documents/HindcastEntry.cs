namespace Tongjian.Server.Documents;

/// <summary>A hindcast as it was kept in <c>hindcast.json</c>: docs/hindcast.md says what each field means.</summary>
/// <param name="Chronicle">The title of the chronicle that it was made of; empty where that gives none.</param>
/// <param name="ChronicleHash">The hash of what that says.</param>
/// <param name="ParametersHash">The hash of the rules that it was made by.</param>
/// <param name="Runs">Runs from each origin.</param>
/// <param name="Seed">The seed of all runs.</param>
/// <param name="Bootstrap">How intervals were drawn.</param>
/// <param name="KnownFrom">The first day of which the record knows who held what, in the Julian calendar.</param>
/// <param name="KnownTo">The last.</param>
/// <param name="LastCalibrationYear">The last year whose origins the rules may be fitted on.</param>
/// <param name="PersistenceWeights">How much of the forecast is persistence.</param>
/// <param name="Scores">The scores of who holds each place.</param>
/// <param name="ScoresOfRunsAlone">The same for the runs alone.</param>
/// <param name="Counts">The scores of numbers.</param>
/// <param name="Coverage">How often intervals held what came.</param>
/// <param name="Reliability">How far chances kept what they promised.</param>
/// <param name="Origins">The scores by origin and lead.</param>
/// <param name="Hits">Where the forecast was better than persistence by most.</param>
/// <param name="Misses">Where it missed by most.</param>
/// <param name="AblationRuns">Runs from each origin without each mechanism; none if nothing was left out.</param>
/// <param name="Ablation">What each mechanism is worth; none if nothing was left out.</param>
public sealed record HindcastEntry(
    string Chronicle,
    string ChronicleHash,
    string ParametersHash,
    int Runs,
    uint Seed,
    BootstrapEntry Bootstrap,
    string KnownFrom,
    string KnownTo,
    int LastCalibrationYear,
    IReadOnlyList<PersistenceWeightEntry> PersistenceWeights,
    IReadOnlyList<LeadScoreEntry> Scores,
    IReadOnlyList<LeadScoreEntry> ScoresOfRunsAlone,
    IReadOnlyList<CountScoreEntry> Counts,
    IReadOnlyList<CoverageEntry> Coverage,
    IReadOnlyList<ReliabilityEntry> Reliability,
    IReadOnlyList<OriginScoreEntry> Origins,
    IReadOnlyList<TurnoverEntry> Hits,
    IReadOnlyList<TurnoverEntry> Misses,
    int? AblationRuns = null,
    IReadOnlyList<AblationEntry>? Ablation = null);

/// <summary>An estimate and its interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record EstimateEntry(double Value, double Low, double High);

/// <summary>How intervals are drawn.</summary>
/// <param name="Draws">How often.</param>
/// <param name="BlockOrigins">How many neighbouring origins stay together.</param>
/// <param name="Coverage">The share of the draws within an interval.</param>
public sealed record BootstrapEntry(int Draws, int BlockOrigins, double Coverage);

/// <summary>How much of a forecast is persistence.</summary>
/// <param name="LeadYears">At which lead.</param>
/// <param name="Weight">For places whose holder is at war at the origin: from 0, the runs alone, to 1.</param>
/// <param name="WeightInPeace">For other places.</param>
public sealed record PersistenceWeightEntry(int LeadYears, double Weight, double WeightInPeace);

/// <summary>What the forecasts of a period scored at a lead.</summary>
/// <param name="Period"><c>calibration</c> or <c>held-out</c>.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Origins">How many origins.</param>
/// <param name="Places">How many forecasts of a place.</param>
/// <param name="Changed">How many places had another holder.</param>
/// <param name="Brier">The mean Brier score, 0 to 2.</param>
/// <param name="BrierFair">The same with runs without number.</param>
/// <param name="BrierPersistence">That of persistence.</param>
/// <param name="BrierClimatology">That of climatology.</param>
/// <param name="SkillPersistence">The skill over persistence; none where nothing changed.</param>
/// <param name="SkillClimatology">The skill over climatology; none where that never erred.</param>
public sealed record LeadScoreEntry(
    string Period, int LeadYears, int Origins, int Places, int Changed, double Brier, double BrierFair, double BrierPersistence, double BrierClimatology,
    EstimateEntry? SkillPersistence, EstimateEntry? SkillClimatology);

/// <summary>How well numbers were forecast.</summary>
/// <param name="What">What was forecast.</param>
/// <param name="Score">By which score.</param>
/// <param name="Period"><c>calibration</c> or <c>held-out</c>.</param>
/// <param name="Forecasts">How many.</param>
/// <param name="Mean">Their mean score, 0 at best.</param>
/// <param name="Persistence">That of persistence.</param>
/// <param name="SkillPersistence">The skill over it; none where nothing changed.</param>
/// <param name="LeadYears">Years ahead; none where the forecast is of no one lead.</param>
public sealed record CountScoreEntry(
    string What, string Score, string Period, int Forecasts, double Mean, double Persistence, EstimateEntry? SkillPersistence, int? LeadYears = null);

/// <summary>How often the number of places of a polity lay within the middle of the runs.</summary>
/// <param name="Period"><c>calibration</c> or <c>held-out</c>.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Nominal">Which share of the runs is meant by the middle.</param>
/// <param name="Forecasts">How many forecasts.</param>
/// <param name="Within">The share of them that lay within.</param>
/// <param name="Width">The mean width, in places.</param>
public sealed record CoverageEntry(string Period, int LeadYears, double Nominal, int Forecasts, double Within, double Width);

/// <summary>How far chances kept what they promised.</summary>
/// <param name="What">Of what.</param>
/// <param name="Period"><c>calibration</c> or <c>held-out</c>.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Miscalibration">The mean squared distance from the promise, 0 at best.</param>
/// <param name="Resolution">How well what comes is told from what does not; more is better.</param>
/// <param name="Bins">The bins, from the least chance on.</param>
public sealed record ReliabilityEntry(string What, string Period, int LeadYears, double Miscalibration, double Resolution, IReadOnlyList<ReliabilityBinEntry> Bins);

/// <summary>Forecasts of about the same chance.</summary>
/// <param name="From">The least chance.</param>
/// <param name="To">The greatest.</param>
/// <param name="Count">How many forecasts.</param>
/// <param name="Forecast">Their mean chance.</param>
/// <param name="Observed">The share of them that came true.</param>
public sealed record ReliabilityBinEntry(double From, double To, long Count, double Forecast, double Observed);

/// <summary>What the forecasts of one origin scored at a lead.</summary>
/// <param name="Origin">The year of the origin.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="Places">How many places.</param>
/// <param name="ChangedShare">The share that had another holder.</param>
/// <param name="ForecastChangedShare">The share that was forecast to have.</param>
/// <param name="Brier">The mean Brier score.</param>
/// <param name="BrierPersistence">That of persistence.</param>
/// <param name="BrierClimatology">That of climatology.</param>
public sealed record OriginScoreEntry(
    int Origin, int LeadYears, int Places, double ChangedShare, double ForecastChangedShare, double Brier, double BrierPersistence, double BrierClimatology);

/// <summary>What became of the places of one polity.</summary>
/// <param name="Origin">The year of the origin.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="From">Who held them.</param>
/// <param name="To">Who held them then; the same where they were kept.</param>
/// <param name="Places">How many.</param>
/// <param name="Stations">Their names.</param>
/// <param name="Chance">The mean chance that the forecast gave to what came.</param>
/// <param name="Gain">By how much it was better than persistence, summed over the places.</param>
public sealed record TurnoverEntry(int Origin, int LeadYears, string From, string To, int Places, IReadOnlyList<string> Stations, double Chance, double Gain);

/// <summary>What a mechanism is worth.</summary>
/// <param name="Mechanism">Its name.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Worth">By period and lead.</param>
public sealed record AblationEntry(string Mechanism, string Meaning, IReadOnlyList<MechanismWorthEntry> Worth);

/// <summary>What a mechanism is worth over a period at a lead.</summary>
/// <param name="Period"><c>calibration</c> or <c>held-out</c>.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="BrierWithoutLessWith">The mean Brier score without it less that with it: above 0 where it helps.</param>
public sealed record MechanismWorthEntry(string Period, int LeadYears, EstimateEntry BrierWithoutLessWith);
