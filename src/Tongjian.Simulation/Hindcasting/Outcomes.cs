namespace Tongjian.Simulation.Hindcasting;

/// <summary>What the runs of an origin came to. Threads write to parts of it that are their own, or add whole numbers, so order is nothing.</summary>
internal sealed class Outcomes
{
    /// <summary>Room for so many runs of an origin.</summary>
    public Outcomes(Origin origin, int runs)
    {
        (Origin, Runs) = (origin, runs);
        Holders = origin.Looks.Select(_ => new int[origin.Held.Count * origin.Categories]).ToArray();
        Survivals = origin.Looks.Select(_ => new int[origin.LineNames.Count]).ToArray();
        Counts = origin.Looks.Select(_ => new short[(origin.LineNames.Count + 1) * runs]).ToArray();
        WarEnds = new int[origin.Wars.Count * runs];
        Array.Fill(WarEnds, int.MaxValue);
    }

    /// <summary>The origin.</summary>
    public Origin Origin { get; }

    /// <summary>How many runs.</summary>
    public int Runs { get; }

    /// <summary>At each look, of each held station, in how many runs each category holds it.</summary>
    public int[][] Holders { get; }

    /// <summary>At each look, in how many runs each line holds any station.</summary>
    public int[][] Survivals { get; }

    /// <summary>At each look, of each line and of somebody new, run by run, how many of the stations that are scored it holds.</summary>
    public short[][] Counts { get; }

    /// <summary>Of each war, run by run, the turn in which it is over; <see cref="int.MaxValue"/> if it never is.</summary>
    public int[] WarEnds { get; }

    /// <summary>In how many runs a category holds a station.</summary>
    public ReadOnlySpan<int> HoldersOf(int look, int held) => Holders[look].AsSpan(held * Origin.Categories, Origin.Categories);

    /// <summary>How many scored stations a line holds, run by run.</summary>
    public ReadOnlySpan<short> CountsOf(int look, int line) => Counts[look].AsSpan(line * Runs, Runs);

    /// <summary>When a war is over, run by run.</summary>
    public ReadOnlySpan<int> EndsOf(int war) => WarEnds.AsSpan(war * Runs, Runs);

    /// <summary>Adds what another thread counted of other runs.</summary>
    public void Add(int[][] holders, int[][] survivals)
    {
        lock (Holders)
        {
            for (var look = 0; look < Holders.Length; look++)
            {
                for (var at = 0; at < holders[look].Length; at++) Holders[look][at] += holders[look][at];
                for (var at = 0; at < survivals[look].Length; at++) Survivals[look][at] += survivals[look][at];
            }
        }
    }
}
