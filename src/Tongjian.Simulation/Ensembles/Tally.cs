namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// What is counted of the runs of one history. Everything in it is a whole number, so the order of the runs does not matter; how much memory
/// it takes does not depend on how many there are.
/// </summary>
public sealed class Tally
{
    private readonly int[] heldNow;
    private readonly List<int> holdersNow = [];
    private readonly int places;

    /// <summary>Counts nothing yet.</summary>
    /// <param name="shape">Where the outcomes are read.</param>
    public Tally(Outcome shape)
    {
        places = shape.Holders.Length / shape.TimeCount;
        (Times, Turns) = (shape.TimeCount, shape.Trail.Length);
        Holders = new PartyCounts(Times * places);
        Existing = new PartyCounts(Times);
        Held = new PartyCounts(Times * (places + 1));
        Answers = new int[shape.Answers.Length];
        heldNow = new int[shape.PartyCount];
    }

    /// <summary>How many runs were counted.</summary>
    public int Runs { get; private set; }

    /// <summary>How many moments each has.</summary>
    public int Times { get; }

    /// <summary>How many turns each has.</summary>
    public int Turns { get; }

    /// <summary>In how many runs a party holds a place, at cell moment × places + place.</summary>
    public PartyCounts Holders { get; }

    /// <summary>In how many runs a party exists, by moment.</summary>
    public PartyCounts Existing { get; }

    /// <summary>In how many runs a party holds so many places, one at least, at cell moment × (places + 1) + number.</summary>
    public PartyCounts Held { get; }

    /// <summary>In how many runs each question is answered with yes.</summary>
    public int[] Answers { get; }

    /// <summary>Of each key date in how many runs it comes in each turn from the first.</summary>
    public SortedDictionary<KeyDate, int[]> Dates { get; } = [];

    /// <summary>Counts a run.</summary>
    public void Add(Outcome outcome)
    {
        Runs++;
        for (var ask = 0; ask < Answers.Length; ask++)
        {
            if (outcome.Answers[ask]) Answers[ask]++;
        }

        for (var time = 0; time < Times; time++) AddTime(outcome, time);
        foreach (var (what, turn) in outcome.Dates)
        {
            if (!Dates.TryGetValue(what, out var turns)) Dates[what] = turns = new int[Turns];
            turns[turn]++;
        }
    }

    /// <summary>How many places a party holds at a moment in the run that stands at some share of all runs, from the fewest to the most.</summary>
    /// <param name="party">The party.</param>
    /// <param name="time">The moment.</param>
    /// <param name="share">0 to 1: 0.5 for the median.</param>
    public int HeldAt(int party, int time, double share)
    {
        var counts = Held.Of(party);
        if (counts.IsEmpty) return 0;
        counts = counts.Slice(time * (places + 1), places + 1);
        var none = Runs;
        foreach (var count in counts) none -= count;
        return Quantile(counts, share, Runs, none);
    }

    /// <summary>The turn by which a key date has come in some share of the runs in which it comes at all.</summary>
    public static int DateAt(int[] turns, int runs, double share) => Quantile(turns, share, runs, 0);

    /// <summary>The least value at which the runs up to it are the wanted share of all: the inverse of the distribution, without interpolation.</summary>
    private static int Quantile(ReadOnlySpan<int> counts, double share, int runs, int first)
    {
        var wanted = Math.Max(1, (long)Math.Ceiling(share * runs));
        long sum = first;
        for (var value = 0; value < counts.Length; value++)
        {
            sum += counts[value];
            if (sum >= wanted) return value;
        }

        return counts.Length - 1;
    }

    private void AddTime(Outcome outcome, int time)
    {
        holdersNow.Clear();
        var cell = time * places;
        foreach (var holder in outcome.Holders.AsSpan(cell, places))
        {
            Holders.Add(holder, cell++);
            if (heldNow[holder]++ == 0) holdersNow.Add(holder);
        }

        foreach (var holder in holdersNow)
        {
            Held.Add(holder, (time * (places + 1)) + heldNow[holder]);
            heldNow[holder] = 0;
        }

        var existing = outcome.Existing.AsSpan(time * outcome.PartyCount, outcome.PartyCount);
        for (var party = 0; party < existing.Length; party++)
        {
            if (existing[party]) Existing.Add(party, time);
        }
    }
}
