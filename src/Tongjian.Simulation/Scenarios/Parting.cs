using Tongjian.Language;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>Why the two runs of a pair parted, in lines: what the what-if says, what happened otherwise, and the causes in between.</summary>
public static class Parting
{
    /// <summary>The lines.</summary>
    /// <param name="pair">The pair.</param>
    public static IReadOnlyList<PartingLine> Why(Pair pair)
    {
        if (pair.IsSame) return [.. Said(pair, int.MaxValue), new PartingLine(PartingPart.Same, null, "both runs tell the same", null)];
        var record = pair.FirstInWhatIf >= 0 ? pair.WhatIf : pair.Base;
        var first = pair.FirstInWhatIf >= 0 ? pair.FirstInWhatIf : pair.FirstInBase;
        var lines = Said(pair, record.Happenings[first].Turn);
        if (pair.FirstInBase >= 0) Add(pair, pair.Base, pair.FirstInBase, PartingPart.InBase, lines);
        if (pair.FirstInWhatIf >= 0) Add(pair, pair.WhatIf, pair.FirstInWhatIf, PartingPart.InWhatIf, lines);
        var isTold = record == pair.WhatIf && pair.FollowsFromShall(first);
        if (!isTold && !IsAverted(pair)) lines.Add(new PartingLine(PartingPart.Untold, null, "what lies between is not told: the what-if changed how things stood, and with it what was likely", null));
        if (pair.FirstConsequence < 0 || pair.FirstConsequence == pair.FirstInWhatIf) return lines;
        Add(pair, pair.WhatIf, pair.FirstConsequence, PartingPart.Consequence, lines);
        return lines;
    }

    /// <summary>What the what-if let happen, and kept from happening, until a turn.</summary>
    private static List<PartingLine> Said(Pair pair, int turn)
    {
        var lines = new List<PartingLine>();
        foreach (var (number, line) in pair.Decreed)
        {
            if (number < 0) lines.Add(new PartingLine(PartingPart.CouldNotBe, null, line.Sentence.ToString(), line.Where));
            else if (pair.WhatIf.Happenings[number].Turn <= turn) lines.Add(new PartingLine(PartingPart.Shall, pair.WhatIf.DateOf(number), line.Sentence.ToString(), line.Where));
        }

        foreach (var averted in pair.Averted)
        {
            if (averted.Happening.Turn > turn) continue;
            var never = pair.WhatIf.Scenario.WhatIf!.Never[averted.Never];
            lines.Add(new PartingLine(PartingPart.Never, new Turn(averted.Happening.Turn).FirstDay, never.Sentence.ToString(), never.Where));
        }

        return lines;
    }

    /// <summary>Whether what the base alone tells first is something that the what-if kept from happening in that turn.</summary>
    private static bool IsAverted(Pair pair)
    {
        if (pair.FirstInBase < 0) return false;
        var what = pair.Base.Happenings[pair.FirstInBase];
        return pair.Averted.Any(averted => averted.Happening.Kind == what.Kind && averted.Happening.Turn == what.Turn);
    }

    /// <summary>Adds a happening, and behind it what led to it.</summary>
    private static void Add(Pair pair, RunRecord record, int happening, PartingPart part, List<PartingLine> lines)
    {
        lines.Add(Line(record, happening, part));
        foreach (var link in record.ChainOf(happening))
        {
            if (link == happening) continue;
            var line = Line(record, link, PartingPart.Cause);
            lines.Add(record == pair.WhatIf && pair.ShallOf(link) is { } said ? line with { Text = said.Sentence.ToString(), Where = said.Where } : line);
        }
    }

    private static PartingLine Line(RunRecord record, int happening, PartingPart part) => new(
        part, record.DateOf(happening), record.SentenceOf(happening)?.ToString() ?? record.Happenings[happening].Kind.ToString(), null);
}

/// <summary>A line of the explanation why two runs parted.</summary>
/// <param name="Part">What it is to the explanation.</param>
/// <param name="Date">When it happened in the run; null where that means nothing.</param>
/// <param name="Text">The sentence, or words of our own.</param>
/// <param name="Where">Where the what-if says so; null for what it does not say.</param>
public readonly record struct PartingLine(PartingPart Part, Day? Date, string Text, Span? Where);

/// <summary>What a line is to the explanation.</summary>
public enum PartingPart
{
    /// <summary>The what-if lets it happen.</summary>
    Shall,

    /// <summary>The what-if wants it, and it could not be in this run.</summary>
    CouldNotBe,

    /// <summary>The what-if forbids it, and it was about to happen.</summary>
    Never,

    /// <summary>It happens first in the base alone.</summary>
    InBase,

    /// <summary>It happens first in the what-if alone.</summary>
    InWhatIf,

    /// <summary>It led to the line above, the first cause in front.</summary>
    Cause,

    /// <summary>No told cause leads back to the what-if.</summary>
    Untold,

    /// <summary>It happens in the what-if alone, and told causes lead back to what it lets happen.</summary>
    Consequence,

    /// <summary>Nothing is otherwise.</summary>
    Same,
}
