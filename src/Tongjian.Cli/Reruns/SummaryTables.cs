using System.Globalization;
using Tongjian.Language;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Cli.Reruns;

/// <summary>What came of an ensemble, for a reader: how likely what was asked, who was left in the end, when it happened, what a what-if changed.</summary>
internal sealed class SummaryTables(Summary summary)
{
    private const int MostDates = 15;
    private const int MostDifferences = 15;

    private readonly Manifest manifest = summary.Manifest;

    /// <summary>Writes them.</summary>
    public void Write(Terminal terminal)
    {
        terminal.WriteLine($"{Counted.Of(summary.Runs, "run")} of \"{manifest.Title}\" from {manifest.From} to {manifest.To}, seed {manifest.Seed}", Colour.Bold);
        terminal.Output.WriteLine("These are histories of a model, and no prediction. Intervals hold 95 of 100 times.");
        Write(terminal, "What was asked", Asked());
        for (var history = 0; history < summary.Histories.Count; history++)
        {
            Write(terminal, $"On {manifest.To}{In(history)}", AtTheEnd(summary.Histories[history]));
            Write(terminal, $"First dates{In(history)}", FirstDates(summary.Histories[history]));
        }

        for (var whatIf = 0; whatIf < summary.Differences.Count; whatIf++)
            Write(terminal, $"What \"{manifest.WhatIfs[whatIf].Title}\" changes most: {Counted.Number(summary.Differences[whatIf].Parted)} of {Counted.Of(summary.Runs, "run")} end otherwise", Changes(whatIf));
    }

    private static void Write(Terminal terminal, string heading, Listing table)
    {
        if (table.IsEmpty) return;
        terminal.Output.WriteLine();
        terminal.WriteLine(heading, Colour.Bold);
        table.Write(terminal);
    }

    private string In(int history) => history > 0 ? $", if \"{manifest.WhatIfs[history - 1].Title}\"" : manifest.WhatIfs.Count > 0 ? ", base" : "";

    private Listing Asked()
    {
        var table = new Listing("Sentence", "History", "#Probability", "95 %", "#Difference", "95 %");
        for (var ask = 0; ask < manifest.Asks.Count; ask++)
        {
            for (var history = 0; history < summary.Histories.Count; history++)
            {
                var share = Proportion.Of(summary.Histories[history].Answers[ask], summary.Runs);
                var (difference, interval) = history == 0 ? ("", "") : Told(PairedDifference.Of(
                    summary.Differences[history - 1].AnswersGained[ask], summary.Differences[history - 1].AnswersLost[ask], summary.Runs));
                table.Add(manifest.Asks[ask], history == 0 ? "base" : manifest.WhatIfs[history - 1].Title, Percent(share.Value), Interval(share.Low, share.High), difference, interval);
            }
        }

        return table;
    }

    private Listing AtTheEnd(Tally tally)
    {
        var table = new Listing("Party", "#Exists", "95 %", "#Places", "90 % of runs");
        var last = tally.Times - 1;
        foreach (var party in tally.Existing.Parties.OrderByDescending(party => tally.HeldAt(party, last, 0.5)).ThenByDescending(party => tally.Existing.Of(party)[last]).ThenBy(party => party))
        {
            var share = Proportion.Of(tally.Existing.Of(party)[last], tally.Runs);
            table.Add(Party(party), Percent(share.Value), Interval(share.Low, share.High), Number(tally.HeldAt(party, last, 0.5)), $"{Number(tally.HeldAt(party, last, 0.05))} to {Number(tally.HeldAt(party, last, 0.95))}");
        }

        return table;
    }

    private Listing FirstDates(Tally tally)
    {
        var table = new Listing("Event", "#Comes", "95 %", "Median", "90 % of them");
        var frequent = tally.Dates.OrderByDescending(date => date.Value.Sum()).ThenBy(date => date.Key).ToArray();
        var wars = frequent.Where(date => date.Key.Kind is KeyDateKind.War or KeyDateKind.Peace).Take(MostDates);
        foreach (var (what, turns) in frequent.Where(date => date.Key.Kind is not (KeyDateKind.War or KeyDateKind.Peace)).Take(MostDates).Concat(wars))
        {
            var count = turns.Sum();
            var share = Proportion.Of(count, tally.Runs);
            table.Add(Told(what), Percent(share.Value), Interval(share.Low, share.High), Day(turns, count, 0.5), $"{Day(turns, count, 0.05)} to {Day(turns, count, 0.95)}");
        }

        return table;
    }

    private Listing Changes(int whatIf)
    {
        var table = new Listing("Place", "Party", "On", "#Difference", "95 %");
        foreach (var (party, place, time, each) in LargestDifferences.Of(summary, whatIf).Take(MostDifferences))
        {
            var (difference, interval) = Told(each);
            table.Add(manifest.Places[place], Party(party), manifest.Times[time], difference, interval);
        }

        return table;
    }

    private string Told(KeyDate what) => what.Kind switch
    {
        KeyDateKind.Begin => $"beginning of {Party(what.One)}",
        KeyDateKind.End => $"end of {Party(what.One)}",
        KeyDateKind.SeatFalls => $"fall of the seat {manifest.Places[what.One]}",
        KeyDateKind.War => $"war of {Party(what.One)} and {Party(what.Other)}",
        _ => $"peace of {Party(what.One)} and {Party(what.Other)}",
    };

    private string Day(int[] turns, int count, double share) =>
        (new Simulation.Turn(manifest.FirstTurn) + Tally.DateAt(turns, count, share)).FirstDay.ToString(CalendarSystem.Julian);

    private string Party(int party) => manifest.Parties.GetValueOrDefault(party, $"party {party}");

    private static (string Difference, string Interval) Told(PairedDifference difference) =>
        (Signed(difference.Value), $"{Signed(difference.Low)} to {Signed(difference.High)}");

    private static string Interval(double low, double high) => $"{Percent(low)} to {Percent(high)}";

    private static string Percent(double share) => double.IsNaN(share) ? "" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");

    private static string Signed(double share) => double.IsNaN(share) ? "" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:+0.0;−0.0;0.0} %");

    private static string Number(int number) => Counted.Number(number);
}
