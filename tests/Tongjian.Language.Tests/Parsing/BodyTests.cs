namespace Tongjian.Language.Tests.Parsing;

public sealed class BodyTests
{
    [Fact]
    public void A_list_keeps_its_order()
    {
        var places = Chronicle.State("Song holds Taiyuan, Kaifeng and Luoyang.")[Role.Place].Entities.ToArray();
        Assert.Equal(["Taiyuan", "Kaifeng", "Luoyang"], places.Select(place => place.Name));
        Assert.Equal(3, Chronicle.State("Song holds Taiyuan, Kaifeng, and Luoyang.")[Role.Place].Entities.Length);
        Assert.Equal(3, Chronicle.State("Song holds Taiyuan and Kaifeng and Luoyang.")[Role.Place].Entities.Length);
    }

    [Theory]
    [InlineData("Song pays Jin 250,000 taels of silver.", "250,000 taels of silver")]
    [InlineData("Song pays Jin 250000 taels of silver.", "250,000 taels of silver")]
    [InlineData("Song pays Jin 1 tael of silver.", "1 tael of silver")]
    [InlineData("Song pays Jin silver.", "silver")]
    [InlineData("Song pays Jin sheep, 12 oxen and 3 horses.", "sheep, 12 oxen, 3 horses")]
    public void An_amount_has_a_number_and_a_unit_or_the_bare_word(string sentence, string amounts) =>
        Assert.Equal(amounts, string.Join(", ", Chronicle.Event(sentence)[Role.Amount].Amounts.ToArray()));

    [Fact]
    public void Quoted_text_is_kept_as_it_stands() =>
        Assert.Equal("Prime Minister [of the left]; ad interim.", Chronicle.Event(
            "Song appoints Guo Yaoshi \"Prime Minister [of the left]; ad interim.\".")[Role.Office].Text);

    [Fact]
    public void The_winner_of_a_battle_is_borrowed()
    {
        Assert.Equal("Jin", Chronicle.Event("Jin defeats Liao.").First(Role.Winner)!.Name);
        Assert.Equal("Jin", Chronicle.Event("Liao loses to Jin.").First(Role.Winner)!.Name);
        Assert.True(Chronicle.Event("Liao fights Jin.")[Role.Winner].IsEmpty);
    }

    [Fact]
    public void A_line_keeps_its_citations_claims_orders_and_terms()
    {
        var annals = Chronicle.ReadWars("""
            1142-10  Jin and Song agree the Treaty of Shaoxing.  [timeline 1142; jin-liao ¶4: 1141]
              [jin-liao lead ¶2]
              Under it, Song pays Jin 250,000 taels of silver a year.  [timeline 1142]
              Under it, Song cedes Taiyuan to Jin.
              claim jin-liao ¶5: 1141-12
              claim jin-liao ¶6: 1143 Jin and Liao agree the Treaty of Shaoxing.
              after (Jin besieges Kaifeng)
              at most 3 weeks before (Jin besieges Kaifeng, 1142)
            """);
        Assert.Empty(annals.Diagnostics);
        var line = Assert.Single(annals.Events);
        Assert.Equal(["timeline 1142", "jin-liao ¶4", "jin-liao lead ¶2"], line.Citations.Select(citation => citation.ToString()));
        Assert.Equal(["", "1141", ""], line.Citations.Select(citation => citation.Reading?.Text ?? ""));
        Assert.Equal(Relation.Pays, line.Terms[0].Sentence.Template.Relation);
        Assert.Equal(EventType.Cede, line.Terms[1].Sentence.Template.EventType);
        Assert.Equal(["1141-12", "1143"], line.Claims.Select(claim => claim.Date!.Text));
        Assert.Equal([(0, null), (-25, 0)], line.Orders.Select(order => (order.Least, order.Most)));
        Assert.Equal("1142", line.Orders[1].Other!.Date!.Text);
    }

    [Theory]
    [InlineData("after", 0, null)]
    [InlineData("before", null, 0)]
    [InlineData("ten days after", 10, 10)]
    [InlineData("10 days before", -10, -10)]
    [InlineData("a week after", 3, 11)]
    [InlineData("three months after", 76, 107)]
    [InlineData("about two years before", -914, -547)]
    [InlineData("at most ten days before", -10, 0)]
    [InlineData("at least ten days after", 10, null)]
    [InlineData("within five days of", -5, 5)]
    public void An_order_is_a_stretch_of_days(string words, int? least, int? most)
    {
        var annals = Chronicle.ReadWars($"{words} (Jin besieges Kaifeng)\n  Jin sacks Kaifeng.  [timeline 1127]\n");
        Assert.Empty(annals.Diagnostics);
        var line = Assert.Single(annals.Events);
        Assert.Null(line.Date);
        Assert.Equal((least, most), (line.Orders[0].Least, line.Orders[0].Most));
    }

    [Fact]
    public void An_order_line_has_two_events_and_a_source()
    {
        var annals = Chronicle.ReadWars("(Jin sacks Kaifeng) is three months after (Jin besieges Kaifeng, [1126,1127]).  [timeline 1127]\n");
        Assert.Empty(annals.Diagnostics);
        var order = Assert.Single(annals.Orders);
        Assert.Equal("Jin sacks Kaifeng.", order.Event.Sentence.ToString());
        Assert.Equal("[1126,1127]", order.Clause.Other!.Date!.Text);
        Assert.Single(order.Citations);
    }

    [Fact]
    public void States_are_given_and_expected()
    {
        var annals = Chronicle.ReadWars("1112 given Song holds Kaifeng.\n1127\texpect\tJin holds Kaifeng.\n1127 expect   not Song holds Kaifeng.\n");
        Assert.Empty(annals.Diagnostics);
        Assert.Equal([StateUse.Given, StateUse.Expect, StateUse.ExpectNot], annals.States.Select(state => state.Use));
    }

    [Fact]
    public void A_what_if_has_a_date_what_shall_be_what_shall_not_and_what_is_asked()
    {
        var annals = Chronicle.ReadWars("""
            what if "Song refuses"
            from 1123-06-01
            1123-07 Song refuses Guo Yaoshi.
            never Guo Yaoshi defects to Song.
            ask Song holds Kaifeng on 1130-01-01.
            what if "nothing happens"
            from 1112
            end
            1127  Jin besieges Kaifeng.  [timeline 1127]
            """);
        Assert.Empty(annals.Diagnostics);
        var whatIf = annals.WhatIfs[0];
        Assert.Equal(("Song refuses", "1123-06-01"), (whatIf.Title, whatIf.From!.Text));
        Assert.Equal((1, 1, 1), (whatIf.Shall.Count, whatIf.Never.Count, whatIf.Asks.Count));
        Assert.Equal("nothing happens", annals.WhatIfs[1].Title);
        Assert.Single(annals.Events);
    }

    [Fact]
    public void A_date_can_name_its_calendar()
    {
        var annals = Chronicle.ReadWars("1127-01-16 (Gregorian)  Jin sacks Kaifeng.  [timeline 1127]\n1127-01-09\tJin sacks Kaifeng.\t[timeline 1127]\n");
        Assert.Empty(annals.Diagnostics);
        Assert.Equal(annals.Events[0].Days, annals.Events[1].Days);
    }

    [Fact]
    public void Every_sentence_knows_its_place()
    {
        var annals = Chronicle.ReadWars("\n1127  Jin besieges 開封.  [timeline 1127]\n");
        var sentence = annals.Events[0].Sentence;
        Assert.Equal("Jin besieges 開封.", sentence.Where.Text);
        Assert.Equal("test.annals:2", sentence.Where.ToString());
        Assert.Equal("timeline 1127", annals.Events[0].Citations[0].Where.Text);
    }
}
