namespace Tongjian.Simulation.Ground;

/// <summary>
/// The stations that a search has come to, numbered in the order in which it found them. One thread writes, under its lock; others may read
/// meanwhile: what is settled does not change any more, and is published after all that it says. When there is no more room a greater one
/// takes its place, and who still reads the old one merely knows less. Of the trees of a map there are many: numbers are kept as small as they are.
/// </summary>
internal sealed class Reached
{
    private const int FirstRoom = 16;

    private readonly ushort[] index; // finds by station: number plus 1, 0 for none; open addressing
    private readonly ushort[] stations;
    private readonly double[] days;
    private readonly int[] next;
    private readonly bool[] settled; // by number
    private readonly int[] order; // stations as they were settled
    private int settledCount;

    private Reached(int room, int places)
    {
        // The slot of a station is its number itself where there are enough of them.
        var slots = FirstRoom;
        while (slots < Math.Min(2 * room, places)) slots *= 2;
        (index, stations, days, next, settled, order) = (new ushort[slots], new ushort[room], new double[room], new int[room], new bool[room], new int[room]);
    }

    /// <summary>For how many stations there is room.</summary>
    public int Room => stations.Length;

    /// <summary>How many were found.</summary>
    public int Count { get; private set; }

    /// <summary>How many are settled, for any thread.</summary>
    public int SettledCount => Volatile.Read(ref settledCount);

    /// <summary>The settled stations, the nearest first.</summary>
    public ReadOnlySpan<int> Order => order.AsSpan(0, SettledCount);

    /// <summary>An empty one for a map of so many places.</summary>
    public static Reached Of(int places) => new(Math.Min(FirstRoom, places), places);

    /// <summary>One with twice the room that knows the same.</summary>
    public Reached Grown(int places)
    {
        var grown = new Reached(Math.Min(2 * Room, places), places) { Count = Count, settledCount = settledCount };
        Array.Copy(stations, grown.stations, Count);
        Array.Copy(days, grown.days, Count);
        Array.Copy(next, grown.next, Count);
        Array.Copy(settled, grown.settled, Count);
        Array.Copy(order, grown.order, settledCount);
        for (var number = 0; number < Count; number++) grown.index[grown.SlotOf(stations[number])] = (ushort)(number + 1);
        return grown;
    }

    /// <summary>The number of a station; −1 if it was not found.</summary>
    public int Find(int station)
    {
        var mask = index.Length - 1;
        for (var slot = station & mask; ; slot = (slot + 1) & mask)
        {
            var number = Volatile.Read(ref index[slot]) - 1;
            if (number < 0 || stations[number] == station) return number;
        }
    }

    /// <summary>The number of a station that was settled, for any thread; −1 if this does not know that it was.</summary>
    public int FindSettled(int station)
    {
        var number = Find(station);
        return number >= 0 && Volatile.Read(ref settled[number]) ? number : -1;
    }

    /// <summary>The station of a number.</summary>
    public int StationOf(int number) => stations[number];

    /// <summary>How many days it takes from there.</summary>
    public double DaysOf(int number) => days[number];

    /// <summary>The way to take there.</summary>
    public int NextOf(int number) => next[number];

    /// <summary>Adds a station that was not found before.</summary>
    /// <returns>Its number.</returns>
    public int Add(int station)
    {
        stations[Count] = (ushort)station;
        Volatile.Write(ref index[SlotOf(station)], (ushort)(Count + 1));
        return Count++;
    }

    /// <summary>Says how a station that is not settled is left best, as far as is known.</summary>
    public void Set(int number, double most, int way) => (days[number], next[number]) = (most, way);

    /// <summary>Says that nothing better will be found for a station.</summary>
    public void Settle(int number)
    {
        order[settledCount] = stations[number];
        Volatile.Write(ref settled[number], true);
        Volatile.Write(ref settledCount, settledCount + 1);
    }

    /// <summary>The free slot for a station that is not in here.</summary>
    private int SlotOf(int station)
    {
        var mask = index.Length - 1;
        var slot = station & mask;
        while (index[slot] != 0) slot = (slot + 1) & mask;
        return slot;
    }
}
