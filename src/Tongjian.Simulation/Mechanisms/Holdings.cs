using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// The places of each polity, so that who looks for one of his own need not look at all there are. Sorted out anew when it is asked for and a
/// place has changed hands since.
/// </summary>
internal sealed class Holdings(int places, int polities)
{
    private readonly int[] sorted = new int[places]; // by holder, and by place within one
    private readonly int[] ends = new int[polities + 1]; // behind the last place of each polity
    private bool stale = true;

    /// <summary>Says that a place has changed hands.</summary>
    public void Forget() => stale = true;

    /// <summary>
    /// The places that a polity holds, in ascending order. A loop over them must not ask again after it has let a place change hands, nor count on
    /// those behind it to be still held.
    /// </summary>
    public ReadOnlySpan<int> Of(SystemOfStates state, int polity)
    {
        if (stale) Sort(state);
        var start = polity == 0 ? 0 : ends[polity - 1];
        return sorted.AsSpan(start, ends[polity] - start);
    }

    /// <summary>H. H. Seward's counting sort (1954): in the time of one look at each place.</summary>
    private void Sort(SystemOfStates state)
    {
        stale = false;
        Array.Clear(ends);
        foreach (ref readonly var place in state.Places.AsSpan())
        {
            if (place.Holder >= 0) ends[place.Holder + 1]++;
        }

        for (var polity = 0; polity < polities; polity++) ends[polity + 1] += ends[polity];
        for (var place = 0; place < places; place++)
        {
            // What was the beginning of a polity's places moves to their end.
            if (state.Places[place].Holder is >= 0 and var holder) sorted[ends[holder]++] = place;
        }
    }
}
