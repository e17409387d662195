using System.Text;

namespace Tongjian.Language.Formatting;

/// <summary>The columns of a run of lines.</summary>
internal sealed class RunColumns
{
    private const int Gap = 2;
    private const int HeadWidth = 10; // a date to the day, so that most runs of a file stand alike
    private const int WidestSentence = 76; // longer ones do not push the citations of their neighbours away

    private readonly int use;
    private readonly int said;
    private readonly int cited;

    private RunColumns(int use, int said, int cited) => (this.use, this.said, this.cited) = (use, said, cited);

    public static RunColumns Of(List<FormattedLine> run)
    {
        var head = HeadWidth;
        var uses = 0;
        foreach (var line in run)
        {
            if (line.Setting != Setting.InColumns) continue;
            head = Math.Max(head, Columns.Of(line.Head));
            uses = Math.Max(uses, Columns.Of(line.Use));
        }

        var use = head + Gap;
        var said = use + (uses > 0 ? uses + Gap : 0);
        var widest = 0;
        foreach (var line in run)
        {
            if (line.Cited.Length == 0 || line.Setting is Setting.AsWritten or Setting.Citations) continue;
            var end = StartOf(line, said) + Columns.Of(line.Said);
            if (end <= said + WidestSentence) widest = Math.Max(widest, end);
        }

        return new RunColumns(use, said, widest + Gap);
    }

    public void Append(FormattedLine line, StringBuilder text)
    {
        if (line.Setting == Setting.AsWritten)
        {
            text.Append(line.Head);
            return;
        }

        var row = new Row(text);
        row.Put(line.Head, 0);
        row.Put(line.Use, use);
        row.Put(line.Said, StartOf(line, said));
        row.Put(line.Cited, cited);
        row.Put(line.Comment, line.Setting is Setting.Below ? said + Gap : 0);
    }

    /// <summary>The column of a line's sentence.</summary>
    private static int StartOf(FormattedLine line, int said) => line.Setting switch
    {
        Setting.BehindItsHead => Columns.Of(line.Head) + Gap,
        Setting.Below => said + Gap,
        _ => said,
    };

    /// <summary>Fills a line from left to right; what finds its column taken stands two blanks behind.</summary>
    private struct Row(StringBuilder text)
    {
        private int at;

        public void Put(string part, int column)
        {
            if (part.Length == 0) return;
            var start = at == 0 ? column : Math.Max(column, at + Gap);
            text.Append(' ', start - at).Append(part);
            at = start + Columns.Of(part);
        }
    }
}
