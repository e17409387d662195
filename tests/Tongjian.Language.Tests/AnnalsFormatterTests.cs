namespace Tongjian.Language.Tests;

public sealed class AnnalsFormatterTests
{
    [Fact]
    public void Dates_sentences_and_citations_stand_in_columns_within_a_run() => Formats(
        """
        1126-12 Jin besieges Kaifeng. [timeline 1126]
        1127-01-09      Kaifeng surrenders to Jin.  [timeline 1127; incident ¶1: 1127]   ; after forty days
           claim incident ¶2:   1127-01-10
        	Under it, Song pays Jin silver.[editor]

        1127  開封 falls to 金.  [timeline 1127]
        1127-01  given Jin holds Kaifeng. [editor]
        """,
        """
        1126-12     Jin besieges Kaifeng.              [timeline 1126]
        1127-01-09  Kaifeng surrenders to Jin.         [timeline 1127; incident ¶1: 1127]  ; after forty days
                      claim incident ¶2:   1127-01-10
                      Under it, Song pays Jin silver.  [editor]

        1127               開封 falls to 金.   [timeline 1127]
        1127-01     given  Jin holds Kaifeng.  [editor]
        """);

    [Fact]
    public void Chinese_dates_stand_in_the_column_of_dates() => Formats(
        """
        靖康元年閏十一月丙辰 Kaifeng surrenders to Jin. [timeline 1127]
          claim incident ¶2:   天會五年正月
        1127-01 given Jin holds Kaifeng. [editor]
        天會四年/靖康二年 expect not Song holds Kaifeng.

        Jingkang 1, intercalary month 11, day bingchen Kaifeng surrenders to Jin. [timeline 1127]
        Jianyan 1   Jin holds Kaifeng. [editor: 建炎元年]
        """,
        """
        靖康元年閏十一月丙辰              Kaifeng surrenders to Jin.  [timeline 1127]
                                            claim incident ¶2:   天會五年正月
        1127-01               given       Jin holds Kaifeng.          [editor]
        天會四年/靖康二年     expect not  Song holds Kaifeng.

        Jingkang 1, intercalary month 11, day bingchen  Kaifeng surrenders to Jin.  [timeline 1127]
        Jianyan 1                                       Jin holds Kaifeng.          [editor: 建炎元年]
        """);

    [Fact]
    public void What_has_no_columns_is_left_but_for_blanks_at_its_end() => Formats(
        "calendar   Julian  \r\nKaifeng  is a city.\t\r\n\r\n(A) is   before (B).   \r\n   an orphan\r\n\r\n\r\n",
        "calendar   Julian\r\nKaifeng  is a city.\r\n\r\n(A) is   before (B).\r\n   an orphan",
        "\r\n");

    [Fact]
    public void A_sentence_below_its_order_stands_in_the_column_of_sentences() => Formats(
        """
        1122-04  Prince Chun proclaims Northern Liao.  [jin-liao ¶14]
        three months after (Prince Chun proclaims Northern Liao)
          Prince Chun dies.  [jin-liao ¶15]
            before (Jin captures Beijing)
        after (Prince Chun dies)   Jin captures Beijing.   [jin-liao ¶16]
        """,
        """
        1122-04     Prince Chun proclaims Northern Liao.  [jin-liao ¶14]
        three months after (Prince Chun proclaims Northern Liao)
                    Prince Chun dies.                     [jin-liao ¶15]
                      before (Jin captures Beijing)
        after (Prince Chun dies)  Jin captures Beijing.   [jin-liao ¶16]
        """);

    [Fact]
    public void A_what_if_stands_in_columns() => Formats(
        """
        what if "Song refuses"
        from   1123-06-01
        1123-07 Song refuses Zhang Jue.
        never Zhang Jue defects to Song.
        ask Song holds Kaifeng on 1130-01-01.
        end
        """,
        """
        what if "Song refuses"
        from        1123-06-01
        1123-07     Song refuses Zhang Jue.
        never       Zhang Jue defects to Song.
        ask         Song holds Kaifeng on 1130-01-01.
        end
        """);

    [Fact]
    public void A_comment_stays_where_it_stands() => Formats(
        """
        ; a title     with blanks
        1127  Jin sacks Kaifeng. [timeline 1127]   ; it burnt
          ; below
        1127-01-09  Jin besieges Kaifeng.   ; no source
        """,
        """
        ; a title     with blanks
        1127        Jin sacks Kaifeng.  [timeline 1127]  ; it burnt
                      ; below
        1127-01-09  Jin besieges Kaifeng.  ; no source
        """);

    [Fact]
    public void Formatting_changes_blanks_alone() => ForAllTexts(text =>
        Assert.Equal(WithoutBlanks(text), WithoutBlanks(Format(text))));

    [Fact]
    public void Formatting_twice_is_formatting_once() => ForAllTexts(text =>
    {
        var once = Format(text);
        Assert.Equal(once, Format(once));
    });

    [Fact]
    public void What_is_formatted_reads_as_before() => ForAllTexts(text =>
    {
        var before = Chronicle.Read(text);
        var after = Chronicle.Read(Format(text));
        Assert.Equal(Sample.Summary(before), Sample.Summary(after));
        Assert.Equal(before.Diagnostics.Select(message => message.Name), after.Diagnostics.Select(message => message.Name));
    });

    [Fact]
    public void A_formatted_file_ends_with_one_line_end() => ForAllTexts(text =>
        Assert.Matches(@"(^|[^\r\n])\r?\n\z", Format(text)));

    private static void ForAllTexts(Action<string> law)
    {
        law(Sample.Text);
        law("");
        Seeds.ForAll(300, random => law(Mutation.Characters(Sample.Text, random)));
    }

    private static void Formats(string before, string after, string lineEnd = "\n") => Assert.Equal(after + lineEnd, Format(before));

    private static string Format(string text) => AnnalsFormatter.Format(new SourceText("test.annals", text));

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
