using System.Text.Json;
using Tongjian.Language;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Scenarios;

namespace Tongjian.Cli.Reruns;

/// <summary>One call that explains why a run parts from its base: what happens first in the one or the other alone, and what led to it.</summary>
/// <param name="ensemble">The base and its what-ifs.</param>
/// <param name="manifest">What a manifest says of them.</param>
/// <param name="run">The number of the run, from 0.</param>
/// <param name="terminal">Where to.</param>
internal sealed class WhyCall(Ensemble ensemble, Manifest manifest, int run, Terminal terminal)
{
    private const int LabelWidth = 11;
    private const string NoDate = "          ";

    /// <summary>Whether the answer is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Plays the pair of each what-if and tells where it parts.</summary>
    /// <param name="whatIfs">The indices of the what-ifs, from 0.</param>
    public int Tell(IEnumerable<int> whatIfs)
    {
        var told = whatIfs
            .Select(index => (ensemble.WhatIfs[index].Title, terminal.While($"Playing run {run} twice", () => Parting.Why(Pair.Of(ensemble.Histories[index + 1], run)))))
            .ToArray();
        if (IsJson) JsonText.Write(terminal.Output, json => Write(json, told));
        else Write(told);
        return ExitCode.Fine;
    }

    private void Write((string Title, IReadOnlyList<PartingLine> Lines)[] told)
    {
        terminal.WriteLine($"Run {run} of \"{manifest.Title}\" from {manifest.From} to {manifest.To}, seed {manifest.Seed}, beside the same run with a change", Colour.Bold);
        terminal.Output.WriteLine("These are histories of a model, and no prediction.");
        foreach (var (title, lines) in told)
        {
            terminal.Output.WriteLine();
            terminal.WriteLine($"If \"{title}\"", Colour.Bold);
            foreach (var line in lines)
            {
                var label = LabelOf(line.Part);
                var date = label.Length > 0 ? DateOf(line) ?? NoDate : "";
                var where = line.Where is { } span ? $"  [{span}]" : "";
                terminal.Output.WriteLine(label.Length > 0 ? $"  {label.PadRight(LabelWidth)} {date}  {line.Text}{where}" : $"  {line.Text}");
            }
        }
    }

    private void Write(Utf8JsonWriter json, (string Title, IReadOnlyList<PartingLine> Lines)[] told)
    {
        json.WriteStartObject();
        json.WriteString("title", manifest.Title);
        json.WriteString("from", manifest.From);
        json.WriteString("to", manifest.To);
        json.WriteNumber("seed", manifest.Seed);
        json.WriteNumber("run", run);
        json.WriteStartArray("what_ifs");
        foreach (var (title, lines) in told)
        {
            json.WriteStartObject();
            json.WriteString("what_if", title);
            json.WriteBoolean("parts", !lines.Any(line => line.Part == PartingPart.Same));
            json.WriteStartArray("lines");
            foreach (var line in lines)
            {
                json.WriteStartObject();
                json.WriteString("part", NameOf(line.Part));
                json.WriteTextOrNull("date", DateOf(line));
                json.WriteString("text", line.Text);
                json.WriteTextOrNull("where", line.Where?.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? DateOf(PartingLine line) => line.Date?.ToString(CalendarSystem.Julian);

    /// <summary>What stands before a line; nothing before words of our own.</summary>
    private static string LabelOf(PartingPart part) => part switch
    {
        PartingPart.Shall => "changed",
        PartingPart.CouldNotBe => "impossible",
        PartingPart.Never => "forbidden",
        PartingPart.InBase => "base",
        PartingPart.InWhatIf => "what-if",
        PartingPart.Cause => "  because",
        PartingPart.Consequence => "later",
        _ => "",
    };

    private static string NameOf(PartingPart part) => part switch
    {
        PartingPart.Shall => "shall",
        PartingPart.CouldNotBe => "could_not_be",
        PartingPart.Never => "never",
        PartingPart.InBase => "in_base",
        PartingPart.InWhatIf => "in_what_if",
        PartingPart.Cause => "cause",
        PartingPart.Untold => "untold",
        PartingPart.Consequence => "consequence",
        _ => "same",
    };
}
