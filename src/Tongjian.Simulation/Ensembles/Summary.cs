namespace Tongjian.Simulation.Ensembles;

/// <summary>What is known of an ensemble: counts of its base and of each what-if, and of where they part. It grows with the ensemble's
/// places, moments and parties, never with its runs.</summary>
public sealed class Summary
{
    private readonly Outcome[] outcomes;

    /// <summary>Knows nothing yet.</summary>
    public Summary(Manifest manifest)
    {
        Manifest = manifest;
        outcomes = [.. Enumerable.Range(0, manifest.HistoryCount).Select(_ => manifest.MakeOutcome())];
        Histories = [.. outcomes.Select(outcome => new Tally(outcome))];
        Differences = [.. outcomes.Skip(1).Select(outcome => new PairedTally(outcome))];
    }

    /// <summary>What it is the summary of.</summary>
    public Manifest Manifest { get; }

    /// <summary>The counts of the base, and behind it of each what-if.</summary>
    public IReadOnlyList<Tally> Histories { get; }

    /// <summary>Where each what-if parts from the base.</summary>
    public IReadOnlyList<PairedTally> Differences { get; }

    /// <summary>How many runs were counted.</summary>
    public int Runs => Histories[0].Runs;

    /// <summary>Counts a record of an <see cref="OutcomeFile"/>.</summary>
    /// <param name="number">The run that it must be of.</param>
    /// <param name="payload">The record.</param>
    /// <returns>Whether it is the record of that run; if not, nothing was counted.</returns>
    public bool Add(int number, ReadOnlySpan<byte> payload)
    {
        try
        {
            var bytes = new ByteReader(payload);
            if (bytes.Number() != number) return false;
            foreach (var outcome in outcomes) outcome.Read(ref bytes);
            if (bytes.At != payload.Length) return false;
        }
        catch (InvalidDataException)
        {
            return false;
        }

        for (var history = 0; history < outcomes.Length; history++)
        {
            Histories[history].Add(outcomes[history]);
            if (history > 0) Differences[history - 1].Add(outcomes[0], outcomes[history]);
        }

        return true;
    }
}
