namespace Tongjian.Record.Time;

/// <summary>The rises a knot's strands demand, by the point they start from, in one array (compressed sparse rows).</summary>
internal readonly struct Rises
{
    private readonly Rise[] rises;
    private readonly int[] first;

    /// <param name="strands">The strands, in local numbers.</param>
    /// <param name="places">How many local numbers there are, the origin among them.</param>
    public Rises(Strand[] strands, int places)
    {
        first = new int[places + 1];
        foreach (Strand strand in strands)
        {
            if (strand.Ahead != Strand.Slack) first[strand.From + 1]++;
            if (strand.Back != Strand.Slack) first[strand.To + 1]++;
        }
        for (int i = 0; i < places; i++) first[i + 1] += first[i];
        rises = new Rise[first[places]];
        var next = first.AsSpan(0, places).ToArray();
        for (int i = 0; i < strands.Length; i++)
        {
            Strand strand = strands[i];
            if (strand.Ahead != Strand.Slack) rises[next[strand.From]++] = new Rise(strand.To, i, strand.Ahead);
            if (strand.Back != Strand.Slack) rises[next[strand.To]++] = new Rise(strand.From, i, strand.Back);
        }
    }

    /// <summary>The rises that start from a point.</summary>
    public ReadOnlySpan<Rise> From(int place) => rises.AsSpan(first[place], first[place + 1] - first[place]);
}

/// <summary>One demand: <paramref name="To"/> is at least <paramref name="Days"/> above the point it is listed under.</summary>
internal readonly record struct Rise(int To, int Strand, long Days);
