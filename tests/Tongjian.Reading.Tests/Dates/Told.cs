namespace Tongjian.Reading.Tests.Dates;

/// <summary>What a tagger finds in paragraphs, written so that a test can be read: <c>late 1112 = 1112 END</c>; words alone where they have no value.</summary>
internal static class Told
{
    /// <summary>The expressions of paragraphs of one document, with their TIMEX values.</summary>
    public static string[] Values(params string[] paragraphs) =>
        Expressions(paragraphs).Select(told => told.Time.Value.Length == 0 ? told.Words : $"{told.Words} = {told.Time.Value} {told.Time.Modifier}".TrimEnd()).ToArray();

    /// <summary>The expressions of paragraphs of one document, with their dates in EDTF; without those that have none.</summary>
    public static string[] Dates(params string[] paragraphs) =>
        Expressions(paragraphs).Where(told => told.Time.Date is not null).Select(told => $"{told.Words} = {told.Time.Date}").ToArray();

    /// <summary>The expressions of paragraphs of one document, with their words.</summary>
    public static List<(string Words, TimeExpression Time)> Expressions(params string[] paragraphs)
    {
        var tagger = new TimeTagger();
        return paragraphs.SelectMany(text => tagger.Tag(new Block(BlockKind.Paragraph, text, 0)).Select(time => (time.Range.Of(text), time))).ToList();
    }

    /// <summary>The only expression of a sentence.</summary>
    public static TimeExpression Only(string sentence) => Assert.Single(Expressions(sentence)).Time;
}
