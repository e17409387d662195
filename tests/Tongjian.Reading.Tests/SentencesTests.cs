namespace Tongjian.Reading.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The town fell. It was sacked! Who would help? Nobody.", 4)]
    [InlineData("Gen. Lee met Lt. Col. Gray at St. Albans. They talked.", 2)]
    [InlineData("The U.S. Navy blockaded the coast of the U.S. In May it left.", 2)]
    [InlineData("In 490 B.C. Darius landed. In 480 B.C. The king came.", 3)]
    [InlineData("J. E. B. Stuart rode north c. 1863 with 3.5 thousand men, no. 7 in rank. 30 ships came.", 2)]
    [InlineData("He said no. The envoy left.", 2)]
    [InlineData("\"Retreat.\" He went. (The others stayed.) \"Go!\" he cried.", 4)]
    [InlineData("He took the fort; it burned: nothing was left, e.g. no gun.", 1)]
    [InlineData("Charles V. Francis fought in Italy. Louis XIV. Spain paid.", 4)]
    [InlineData("The town fell.The next day it burned.", 2)]
    [InlineData("Oct. 15 was cold. He left on Sept. 3 at last.", 2)]
    [InlineData("He waited … and waited... then left.", 1)]
    [InlineData("開封陷落。皇帝北去。", 2)]
    [InlineData("First cell\nsecond cell", 2)]
    [InlineData("No full stop", 1)]
    public void Sentences_end_where_a_new_one_may_begin(string text, int count)
    {
        var sentences = Sentences.Of(new Block(BlockKind.Paragraph, text, 0));

        Assert.True(count == sentences.Count, string.Join(" | ", sentences.Select(sentence => sentence.Of(text))));
        Assert.Equal(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), string.Concat(sentences.SelectMany(sentence => sentence.Of(text)).Where(letter => !char.IsWhiteSpace(letter))));
    }

    [Theory]
    [InlineData("the army, of the north and ", ',')]
    [InlineData("the army of the north and ", 'a')]
    [InlineData("xxxxxxxxxx", 'x')]
    public void What_no_sentence_can_be_is_cut_where_it_can_be(string words, char last)
    {
        var text = string.Concat(Enumerable.Repeat(words, 10_000 / words.Length));
        var sentences = Sentences.Of(text);

        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, 3000));
        Assert.Equal(text.Count(letter => letter != ' '), sentences.Sum(sentence => sentence.Of(text).Count(letter => letter != ' ')));
        if (last != 'a') Assert.EndsWith(last.ToString(), sentences[0].Of(text), StringComparison.Ordinal);
        else Assert.Matches(@"(the|army|of|north|and)$", sentences[0].Of(text));
    }
}
