namespace Tongjian.Record.Time;

/// <summary>
/// Of the rings one strand closes, finds one of fewest links, for a contradiction is told to a reader. Walks outward from the
/// strand link by link, keeping the highest rise at each point; without negative cycles among the other strands, the first walk
/// that closes too high is a simple ring. Gives up, keeping the ring already known, after a fixed number of steps.
/// </summary>
internal sealed class ShortRing(Knot knot, Rises rises, bool[] withdrawn)
{
    private const int StepLimit = 20_000;

    /// <summary>The ring, or a shorter one with the same weakest strand.</summary>
    public Ring Through(Ring known)
    {
        if (known.Strands.Length <= 2) return known;
        int weakest = known.Weakest;
        Strand strand = knot.Strands[weakest];
        Ring best = known;
        if (strand.Ahead != Strand.Slack) best = Shorter(best, strand.From, new Rise(strand.To, weakest, strand.Ahead));
        if (strand.Back != Strand.Slack) best = Shorter(best, strand.To, new Rise(strand.From, weakest, strand.Back));
        return best;
    }

    private Ring Shorter(Ring known, int start, Rise closing)
    {
        var steps = new List<Step> { new(closing.To, closing.Strand, -1, closing.Days) };
        var latest = new Dictionary<int, int>();
        int begin = 0, walked = 0;
        for (int links = 2; links < known.Strands.Length; links++)
        {
            int end = steps.Count;
            latest.Clear();
            for (int at = begin; at < end; at++)
            {
                foreach (ref readonly Rise rise in rises.From(steps[at].Point))
                {
                    if (++walked > StepLimit) return known;
                    if (rise.Strand >= closing.Strand || withdrawn[rise.Strand]) continue;
                    var step = new Step(rise.To, rise.Strand, at, steps[at].Rise + rise.Days);
                    if (rise.To == start && step.Rise > 0) return Told(steps, step);
                    if (!latest.TryGetValue(rise.To, out int before))
                    {
                        latest[rise.To] = steps.Count;
                        steps.Add(step);
                    }
                    else if (steps[before].Rise < step.Rise)
                    {
                        steps[before] = step;
                    }
                }
            }
            begin = end;
        }
        return known;
    }

    private static Ring Told(List<Step> steps, Step last)
    {
        var chain = new List<int>();
        var heads = new List<int>();
        for (Step step = last; ; step = steps[step.Before])
        {
            chain.Add(step.Strand);
            heads.Add(step.Point);
            if (step.Before < 0) break;
        }
        chain.Reverse();
        heads.Reverse();
        return new Ring([.. chain], [.. heads]);
    }

    private readonly record struct Step(int Point, int Strand, int Before, long Rise);
}
