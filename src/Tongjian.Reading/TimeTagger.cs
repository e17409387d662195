namespace Tongjian.Reading;

/// <summary>
/// Finds the temporal expressions of a document and what they mean. It follows the story: "the following year" depends on what was
/// told before, so blocks are given in the order of the text.
/// </summary>
public sealed class TimeTagger
{
    /// <summary>The temporal expressions of the next block, in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<TimeExpression> Tag(Block block) => [];
}
