using System.Runtime.ExceptionServices;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Plays the runs of an ensemble on some threads. What comes of it depends neither on their number nor on their pace.</summary>
/// <param name="ensemble">The ensemble.</param>
/// <param name="shard">The part of it that is played.</param>
/// <param name="threads">How many threads play, at least one.</param>
public sealed class EnsemblePlaying(Ensemble ensemble, Shard shard, int threads)
{
    private const int RoomForEach = 16;

    private Exception? fault;
    private int next;

    /// <summary>Plays some runs of a shard, each base with its what-ifs.</summary>
    /// <param name="first">The first, by its place in the shard.</param>
    /// <param name="end">The place behind the last.</param>
    /// <param name="keep">Takes each, in order.</param>
    /// <param name="stop">Lets the runs that are being played be the last.</param>
    public void Play(int first, int end, RunKeeper keep, CancellationToken stop)
    {
        var order = new OrderedRuns(first, RoomForEach * threads, keep);
        next = first - 1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Work(end, order, stop)) { IsBackground = true }).ToArray();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        if (fault is not null) ExceptionDispatchInfo.Throw(fault);
    }

    private void Work(int end, OrderedRuns order, CancellationToken stop)
    {
        try
        {
            var players = ensemble.Histories.Select(ensemble.Player).ToArray();
            var recorders = ensemble.Histories.Select(history => new OutcomeRecorder(history, ensemble.Times, ensemble.Asks)).ToArray();
            var record = new ByteWriter();
            while (!stop.IsCancellationRequested && Volatile.Read(ref fault) is null && Interlocked.Increment(ref next) is var ordinal && ordinal < end)
            {
                Record(shard.RunAt(ordinal), players, recorders, record);
                if (!order.Put(ordinal, record.Written)) return;
            }
        }
        catch (Exception thrown)
        {
            Interlocked.CompareExchange(ref fault, thrown, null);
            order.Break();
        }
    }

    /// <summary>Plays a run of every history and writes the record of it.</summary>
    internal static void Record(int number, Rerun[] players, OutcomeRecorder[] recorders, ByteWriter record)
    {
        record.Clear();
        record.Number(number);
        for (var history = 0; history < players.Length; history++) recorders[history].Record(players[history], number, record);
    }
}
