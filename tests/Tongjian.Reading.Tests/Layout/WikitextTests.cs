namespace Tongjian.Reading.Tests.Layout;

public sealed class WikitextTests
{
    [Theory]
    [InlineData("The [[Third Crusade|crusade]] of [[Richard I]].", "The crusade of Richard I.")]
    [InlineData("[[Song (state)|]] and ''De''' '''x''' '''''y'''''", "Song and De x y")]
    [InlineData("It fell.<ref name=\"a\">Lee [[x]] {{p|1}}</ref> It was<ref name=a /> burnt{{sfn|Lee|p=3}}.", "It fell. It was burnt.")]
    [InlineData("About {{circa|1189}}, {{lang|la|Accon}} ({{zh|c=x}}) lay {{convert|10|km|mi}} away {{cn}}.", "About c. 1189, Accon lay 10 km away.")]
    [InlineData("{{nowrap|The {{small|old}} town}}<!-- [[no]] --> &ndash; so &eacute;t&eacute;", "The old town – so été")]
    [InlineData("A [http://x.org page], [http://y.org] and <nowiki>[[raw]]</nowiki> {{ open [[ ends", "A page, and [[raw]] open ends")]
    [InlineData("Died {{death date and age|1192|9|3|1150|1|1}} there", "Died 1192 September 3 there")]
    [InlineData("__NOTOC__A snake_case__ word", "A snake_case__ word")]
    [InlineData("One<br />two <small>three</small><math>x^{2}</math>", "One two three")]
    public void Marks_within_a_line_are_dropped_and_their_words_kept(string wiki, string words) =>
        Assert.Equal("Paragraph " + words, System.Text.RegularExpressions.Regex.Replace(BlockLines.Of(wiki, DocumentFormat.Wikitext), " +", " "));

    [Fact]
    public void Lines_up_to_a_blank_one_are_a_paragraph() => Assert.Equal(
        "Heading War\nParagraph The fleet left Corfu. It came to Acre.\nParagraph It rained.",
        BlockLines.Of("== War ==\nThe fleet left Corfu.\nIt came to Acre.\n\nIt rained.\n[[Category:Wars]]\n[[fr:Guerre]]\n", DocumentFormat.Wikitext));

    [Fact]
    public void An_infobox_gives_fields_and_captions() => Assert.Equal(
        """
        Field 1 «conflict:» conflict: Siege of Acre
        Caption The harbour of Acre
        Field 1 «date:» date: 1189 August 28 – 12 July 1191
        Field 1 «combatant1:» combatant1: France / England
        Field 1 «commander1:» commander1: Guy of Lusignan / Richard I
        Paragraph The siege was long.
        """,
        BlockLines.Of("""
        {{Infobox military conflict
        | conflict   = Siege of Acre
        | image      = Acre.jpg
        | caption    = The [[harbour]] of Acre
        | date       = {{start date|1189|8|28}} – 12 July 1191<ref>Lee | 3</ref>
        | combatant1 = {{flag|France}}<br />{{flagicon|England}} [[Kingdom of England|England]]
        | strength1  =
        | commander1 = {{plainlist|
        * [[Guy of Lusignan]]
        * [[Richard I]]
        }}
        }}
        The siege was long.
        """, DocumentFormat.Wikitext));

    [Fact]
    public void A_year_that_spans_rows_stands_in_the_first_of_them() => Assert.Equal(
        """
        Note 1 Year / Date / Event
        Row 1 «1189 28 August» 1189 28 August Guy arrives before Acre.
        Row 1 «September» September Danish ships arrive.
        Row 1 «1190» 1190
        Row 1 «Spring» Spring The city is relieved by sea. / Tyre
        """,
        BlockLines.Of("""
        {| class="wikitable"
        |+
        ! Year !! Date !! Event
        |-
        | rowspan="2" | 1189
        | 28 August || Guy arrives before [[Acre]].
        |-
        | September
        | Danish ships arrive.<ref>x</ref>
        |-
        ! colspan=3 | 1190
        |-
        | align=left | Spring || The city is relieved by sea. || Tyre
        |}
        """, DocumentFormat.Wikitext));

    [Fact]
    public void A_table_without_dates_gives_points() => Assert.Equal(
        "Note 1 Name / Men\nListItem 1 Guy / 7,000\nParagraph It went on.",
        BlockLines.Of("{|\n! Name !! Men\n|-\n| Guy || 7,000\n|}\nIt went on.\n", DocumentFormat.Wikitext));

    [Fact]
    public void Lists_of_dates_are_rows_and_other_lists_points() => Assert.Equal(
        """
        Row 1 «1191» 1191 – The city falls.
        Row 1 «12 July 1191» 12 July 1191: The garrison surrenders.
        ListItem Another point
        Row 2 «3 September 1192» 3 September 1192 Peace is made.
        Paragraph Indented.
        """,
        BlockLines.Of("* '''1191''' – The city falls.\n* 12 July 1191: The garrison surrenders.\n* Another point\n;3 September 1192\n: Peace is made.\n:: Indented.\n", DocumentFormat.Wikitext));

    [Fact]
    public void Words_below_pictures_and_in_galleries_are_captions() => Assert.Equal(
        """
        Caption Saladin at Acre in 1190.
        Paragraph The camp was besieged.
        Caption The walls
        Heading References
        Note Lee 2001
        """,
        BlockLines.Of("[[File:S.jpg|thumb|upright=1.2|alt=A man|[[Saladin]] at Acre in 1190.]]\nThe camp was besieged.\n<gallery>\nFile:A.jpg|The walls\n</gallery>\n== References ==\n* Lee 2001\n", DocumentFormat.Wikitext));

    [Fact]
    public void A_word_within_a_link_stands_where_it_stood()
    {
        const string Text = "In [[Acre, Israel|Acre]] &eacute;t&eacute;";
        var block = Assert.Single(new Document("a.wiki", Text).Blocks());

        Assert.Equal("In Acre été", block.Text);
        Assert.Equal("Acre", block.Original(new TextRange(3, 7)).Of(Text));
        Assert.Equal("&eacute;t&eacute;", block.Original(new TextRange(8, 11)).Of(Text));
    }
}
