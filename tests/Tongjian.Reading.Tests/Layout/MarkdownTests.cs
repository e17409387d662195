namespace Tongjian.Reading.Tests.Layout;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("The **siege** of *Acre*[^1] began in `1189`, _here_.", "The siege of Acre began in 1189, here.")]
    [InlineData("As [Abu\nShama](http://x.org/a_(b)) says [1] \\*twice\\* at snake_case & Yel&uuml; 3 * 4", "As Abu Shama says *twice* at snake_case & Yelü 3 * 4")]
    [InlineData("[Text][id] and [plain] <b>bold</b><br>words <!-- no -->", "Text and [plain] bold words")]
    public void Marks_within_a_paragraph_are_dropped(string markdown, string words) =>
        Assert.Equal("Paragraph " + words, BlockLines.Of(markdown, DocumentFormat.Markdown));

    [Fact]
    public void Blocks_become_what_they_are() => Assert.Equal(
        """
        Heading Siege of Acre
        Paragraph The siege was long. It was hot.
        Caption A map
        Heading Timeline
        Row 1 «1191» 1191: The city falls.
        Row 1 «12 July 1191» 12 July 1191 — The garrison surrenders.
        ListItem Another point
        ListItem First
        Paragraph Quoted words go on.
        Row 2 «1862» 1862 — A dam.
        Row 2 «1863» 1863 — A bridge.
        Note Lee 2001
        Heading References
        Note Lee
        """,
        BlockLines.Of("""
        ---
        title: x
        ---
        # Siege of Acre #
        The siege was long.
        It was hot. ![A map](x.png)

        Timeline
        --------
        - **1191**: The city falls.
        - 12 July 1191 — The garrison
          surrenders.
        * Another point

        1. First

        > Quoted words
        > go on.

        1862 — A dam.
        1863 — A bridge.

        ```
        code
        ```
        [^1]: Lee 2001
        [id]: http://x.org
        ## References
        - Lee
        """, DocumentFormat.Markdown));

    [Fact]
    public void Tables_with_years_give_rows() => Assert.Equal(
        """
        Note 1 Year / Date / Event
        Row 1 «1189 28 August» 1189 28 August Guy arrives.
        Row 1 «September» September Danish ships arrive.
        Row 1 «1190» 1190 Relieved
        Paragraph It went on.
        """,
        BlockLines.Of("""
        | Year | Date | Event |
        |------|:----:|-------|
        | 1189 | 28 August | Guy arrives[^2]. |
        |      | September | Danish ships **arrive**. |
        | 1190 |  | Relieved |

        It went on.
        """, DocumentFormat.Markdown));
}
