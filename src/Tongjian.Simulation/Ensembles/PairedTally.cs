namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// Where a what-if and its base part, run by run: how often something is so in the one alone. Whole numbers, as in a <see cref="Tally"/>.
/// </summary>
public sealed class PairedTally
{
    private readonly int places;

    /// <summary>Counts nothing yet.</summary>
    /// <param name="shape">Where the outcomes are read.</param>
    public PairedTally(Outcome shape)
    {
        places = shape.Holders.Length / shape.TimeCount;
        (HoldersGained, HoldersLost) = (new PartyCounts(shape.Holders.Length), new PartyCounts(shape.Holders.Length));
        (ExistingGained, ExistingLost) = (new PartyCounts(shape.TimeCount), new PartyCounts(shape.TimeCount));
        (AnswersGained, AnswersLost) = (new int[shape.Answers.Length], new int[shape.Answers.Length]);
    }

    /// <summary>How many pairs were counted.</summary>
    public int Runs { get; private set; }

    /// <summary>How many pairs end in different states.</summary>
    public int Parted { get; private set; }

    /// <summary>In how many runs a party holds a place in the what-if alone, by cell as in <see cref="Tally.Holders"/>.</summary>
    public PartyCounts HoldersGained { get; }

    /// <summary>In how many runs a party holds a place in the base alone.</summary>
    public PartyCounts HoldersLost { get; }

    /// <summary>In how many runs a party exists in the what-if alone, by moment.</summary>
    public PartyCounts ExistingGained { get; }

    /// <summary>In how many runs a party exists in the base alone.</summary>
    public PartyCounts ExistingLost { get; }

    /// <summary>In how many runs a question is answered with yes in the what-if alone.</summary>
    public int[] AnswersGained { get; }

    /// <summary>In how many runs a question is answered with yes in the base alone.</summary>
    public int[] AnswersLost { get; }

    /// <summary>Counts a pair of one number.</summary>
    public void Add(Outcome inBase, Outcome inWhatIf)
    {
        Runs++;
        if (inBase.Last != inWhatIf.Last) Parted++;
        for (var ask = 0; ask < AnswersGained.Length; ask++)
        {
            if (inBase.Answers[ask] != inWhatIf.Answers[ask]) (inWhatIf.Answers[ask] ? AnswersGained : AnswersLost)[ask]++;
        }

        for (var cell = 0; cell < inBase.Holders.Length; cell++)
        {
            if (inBase.Holders[cell] == inWhatIf.Holders[cell]) continue;
            HoldersGained.Add(inWhatIf.Holders[cell], cell);
            HoldersLost.Add(inBase.Holders[cell], cell);
        }

        for (var time = 0; time < inBase.TimeCount; time++) AddExisting(inBase, inWhatIf, time);
    }

    /// <summary>The difference of the probabilities that a party holds a place at a moment.</summary>
    public PairedDifference OfHolder(int party, int time, int place) => Difference(HoldersGained.Of(party), HoldersLost.Of(party), (time * places) + place);

    /// <summary>The difference of the probabilities that a party exists at a moment.</summary>
    public PairedDifference OfExisting(int party, int time) => Difference(ExistingGained.Of(party), ExistingLost.Of(party), time);

    private PairedDifference Difference(ReadOnlySpan<int> gained, ReadOnlySpan<int> lost, int cell) =>
        PairedDifference.Of(gained.IsEmpty ? 0 : gained[cell], lost.IsEmpty ? 0 : lost[cell], Runs);

    private void AddExisting(Outcome inBase, Outcome inWhatIf, int time)
    {
        var one = inBase.Existing.AsSpan(time * inBase.PartyCount, inBase.PartyCount);
        var other = inWhatIf.Existing.AsSpan(time * inBase.PartyCount, inBase.PartyCount);
        for (var party = one.CommonPrefixLength(other); party < one.Length; party++)
        {
            if (one[party] != other[party]) (other[party] ? ExistingGained : ExistingLost).Add(party, time);
        }
    }
}
