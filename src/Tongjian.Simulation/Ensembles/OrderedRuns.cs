namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// Brings what several threads finish into the order of its numbers. A thread that is far ahead waits, so that little is held in memory.
/// </summary>
/// <param name="first">The number of the first.</param>
/// <param name="room">How many can wait.</param>
/// <param name="keep">Takes each, in order, on one thread at a time.</param>
internal sealed class OrderedRuns(int first, int room, RunKeeper keep)
{
    private readonly object gate = new();
    private readonly ByteWriter[] waiting = [.. Enumerable.Range(0, room).Select(_ => new ByteWriter())];
    private readonly bool[] isThere = new bool[room];
    private int next = first;
    private bool isBroken;

    /// <summary>Hands in what is finished.</summary>
    /// <param name="ordinal">Its number.</param>
    /// <param name="payload">What it is.</param>
    /// <returns>False if an earlier one will never come, so that none can be kept any more.</returns>
    public bool Put(int ordinal, ReadOnlySpan<byte> payload)
    {
        lock (gate)
        {
            while (!isBroken && ordinal >= next + room) Monitor.Wait(gate);
            if (isBroken) return false;
            waiting[ordinal % room].Clear();
            waiting[ordinal % room].Bytes(payload);
            isThere[ordinal % room] = true;
            for (; isThere[next % room]; next++)
            {
                keep(next, waiting[next % room].Written);
                isThere[next % room] = false;
            }

            Monitor.PulseAll(gate);
            return true;
        }
    }

    /// <summary>Lets nobody wait for what will not come.</summary>
    public void Break()
    {
        lock (gate)
        {
            isBroken = true;
            Monitor.PulseAll(gate);
        }
    }
}

/// <summary>Keeps the outcome of a run.</summary>
/// <param name="ordinal">Its place in the order.</param>
/// <param name="payload">The outcome.</param>
public delegate void RunKeeper(int ordinal, ReadOnlySpan<byte> payload);
