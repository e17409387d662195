namespace Tongjian.Simulation.Ensembles;

/// <summary>The outcome of one run of one history, as it was read; used again for the next.</summary>
public sealed class Outcome
{
    private readonly int[] firstHolders;
    private readonly bool[] firstExisting;
    private readonly int places;

    /// <summary>Makes room.</summary>
    /// <param name="times">How many moments an outcome tells of.</param>
    /// <param name="firstHolders">Who holds each place at the first.</param>
    /// <param name="firstExisting">Whether each party exists at the first.</param>
    /// <param name="asks">How many answers it holds.</param>
    /// <param name="turns">How many turns a run has.</param>
    public Outcome(int times, int[] firstHolders, bool[] firstExisting, int asks, int turns)
    {
        (this.firstHolders, this.firstExisting, places, TimeCount) = (firstHolders, firstExisting, firstHolders.Length, times);
        Holders = new int[times * places];
        Existing = new bool[times * firstExisting.Length];
        Answers = new bool[asks];
        Trail = new byte[turns];
    }

    /// <summary>How many moments it tells of.</summary>
    public int TimeCount { get; }

    /// <summary>The holder of each place at each moment, moment by moment.</summary>
    public int[] Holders { get; }

    /// <summary>Whether each party exists at each moment, moment by moment.</summary>
    public bool[] Existing { get; }

    /// <summary>How many parties there are.</summary>
    public int PartyCount => firstExisting.Length;

    /// <summary>The key dates, each with its turn from the first, in the order in which they came.</summary>
    public List<(KeyDate What, int Turn)> Dates { get; } = [];

    /// <summary>The answer to each question.</summary>
    public bool[] Answers { get; }

    /// <summary>The hash of the last state.</summary>
    public ulong Last { get; private set; }

    /// <summary>The hash of the hashes of all states.</summary>
    public ulong Chain { get; private set; }

    /// <summary>The highest byte of the hash of the state after each turn.</summary>
    public byte[] Trail { get; }

    /// <summary>Reads an outcome.</summary>
    /// <exception cref="InvalidDataException">The bytes are none.</exception>
    public void Read(ref ByteReader bytes)
    {
        firstHolders.CopyTo(Holders, 0);
        firstExisting.CopyTo(Existing, 0);
        for (var time = 1; time < TimeCount; time++) ReadTime(ref bytes, time);
        Dates.Clear();
        for (var count = bytes.Number(); count > 0; count--)
        {
            var what = new KeyDate((KeyDateKind)bytes.Byte(), bytes.Number(), bytes.Number());
            var turn = bytes.Number();
            if (turn >= Trail.Length || what.One >= Math.Max(PartyCount, places) || what.Other >= PartyCount) throw new InvalidDataException("a key date is none");
            Dates.Add((what, turn));
        }

        var answers = bytes.Bytes((Answers.Length + 7) / 8);
        for (var ask = 0; ask < Answers.Length; ask++) Answers[ask] = (answers[ask / 8] & (1 << (ask % 8))) != 0;
        Last = bytes.Long();
        Chain = bytes.Long();
        bytes.Bytes(Trail.Length).CopyTo(Trail);
    }

    private void ReadTime(ref ByteReader bytes, int time)
    {
        var holders = Holders.AsSpan(time * places, places);
        Holders.AsSpan((time - 1) * places, places).CopyTo(holders);
        for (int count = bytes.Number(), place = 0; count > 0; count--)
        {
            place += bytes.Number();
            var holder = bytes.Number();
            if (place >= places || holder >= PartyCount) throw new InvalidDataException("a holder is none");
            holders[place] = holder;
        }

        var existing = Existing.AsSpan(time * PartyCount, PartyCount);
        Existing.AsSpan((time - 1) * PartyCount, PartyCount).CopyTo(existing);
        for (int count = bytes.Number(), party = 0; count > 0; count--)
        {
            party += bytes.Number();
            if (party >= PartyCount) throw new InvalidDataException("a party is none");
            existing[party] = !existing[party];
        }
    }
}
