namespace Tongjian.Reading.Tests.Layout;

public sealed class TimelineTests
{
    [Fact]
    public void Cells_glued_together_are_parted_from_what_happened() => Assert.Equal(
        """
        Note 1 YearDate EventRef(s)
        Row 1 «1861April 12» 1861April 12Confederate guns open fire on Fort Sumter.
        Row 1 «May» MayVirginia secedes.
        Row 1 «July 21–22» July 21–22The Union army is beaten at Bull Run.
        Row 1 «1862Spring» 1862SpringThe peninsula is invaded.
        Row 1 The navy runs past the forts below New Orleans.
        Row 1 «September 17» September 17 Lee is halted at Antietam.
        Row 1 «1863» 1863 Grant besieges Vicksburg.
        Paragraph What came after is told below, in the order in which it happened to the people of both states.
        """,
        BlockLines.Of("""
        YearDate [lower-alpha 1] EventRef(s)
        1861April 12Confederate guns open fire on Fort Sumter. [1]
        MayVirginia secedes. [1]
        July 21–22The Union army is beaten at Bull Run. [2]
        1862SpringThe peninsula is invaded. [2]
        The navy runs past the forts below New Orleans. [3] [4]
        September 17 Lee is halted at Antietam. [2]
        1863 Grant besieges Vicksburg.

        What came after is told below, in the order in which it happened to the people of both states.
        """));

    [Theory]
    [InlineData("1806, October 14\tJena is fought.\n1807\tPeace is made.", "1806, October 14", "1807")]
    [InlineData("1862 — The dam breaks.\n1863 — It is built again.", "1862", "1863")]
    [InlineData("12 May 1862: The fleet sails.\n3–4 June 1862: It returns.", "12 May 1862", "3–4 June 1862")]
    [InlineData("May 1241 | The khan dies.\nlate 1242 | The army goes home.", "May 1241", "late 1242")]
    [InlineData("490 BC - Marathon is fought.\n480–479 BC - Xerxes is in Greece.", "490 BC", "480–479 BC")]
    [InlineData("* c. 1200: The town is founded.\n* 1230s: It is burnt.", "c. 1200", "1230s")]
    [InlineData("AD 43: Claudius lands.\n12th century: The abbey is built.", "AD 43", "12th century")]
    [InlineData("112612 January 1126The town falls.\n3 MarchIt is retaken.", "112612 January 1126", "3 March")]
    public void Rows_are_known_by_their_dates_without_a_head(string text, string first, string second)
    {
        var rows = new Document("a.txt", text).Blocks().ToList();

        Assert.All(rows, row => Assert.Equal((BlockKind.Row, 1), (row.Kind, row.Table)));
        Assert.Equal([first, second], rows.Select(row => row.Lead.Of(row.Text)));
    }

    [Fact]
    public void Rows_may_have_a_blank_line_between_them() => Assert.Equal(
        """
        Row 1 «12 May 1862» 12 May 1862: The fleet sails from Corfu.
        Row 1 «3 June 1862» 3 June 1862: A storm sinks three of its ships.
        Heading Aftermath
        Paragraph The admiral was tried.
        """,
        BlockLines.Of("12 May 1862: The fleet sails from Corfu.\n\n3 June 1862: A storm sinks three of its ships.\n\nAftermath\n\nThe admiral was tried.\n"));

    [Fact]
    public void Year_date_and_event_may_each_have_a_line() => Assert.Equal(
        """
        Note 1 Year / Date / Event
        Row 1 «1861 April» 1861 April The fort is shelled.
        Row 1 «May» May Virginia secedes.
        """,
        BlockLines.Of("Year\nDate\nEvent\n1861\nApril\nThe fort is shelled.\n[1]\nMay\nVirginia secedes.\n"));

    [Theory]
    [InlineData("1127 saw the fall of the capital, and in the next year the court fled to the south of the river.")]
    [InlineData("May the reader forgive the length of this chapter, which tells of ten years of war in the mountains.")]
    [InlineData("200 Men of the guard were taken, and the others fled over the pass before the snow began to fall.")]
    [InlineData("August Neidhardt was made chief of the staff, and the army was reformed from the bottom up under him.")]
    public void Prose_that_begins_with_a_number_or_a_month_is_prose(string text) =>
        Assert.StartsWith("Paragraph ", BlockLines.Of($"The war went on.\n\n{text}\n\nThe town fell in the end."). Split('\n')[1]);

    [Fact]
    public void Every_timeline_has_its_number()
    {
        var tables = new Document("a.txt", "DateEvent\n1861The fort falls.\n\nIn the west\n\nDateEvent\n1862The river is opened.\n").Blocks()
            .Where(block => block.Kind == BlockKind.Row).Select(block => block.Table);

        Assert.Equal([1, 2], tables);
    }
}
