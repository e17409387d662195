using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Acts;

/// <summary>What a state is called that begins in a run.</summary>
internal static class StateNames
{
    /// <summary>
    /// A declared state of a people that nobody in the run is or was called, each as likely; if there is none, the rising at a place; −1 if
    /// there is that already.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="people">The people, by its number in the cast; −1 for none.</param>
    /// <param name="place">The seat of the new state.</param>
    /// <param name="entity">What the choice is about, for its draw.</param>
    public static int For(Rerun run, int people, int place, int entity)
    {
        var states = run.Scenario.Peoples.StatesOf(people);
        var free = 0;
        foreach (var state in states)
        {
            if (!IsBorne(run, state)) free++;
        }

        if (free > 0)
        {
            var at = (int)(run.Uniform(entity, Purpose.StateName) * free);
            foreach (var state in states)
            {
                if (!IsBorne(run, state) && at-- == 0) return state;
            }
        }

        var rising = place < 0 ? -1 : run.Scenario.Cast.NameOfRising(place);
        return rising >= 0 && !IsBorne(run, rising) ? rising : -1;
    }

    /// <summary>The name of a state that rises at a place: one that no other bears that is there now.</summary>
    public static int OfRising(Rerun run, int place)
    {
        var others = 0;
        while (others < Scenarios.Cast.RisingsAPlace - 1 && IsThere(run, run.Scenario.Cast.NameOfRising(place, others))) others++;
        return run.Scenario.Cast.NameOfRising(place, others);
    }

    private static bool IsThere(Rerun run, int name)
    {
        foreach (ref var polity in run.State.Polities.AsSpan())
        {
            if (polity.Exists && polity.Name == name) return true;
        }

        return false;
    }

    private static bool IsBorne(Rerun run, int name)
    {
        foreach (ref var polity in run.State.Polities.AsSpan())
        {
            if (polity.Name == name) return true;
        }

        return false;
    }
}
