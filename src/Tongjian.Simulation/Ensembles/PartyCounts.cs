namespace Tongjian.Simulation.Ensembles;

/// <summary>Counts by party and cell, with room only for parties that are ever counted.</summary>
/// <param name="cells">How many cells each party has.</param>
public sealed class PartyCounts(int cells)
{
    private int[]?[] columns = [];

    /// <summary>Counts one more.</summary>
    public void Add(int party, int cell)
    {
        if (party >= columns.Length) Array.Resize(ref columns, Math.Max(party + 1, 2 * columns.Length));
        (columns[party] ??= new int[cells])[cell]++;
    }

    /// <summary>The counts of a party by cell; empty if it was never counted.</summary>
    public ReadOnlySpan<int> Of(int party) => party < columns.Length ? columns[party] : default;

    /// <summary>The parties that were counted, in ascending order.</summary>
    public IEnumerable<int> Parties
    {
        get
        {
            for (var party = 0; party < columns.Length; party++)
            {
                if (columns[party] is not null) yield return party;
            }
        }
    }
}
