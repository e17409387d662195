using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// What a what-if lets happen and forbids, as a run meets it. What shall happen does so in the turn that holds its date, before anything else;
/// what it changes follows from the projection that replay uses. Who is dead in a run, or does not exist, does nothing in it.
/// </summary>
public sealed class Decrees
{
    private readonly Turn fork;
    private readonly (Turn Turn, EventLine Line)[] shall;
    private readonly Bans? bans;
    private readonly List<Decreed> decreed = [];
    private int next;

    internal Decrees(Scenario scenario)
    {
        WhatIf = scenario.WhatIf;
        fork = WhatIf?.From is { Possible.Earliest: { IsFinite: true } from } ? Turn.Of(from) : scenario.From;
        shall = WhatIf is null ? [] : [.. WhatIf.Shall.Select(line => (TurnOf(line), line)).OrderBy(decree => decree.Item1)];
        if (WhatIf is { Never.Count: > 0 }) bans = new Bans(scenario, WhatIf.Never);
    }

    /// <summary>The what-if; null for none.</summary>
    public WhatIf? WhatIf { get; }

    /// <summary>What it has let happen in the run played last, in order.</summary>
    public IReadOnlyList<Decreed> Decreed => decreed;

    /// <summary>For each sentence that it forbids what it kept from happening first in the run played last; null for nothing.</summary>
    public IReadOnlyList<Averted?> FirstAverted => bans?.FirstAverted ?? [];

    /// <summary>Sets everything to the start of a run.</summary>
    internal void Begin()
    {
        next = 0;
        decreed.Clear();
        bans?.Begin();
    }

    /// <summary>Lets happen what shall happen in this turn.</summary>
    internal void Act(Rerun run)
    {
        for (; next < shall.Length && shall[next].Turn <= run.Now; next++)
        {
            if (shall[next].Turn == run.Now) decreed.Add(new Decreed(new Decree(run, shall[next].Line).Happen(), shall[next].Line));
        }
    }

    /// <summary>Whether something must not happen.</summary>
    internal bool Forbids(Rerun run, in Happening happening) => bans is not null && run.Now >= fork && bans.Find(run, happening) is not null;

    /// <summary>Whether something must not happen that is about to; what is kept from happening is remembered.</summary>
    internal bool Refuses(Rerun run, in Happening happening) => bans is not null && run.Now >= fork && bans.Refuse(run, happening);

    /// <summary>The turn in which a sentence happens: that of the day on which replay would let it happen.</summary>
    private Turn TurnOf(EventLine line) => Turn.Of(Event.Supposed(line, fork.FirstDay).Nominal);
}

/// <summary>What a what-if let happen in a run.</summary>
/// <param name="Number">The number of the happening that tells it; −1 if it could not be in this run.</param>
/// <param name="Line">The sentence.</param>
public readonly record struct Decreed(int Number, EventLine Line);
