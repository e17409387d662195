using System.Security.Cryptography;
using System.Text;
using Tongjian.Server.Documents;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Reruns;

/// <summary>An ensemble that is played behind a page: begun, looked at while it goes on, ended before its time, gone on with.</summary>
/// <param name="asked">What was asked for.</param>
internal sealed class PlayedEnsemble(AskedEnsemble asked) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Summary summary = new(asked.Manifest);
    private CancellationTokenSource stop = new();
    private Task playing = Task.CompletedTask;
    private PlayState state = PlayState.Cancelled;
    private ServedDocument? document;
    private string? trouble;
    private int done;

    /// <summary>Its name in addresses, made of all that its runs are runs of.</summary>
    public string Id { get; } = IdOf(asked.Manifest);

    /// <summary>Its runs one by one.</summary>
    public SingleRuns Runs { get; } = new(asked.Chronicle, asked.Ensemble);

    /// <summary>How many runs are finished.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Whether it is being played.</summary>
    public bool IsPlaying
    {
        get
        {
            lock (gate) return state == PlayState.Playing;
        }
    }

    /// <summary>What a page is told of it.</summary>
    public EnsembleEntry Entry
    {
        get
        {
            lock (gate)
            {
                var (manifest, request) = (asked.Manifest, asked.Request);
                return new EnsembleEntry(
                    Id, manifest.From, manifest.To, manifest.Seed, manifest.Runs, Done, state.ToString().ToLowerInvariant(), trouble, asked.WhatIfs,
                    [.. (request.WhatIfs ?? []).Distinct()], string.IsNullOrWhiteSpace(request.Text) ? null : request.Text, request.Asks ?? [], null);
            }
        }
    }

    /// <summary>The summary of the runs that are finished, as <c>rerun --json</c> prints it; null while it is played, or if none is.</summary>
    public ServedDocument? Document
    {
        get
        {
            lock (gate)
            {
                if (state == PlayState.Playing || summary.Runs == 0) return null;
                return document ??= ServedDocument.OfJson(Encoding.UTF8.GetBytes(SummaryWriter.Text(summary)));
            }
        }
    }

    /// <summary>The name of an ensemble in addresses.</summary>
    public static string IdOf(Manifest manifest) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(manifest.ToText())).AsSpan(0, 8));

    /// <summary>Begins to play, or goes on where it was ended; nothing if it is played or done.</summary>
    /// <param name="threads">How many threads play.</param>
    public void Play(int threads)
    {
        lock (gate)
        {
            if (state is PlayState.Playing or PlayState.Done) return;
            (state, document, trouble) = (PlayState.Playing, null, null);
            stop.Dispose();
            stop = new CancellationTokenSource();
            var token = stop.Token;
            playing = Task.Factory.StartNew(() => Work(threads, token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>Lets the runs that are in play be the last, and waits for them.</summary>
    public async Task Cancel()
    {
        Task ending;
        lock (gate)
        {
            stop.Cancel();
            ending = playing;
        }

        await ending;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate) stop.Cancel();
    }

    private void Work(int threads, CancellationToken token)
    {
        try
        {
            new EnsemblePlaying(asked.Ensemble, Shard.Whole, threads).Play(summary.Runs, asked.Manifest.Runs, Keep, token);
            Settle(summary.Runs == asked.Manifest.Runs ? PlayState.Done : PlayState.Cancelled, null);
        }
        catch (Exception thrown)
        {
            Settle(PlayState.Failed, $"run {Done} could not be played: {thrown.Message} ({thrown.GetType().Name})");
        }
    }

    private void Keep(int run, ReadOnlySpan<byte> outcome)
    {
        if (!summary.Add(run, outcome)) throw new InvalidOperationException($"the outcome of run {run} cannot be read back");
        Volatile.Write(ref done, summary.Runs);
    }

    private void Settle(PlayState ended, string? why)
    {
        lock (gate) (state, trouble) = (ended, why);
    }

    private enum PlayState
    {
        Playing,
        Done,
        Cancelled,
        Failed,
    }
}
