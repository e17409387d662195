using System.Text.Json;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Writes where a what-if parts from its base.</summary>
internal sealed class DifferenceWriter(Summary summary, Utf8JsonWriter json, List<int> parties)
{
    /// <summary>Writes the differences of a what-if, the questions first.</summary>
    /// <param name="whatIf">Its place, from 0.</param>
    public void Write(int whatIf)
    {
        var (manifest, paired) = (summary.Manifest, summary.Differences[whatIf]);
        json.WriteStartObject();
        json.WriteString("what_if", manifest.WhatIfs[whatIf].Title);
        json.WriteNumber("parted", paired.Parted);
        json.WriteStartArray("asks");
        for (var ask = 0; ask < manifest.Asks.Count; ask++)
        {
            json.WriteStartObject();
            json.WriteString("sentence", manifest.Asks[ask]);
            Write(PairedDifference.Of(paired.AnswersGained[ask], paired.AnswersLost[ask], paired.Runs));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteHolders(LargestDifferences.Of(summary, whatIf));
        WriteExisting(paired);
        json.WriteEndObject();
    }

    private void WriteHolders(IReadOnlyList<HolderDifference> differences)
    {
        json.WriteStartArray("holders");
        foreach (var (party, place, time, difference) in differences)
        {
            json.WriteStartObject();
            json.WriteNumber("place", place);
            json.WriteNumber("party", parties.BinarySearch(party));
            json.WriteNumber("time", time);
            Write(difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteExisting(PairedTally paired)
    {
        json.WriteStartArray("existing");
        foreach (var party in paired.ExistingGained.Parties.Union(paired.ExistingLost.Parties).Order())
        {
            json.WriteStartArray();
            json.WriteNumberValue(parties.BinarySearch(party));
            json.WriteStartArray();
            for (var time = 0; time < summary.Manifest.Times.Count; time++)
            {
                var difference = paired.OfExisting(party, time);
                SummaryWriter.WriteRounded(json, difference.Value, difference.Low, difference.High);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Write(PairedDifference difference)
    {
        json.WritePropertyName("difference");
        SummaryWriter.WriteRounded(json, difference.Value, difference.Low, difference.High);
    }
}
