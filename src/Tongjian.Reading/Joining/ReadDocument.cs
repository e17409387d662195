namespace Tongjian.Reading.Joining;

/// <summary>A document that was read.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Source">As what it is cited: one word.</param>
/// <param name="Proposals">What it tells, in the order of the text.</param>
public sealed record ReadDocument(string Name, string Source, IReadOnlyList<Proposal> Proposals)
{
    /// <summary>A source for each of some documents, by its name; where that is taken, with a number behind it.</summary>
    /// <param name="names">The names of files.</param>
    /// <param name="isTaken">Whether a word is the name of another source.</param>
    public static IReadOnlyList<string> SourcesOf(IEnumerable<string> names, Predicate<string> isTaken)
    {
        var found = new List<string>();
        foreach (var name in names)
        {
            var id = ProposedAnnals.SourceIdOf(name);
            var source = id;
            for (var number = 2; found.Contains(source) || isTaken(source); number++) source = $"{id}-{number}";
            found.Add(source);
        }

        return found;
    }
}
