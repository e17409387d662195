namespace Tongjian.Record.Time;

/// <summary>
/// One propagation: points that stand alone take their own bound; the others fall into knots, each untangled by itself, so that
/// unrelated sentences cannot disturb each other.
/// </summary>
internal sealed class Propagation
{
    private const int Unsaid = -1;
    private const int Tied = -2;

    private readonly Constraint[] constraints;
    private readonly int[] sole; // The only constraint on a point, or Unsaid, or Tied.
    private readonly int[] parent; // Union-find over points tied by orders.
    private readonly Chronology.Sides earliest;
    private readonly Chronology.Sides latest;
    private readonly List<(int Id, Contradiction Met)> contradictions = [];

    public Propagation(int points, Constraint[] constraints)
    {
        this.constraints = constraints;
        sole = Filled(points, Unsaid);
        parent = new int[points];
        for (int i = 0; i < points; i++) parent[i] = i;
        earliest = new Chronology.Sides(Filled(points, Horizon.Past), Filled(points, -1));
        latest = new Chronology.Sides(Filled(points, Horizon.Future), Filled(points, -1));
    }

    public Chronology Run()
    {
        bool anyTied = Survey();
        for (int point = 0; point < sole.Length; point++)
            if (sole[point] >= 0) Stand(point, sole[point]);
        if (anyTied)
        {
            int[] local = Filled(sole.Length, -1);
            foreach (int[] ids in Knots()) Untangle(Knot.Tie(constraints, ids, local));
        }
        contradictions.Sort((a, b) =>
        {
            int order = constraints[a.Id].CompareStrength(constraints[b.Id]);
            return order != 0 ? order : a.Id.CompareTo(b.Id);
        });
        return new Chronology(constraints, earliest, latest, contradictions.ConvertAll(c => c.Met).ToArray());
    }

    private bool Survey()
    {
        bool anyTied = false;
        for (int id = 0; id < constraints.Length; id++)
        {
            ref readonly Constraint said = ref constraints[id];
            if (said.IsImpossible) Report([.. Alone(id)], id);
            if (said.IsImpossible || said.IsIdle) continue;
            if (said.IsBound)
            {
                anyTied |= sole[said.To] != Unsaid;
                sole[said.To] = sole[said.To] == Unsaid ? id : Tied;
                continue;
            }
            anyTied = true;
            sole[said.From] = sole[said.To] = Tied;
            int from = Root(said.From), to = Root(said.To);
            parent[Math.Max(from, to)] = Math.Min(from, to);
        }
        return anyTied;
    }

    private void Stand(int point, int id)
    {
        earliest.Days[point] = constraints[id].MinDays;
        latest.Days[point] = constraints[id].MaxDays;
        if (constraints[id].MinDays != Horizon.Past) earliest.Causes[point] = id;
        if (constraints[id].MaxDays != Horizon.Future) latest.Causes[point] = id;
    }

    /// <summary>The constraints of each knot.</summary>
    private List<int[]> Knots()
    {
        var sizes = new List<int>();
        int[] number = Filled(sole.Length, -1);
        for (int id = 0; id < constraints.Length; id++)
        {
            if (!Ties(id, out int root)) continue;
            if (number[root] < 0)
            {
                number[root] = sizes.Count;
                sizes.Add(0);
            }
            sizes[number[root]]++;
        }
        List<int[]> knots = sizes.ConvertAll(size => new int[size]);
        for (int id = constraints.Length - 1; id >= 0; id--)
            if (Ties(id, out int root)) knots[number[root]][--sizes[number[root]]] = id;
        return knots;
    }

    private bool Ties(int id, out int root)
    {
        ref readonly Constraint said = ref constraints[id];
        bool ties = sole[said.To] == Tied && !said.IsImpossible && !said.IsIdle;
        root = ties ? Root(said.To) : -1;
        return ties;
    }

    private void Untangle(Knot knot)
    {
        var untangling = new Untangling(knot);
        foreach (Ring ring in untangling.Run())
            Report(ring.Tell(knot, constraints), knot.Ids[ring.Weakest]);
        Tide flood = untangling.Earliest, ebb = untangling.Latest();
        for (int i = 0; i < knot.Points.Length; i++)
        {
            int point = knot.Points[i];
            if (flood.At(i) is var (first, rose))
                (earliest.Days[point], earliest.Causes[point]) = (Horizon.Saturate(first), knot.Ids[rose]);
            if (ebb.At(i) is var (last, fell))
                (latest.Days[point], latest.Causes[point]) = (Horizon.Saturate(-last), knot.Ids[fell]);
        }
    }

    /// <summary>A constraint impossible alone, by its two halves, or by the one that fails against its own point.</summary>
    private Link[] Alone(int id)
    {
        Constraint said = constraints[id];
        var least = new Link(id, said, true, said.From, said.To);
        var most = new Link(id, said, false, said.To, said.From);
        if (said.From != said.To) return [least, most];
        return said.MinDays > 0 ? [least] : [most];
    }

    private void Report(Link[] links, int setAside) => contradictions.Add((setAside, new Contradiction(links, setAside)));

    private int Root(int point)
    {
        while (parent[point] != point) point = parent[point] = parent[parent[point]];
        return point;
    }

    private static int[] Filled(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }
}
