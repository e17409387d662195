using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// Watches a run and writes down its outcome: who holds and exists at each of its <see cref="Times"/>, as differences; its key dates; the
/// answers to what is asked; and the hashes of its states. Nothing is allocated once it has seen a run.
/// </summary>
/// <remarks>
/// An outcome is, for each moment but the first: the count of places whose holder changed, and for each the distance to it from the one
/// before and its new holder; the count of parties that began or ended to exist, and the distance to each. Then the count of key dates, and
/// for each its kind, its parties and its turn from the first; the answers, a bit each, the first the least; the hash of the last state and
/// of all states in order (8 bytes each); and of each turn the highest byte of the hash of its state.
/// </remarks>
public sealed class OutcomeRecorder : IRunWatcher
{
    private readonly Times times;
    private readonly IReadOnlyList<AskedState> asks;
    private readonly int[] holders;
    private readonly int[] firstHolders;
    private readonly bool[] existed;
    private readonly bool[] firstExisted;
    private readonly bool[] exist;
    private readonly int[] parties;
    private readonly int[] seats;
    private readonly HashSet<KeyDate> seen = [];
    private readonly List<(KeyDate What, int Turn)> dates = [];
    private readonly byte[] answers;
    private readonly byte[] trail;
    private readonly ByteWriter standing = new();
    private int next;
    private ulong chain;
    private ulong last;

    /// <summary>Makes ready to record runs of a scenario.</summary>
    public OutcomeRecorder(Scenarios.Scenario scenario, Times times, IReadOnlyList<AskedState> asks)
    {
        (this.times, this.asks) = (times, asks);
        firstHolders = StartOf(scenario, out firstExisted);
        holders = new int[firstHolders.Length];
        existed = new bool[firstExisted.Length];
        exist = new bool[firstExisted.Length];
        parties = new int[scenario.Start.Polities.Length];
        seats = new int[scenario.Start.Polities.Length];
        answers = new byte[(asks.Count + 7) / 8];
        trail = new byte[scenario.To - scenario.From];
    }

    /// <summary>Who holds each place, and which parties exist, at the beginning of every run of a scenario.</summary>
    public static int[] StartOf(Scenarios.Scenario scenario, out bool[] exist)
    {
        exist = new bool[Party.OfEntity(scenario.Cast.Annals.Entities.Count)];
        foreach (ref var polity in scenario.Start.Polities.AsSpan())
        {
            if (polity.Exists) exist[Party.Of(scenario.Cast, polity.Name)] = true;
        }

        var start = scenario.Start;
        return Array.ConvertAll(start.Places, place => Party.OfSlot(scenario.Cast, start, place.Holder));
    }

    /// <summary>Plays a run and writes down its outcome.</summary>
    /// <param name="run">Plays it.</param>
    /// <param name="number">The number of the run.</param>
    /// <param name="into">Takes the outcome, behind what is there.</param>
    public void Record(Rerun run, int number, ByteWriter into)
    {
        Begin(run, number);
        while (run.Now < run.Scenario.To) run.Step();
        Write(run.Scenario.From, into);
    }

    /// <inheritdoc/>
    public void Turned(Rerun run)
    {
        last = run.State.Hash();
        chain = StateHash.Mixed(chain, last);
        trail[run.Now - run.Scenario.From - 1] = (byte)(last >> 56);
        Watch(run);
        Answer(run);
        if (run.Now == times[next]) Stand(run);
    }

    /// <inheritdoc/>
    public void Happened(Rerun run, in Happening happening, int number)
    {
        if (happening.Kind is not (Deed.DeclareWar or Deed.MakePeace) || happening.Agent < 0 || happening.Patient < 0) return;
        var (one, other) = (PartyOf(run.State, happening.Agent), PartyOf(run.State, happening.Patient));
        First(new KeyDate(happening.Kind == Deed.DeclareWar ? KeyDateKind.War : KeyDateKind.Peace, Math.Min(one, other), Math.Max(one, other)), happening.Turn);
    }

    private void Begin(Rerun run, int number)
    {
        standing.Clear();
        seen.Clear();
        dates.Clear();
        answers.AsSpan().Clear();
        firstHolders.CopyTo(holders, 0);
        firstExisted.CopyTo(existed, 0);
        firstExisted.CopyTo(exist, 0);
        (next, chain, last) = (1, StateHash.Start, 0);
        run.Begin(number, this);
        Look(run);
        Answer(run);
    }

    /// <summary>What ended, began and fell since the turn before.</summary>
    private void Watch(Rerun run)
    {
        var state = run.State;
        var turn = run.Now.Number - 1;
        for (var slot = 0; slot < seats.Length; slot++)
        {
            if (seats[slot] >= 0 && state.Places[seats[slot]].Holder != slot) First(new KeyDate(KeyDateKind.SeatFalls, seats[slot]), turn);
            var party = state.Polities[slot].Exists ? PartyOf(state, slot) : Party.Nobody;
            if (party == parties[slot]) continue;
            if (party == Party.Nobody) First(new KeyDate(KeyDateKind.End, parties[slot]), turn);
            else First(new KeyDate(KeyDateKind.Begin, party), turn);
        }

        Look(run);
    }

    private void Look(Rerun run)
    {
        for (var slot = 0; slot < seats.Length; slot++)
        {
            ref var polity = ref run.State.Polities[slot];
            parties[slot] = polity.Exists ? PartyOf(run.State, slot) : Party.Nobody;
            seats[slot] = polity.Exists && polity.Capital >= 0 && run.State.Places[polity.Capital].Holder == slot ? polity.Capital : -1;
        }
    }

    private void Answer(Rerun run)
    {
        for (var ask = 0; ask < asks.Count; ask++)
        {
            if (asks[ask].At == run.Now && asks[ask].IsSo(run)) answers[ask / 8] |= (byte)(1 << (ask % 8));
        }
    }

    /// <summary>Writes what differs from the moment before.</summary>
    private void Stand(Rerun run)
    {
        next++;
        var state = run.State;
        var count = 0;
        for (var place = 0; place < holders.Length; place++)
        {
            if (holders[place] != PartyOf(state, state.Places[place].Holder)) count++;
        }

        standing.Number(count);
        for (int place = 0, before = 0; place < holders.Length; place++)
        {
            var holder = PartyOf(state, state.Places[place].Holder);
            if (holders[place] == holder) continue;
            holders[place] = holder;
            standing.Number(place - before);
            standing.Number(holder);
            before = place;
        }

        exist.AsSpan().Clear();
        foreach (var party in parties) exist[party] = party != Party.Nobody;
        count = 0;
        for (var party = 0; party < exist.Length; party++)
        {
            if (exist[party] != existed[party]) count++;
        }

        standing.Number(count);
        for (int party = 0, before = 0; party < exist.Length; party++)
        {
            if (exist[party] == existed[party]) continue;
            existed[party] = exist[party];
            standing.Number(party - before);
            before = party;
        }
    }

    /// <summary>The party of a slot; what <see cref="Party.OfSlot"/> says, without looking the name up, which is done of each place and polity in each turn.</summary>
    private int PartyOf(SystemOfStates state, int slot)
    {
        if (slot < 0) return Party.Nobody;
        var name = state.Polities[slot].Name;
        return name < 0 ? Party.Nobody : Party.OfEntity(name) < exist.Length ? Party.OfEntity(name) : Party.NewState;
    }

    private void First(KeyDate what, int turn)
    {
        if (seen.Add(what)) dates.Add((what, turn));
    }

    private void Write(Turn from, ByteWriter into)
    {
        into.Bytes(standing.Written);
        into.Number(dates.Count);
        foreach (var (what, turn) in dates)
        {
            into.Byte((byte)what.Kind);
            into.Number(what.One);
            into.Number(what.Other);
            into.Number(turn - from.Number);
        }

        into.Bytes(answers);
        into.Long(last);
        into.Long(chain);
        into.Bytes(trail);
    }
}
