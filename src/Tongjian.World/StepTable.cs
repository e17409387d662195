namespace Tongjian.World;

/// <summary>The step functions of one relation, laid out in arrays: a question about a day is one binary search.</summary>
internal sealed class StepTable
{
    private readonly Dictionary<long, int> rows = [];
    private readonly long[] keys;
    private readonly int[] starts;
    private readonly int[] days;
    private readonly Step[] steps;

    public StepTable(IReadOnlyDictionary<long, List<Step>> byKey)
    {
        keys = byKey.Keys.Order().ToArray();
        starts = new int[keys.Length + 1];
        steps = new Step[byKey.Values.Sum(list => list.Count)];
        days = new int[steps.Length];
        var at = 0;
        for (var row = 0; row < keys.Length; row++)
        {
            rows[keys[row]] = row;
            starts[row] = at;
            foreach (var step in byKey[keys[row]])
            {
                days[at] = step.Nominal;
                steps[at++] = step;
            }
        }

        starts[keys.Length] = at;
    }

    private StepTable(StepTable whole, int last)
    {
        var (kept, starting, changes) = (new List<long>(), new List<int> { 0 }, new List<Step>());
        for (var row = 0; row < whole.keys.Length; row++)
        {
            var known = whole.StepOn(row, last) + 1;
            if (known == 0) continue;
            rows[whole.keys[row]] = kept.Count;
            kept.Add(whole.keys[row]);
            changes.AddRange(whole.Steps(row)[..known]);
            starting.Add(changes.Count);
        }

        (keys, starts, steps) = ([.. kept], [.. starting], [.. changes]);
        days = Array.ConvertAll(steps, step => step.Nominal);
    }

    /// <summary>The table without the steps after a day, and without the rows that then have none.</summary>
    public StepTable Until(int day) => new(this, day);

    public static long Key(int subject, int other) => ((long)subject << 32) | (uint)other;

    public static int SubjectOf(long key) => (int)(key >> 32);

    public static int OtherOf(long key) => (int)(key & 0xFFFFFFFF);

    /// <summary>All keys, in order.</summary>
    public ReadOnlySpan<long> Keys => keys;

    /// <summary>The row of a key, or −1.</summary>
    public int Row(long key) => rows.TryGetValue(key, out var row) ? row : -1;

    /// <summary>The steps of a row, in order of days.</summary>
    public ReadOnlySpan<Step> Steps(int row) => steps.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The last step of a row on or before a day, counted within the row; −1 if the day is before all.</summary>
    public int StepOn(int row, int day)
    {
        var (low, high) = (starts[row], starts[row + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (days[middle] <= day) low = middle + 1;
            else high = middle - 1;
        }

        return high - starts[row];
    }

    /// <summary>The value of a row on a day; −1 before its first step.</summary>
    public int ValueOn(int row, int day)
    {
        var at = StepOn(row, day);
        return at < 0 ? -1 : steps[starts[row] + at].Value;
    }
}
