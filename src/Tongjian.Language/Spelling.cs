namespace Tongjian.Language;

/// <summary>Finds the word that someone may have meant.</summary>
public static class Spelling
{
    private const int LongestWord = 200; // nobody misspells a longer one

    /// <summary>
    /// The number of letters to insert, drop, change or swap to get from one word to the other
    /// (optimal string alignment), letters of either case being the same.
    /// </summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Distance(a, b, Math.Max(a.Length, b.Length), new int[3 * (b.Length + 1)]);

    /// <summary>The nearest of some words, at most a third of its letters away; null if none is near.</summary>
    /// <param name="written">What was found.</param>
    /// <param name="known">What it may have meant; of equally near ones the first in ordinal order is taken.</param>
    public static string? Nearest(ReadOnlySpan<char> written, IEnumerable<string> known)
    {
        if (written.Length > LongestWord) return null;
        Span<int> rows = stackalloc int[3 * (2 * LongestWord + 1)];
        string? best = null;
        var least = int.MaxValue;
        foreach (var word in known)
        {
            var allowed = Math.Min(least, Math.Max(1, Math.Max(written.Length, word.Length) / 3));
            if (Math.Abs(written.Length - word.Length) > allowed || word.Length > 2 * LongestWord) continue;
            var distance = Distance(written, word, allowed, rows);
            if (distance > allowed) continue;
            if (distance == least && string.CompareOrdinal(word, best) >= 0) continue;
            (best, least) = (word, distance);
        }

        return best;
    }

    /// <summary>As above; any number beyond <paramref name="most"/> if the distance is greater. Only the diagonal band is computed.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most, Span<int> rows)
    {
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(b.Length + 1, b.Length + 1);
        var current = rows.Slice(2 * (b.Length + 1), b.Length + 1);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var first = Math.Max(1, i - most);
            var end = Math.Min(b.Length, i + most);
            current[first - 1] = first == 1 ? i : most + 1;
            var least = current[first - 1];
            for (var j = first; j <= end; j++)
            {
                var above = j == i + most ? most + 1 : last[j];
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], above) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > most) return most + 1;
            var spare = before;
            before = last;
            last = current;
            current = spare;
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b)
    {
        if (a == b) return true;
        // Of two ASCII letters only those that differ in the bit of their case can be the same; most pairs end here.
        return ((a ^ b) == 0x20 || (a | b) > 0x7F) && char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
    }
}
