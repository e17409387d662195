namespace Tongjian.Reading.Tests.Layout;

public sealed class NoteTests
{
    [Theory]
    [InlineData("References", "Lee, Ann (1999). The Long War. York: Grey Press.")]
    [InlineData("See also", "List of sieges")]
    [InlineData("Other Languages", "Deutsch: Kuchenkrieg")]
    [InlineData("== Bibliography ==", "- \"The Long War\"")]
    public void What_stands_under_such_a_heading_is_a_note(string heading, string line)
    {
        var blocks = new Document("a.txt", $"The town fell to the enemy after a long and bitter siege.\n\n{heading}\n{line}\nSecond: line\n").Blocks().ToList();

        Assert.Equal([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Note, BlockKind.Note], blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_reference_is_known_by_its_mark() => Assert.Equal(
        "Paragraph The town fell.\nNote ^ Lee 1999, p. 5.\nNote ↑ Gray 2003, p. 7.",
        BlockLines.Of("The town fell.\n^ Lee 1999, p. 5.\n↑ Gray 2003, p. 7."));

    [Fact]
    public void After_the_notes_history_may_go_on() => Assert.EndsWith(
        "Heading The second war\nParagraph " + Prose,
        BlockLines.Of($"The town fell.\n\nNotes\n\nLee 1999\n\nThe second war\n\n{Prose}"));

    private const string Prose =
        "In the next spring the duke raised a new army and marched through the passes to the plain, where he met the league in the field and was beaten. "
        + "He lost his guns and his baggage, and went back over the mountains with a few hundred men.";
}
