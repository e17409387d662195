namespace Tongjian.Reading.Tests.Layout;

public sealed class PlainProseTests
{
    [Fact]
    public void Each_long_line_is_a_paragraph_and_blank_lines_do_not_matter() => Assert.Equal(
        """
        Paragraph The fleet left Corfu in May and reached the straits of Otranto, where a storm scattered it.
        Paragraph The survivors put in at Brindisi and waited there for their supplies until the end of the summer.
        Paragraph In autumn they went home.
        """,
        BlockLines.Of("""
        The fleet left Corfu in May and reached the straits of Otranto, where a storm scattered it.
        The survivors put in at Brindisi and waited there for their supplies until the end of the summer.

        In autumn they went home.
        """));

    [Fact]
    public void Lines_broken_at_a_width_are_one_paragraph() => Assert.Equal(
        """
        Heading The siege
        Paragraph In the spring of 1828 the army crossed the Danube and laid siege to the fortress of Silistra. The garrison held out behind the old walls until the relief came up from the south in June.
        Paragraph The besiegers then withdrew over the river, and the campaign of that year was at an end.
        """,
        BlockLines.Of("""
        The siege

        In the spring of 1828 the army crossed the Danube and laid
        siege to the fortress of Silistra. The garrison held out
        behind the old walls until the relief came up from the
        south in June.

        The besiegers then withdrew over the river, and the
        campaign of that year was at an end.
        """));

    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_one_again_and_a_compound_keeps_its_hyphen() => Assert.Equal(
        "Paragraph The garrison surrendered to the Venetian-led fleet.",
        BlockLines.Of("The garrison surren-\ndered to the Venetian-\nled fleet."));

    [Fact]
    public void A_range_over_a_broken_line_stands_at_its_place_in_the_original()
    {
        const string Text = "\n  The army of the north took\r\nthe harbour in October.";
        var block = Assert.Single(new Document("a.txt", Text).Blocks());

        Assert.Equal("The army of the north took the harbour in October.", block.Text);
        var harbour = block.Text.IndexOf("harbour", StringComparison.Ordinal);
        Assert.Equal("harbour", block.Original(new TextRange(harbour, harbour + 7)).Of(Text));
        Assert.Equal("took\r\nthe harbour", block.Original(new TextRange(harbour - 9, harbour + 7)).Of(Text));
    }

    [Fact]
    public void Short_lines_without_a_full_stop_head_what_follows() => Assert.Equal(
        """
        Heading Prelude to the war
        Paragraph The two houses had quarrelled over the salt tax for ten years before the first shot was fired.
        Heading 492 BC: Mardonius in Thrace
        Paragraph The king sent his son-in-law across the Hellespont with a fleet and a large army.
        Heading 1919
        Paragraph Both sides armed.
        """,
        BlockLines.Of("""
        Prelude to the war

        The two houses had quarrelled over the salt tax for ten years before the first shot was fired.
        492 BC: Mardonius in Thrace
        The king sent his son-in-law across the Hellespont with a fleet and a large army.

        1919

        Both sides armed.
        """));

    [Fact]
    public void Heads_of_a_wiki_and_underlined_heads_are_headings() => Assert.Equal(
        """
        Heading The Pastry War
        Heading Background
        Paragraph A baker claimed damages.
        Heading Blockade
        Paragraph The fleet closed the harbours.
        """,
        BlockLines.Of("= The Pastry War =\n\n==Background==\nA baker claimed damages.\n\nBlockade\n--------\nThe fleet closed the harbours.\n"));

    [Fact]
    public void The_heading_is_told_to_the_blocks_below_it()
    {
        var blocks = new Document("a.txt", "Before it.\n\n== War ==\nThe town fell.\n").Blocks().ToList();

        Assert.Equal([null, null, "War"], blocks.Select(block => block.Heading));
    }

    [Fact]
    public void Points_of_a_list_lose_their_marks() => Assert.Equal(
        """
        Paragraph The treaty had three articles:
        ListItem The fortress is razed.
        ListItem The prisoners go free.
        ListItem Trade is free on the river.
        """,
        BlockLines.Of("The treaty had three articles:\n- The fortress is razed.\n• The prisoners go free.\n3. Trade is free on the river.\n"));

    [Fact]
    public void Marks_of_reference_are_cut_and_years_in_brackets_are_kept() => Assert.Equal(
        "Paragraph The town fell. It was sacked, and [in 1204] burnt. Nobody [1204] came; the end.",
        BlockLines.Of("The town fell. [1][2] It was sacked[lower-alpha 3], and [in 1204] burnt.[citation needed] Nobody [1204] came [note 4]; the end.[12]:45–46"));
}
