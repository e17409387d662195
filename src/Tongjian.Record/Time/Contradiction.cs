namespace Tongjian.Record.Time;

/// <summary>
/// Sentences that cannot all be true, told as a closed chain, and the one set aside so that the rest can stand.
/// Minimal: without any one of its constraints the others can all be true.
/// </summary>
/// <remarks>
/// Why a cycle is minimal without further search: its constraints join its points in a single ring, and without one of them they
/// join in an open chain; an open chain of constraints, each possible alone, can always be satisfied by laying one after the other.
/// A constraint impossible alone is its own contradiction and never enters a longer one.
/// </remarks>
public sealed class Contradiction
{
    internal Contradiction(Link[] links, int weakest)
    {
        var reasons = new List<int>(links.Length);
        bool circular = true;
        var seen = new HashSet<int>(links.Length);
        foreach (Link link in links)
        {
            ExcessDays += link.Days;
            circular &= !link.Said.IsBound;
            if (seen.Add(link.Reason)) reasons.Add(link.Reason);
            if (link.Id == weakest) SetAside = link;
        }
        IsCircular = circular;
        Links = links;
        Reasons = reasons;
    }

    /// <summary>
    /// The chain in the order it is told. If it rests on the calendar, it begins with the earliest day of a point and ends with the
    /// latest day of one; a circle begins with its strongest sentence. A constraint impossible alone stands twice, once by each half.
    /// </summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>The sentences of <see cref="Links"/> in the same order, each once.</summary>
    public IReadOnlyList<int> Reasons { get; }

    /// <summary>The weakest constraint of the chain, which the network dropped: highest rank number, then largest reason.</summary>
    public Link SetAside { get; }

    /// <summary>By how many days the chain fails to close; always positive.</summary>
    public long ExcessDays { get; }

    /// <summary>True if it rests on orders only, no dates: A before B before C before A.</summary>
    public bool IsCircular { get; }
}
