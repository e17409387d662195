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
    private readonly Story story = new();

    /// <summary>The temporal expressions of the next block, in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<TimeExpression> Tag(Block block)
    {
        found.Clear();
        scanner.Scan(block.Text, new(0, block.Text.Length), glued: false, story.Last.Year, found);
        Joins.Join(found, scanner.Line);
        var expressions = new List<TimeExpression>(found.Count);
        foreach (var one in found) expressions.Add(story.Resolve(one.Mention));
        return expressions;
    }
}
