namespace Tongjian.Reading.Tests.Layout;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>The siege of <b>Acre</b><sup>[<a href=\"#1\">1</a>]</sup> began.", "The siege of Acre began.")]
    [InlineData("Yel&uuml;&nbsp;came on the 20<sup>th</sup> day &amp; fled; 3 < 4 &unknown; x", "Yelü came on the 20th day & fled; 3 < 4 &unknown; x")]
    [InlineData("<p\n class='x > y'>One\r\n  two</p  ><script>if (a<b) \"</p>\"</script>", "One two")]
    [InlineData("<p>Gone<!-- <p>never --> with<span style='display:none'> not</span><sup class=reference>9</sup>.", "Gone with.")]
    [InlineData("<p>The end [12]. <a href=x>And", "The end. And")]
    public void Tags_are_dropped_and_their_words_kept(string html, string words) =>
        Assert.Equal("Paragraph " + words, BlockLines.Of(html, DocumentFormat.Html));

    [Fact]
    public void Parts_of_a_page_become_what_they_are() => Assert.Equal(
        """
        Heading Siege of Acre
        Paragraph The siege was long.
        Paragraph It was hot.
        Paragraph And then cold.
        Caption The harbour
        Caption A map
        ListItem One
        ListItem Two / three
        Heading References
        Note Lee
        """.Replace(" / three", "\nListItem three"),
        BlockLines.Of("""
        <!DOCTYPE html><html><head><title>Acre</title><style>p { a<b }</style></head><body>
        <nav><ul><li>Home</ul></nav><h1>Siege of Acre<span class="mw-editsection">[edit]</span></h1>
        <p>The siege was long.<p>It was hot.<br><br>And then cold.
        <figure><img src=x alt=y><figcaption>The <i>harbour</i></figcaption></figure>
        <div class="thumb"><div class="thumbcaption"><div class="magnify">+</div>A map</div></div>
        <ul><li>One<li>Two<ul><li>three</ul></ul>
        <h2>References</h2><ol class="references"><li>Lee</li></ol>
        """, DocumentFormat.Html));

    [Fact]
    public void Tables_give_rows_with_the_year_of_the_row_that_spans() => Assert.Equal(
        """
        Note 1 Year / Date / Event
        Row 1 «1189 28 August» 1189 28 August Guy arrives before Acre.
        Row 1 «September» September Danish ships / arrive.
        Row 1 «1190» 1190 The city is relieved.
        """,
        BlockLines.Of("""
        <table class="wikitable"><tbody><tr><th>Year</th><th>Date</th><th>Event</th></tr>
        <tr><td rowspan="2">1189</td><td>28 August</td><td>Guy arrives before Acre.<sup>[4]</sup></td></tr>
        <tr><td>September<td>Danish ships <p>arrive.</p></tr>
        <tr><td>1190</td><td></td><td>The city is relieved.</td></tr></table>
        """, DocumentFormat.Html));

    [Fact]
    public void An_infobox_gives_fields() => Assert.Equal(
        """
        Heading 1 Siege of Acre
        Field 1 Part of the Third Crusade
        Field 1 «Date» Date 28 August 1189 – 12 July 1191
        Field 1 «Result» Result Crusader victory / City taken
        """,
        BlockLines.Of("""
        <table class="infobox vevent"><tr><th colspan=2>Siege of Acre<tr><td colspan="2">Part of the <a href="x">Third Crusade</a></td></tr>
        <tr><th>Date</th><td>28 August 1189 &ndash; 12 July 1191</td></tr>
        <tr><th>Result</th><td>Crusader victory<br>City taken</td></tr></table>
        """, DocumentFormat.Html));

    [Fact]
    public void Lists_of_dates_are_rows() => Assert.Equal(
        """
        Row 1 «1191» 1191: The city falls.
        Row 1 «12 July 1191» 12 July 1191 — The garrison surrenders.
        Row 2 «3 September 1192» 3 September 1192 Peace is made.
        """,
        BlockLines.Of("<ul><li>1191: The city falls.<li>12 July 1191 &mdash; The garrison surrenders.</ul><dl><dt>3 September 1192</dt><dd>Peace is made.</dd></dl>", DocumentFormat.Html));

    [Fact]
    public void A_table_that_frames_a_page_is_none() => Assert.Equal(
        "Heading Frame\nParagraph Some prose.\nParagraph More of it.",
        BlockLines.Of("<table><tr><td><h3>Frame</h3><p>Some prose.<p>More of it.</td></tr></table>", DocumentFormat.Html));
}
