using Tongjian.Language;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// A run of a what-if beside the run of its base that has the same number, and so the same chance: where the two part, and why. What is told
/// in both in one turn is the same, in whatever order; what the what-if itself lets happen is no parting but its cause.
/// </summary>
public sealed class Pair
{
    private readonly Dictionary<int, EventLine> shall = [];

    private Pair(RunRecord inBase, RunRecord inWhatIf, Decrees decrees)
    {
        (Base, WhatIf) = (inBase, inWhatIf);
        Decreed = [.. decrees.Decreed];
        Averted = [.. decrees.FirstAverted.OfType<Averted>().OrderBy(averted => averted.Before)];
        foreach (var (number, line) in Decreed)
        {
            if (number >= 0) shall[number] = line;
        }

        (FirstInBase, FirstInWhatIf) = Part();
    }

    /// <summary>The run of the base.</summary>
    public RunRecord Base { get; }

    /// <summary>The run of the what-if.</summary>
    public RunRecord WhatIf { get; }

    /// <summary>What the what-if let happen, in order.</summary>
    public IReadOnlyList<Decreed> Decreed { get; }

    /// <summary>What the what-if kept from happening: for each of its sentences the first, in order.</summary>
    public IReadOnlyList<Averted> Averted { get; }

    /// <summary>The first happening of the base that the what-if does not tell in the turn in which they part; −1 for none.</summary>
    public int FirstInBase { get; }

    /// <summary>The first happening of the what-if that the base does not tell in the turn in which they part; −1 for none.</summary>
    public int FirstInWhatIf { get; }

    /// <summary>Whether both tell the same, but for what the what-if lets happen itself.</summary>
    public bool IsSame => FirstInBase < 0 && FirstInWhatIf < 0;

    /// <summary>The first happening of the what-if alone that follows, by causes that are told, from what it lets happen; −1 for none.</summary>
    public int FirstConsequence { get; private set; } = -1;

    /// <summary>Plays a pair.</summary>
    /// <param name="whatIf">A scenario with a what-if.</param>
    /// <param name="number">The number of the run, from 0.</param>
    /// <exception cref="ArgumentException">The scenario has no what-if.</exception>
    public static Pair Of(Scenario whatIf, int number)
    {
        if (whatIf.WhatIf is null) throw new ArgumentException("a scenario without a what-if has no pair", nameof(whatIf));
        var inBase = RunRecord.Of(new Rerun(whatIf.WithoutWhatIf()), number);
        var run = new Rerun(whatIf);
        return new Pair(inBase, RunRecord.Of(run, number), run.Decrees);
    }

    /// <summary>The sentence of the what-if that a happening of its run is; null if it is none.</summary>
    public EventLine? ShallOf(int happening) => shall.GetValueOrDefault(happening);

    /// <summary>Whether the causes of a happening of the what-if lead back to what it lets happen.</summary>
    public bool FollowsFromShall(int happening) => WhatIf.ChainOf(happening).Any(shall.ContainsKey);

    private (int InBase, int InWhatIf) Part()
    {
        var (one, other) = (0, 0);
        var parting = (InBase: -1, InWhatIf: -1);
        while (one < Base.Tellings.Count || other < WhatIf.Tellings.Count)
        {
            var turn = Math.Min(TurnOf(Base, one), TurnOf(WhatIf, other));
            var (oneEnd, otherEnd) = (EndOf(Base, one, turn), EndOf(WhatIf, other, turn));
            var mine = FirstMissing(Base, one, oneEnd, WhatIf, other, otherEnd);
            var others = FirstMissing(WhatIf, other, otherEnd, Base, one, oneEnd);
            if (parting is (-1, -1)) parting = (mine, others);
            for (var at = others; at >= 0 && at < otherEnd && FirstConsequence < 0; at++)
            {
                if (!shall.ContainsKey(at) && FollowsFromShall(at)) FirstConsequence = at;
            }

            if (parting is not (-1, -1) && (FirstConsequence >= 0 || shall.Count == 0)) break;
            (one, other) = (oneEnd, otherEnd);
        }

        return parting;
    }

    private static int TurnOf(RunRecord record, int at) => at < record.Tellings.Count ? record.Tellings[at].What.Turn : int.MaxValue;

    private static int EndOf(RunRecord record, int at, int turn)
    {
        while (at < record.Tellings.Count && record.Tellings[at].What.Turn == turn) at++;
        return at;
    }

    /// <summary>The first happening of a turn that the other run does not tell as often in it; −1 for none.</summary>
    private int FirstMissing(RunRecord record, int from, int to, RunRecord other, int otherFrom, int otherTo)
    {
        var there = new Dictionary<Telling, int>();
        for (var at = otherFrom; at < otherTo; at++) there[Bare(other, at)] = there.GetValueOrDefault(Bare(other, at)) + 1;
        for (var at = from; at < to; at++)
        {
            if (record == WhatIf && shall.ContainsKey(at)) continue;
            var telling = Bare(record, at);
            if (!there.TryGetValue(telling, out var count) || count == 0) return at;
            there[telling] = count - 1;
        }

        return -1;
    }

    /// <summary>A telling without its cause, which is counted in each run by itself.</summary>
    /// <summary>What is told, by names alone: the slot of an army or a person may be another where the same is told.</summary>
    private static Telling Bare(RunRecord record, int at) =>
        record.Tellings[at] with { What = record.Tellings[at].What with { Agent = -1, Patient = -1, Person = -1, Other = -1, Cause = -1 } };
}
