using System.Runtime.InteropServices;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// What every entity was like in every turn of one run, as two bytes of a hash: enough to name the first that is otherwise when the run is
/// played again elsewhere. A witness is, for each history and each turn, the count of entities that changed, and for each the distance to it
/// from the one before and its two bytes.
/// </summary>
internal static class Witness
{
    private static readonly string[] Kinds = ["place", "polity", "army", "person", "tie"];

    /// <summary>Plays a run and writes its witness.</summary>
    public static void Write(Stream stream, Ensemble ensemble, int run)
    {
        var writer = new ByteWriter();
        foreach (var history in ensemble.Histories)
        {
            var player = ensemble.Player(history);
            player.Begin(run);
            var before = DigestsOf(player.State);
            while (player.Now < history.To)
            {
                player.Step();
                var now = DigestsOf(player.State);
                writer.Clear();
                WriteTurn(writer, before, now);
                stream.Write(writer.Written);
                before = now;
            }
        }
    }

    /// <summary>Plays a run again, and finds the first entity that is otherwise than a witness says.</summary>
    /// <returns>The history, the turn that made the difference and the entity; null if there is none.</returns>
    public static (int History, Turn Turn, string Entity)? Find(byte[] witness, Ensemble ensemble, int run)
    {
        var reader = new ByteReader(witness);
        for (var index = 0; index < ensemble.Histories.Count; index++)
        {
            var player = ensemble.Player(ensemble.Histories[index]);
            player.Begin(run);
            var expected = DigestsOf(player.State);
            while (player.Now < player.Scenario.To)
            {
                var turn = player.Now;
                player.Step();
                for (int count = reader.Number(), entity = 0; count > 0; count--)
                {
                    entity += reader.Number();
                    expected[entity] = (ushort)(reader.Byte() | (reader.Byte() << 8));
                }

                var now = DigestsOf(player.State);
                var same = now.AsSpan().CommonPrefixLength(expected);
                if (same < now.Length) return (index, turn, Name(player, same));
            }
        }

        return null;
    }

    private static void WriteTurn(ByteWriter writer, ushort[] before, ushort[] now)
    {
        var count = 0;
        for (var entity = 0; entity < now.Length; entity++)
        {
            if (now[entity] != before[entity]) count++;
        }

        writer.Number(count);
        for (int entity = 0, last = 0; entity < now.Length; entity++)
        {
            if (now[entity] == before[entity]) continue;
            writer.Number(entity - last);
            writer.Byte((byte)now[entity]);
            writer.Byte((byte)(now[entity] >> 8));
            last = entity;
        }
    }

    private static ushort[] DigestsOf(SystemOfStates state)
    {
        var digests = new ushort[state.Places.Length + state.Polities.Length + state.Armies.Length + state.Persons.Length + state.Ties.Length];
        var at = 0;
        Add(state.Places, digests, ref at);
        Add(state.Polities, digests, ref at);
        Add(state.Armies, digests, ref at);
        Add(state.Persons, digests, ref at);
        Add(state.Ties, digests, ref at);
        return digests;
    }

    private static void Add<T>(T[] entities, ushort[] digests, ref int at)
        where T : struct
    {
        for (var index = 0; index < entities.Length; index++)
            digests[at++] = (ushort)StateHash.Of(MemoryMarshal.AsBytes(entities.AsSpan(index, 1)), StateHash.Start);
    }

    private static string Name(Rerun run, int digest)
    {
        var counts = (ReadOnlySpan<int>)[run.State.Places.Length, run.State.Polities.Length, run.State.Armies.Length, run.State.Persons.Length, run.State.Ties.Length];
        var kind = 0;
        for (; digest >= counts[kind]; kind++) digest -= counts[kind];
        return Verification.NameOf(run, new Divergence(Kinds[kind], digest));
    }
}
