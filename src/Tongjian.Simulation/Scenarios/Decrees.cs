using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>What a what-if lets happen and forbids, as a run meets it.</summary>
internal sealed class Decrees(Scenario scenario)
{
    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>Sets everything to the start of a run.</summary>
    public void Begin()
    {
    }

    /// <summary>Lets happen what shall happen in this turn.</summary>
    public void Act(Rerun run)
    {
    }

    /// <summary>Whether something must not happen.</summary>
    public bool Forbid(in Happening happening) => false;
}
