namespace Tongjian.Language;

/// <summary>Finds the word that someone may have meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The number of letters to insert, drop, change or swap to get from one word to the other
    /// (optimal string alignment), letters of either case being the same.
    /// </summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                var swapped = i > 1 && j > 1 && char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 2])
                    && char.ToLowerInvariant(a[i - 2]) == char.ToLowerInvariant(b[j - 1]);
                if (swapped) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, last, current) = (last, current, before);
        }

        return last[b.Length];
    }

    /// <summary>The nearest of some words, at most a third of its letters away; null if none is near.</summary>
    /// <param name="written">What was found.</param>
    /// <param name="known">What it may have meant; of equally near ones the first in ordinal order is taken.</param>
    public static string? Nearest(ReadOnlySpan<char> written, IEnumerable<string> known)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var word in known)
        {
            var allowed = Math.Max(1, Math.Max(written.Length, word.Length) / 3);
            if (Math.Abs(written.Length - word.Length) > Math.Min(allowed, least)) continue;
            var distance = Distance(written, word);
            if (distance > allowed || distance > least) continue;
            if (distance == least && string.CompareOrdinal(word, best) >= 0) continue;
            (best, least) = (word, distance);
        }

        return best;
    }
}
