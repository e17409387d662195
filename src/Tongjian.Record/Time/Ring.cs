namespace Tongjian.Record.Time;

/// <summary>A closed chain in a <see cref="Knot"/> whose rises add up to more than nothing: it cannot be.</summary>
/// <param name="Strands">The strands passed, in order.</param>
/// <param name="Heads">For each strand, the local point it leads to; the last leads to where the first began.</param>
internal sealed record Ring(int[] Strands, int[] Heads)
{
    /// <summary>The strand of the ring that comes last in order of strength.</summary>
    public int Weakest { get; } = Strands.Max();

    /// <summary>Tells the ring from the origin if it passes there, otherwise from its strongest strand.</summary>
    public Link[] Tell(Knot knot, Constraint[] constraints)
    {
        int origin = knot.Points.Length;
        int first = Array.IndexOf(Heads, origin) + 1;
        if (first == 0) first = Array.IndexOf(Strands, Strands.Min());
        var links = new Link[Strands.Length];
        for (int i = 0; i < links.Length; i++)
        {
            int at = (first + i) % links.Length;
            Strand strand = knot.Strands[Strands[at]];
            int id = knot.Ids[Strands[at]];
            int head = Heads[at];
            links[i] = new Link(id, constraints[id], strand.To == head, Global(strand.Other(head)), Global(head));
        }
        return links;

        int Global(int local) => local == origin ? Constraint.Origin : knot.Points[local];
    }
}
