namespace Tongjian.Simulation.Ensembles;

/// <summary>A place that a party holds more often, or less, in a what-if than in its base.</summary>
/// <param name="Party">The party.</param>
/// <param name="Place">The place, by its number on the map.</param>
/// <param name="Time">The moment at which the difference is greatest.</param>
/// <param name="Difference">The difference of the probabilities.</param>
public readonly record struct HolderDifference(int Party, int Place, int Time, PairedDifference Difference);

/// <summary>Finds where a what-if changes most who holds what.</summary>
public static class LargestDifferences
{
    /// <summary>How many are told.</summary>
    public const int Most = 100;

    /// <summary>
    /// The places and parties whose probabilities differ most between a what-if and its base, each at the moment at which they do, and only those
    /// whose interval leaves out that they do not; the greatest first.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="whatIf">The place of the what-if, from 0.</param>
    public static IReadOnlyList<HolderDifference> Of(Summary summary, int whatIf)
    {
        var paired = summary.Differences[whatIf];
        var (places, times) = (summary.Manifest.Places.Count, summary.Manifest.Times.Count);
        var found = new List<HolderDifference>();
        foreach (var party in paired.HoldersGained.Parties.Union(paired.HoldersLost.Parties).Order())
        {
            if (party == Tongjian.Simulation.Ensembles.Party.Nobody) continue;
            for (var place = 0; place < places; place++)
            {
                if (GreatestOf(paired, party, place, times) is { } greatest) found.Add(greatest);
            }
        }

        return [.. found.OrderByDescending(each => Math.Abs(each.Difference.Value)).ThenBy(each => each.Place).ThenBy(each => each.Party).Take(Most)];
    }

    private static HolderDifference? GreatestOf(PairedTally paired, int party, int place, int times)
    {
        HolderDifference? greatest = null;
        for (var time = 0; time < times; time++)
        {
            var difference = paired.OfHolder(party, time, place);
            if (difference.IsSure && Math.Abs(difference.Value) > Math.Abs(greatest?.Difference.Value ?? 0)) greatest = new HolderDifference(party, place, time, difference);
        }

        return greatest;
    }
}
