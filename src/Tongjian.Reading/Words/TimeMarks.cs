namespace Tongjian.Reading.Words;

/// <summary>Makes one word of each temporal expression of a sentence.</summary>
internal static class TimeMarks
{
    /// <summary>Joins the words that a temporal expression covers.</summary>
    public static void Mark(List<Word> words, IReadOnlyList<TimeExpression> times)
    {
        if (times.Count == 0) return;
        var kept = 0;
        var time = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (time < times.Count && times[time].Range.End <= words[i].Start) time++;
            var anchor = time < times.Count ? times[time].Anchor : default; // is read as the clause that it is
            if (time < times.Count && times[time].Range.Overlaps(words[i].Range) && !(anchor.Length > 0 && anchor.Overlaps(words[i].Range)))
            {
                if (kept > 0 && words[kept - 1].Tag == WordTag.Time && words[kept - 1].Time == time)
                    words[kept - 1] = words[kept - 1] with { End = words[i].End };
                else
                    words[kept++] = words[i] with { Tag = WordTag.Time, Time = time, Entry = LexicalEntry.Unknown, IsCapital = false };
                continue;
            }

            words[kept++] = words[i];
        }

        words.RemoveRange(kept, words.Count - kept);
    }
}
