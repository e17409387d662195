namespace Tongjian.Reading.Layout.Plain;

/// <summary>Finds infoboxes among runs of lines.</summary>
internal static class InfoboxRuns
{
    private const int LongestLine = 300;
    private const int MostJoined = 60;

    /// <summary>The same runs, but an infobox whose lines stand apart is one run.</summary>
    public static IEnumerable<List<TextRange>> Joined(string text, IEnumerable<List<TextRange>> runs)
    {
        var waiting = new List<List<TextRange>>();
        foreach (var run in runs)
        {
            if (run.Count == 1 && run[0].Length < 160 && waiting.Count < MostJoined && LineLooks.WikiHead(text, run[0]).Length == 0)
            {
                waiting.Add(run);
                continue;
            }

            foreach (var one in Release(text, waiting)) yield return one;
            yield return run;
        }

        foreach (var one in Release(text, waiting)) yield return one;
    }

    /// <summary>Whether a run is an infobox: at least two of its lines have a key that infoboxes have, and it is not prose.</summary>
    public static bool IsInfobox(string text, List<TextRange> run)
    {
        if (run.Count < 3) return false;
        var (keys, within) = (0, Math.Min(run.Count, 200));
        for (var at = 0; at < within; at++)
            if (run[at].Length < LongestLine && KeyEnd(text, run[at]) > run[at].Start && ++keys == 2)
                return true;
        return false;
    }

    /// <summary>The end of a key that infoboxes have, with a colon or without.</summary>
    public static int KeyEnd(string text, TextRange line)
    {
        var start = LineLooks.AfterBullet(text, line);
        var bare = FieldKey.Bare(text, start, line.End);
        if (bare > start) return bare < line.End && text[bare] == ':' ? bare + 1 : bare;
        return line.Start;
    }

    private static IEnumerable<List<TextRange>> Release(string text, List<List<TextRange>> waiting)
    {
        var first = waiting.FindIndex(run => KeyEnd(text, run[0]) > run[0].Start);
        var last = waiting.FindLastIndex(run => KeyEnd(text, run[0]) > run[0].Start);
        if (waiting.Count(run => KeyEnd(text, run[0]) > run[0].Start) >= 3)
        {
            for (var at = 0; at < first; at++) yield return waiting[at];
            yield return waiting[first..(last + 1)].ConvertAll(run => run[0]);
            for (var at = last + 1; at < waiting.Count; at++) yield return waiting[at];
        }
        else
        {
            foreach (var run in waiting) yield return run;
        }

        waiting.Clear();
    }
}
