using Tongjian.Reading;

namespace Tongjian.Cli.Reading;

/// <summary>A temporal expression and its place in the document.</summary>
/// <param name="Expression">What the words mean.</param>
/// <param name="Block">The block they stand in.</param>
internal sealed record DocumentTime(TimeExpression Expression, Block Block)
{
    /// <summary>The place of the words in the document, in UTF-16 units.</summary>
    public TextRange Place { get; } = Block.Original(Expression.Range);

    /// <summary>The type of the TIMEX3: DATE, TIME, DURATION or SET.</summary>
    public string Type => Expression.Kind.ToString().ToUpperInvariant();

    /// <summary>The value of the TIMEX3; a date that is counted from an event has none, for its length is not its value.</summary>
    public string Value => Expression is { Anchor.Length: > 0, Value: ['P', ..] } ? "" : Expression.Value;

    /// <summary>All of a document, in its order.</summary>
    public static IEnumerable<DocumentTime> Of(Document document)
    {
        var tagger = new TimeTagger();
        foreach (var block in document.Blocks())
        {
            foreach (var expression in tagger.Tag(block)) yield return new(expression, block);
        }
    }
}
