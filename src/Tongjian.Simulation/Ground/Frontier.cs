namespace Tongjian.Simulation.Ground;

/// <summary>
/// Stations that a search found and has still to settle, by their numbers in it: the one of least days first; of two alike, the station of the
/// lower index. A binary heap.
/// </summary>
internal sealed class Frontier
{
    private ushort[] heap = new ushort[8];
    private ushort[] places = new ushort[8]; // place in the heap plus 1; 0 if it is not in it
    private int count;

    /// <summary>Puts a station in, or moves it up after its days fell.</summary>
    /// <param name="reached">What is known of the stations.</param>
    /// <param name="number">The number of the station in it.</param>
    public void Push(Reached reached, int number)
    {
        if (number >= places.Length) Array.Resize(ref places, 2 * number);
        if (places[number] == 0)
        {
            if (count == heap.Length) Array.Resize(ref heap, 2 * count);
            heap[count] = (ushort)number;
            places[number] = (ushort)++count;
        }

        var at = places[number] - 1;
        while (at > 0 && IsBefore(reached, number, heap[(at - 1) / 2]))
        {
            Put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }

        Put(number, at);
    }

    /// <summary>Takes the first station out; false if there is none.</summary>
    public bool TryPop(Reached reached, out int number)
    {
        if (count == 0)
        {
            number = -1;
            return false;
        }

        number = heap[0];
        places[number] = 0;
        var last = heap[--count];
        if (count == 0) return true;
        var at = 0;
        for (var child = 1; child < count; child = (2 * at) + 1)
        {
            if (child + 1 < count && IsBefore(reached, heap[child + 1], heap[child])) child++;
            if (!IsBefore(reached, heap[child], last)) break;
            Put(heap[child], at);
            at = child;
        }

        Put(last, at);
        return true;
    }

    private static bool IsBefore(Reached reached, int one, int other)
    {
        var (mine, others) = (reached.DaysOf(one), reached.DaysOf(other));
        return mine < others || (mine == others && reached.StationOf(one) < reached.StationOf(other));
    }

    private void Put(int number, int at)
    {
        heap[at] = (ushort)number;
        places[number] = (ushort)(at + 1);
    }
}
