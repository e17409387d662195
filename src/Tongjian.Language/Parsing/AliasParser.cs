namespace Tongjian.Language.Parsing;

/// <summary>Reads names: "also called 開封, Bianjing; called Yanjing until 1153, Zhongdu from 1153 until 1215".</summary>
internal sealed class AliasParser(NameTable names, List<Diagnostic> diagnostics)
{
    /// <summary>Adds the names in the end of a declaration.</summary>
    public void Read(Entity entity, Span tail, DateReading reading)
    {
        while (true)
        {
            tail = SkipMarks(tail);
            if (tail.Length == 0) return;
            var text = tail.Text;
            int from;
            if (text.StartsWith("also called ")) from = "also called ".Length;
            else if (text.StartsWith("called ")) from = "called ".Length;
            else
            {
                diagnostics.Add(new Diagnostic(
                    "unknown-clause", Severity.Error, tail, $"a declaration cannot go on with \"{text}\"",
                    "\"of …\", \"at …\", \"with …\", \"also called …\" or \"called … until …\"", "say it in one of these ways"));
                return;
            }

            var end = text.IndexOf(';');
            if (end < 0) end = text.Length;
            var list = tail.Slice(from, end - from);
            tail = tail.Slice(end, tail.Length - end);
            foreach (var range in list.Text.Split(','))
            {
                var (start, length) = range.GetOffsetAndLength(list.Length);
                ReadName(entity, CitationParser.Trimmed(list.Slice(start, length)), reading);
            }
        }
    }

    /// <summary>The rest of a declaration without the marks and blanks before it.</summary>
    public static Span SkipMarks(Span tail)
    {
        var text = tail.Text;
        var trimmed = text.TrimStart(" ,;");
        return CitationParser.Trimmed(tail.Slice(text.Length - trimmed.Length, trimmed.Length));
    }

    private void ReadName(Entity entity, Span name, DateReading reading)
    {
        foreach (var opening in (ReadOnlySpan<string>)["also called ", "called ", "then "])
        {
            if (name.Text.StartsWith(opening)) name = CitationParser.Trimmed(name.Slice(opening.Length, name.Length - opening.Length));
        }

        var whole = name;
        var when = DayRange.Always;
        if (TakeTime(ref name, " until ", reading) is { } until)
            when = Range(when.Earliest, until.Possible.Latest, whole);
        if (TakeTime(ref name, " from ", reading) is { } from)
            when = Range(from.Possible.Earliest, when.Latest, whole);
        var bare = NameTable.WithoutArticle(name.Text).Length;
        if (NameText.Of(name.Slice(name.Length - bare, bare), diagnostics) is not { } text) return;
        if (text == entity.Name && when == DayRange.Always)
        {
            diagnostics.Add(new Diagnostic(
                "needless-alias", Severity.Warning, name, $"\"{text}\" is already its name", "another name", "take it out"));
            return;
        }

        entity.AddAlias(new Alias(text, when, name));
        names.AddName(entity, text, when);
    }

    private HistoricalDate? TakeTime(ref Span name, string word, DateReading reading)
    {
        var at = name.Text.LastIndexOf(word);
        if (at < 0) return null;
        var date = DateText.Read(CitationParser.Trimmed(name.Slice(at + word.Length, name.Length - at - word.Length)), reading, diagnostics);
        name = CitationParser.Trimmed(name.Slice(0, at));
        return date;
    }

    private DayRange Range(Day from, Day until, Span where)
    {
        if (from <= until) return new DayRange(from, until);
        diagnostics.Add(new Diagnostic(
            "time-runs-backwards", Severity.Error, where, "the name ends before it begins", "\"from\" a date \"until\" a later one",
            "swap the dates"));
        return DayRange.Always;
    }
}
