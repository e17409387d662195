using Tongjian.Language;
using Tongjian.Reading.Dates;

namespace Tongjian.Reading;

/// <summary>
/// Finds the temporal expressions of a document and what they mean. It follows the story: "the following year" depends on what was
/// told before, so blocks are given in the order of the text.
/// </summary>
public sealed class TimeTagger
{
    private readonly Scanner scanner = new();
    private readonly List<Found> found = [];
    private readonly StoryTime story = new();
    private readonly Rows rows;

    /// <summary>A tagger at the beginning of a document.</summary>
    public TimeTagger() => rows = new(story);

    /// <summary>The temporal expressions of the next block, in the order of the text; they do not overlap.</summary>
    /// <remarks>
    /// The first of a row is its date. A row without one of its own has the year of the row above, as an expression without words at
    /// its beginning.
    /// </remarks>
    public IReadOnlyList<TimeExpression> Tag(Block block)
    {
        var expressions = new List<TimeExpression>();
        var before = story.Last;
        var isRow = block.Kind == BlockKind.Row;
        if (isRow)
        {
            Scan(block.Text, block.Lead, glued: true);
            rows.Begin(block, found, scanner.Line);
            Resolve(expressions);
            if (rows.Date(expressions) is { } inherited) expressions.Add(inherited);
        }

        Scan(block.Text, new(isRow ? block.Lead.End : 0, block.Text.Length), glued: block.Kind == BlockKind.Field);
        Resolve(expressions);
        story.RowYear = null;
        // What stands beside the story does not lead it away.
        if (block.Kind is BlockKind.Caption or BlockKind.Note or BlockKind.Field && before.Year is not null) story.Return(before);
        return expressions;
    }

    private void Scan(string text, TextRange range, bool glued)
    {
        found.Clear();
        scanner.Scan(text, range, glued, story.Last.Year, found);
        Joins.Join(found, scanner.Line);
    }

    private void Resolve(List<TimeExpression> expressions)
    {
        var first = expressions.Count;
        foreach (var one in found) expressions.Add(story.Resolve(one.TimePhrase));
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].TimePhrase is not PointPhrase { BeginsRange: true }) continue;
            var (begin, close) = (expressions[first + i], expressions[first + i + 1]);
            if (begin.Date is not { IsInterval: false } start || close.Date is not { IsInterval: false } end) continue;
            var problems = new List<DateProblem>();
            var span = HistoricalDate.Parse($"{start.Text}/{end.Text}", DateReading.Annals, problems);
            if (problems.Count > 0) continue;
            expressions[first + i] = begin with { Span = span };
            expressions[first + i + 1] = close with { Span = span };
        }
    }
}
