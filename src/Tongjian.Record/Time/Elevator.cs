using System.Numerics;

namespace Tongjian.Record.Time;

/// <summary>
/// A set of floors to visit, served like a lift: upward to the topmost call, then downward, and so on. With points numbered in
/// order of time this is the alternating sweep of Yen, "An algorithm for finding shortest routes from all source nodes to a given
/// destination in general networks", Quarterly of Applied Mathematics 27, 1970, pp. 526–530: each sweep settles every run of
/// constraints in one direction, so chains are settled in one.
/// </summary>
internal sealed class Elevator(int floors)
{
    private readonly ulong[] calls = new ulong[(floors + 63) / 64];
    private readonly ulong[] busy = new ulong[(floors + 4095) / 4096];
    private int here;
    private bool rising = true;

    /// <summary>Asks for a visit; a floor already called is visited once.</summary>
    public void Call(int floor)
    {
        calls[floor >> 6] |= 1UL << (floor & 63);
        busy[floor >> 12] |= 1UL << ((floor >> 6) & 63);
    }

    /// <summary>Withdraws a call, if there is one.</summary>
    public void Cancel(int floor)
    {
        int word = floor >> 6;
        calls[word] &= ~(1UL << (floor & 63));
        if (calls[word] == 0) busy[word >> 6] &= ~(1UL << (word & 63));
    }

    /// <summary>The next floor called, or −1 if there is none; its call is served.</summary>
    public int Next()
    {
        int floor = rising ? Above() : Below();
        if (floor < 0)
        {
            rising = !rising;
            floor = rising ? Above() : Below();
            if (floor < 0) return -1;
        }
        Cancel(floor);
        return here = floor;
    }

    private int Above()
    {
        int word = here >> 6;
        ulong found = calls[word] & (ulong.MaxValue << (here & 63));
        if (found != 0) return (word << 6) + BitOperations.TrailingZeroCount(found);
        if (++word >= calls.Length) return -1;
        int block = word >> 6;
        ulong blocks = busy[block] & (ulong.MaxValue << (word & 63));
        while (blocks == 0)
        {
            if (++block >= busy.Length) return -1;
            blocks = busy[block];
        }
        word = (block << 6) + BitOperations.TrailingZeroCount(blocks);
        return (word << 6) + BitOperations.TrailingZeroCount(calls[word]);
    }

    private int Below()
    {
        int word = here >> 6;
        ulong found = calls[word] & (ulong.MaxValue >> (63 - (here & 63)));
        if (found != 0) return (word << 6) + BitOperations.Log2(found);
        if (--word < 0) return -1;
        int block = word >> 6;
        ulong blocks = busy[block] & (ulong.MaxValue >> (63 - (word & 63)));
        while (blocks == 0)
        {
            if (--block < 0) return -1;
            blocks = busy[block];
        }
        word = (block << 6) + BitOperations.Log2(blocks);
        return (word << 6) + BitOperations.Log2(calls[word]);
    }
}
