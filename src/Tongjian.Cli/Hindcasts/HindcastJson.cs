using System.Text.Json;
using Tongjian.Language;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Scoring;

namespace Tongjian.Cli.Hindcasts;

/// <summary>A hindcast as one JSON object: no clock, no machine, the same whoever made it.</summary>
internal static class HindcastJson
{
    /// <summary>Changes when the meaning of a field does; fields may be added.</summary>
    private const int Format = 1;

    private const int Digits = 6;

    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, Hindcast hindcast, IReadOnlyList<Ablation>? ablations, int ablationRuns)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("chronicle", hindcast.ChronicleTitle);
        json.WriteString("chronicle_hash", hindcast.ChronicleHashText);
        json.WriteString("parameters_hash", hindcast.RulesHash);
        json.WriteNumber("runs", hindcast.Plan.Runs);
        if (ablations is not null) json.WriteNumber("ablation_runs", ablationRuns);
        json.WriteNumber("seed", hindcast.Plan.Seed);
        json.WriteStartObject("bootstrap");
        json.WriteNumber("draws", hindcast.Bootstrap.Draws);
        json.WriteNumber("block_origins", hindcast.Bootstrap.BlockLength);
        Number(json, "coverage", hindcast.Bootstrap.Coverage);
        json.WriteEndObject();
        json.WriteString("known_from", hindcast.Known.Earliest.ToString(CalendarSystem.Julian));
        json.WriteString("known_to", hindcast.Known.Latest.ToString(CalendarSystem.Julian));
        json.WriteNumber("last_calibration_year", hindcast.Plan.LastCalibration);
        Rows(json, "persistence_weights", hindcast.Weights.Select((weight, lead) => (Years: hindcast.Plan.Leads[lead], Weight: weight)), row =>
        {
            json.WriteNumber("lead_years", row.Years);
            Number(json, "weight", row.Weight.War);
            Number(json, "weight_in_peace", row.Weight.Peace);
        });
        Rows(json, "scores", hindcast.Scores, score => Score(json, score));
        Rows(json, "scores_of_runs_alone", hindcast.RunsAlone, score => Score(json, score));
        Rows(json, "counts", hindcast.Counts, score => Count(json, score));
        Rows(json, "coverage", hindcast.Coverage, row =>
        {
            At(json, row.Period, row.LeadYears);
            Number(json, "nominal", row.Nominal);
            json.WriteNumber("forecasts", row.Forecasts);
            Number(json, "within", row.Within);
            Number(json, "width", row.Width);
        });
        Rows(json, "reliability", hindcast.Reliability, row => Reliability(json, row));
        Rows(json, "decades", hindcast.ByDecade, row => Places(json, "decade", row));
        Rows(json, "origins", hindcast.ByOrigin, row => Places(json, "origin", row));
        Rows(json, "hits", hindcast.Hits, row => Turnover(json, row));
        Rows(json, "misses", hindcast.Misses, row => Turnover(json, row));
        if (ablations is not null) Rows(json, "ablation", ablations, row => Ablation(json, row));
        json.WriteEndObject();
    }

    /// <summary>"calibration" or "held-out".</summary>
    public static string NameOf(Period period) => period == Period.Calibration ? "calibration" : "held-out";

    private static void Score(Utf8JsonWriter json, LeadScore score)
    {
        At(json, score.Period, score.LeadYears);
        json.WriteNumber("origins", score.Origins);
        json.WriteNumber("places", score.Places);
        json.WriteNumber("changed", score.Changed);
        Number(json, "brier", score.Brier);
        Number(json, "brier_fair", score.Fair);
        Number(json, "brier_persistence", score.Persistence);
        Number(json, "brier_climatology", score.Climatology);
        Estimate(json, "skill_persistence", score.SkillPersistence);
        Estimate(json, "skill_climatology", score.SkillClimatology);
    }

    private static void Count(Utf8JsonWriter json, CountScore score)
    {
        json.WriteString("what", score.What);
        json.WriteString("score", score.Score);
        json.WriteString("period", NameOf(score.Period));
        if (score.LeadYears > 0) json.WriteNumber("lead_years", score.LeadYears);
        json.WriteNumber("forecasts", score.Forecasts);
        Number(json, "mean", score.Mean);
        Number(json, "persistence", score.Persistence);
        Estimate(json, "skill_persistence", score.SkillPersistence);
    }

    private static void Reliability(Utf8JsonWriter json, ReliabilityDiagram diagram)
    {
        json.WriteString("what", diagram.What);
        At(json, diagram.Period, diagram.LeadYears);
        Number(json, "miscalibration", diagram.Miscalibration);
        Number(json, "resolution", diagram.Resolution);
        Rows(json, "bins", diagram.Bins, bin =>
        {
            Number(json, "from", bin.From);
            Number(json, "to", bin.To);
            json.WriteNumber("count", bin.Count);
            Number(json, "forecast", bin.Forecast);
            Number(json, "observed", bin.Observed);
        });
    }

    private static void Places(Utf8JsonWriter json, string year, PlaceScore score)
    {
        json.WriteNumber(year, score.Origin);
        json.WriteNumber("lead_years", score.Lead);
        json.WriteNumber("places", score.Places);
        var places = Math.Max(1, score.Places);
        Number(json, "changed_share", (double)score.Changed / places);
        Number(json, "forecast_changed_share", score.ForecastChanged / places);
        Number(json, "brier", score.Brier / places);
        Number(json, "brier_persistence", score.Persistence / places);
        Number(json, "brier_climatology", score.Climatology / places);
    }

    private static void Turnover(Utf8JsonWriter json, Turnover turnover)
    {
        json.WriteNumber("origin", turnover.Origin);
        json.WriteNumber("lead_years", turnover.LeadYears);
        json.WriteString("from", turnover.From);
        json.WriteString("to", turnover.To);
        json.WriteNumber("places", turnover.Places);
        json.WriteStartArray("stations");
        foreach (var station in turnover.Stations) json.WriteStringValue(station);
        json.WriteEndArray();
        Number(json, "chance", turnover.Chance);
        Number(json, "gain", turnover.Gain);
    }

    private static void Ablation(Utf8JsonWriter json, Ablation ablation)
    {
        json.WriteString("mechanism", ablation.Mechanism);
        json.WriteString("meaning", ablation.Meaning);
        Rows(json, "worth", ablation.Worth, worth =>
        {
            At(json, worth.Period, worth.LeadYears);
            Estimate(json, "brier_without_less_with", worth.Difference);
        });
    }

    private static void At(Utf8JsonWriter json, Period period, int lead)
    {
        json.WriteString("period", NameOf(period));
        json.WriteNumber("lead_years", lead);
    }

    private static void Rows<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate? estimate)
    {
        if (estimate is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Number(json, "value", found.Value);
        Number(json, "low", found.Low);
        Number(json, "high", found.High);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, Digits) + 0.0);
}
