namespace Tongjian.Simulation.Ground;

/// <summary>The stations about a target, the nearest in days first, reckoned one by one as a loop comes to them.</summary>
public struct Outwards
{
    private readonly TravelTree tree;
    private readonly double limit;
    private int rank;

    internal Outwards(TravelTree tree, double limit) => (this.tree, this.limit, rank) = (tree, limit, 0);

    /// <summary>The station that a loop has come to.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next.</summary>
    /// <returns>Whether there is one within the limit.</returns>
    public bool MoveNext() => (Current = tree.AtRank(rank++, limit)) >= 0;

    /// <summary>Itself: it is what it loops over.</summary>
    public readonly Outwards GetEnumerator() => this;
}

/// <summary>How much the trees of a map take together, in stations.</summary>
internal sealed class TreeRoom
{
    private long taken;

    /// <summary>How much they take.</summary>
    public long Taken => Volatile.Read(ref taken);

    /// <summary>A tree takes more.</summary>
    public void Take(int stations) => Interlocked.Add(ref taken, stations);
}
