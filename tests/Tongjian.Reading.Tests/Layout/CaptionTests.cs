namespace Tongjian.Reading.Tests.Layout;

public sealed class CaptionTests
{
    [Fact]
    public void Names_of_pictures_are_dropped_and_the_words_beside_them_are_captions() => Assert.Equal(
        """
        Caption Venice (dark blue)
        Caption The doge goes aboard his galley in 1202
        Caption The fleet before Zara
        Paragraph The crusaders could not pay for the ships.
        """,
        BlockLines.Of("""
        Italy 1200b.png
        Venice (dark blue)
        The doge goes aboard his galley in 1202
        File:Zara siege.jpgThe fleet before Zara

        The crusaders could not pay for the ships.
        """));

    [Fact]
    public void A_name_behind_the_caption_is_cut_off() => Assert.Equal(
        "Caption The doge was blind when he led the storm of the walls.\nParagraph He died in 1205.",
        BlockLines.Of("The doge was blind when he led the storm of the walls. Enrico D 2 .jpg\n\nHe died in 1205."));

    [Fact]
    public void The_title_above_the_first_picture_stays_a_heading() => Assert.StartsWith(
        "Heading Fourth Crusade\nCaption The walls",
        BlockLines.Of("Fourth Crusade\nWalls.jpg\nThe walls\n\nThe crusaders came.\n"));

    [Fact]
    public void A_legend_without_a_picture_is_a_caption() =>
        Assert.Contains("Caption Papal lands (light green)", BlockLines.Of("The war began.\n\nPapal lands (light green)\n\nThe war ended.\n"));
}
