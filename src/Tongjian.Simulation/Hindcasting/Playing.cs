using System.Collections.Concurrent;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>Plays the runs of all origins on several threads, a few runs of one origin at a time.</summary>
internal static class Playing
{
    /// <summary>So many runs go together: few enough that all threads have work to the end.</summary>
    private const int Together = 10;

    /// <summary>Plays them all.</summary>
    /// <param name="origins">The origins.</param>
    /// <param name="runs">Runs from each.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="progress">Told how many runs are played and how many there are; from any thread, one at a time.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<Outcomes> Of(IReadOnlyList<Origin> origins, int runs, int threads, Action<int, int>? progress, CancellationToken stop)
    {
        var outcomes = origins.Select(origin => new Outcomes(origin, runs)).ToArray();
        // Origins whose runs are the longest come first, so that no thread is left alone with one of them.
        var work = outcomes.OrderByDescending(outcome => outcome.Origin.Scenario.To - outcome.Origin.Scenario.From)
            .SelectMany(outcome => Enumerable.Range(0, (runs + Together - 1) / Together).Select(part => (Outcome: outcome, First: part * Together))).ToArray();
        var (played, gate) = (0, new Lock());
        Parallel.ForEach(
            Partitioner.Create(work, loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = stop },
            part =>
            {
                var to = Math.Min(part.First + Together, runs);
                new Watching(part.Outcome).Play(part.First, to, stop);
                lock (gate) progress?.Invoke(played += to - part.First, runs * outcomes.Length);
            });
        return outcomes;
    }
}
