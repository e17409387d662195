using System.Globalization;
using System.Runtime.InteropServices;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// A number that chronicles have in common which say the same: over what was understood of the files and over the ground made of it. Comments,
/// columns, the names of files and what-ifs do not count.
/// </summary>
public static class ChronicleHash
{
    /// <summary>The hash of what a chronicle says, as 16 hexadecimal digits: over what was understood of its files, and not over any ground.</summary>
    public static string TextOf(Chronicle chronicle) => Of(chronicle).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash of the chronicle that a scenario starts from.</summary>
    internal static ulong Of(Scenario scenario) => Ground(Of(scenario.World.Chronicle), scenario);

    private static ulong Of(Chronicle chronicle)
    {
        var hash = Text(StateHash.Start, chronicle.Annals.Title ?? "");
        foreach (var entity in chronicle.Annals.Entities)
        {
            hash = Text(Text(Text(hash, entity.Name), entity.Noun), entity.Of?.Name ?? "");
            hash = StateHash.Mixed(hash, (ulong)entity.Kind);
            if (entity.Location is { } point) hash = Number(Number(hash, point.Latitude), point.Longitude);
            foreach (var member in entity.Members) hash = Text(hash, member.Name);
        }

        foreach (var happening in chronicle.Events)
        {
            hash = Text(hash, happening.Sentence.ToString());
            hash = StateHash.Mixed(StateHash.Mixed(hash, (ulong)happening.When.Earliest.Number), (ulong)happening.When.Latest.Number);
        }

        foreach (var line in chronicle.Annals.States)
        {
            hash = Text(Text(hash, line.Sentence.ToString()), line.Date.Text);
            hash = StateHash.Mixed(hash, (ulong)line.Use);
        }

        return hash;
    }

    /// <summary>The hash of a what-if: of what shall be and what shall not.</summary>
    internal static ulong Of(WhatIf whatIf)
    {
        var hash = Text(Text(StateHash.Start, whatIf.Title), whatIf.From?.Text ?? "");
        foreach (var line in whatIf.Shall) hash = Text(Text(hash, line.Date?.Text ?? ""), line.Sentence.ToString());
        hash = StateHash.Mixed(hash, (ulong)whatIf.Shall.Count);
        foreach (var never in whatIf.Never) hash = Text(hash, never.Sentence.ToString());
        return hash;
    }

    /// <summary>The hash of a text behind another.</summary>
    internal static ulong Text(ulong hash, string text) => StateHash.Of(MemoryMarshal.AsBytes(text.AsSpan()), hash);

    private static ulong Ground(ulong hash, Scenario scenario)
    {
        foreach (var place in scenario.Map.Places)
        {
            hash = StateHash.Mixed(hash, ((ulong)place.Kind << 24) | ((ulong)place.Terrain << 16) | ((ulong)place.Climate << 8) | (ulong)place.Customs);
            foreach (var way in scenario.Map.From(place.Index))
            {
                hash = StateHash.Mixed(hash, ((ulong)way.To << 16) | ((ulong)way.Kind << 8) | ((ulong)way.Barrier.Kind << 4) | way.Barrier.Size);
                hash = Number(Number(StateHash.Mixed(hash, (ulong)way.Barrier.Index), way.Km), way.Toil);
            }
        }

        return StateHash.Mixed(hash, scenario.Start.Hash());
    }

    private static ulong Number(ulong hash, double value) => StateHash.Mixed(hash, BitConverter.DoubleToUInt64Bits(value));
}
