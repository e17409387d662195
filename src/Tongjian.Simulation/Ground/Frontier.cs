namespace Tongjian.Simulation.Ground;

/// <summary>Stations still to be settled, the one of least days first; of two alike, the one of the lower number. A binary heap.</summary>
/// <param name="days">The days of each station; they only fall while it is in here.</param>
internal sealed class Frontier(double[] days)
{
    private readonly int[] heap = new int[days.Length];
    private readonly int[] places = new int[days.Length]; // place in the heap plus 1; 0 if it is not in it
    private int count;

    /// <summary>Puts a station in, or moves it up after its days fell.</summary>
    public void Push(int station)
    {
        if (places[station] == 0)
        {
            heap[count] = station;
            places[station] = ++count;
        }

        var at = places[station] - 1;
        while (at > 0 && IsBefore(station, heap[(at - 1) / 2]))
        {
            Put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }

        Put(station, at);
    }

    /// <summary>Takes the first station out; false if there is none.</summary>
    public bool TryPop(out int station)
    {
        if (count == 0)
        {
            station = -1;
            return false;
        }

        station = heap[0];
        places[station] = 0;
        var last = heap[--count];
        if (count == 0) return true;
        var at = 0;
        for (var child = 1; child < count; child = (2 * at) + 1)
        {
            if (child + 1 < count && IsBefore(heap[child + 1], heap[child])) child++;
            if (!IsBefore(heap[child], last)) break;
            Put(heap[child], at);
            at = child;
        }

        Put(last, at);
        return true;
    }

    private bool IsBefore(int one, int other) => days[one] < days[other] || (days[one] == days[other] && one < other);

    private void Put(int station, int at)
    {
        heap[at] = station;
        places[station] = at + 1;
    }
}
