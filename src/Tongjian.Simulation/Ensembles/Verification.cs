using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Plays runs of a folder again, and tells where the first that is otherwise parts from its record.</summary>
public sealed class Verification
{
    private readonly string path;
    private readonly Ensemble ensemble;
    private readonly Manifest manifest;
    private readonly Shard shard;

    /// <summary>Makes ready.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="ensemble">The ensemble of its manifest.</param>
    /// <exception cref="Refusal">The folder holds no runs.</exception>
    public Verification(string path, Ensemble ensemble)
    {
        (this.path, this.ensemble, manifest) = (path, ensemble, EnsembleFolder.ReadManifest(path));
        shard = manifest.Shard is { } part ? Shard.Parse(part)!.Value : Shard.Whole;
    }

    /// <summary>Plays runs again.</summary>
    /// <param name="sample">How many, spread evenly, the first among them; all if there are fewer.</param>
    /// <param name="finished">Hears of each that is as it was; null if nobody does.</param>
    /// <param name="stop">Ends it before its time.</param>
    /// <returns>The first that is otherwise; null if none is.</returns>
    public Departure? Verify(int sample, Action? finished, CancellationToken stop)
    {
        var count = shard.CountOf(manifest.Runs);
        var taken = Math.Min(sample, count);
        var done = 0;
        return Verify(IsTaken, finished, stop);

        bool IsTaken(int ordinal)
        {
            if (done == taken || ordinal != (int)((long)done * count / taken)) return false;
            done++;
            return true;
        }
    }

    /// <summary>Plays one run again.</summary>
    /// <param name="run">Its number in the ensemble.</param>
    /// <returns>Where it parts from its record; null if it does not, or if the folder holds no record of it.</returns>
    public Departure? VerifyRun(int run) => Verify(ordinal => shard.RunAt(ordinal) == run, null, CancellationToken.None);

    private Departure? Verify(Func<int, bool> isTaken, Action? finished, CancellationToken stop)
    {
        using var file = OutcomeFile.Read(Path.Combine(path, EnsembleFolder.OutcomesName));
        var recorders = ensemble.Histories.Select(history => new OutcomeRecorder(history, ensemble.Times, ensemble.Asks)).ToArray();
        var again = new ByteWriter();
        for (var ordinal = 0; !stop.IsCancellationRequested && file.Next(out var record); ordinal++)
        {
            if (!isTaken(ordinal)) continue;
            // Players that have never played: what a run leaves behind in one would show.
            EnsemblePlaying.Record(shard.RunAt(ordinal), [.. ensemble.Histories.Select(ensemble.Player)], recorders, again);
            if (!again.Written.SequenceEqual(record)) return DepartureOf(shard.RunAt(ordinal), record, again.Written);
            finished?.Invoke();
        }

        return null;
    }

    /// <summary>The name of an entity in which states differ.</summary>
    internal static string NameOf(Rerun run, Divergence divergence)
    {
        var (kind, index) = divergence;
        return kind switch
        {
            "place" => run.Map.Places[index].Entity.Name,
            "polity" => PolityOf(run, index),
            "person" => run.Scenario.Cast.EntityOf(run.State.Persons[index].Name)?.Name ?? $"person {index}",
            "tie" => $"how {PolityOf(run, index / run.State.Polities.Length)} stands to {PolityOf(run, index % run.State.Polities.Length)}",
            "army" => $"army {index}{(run.State.Armies[index].Polity >= 0 ? $" of {PolityOf(run, run.State.Armies[index].Polity)}" : "")}",
            _ => kind,
        };
    }

    private static string PolityOf(Rerun run, int slot) => run.Scenario.Cast.EntityOf(run.State.Polities[slot].Name)?.Name ?? $"polity {slot}";

    private Departure DepartureOf(int number, ReadOnlySpan<byte> record, ReadOnlySpan<byte> again)
    {
        var then = new ByteReader(record);
        var now = new ByteReader(again);
        _ = then.Number();
        _ = now.Number();
        var (one, other) = (manifest.MakeOutcome(), manifest.MakeOutcome());
        for (var history = 0; history < ensemble.Histories.Count; history++)
        {
            one.Read(ref then);
            other.Read(ref now);
            var turn = one.Trail.AsSpan().CommonPrefixLength(other.Trail);
            if (turn < one.Trail.Length) return Located(number, history, turn);
            if (one.Chain != other.Chain || one.Last != other.Last) return new Departure(number, Title(history), null, null);
        }

        return new Departure(number, Title(0), null, null);
    }

    private Departure Located(int number, int history, int turn)
    {
        var at = ensemble.Base.From + turn;
        var witness = Path.Combine(path, EnsembleFolder.WitnessName);
        if (number == 0 && File.Exists(witness) && Witness.Find(File.ReadAllBytes(witness), ensemble, 0) is { } found)
            return new Departure(number, Title(found.History), found.Turn, found.Entity);
        return FindHere(number, history) ?? new Departure(number, Title(history), at, null);
    }

    /// <summary>Whether a player that has played before parts from one that has not: then the fault lies in this program, and can be named to the entity.</summary>
    private Departure? FindHere(int number, int history)
    {
        var (fresh, used) = (ensemble.Player(ensemble.Histories[history]), ensemble.Player(ensemble.Histories[history]));
        used.Play(number + 1);
        fresh.Begin(number);
        used.Begin(number);
        while (fresh.Now < fresh.Scenario.To)
        {
            var turn = fresh.Now;
            fresh.Step();
            used.Step();
            if (fresh.State.FirstDifference(used.State) is { } divergence) return new Departure(number, Title(history), turn, NameOf(fresh, divergence));
        }

        return null;
    }

    private string? Title(int history) => history == 0 ? null : manifest.WhatIfs[history - 1].Title;
}

/// <summary>Where a run that is played again parts from its record.</summary>
/// <param name="Run">Its number.</param>
/// <param name="WhatIf">The title of the what-if; null for the base.</param>
/// <param name="Turn">The turn that made the difference; null if no turn but only the record differs.</param>
/// <param name="Entity">The first entity that is otherwise; null if only the record of another run would tell.</param>
public sealed record Departure(int Run, string? WhatIf, Turn? Turn, string? Entity);
