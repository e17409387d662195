namespace Tongjian.Simulation.Ensembles;

/// <summary>The moments at which outcomes tell how things stand: the beginning of the run, each New Year, and its end.</summary>
public sealed class Times
{
    private readonly List<Turn> turns = [];

    /// <summary>The moments of a run.</summary>
    /// <param name="from">The first turn.</param>
    /// <param name="to">The turn before which it ends, after <paramref name="from"/>.</param>
    public Times(Turn from, Turn to)
    {
        turns.Add(from);
        for (var turn = from.Next; turn < to; turn = turn.Next)
        {
            if (turn.OfYear == 0) turns.Add(turn);
        }

        turns.Add(to);
    }

    /// <summary>How many there are, at least two.</summary>
    public int Count => turns.Count;

    /// <summary>The turn at whose beginning a moment lies.</summary>
    public Turn this[int index] => turns[index];
}
