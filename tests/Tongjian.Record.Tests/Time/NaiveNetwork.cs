using Tongjian.Record.Time;

namespace Tongjian.Record.Tests.Time;

/// <summary>The oracle: all pairs by Floyd and Warshall, strongest first one constraint at a time. Slow and plain.</summary>
internal static class NaiveNetwork
{
    private const long Far = long.MaxValue / 4;

    /// <summary>Most days between each pair, the origin last; null if the constraints cannot all be true.</summary>
    public static long[,]? Close(int points, IEnumerable<Constraint> constraints)
    {
        int n = points + 1;
        var most = new long[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                most[i, j] = i == j ? 0 : Far;
        foreach (Constraint c in constraints)
        {
            int from = c.IsBound ? points : c.From;
            if (c.MaxDays != Horizon.Future) most[from, c.To] = Math.Min(most[from, c.To], c.MaxDays);
            if (c.MinDays != Horizon.Past) most[c.To, from] = Math.Min(most[c.To, from], -(long)c.MinDays);
        }
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    if (most[i, k] < Far && most[k, j] < Far) most[i, j] = Math.Min(most[i, j], most[i, k] + most[k, j]);
        for (int i = 0; i < n; i++)
            if (most[i, i] < 0) return null;
        return most;
    }

    public static bool IsConsistent(int points, IEnumerable<Constraint> constraints) => Close(points, constraints) is not null;

    public static List<Constraint> SetAside(int points, IEnumerable<Constraint> constraints)
    {
        var kept = new List<Constraint>();
        var aside = new List<Constraint>();
        foreach (Constraint c in constraints.OrderBy(c => c.Rank).ThenBy(c => c.Reason))
        {
            if (IsConsistent(points, [.. kept, c])) kept.Add(c);
            else aside.Add(c);
        }
        return aside;
    }

    public static int Earliest(long[,] most, int point) =>
        most[point, most.GetLength(0) - 1] is var days && days >= Far / 2 ? Horizon.Past : (int)-days;

    public static int Latest(long[,] most, int point) =>
        most[most.GetLength(0) - 1, point] is var days && days >= Far / 2 ? Horizon.Future : (int)days;
}
