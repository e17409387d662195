using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Acts;

/// <summary>How places pass from hand to hand. Nothing is told here: who lets it happen has told it.</summary>
internal static class Lands
{
    /// <summary>Gives a place to a polity.</summary>
    /// <param name="run">The run.</param>
    /// <param name="place">The place.</param>
    /// <param name="taker">Who has it now; −1 for nobody.</param>
    /// <param name="loyalty">How far its people hold to the new holder, 0 to 1.</param>
    /// <param name="cause">The happening that gave it.</param>
    public static void Give(Rerun run, int place, int taker, double loyalty, int cause)
    {
        var state = run.State;
        ref var at = ref state.Places[place];
        int loser = at.Holder;
        if (loser == taker) return;
        EndSiege(state, place);
        at.Holder = (short)taker;
        run.Front.ForgetPlaces();
        if (loser >= 0) state.Polities[loser].Places--;
        if (taker >= 0) state.Polities[taker].Places++;
        at.Loyalty = (float)(taker == at.Home ? Math.Max(loyalty, 0.7) : loyalty);
        at.Unrest = 0;
        at.Garrison = 0;
        at.Since = run.Now.Number;
        at.Cause = cause;
        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (person.Place == place && person.Polity != taker) (person.Place, person.Office) = (-1, person.Office == Office.Governor ? Office.General : person.Office);
        }

        if (loser < 0 || taker < 0) return;
        state.Tie(loser, taker).Lost++;
        state.Tie(taker, loser).Lost = Math.Max(0, state.Tie(taker, loser).Lost - 1);
        (state.Tie(taker, loser).Moved, state.Tie(loser, taker).Moved) = (run.Now.Number, run.Now.Number);
        if (state.AtWar(taker, loser))
        {
            state.Polities[loser].Defeats++;
            state.Tie(taker, loser).Gains++;
            state.Tie(loser, taker).Gains--;
        }
    }

    /// <summary>Gives a place away in peace: its garrison goes home to the reserve of who had it.</summary>
    public static void Cede(Rerun run, int place, int taker, double loyalty, int cause)
    {
        ref var at = ref run.State.Places[place];
        if (at.Holder >= 0 && at.Holder != taker) run.State.Polities[at.Holder].Reserve += at.Garrison;
        Give(run, place, taker, loyalty, cause);
    }

    /// <summary>
    /// Gives a place from a lord to his puppet or back, together with its garrison. It counts as held since the lord won it, so that what was won
    /// long ago is not won anew.
    /// </summary>
    public static void GiveWithGarrison(Rerun run, int place, int taker, double loyalty, int cause)
    {
        ref var at = ref run.State.Places[place];
        var (garrison, since) = (at.Garrison, at.Since);
        Give(run, place, taker, loyalty, cause);
        (at.Garrison, at.Since) = (garrison, since);
    }

    /// <summary>Ends the siege of a place, if there is one.</summary>
    public static void EndSiege(SystemOfStates state, int place)
    {
        ref var at = ref state.Places[place];
        if (at.Besieger < 0) return;
        state.Armies[at.Besieger].TurnsAtSiege = 0;
        at.Besieger = -1;
    }

    /// <summary>Gives all places of a polity to another; −1 for nobody.</summary>
    public static void GiveAll(Rerun run, int from, int to, double loyalty, int cause)
    {
        for (var place = 0; place < run.State.Places.Length; place++)
        {
            if (run.State.Places[place].Holder == from) Give(run, place, to, loyalty, cause);
        }
    }
}
