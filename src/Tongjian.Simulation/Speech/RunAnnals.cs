using System.Globalization;
using System.Text;
using Tongjian.Language;
using Tongjian.Simulation.Speech.Names;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// A run as annals: a chronicle of its own, that declares whatever it speaks of, sets the world of its first day, and tells what happened. Every
/// line cites the run. It is read, checked, asked and shown like any other.
/// </summary>
public static class RunAnnals
{
    /// <summary>Plays a run and prints it.</summary>
    /// <param name="run">What plays it; whatever it played before is forgotten.</param>
    /// <param name="number">The number of the run, from 0.</param>
    /// <returns>The text of a file of annals.</returns>
    public static string Print(Rerun run, int number) => Print(run, RunRecord.Of(run, number));

    /// <summary>Prints a run that was recorded; it is played once more, for what its happenings brought with them.</summary>
    /// <param name="run">What plays it; of the same scenario.</param>
    /// <param name="record">The run.</param>
    /// <returns>The text of a file of annals.</returns>
    public static string Print(Rerun run, RunRecord record) => Print(record, run.Play);

    /// <summary>Prints a run that was recorded, and says which line led to which.</summary>
    /// <param name="run">What plays it; of the same scenario.</param>
    /// <param name="record">The run.</param>
    public static RunText Tell(Rerun run, RunRecord record) => Tell(record, run.Play);

    /// <summary>Prints a run that is played in another way.</summary>
    internal static string Print(RunRecord record, Action<int, IRunWatcher> play) => Tell(record, play).Text;

    private static RunText Tell(RunRecord record, Action<int, IRunWatcher> play)
    {
        var writer = new RunWriter(record);
        writer.Open();
        play(record.Number, writer);
        var head = Header(record) + Declarations(record, writer.Spoken);
        var above = head.AsSpan().Count('\n');
        return new RunText(head + writer.Text, writer.Causes.ToDictionary(cause => cause.Key + above, cause => cause.Value + above));
    }

    /// <summary>How each line cites a run: "rerun run 17, seed 1".</summary>
    internal static string CitationOf(RunRecord record) =>
        string.Create(CultureInfo.InvariantCulture, $"{NameBook.Source} run {record.Number}, seed {record.Scenario.Seed}");

    private static string Header(RunRecord record)
    {
        var scenario = record.Scenario;
        var (from, to) = (DayOf(scenario.From), DayOf(scenario.To));
        var of = scenario.World.Chronicle.Annals.Title ?? "a chronicle";
        var what = scenario.WhatIf is { Title: { } title } ? $", what if {title}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"""
            ; A rerun, not the record: what a model made of the world of {from}, until {to}. Nothing below happened; it might have.
            ; Run {record.Number} with seed {scenario.Seed}. The lines below a happening name what led to it.

            chronicle "Rerun {record.Number} from {from} of {of}{what}"
            calendar Julian

            {NameBook.Source} is a source: "Rerun of {of} from {from}, with seed {scenario.Seed}{what}", rank 9.


            """).ReplaceLineEndings("\n");
    }

    private static string DayOf(Turn turn) => turn.FirstDay.ToString(CalendarSystem.Julian);

    /// <summary>All places, the others if they are spoken of, and whatever they belong to; then the ways.</summary>
    private static string Declarations(RunRecord record, IReadOnlySet<Entity> spoken)
    {
        var needed = new HashSet<Entity>();
        foreach (var entity in record.Names.Entities)
        {
            if (entity.Kind == EntityKind.Place || spoken.Contains(entity)) Need(entity);
        }

        var text = new StringBuilder();
        var kind = EntityKind.None;
        foreach (var entity in needed.OrderBy(entity => entity.Kind).ThenBy(entity => entity.Id))
        {
            if (kind != EntityKind.None && entity.Kind != kind) text.Append('\n');
            kind = entity.Kind;
            text.Append(AnnalsPrinter.Print(entity)).Append('\n');
        }

        text.Append('\n');
        foreach (var route in record.Scenario.World.Chronicle.Annals.Routes)
            text.Append(AnnalsPrinter.Print(route with { Citations = [] })).Append("  [").Append(CitationOf(record)).Append("]\n");

        return text.Append('\n').ToString();

        void Need(Entity entity)
        {
            if (!needed.Add(entity)) return;
            if (entity.Of is { } owner) Need(owner);
            foreach (var member in entity.Members) Need(member);
        }
    }
}

/// <summary>The annals of a run.</summary>
/// <param name="Text">The text of a file of annals.</param>
/// <param name="Causes">Of each line that has a cause among the lines, which line that is; both from 1.</param>
public sealed record RunText(string Text, IReadOnlyDictionary<int, int> Causes);
