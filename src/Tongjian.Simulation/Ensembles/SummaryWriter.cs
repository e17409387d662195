using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tongjian.Language;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Writes the summary of an ensemble as JSON, as docs/rerun.md describes it: the same bytes for the same runs.</summary>
public sealed class SummaryWriter
{
    /// <summary>The shares of runs at which quantiles are told.</summary>
    internal static readonly double[] Shares = [0.05, 0.25, 0.5, 0.75, 0.95];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Summary summary;
    private readonly Manifest manifest;
    private readonly Utf8JsonWriter json;
    private readonly List<int> parties;

    private SummaryWriter(Summary summary, Utf8JsonWriter json)
    {
        (this.summary, manifest, this.json) = (summary, summary.Manifest, json);
        parties = [.. PartiesOf(summary)];
    }

    /// <summary>The text of <c>summary.json</c>.</summary>
    public static string Text(Summary summary)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) new SummaryWriter(summary, json).Write();
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>The parties that hold something, exist or have a key date in any run of any history, in ascending order.</summary>
    internal static SortedSet<int> PartiesOf(Summary summary)
    {
        var found = new SortedSet<int>();
        foreach (var history in summary.Histories)
        {
            found.UnionWith(history.Holders.Parties);
            found.UnionWith(history.Existing.Parties);
            foreach (var what in history.Dates.Keys)
            {
                if (what.Kind != KeyDateKind.SeatFalls) found.UnionWith([what.One, what.Other]);
            }
        }

        return found;
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("format", Manifest.CurrentFormat);
        WriteScenario();
        WriteTexts("times", manifest.Times);
        WriteTexts("places", manifest.Places);
        WriteTexts("parties", parties.Select(party => manifest.Parties.GetValueOrDefault(party, $"party {party}")));
        json.WriteStartArray("histories");
        for (var history = 0; history < summary.Histories.Count; history++) WriteHistory(history);
        json.WriteEndArray();
        json.WriteStartArray("differences");
        for (var whatIf = 0; whatIf < summary.Differences.Count; whatIf++) new DifferenceWriter(summary, json, parties).Write(whatIf);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteScenario()
    {
        json.WriteStartObject("scenario");
        json.WriteString("version", manifest.Version);
        json.WriteString("title", manifest.Title);
        json.WriteString("chronicle", manifest.Chronicle);
        json.WriteString("chronicle_hash", manifest.ChronicleHash);
        json.WriteString("rules_hash", manifest.RulesHash);
        json.WriteString("from", manifest.From);
        json.WriteString("to", manifest.To);
        json.WriteNumber("seed", manifest.Seed);
        WriteTexts("what_ifs", manifest.WhatIfs.Select(whatIf => whatIf.Title));
        json.WriteNumber("runs", summary.Runs);
        json.WriteEndObject();
    }

    private void WriteHistory(int index)
    {
        var tally = summary.Histories[index];
        json.WriteStartObject();
        if (index == 0) json.WriteNull("what_if");
        else json.WriteString("what_if", manifest.WhatIfs[index - 1].Title);
        WriteAsks(tally);
        WriteHolders(tally);
        json.WriteStartArray("existing");
        foreach (var party in tally.Existing.Parties) WriteSeries(party, tally.Existing.Of(party));
        json.WriteEndArray();
        WriteHeld(tally);
        WriteDates(tally);
        json.WriteEndObject();
    }

    private void WriteAsks(Tally tally)
    {
        json.WriteStartArray("asks");
        for (var ask = 0; ask < manifest.Asks.Count; ask++)
        {
            json.WriteStartObject();
            json.WriteString("sentence", manifest.Asks[ask]);
            WriteShare(tally.Answers[ask], tally.Runs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>For each place the parties that ever hold it, each with counts from the first moment to the last at which it does.</summary>
    private void WriteHolders(Tally tally)
    {
        var holders = tally.Holders.Parties.Where(party => party != Party.Nobody).ToArray();
        var counts = new int[tally.Times];
        json.WriteStartArray("holders");
        for (var place = 0; place < manifest.Places.Count; place++)
        {
            json.WriteStartArray();
            foreach (var party in holders)
            {
                var cells = tally.Holders.Of(party);
                for (var time = 0; time < counts.Length; time++) counts[time] = cells[(time * manifest.Places.Count) + place];
                WriteSeries(party, counts);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteHeld(Tally tally)
    {
        json.WriteStartArray("held");
        foreach (var party in tally.Held.Parties.Where(party => party != Party.Nobody))
        {
            json.WriteStartArray();
            json.WriteNumberValue(parties.BinarySearch(party));
            json.WriteStartArray();
            for (var time = 0; time < tally.Times; time++)
            {
                json.WriteStartArray();
                foreach (var share in Shares) json.WriteNumberValue(tally.HeldAt(party, time, share));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteDates(Tally tally)
    {
        json.WriteStartArray("dates");
        foreach (var (what, turns) in tally.Dates)
        {
            var count = turns.Sum();
            json.WriteStartObject();
            json.WriteString("event", NameOf(what.Kind));
            if (what.Kind == KeyDateKind.SeatFalls) json.WriteNumber("place", what.One);
            else json.WriteNumber("party", parties.BinarySearch(what.One));
            if (what.Kind is KeyDateKind.War or KeyDateKind.Peace) json.WriteNumber("other", parties.BinarySearch(what.Other));
            WriteShare(count, tally.Runs);
            WriteTexts("quantiles", Shares.Select(share => DayOf(manifest, Tally.DateAt(turns, count, share))));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The name of a kind of key date in the file.</summary>
    internal static string NameOf(KeyDateKind kind) => kind switch
    {
        KeyDateKind.Begin => "begin",
        KeyDateKind.End => "end",
        KeyDateKind.SeatFalls => "seat_falls",
        KeyDateKind.War => "war",
        _ => "peace",
    };

    /// <summary>The first day of a turn.</summary>
    internal static string DayOf(Manifest manifest, int turn) => (new Turn(manifest.FirstTurn) + turn).FirstDay.ToString(CalendarSystem.Julian);

    /// <summary>Writes numbers with five places, which is more than any ensemble knows.</summary>
    internal static void WriteRounded(Utf8JsonWriter json, params ReadOnlySpan<double> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            if (double.IsNaN(value)) json.WriteNullValue();
            else json.WriteNumberValue(Math.Round(value, 5) + 0.0);
        }

        json.WriteEndArray();
    }

    private void WriteShare(int count, int runs)
    {
        var share = Proportion.Of(count, runs);
        json.WriteNumber("count", count);
        json.WritePropertyName("probability");
        WriteRounded(json, share.Value, share.Low, share.High);
    }

    /// <summary>[party, first moment, counts]; nothing if all counts are 0.</summary>
    private void WriteSeries(int party, ReadOnlySpan<int> counts)
    {
        var first = counts.IndexOfAnyExcept(0);
        if (first < 0) return;
        json.WriteStartArray();
        json.WriteNumberValue(parties.BinarySearch(party));
        json.WriteNumberValue(first);
        json.WriteStartArray();
        foreach (var count in counts[first..(counts.LastIndexOfAnyExcept(0) + 1)]) json.WriteNumberValue(count);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
