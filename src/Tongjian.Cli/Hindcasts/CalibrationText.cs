using System.Globalization;
using System.Text.Json;
using Tongjian.Simulation.Calibrating;

namespace Tongjian.Cli.Hindcasts;

/// <summary>What a calibration found, as tables for a reader, or as one JSON object.</summary>
internal sealed class CalibrationText(Terminal terminal)
{
    /// <summary>Writes it.</summary>
    /// <param name="calibration">What was found.</param>
    /// <param name="folder">The folder that was written to; null if none was.</param>
    public void Write(Calibration calibration, string? folder)
    {
        terminal.WriteLine($"Rules {calibration.Before.HashText} → {calibration.Rules.HashText}", Colour.Bold);
        terminal.Output.WriteLine($"{Counted.Of(calibration.Tried, "set")} of rules tried on the origins {string.Join(", ", calibration.Origins)}; later ones were not looked at.");
        if (calibration.IsStopped) terminal.Output.WriteLine("It was stopped before its end: this is the best so far, under the chance that it was chosen by.");
        terminal.Output.WriteLine($"Mean fair Brier score over origins and leads: {HindcastText.Fixed(calibration.ScoreBefore, "0.00000")} before, {HindcastText.Fixed(calibration.ScoreFound, "0.00000")} found.");
        if (calibration is { FreshBefore: { } before, FreshFound: { } found })
        {
            terminal.Output.WriteLine($"Under a chance that had no part in the search: {HindcastText.Fixed(before, "0.00000")} before, {HindcastText.Fixed(found, "0.00000")} found.");
            if (found >= before) terminal.Output.WriteLine("That is no better, so what was found is dropped.");
        }

        Changes(calibration);
        Profiles(calibration);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(folder is null ? "Nothing was written." : $"Written to {folder}; ranges and sources stay as they were.");
    }

    /// <summary>Writes it as JSON.</summary>
    public static void WriteJson(Utf8JsonWriter json, Calibration calibration)
    {
        json.WriteStartObject();
        json.WriteString("parameters_hash_before", calibration.Before.HashText);
        json.WriteString("parameters_hash", calibration.Rules.HashText);
        json.WriteNumber("tried", calibration.Tried);
        json.WriteBoolean("stopped", calibration.IsStopped);
        json.WriteNumber("score_before", calibration.ScoreBefore);
        json.WriteNumber("score_found", calibration.ScoreFound);
        if (calibration.FreshBefore is { } before) json.WriteNumber("fresh_score_before", before);
        if (calibration.FreshFound is { } found) json.WriteNumber("fresh_score_found", found);
        json.WriteStartArray("changes");
        foreach (var (name, old, now) in calibration.Changes)
        {
            json.WriteStartObject();
            json.WriteString("parameter", name);
            json.WriteNumber("before", old);
            json.WriteNumber("now", now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("profiles");
        foreach (var profile in calibration.Profiles)
        {
            json.WriteStartObject();
            json.WriteString("parameter", profile.Name);
            json.WriteString("unit", profile.Unit);
            json.WriteNumber("found", profile.Found);
            json.WriteNumber("low", profile.Low);
            json.WriteNumber("high", profile.High);
            json.WriteBoolean("undetermined", profile.IsUndetermined);
            json.WriteStartArray("points");
            foreach (var point in profile.Points)
            {
                json.WriteStartObject();
                json.WriteNumber("value", point.Value);
                json.WriteNumber("worse", point.Worse);
                json.WriteNumber("error", point.Error);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Changes(Calibration calibration)
    {
        terminal.Output.WriteLine();
        if (calibration.Changes.Count == 0)
        {
            terminal.Output.WriteLine("No parameter changes.");
            return;
        }

        var table = new Listing("Parameter", "#Before", "#Now", "Unit");
        foreach (var (name, before, now) in calibration.Changes) table.Add(name, Plain(before), Plain(now), calibration.Rules[name.Split('[')[0]].Unit);
        table.Write(terminal);
    }

    private void Profiles(Calibration calibration)
    {
        if (calibration.Profiles.Count == 0) return;
        terminal.Output.WriteLine();
        terminal.WriteLine("What the data say of each (within one standard error)", Colour.Bold);
        var table = new Listing("Parameter", "#Value", "#From", "#To", "#Worst value costs", "Told by the data");
        foreach (var profile in calibration.Profiles.OrderByDescending(profile => profile.Points.Max(point => point.Worse)).ThenBy(profile => profile.Name, StringComparer.Ordinal))
            table.Add(profile.Name, Plain(profile.Found), Plain(profile.Low), Plain(profile.High), HindcastText.Fixed(profile.Points.Max(point => point.Worse), "0.00000"), profile.IsUndetermined ? "no" : "yes");
        table.Write(terminal);
        var silent = calibration.Profiles.Where(profile => profile.IsUndetermined).Select(profile => profile.Name).ToArray();
        if (silent.Length > 0) terminal.Output.WriteLine($"The data do not determine {Counted.Of(silent.Length, "number")}: {string.Join(", ", silent)}.");
    }

    private static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
