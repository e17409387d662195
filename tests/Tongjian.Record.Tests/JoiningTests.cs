namespace Tongjian.Record.Tests;

public sealed class JoiningTests
{
    [Fact]
    public void Two_sources_in_two_files_that_say_the_same_tell_one_event()
    {
        var record = Told.Files(
            ("a.annals", "1127-01-09   Kaifeng surrenders to Jin.   [good ¶1]"),
            ("b.annals", "1127-01   Kaifeng surrenders to Jin.   [other ¶2]"));
        var happening = Assert.Single(record.Events);
        Assert.Equal(["good ¶1", "other ¶2"], happening.Claims.Select(claim => claim.ToString()));
        Assert.Equal("1127-01-09", happening.DateText);
        Assert.Empty(record.Complaints());
    }

    [Fact]
    public void A_source_that_says_less_of_the_same_place_tells_the_same_event()
    {
        var record = Told.Files(
            ("a.annals", "1140-07   Song defeats Jin at Luoyang under Yue Fei.   [good ¶1]"),
            ("b.annals", "1140   Song defeats Jin at Luoyang.   [best ¶2]"));
        var happening = Assert.Single(record.Events);
        Assert.Equal("1140-07", happening.DateText);
        Assert.Empty(record.Complaints());
    }

    [Fact]
    public void A_source_that_names_no_place_may_mean_another_event() => Assert.Equal(2, Told.Files(
        ("a.annals", "1140-07   Song defeats Jin at Luoyang.   [good ¶1]"),
        ("b.annals", "1140   Song defeats Jin.   [best ¶2]")).Events.Count);

    [Theory]
    [InlineData("Kaifeng surrenders to Jin", "Jin captures Kaifeng")]
    [InlineData("Jin captures Kaifeng and Luoyang", "Jin captures Luoyang and Kaifeng")]
    [InlineData("Jin and Qi capture Kaifeng", "Qi and Jin capture Kaifeng")]
    [InlineData("Liu Yu becomes ruler of Qi", "Liu Yu usurps the throne of Qi")]
    public void Other_words_for_the_same_tell_the_same_event(string one, string other) => Assert.Single(Told.Files(
        ("a.annals", $"1127   {one}.   [good ¶1]"), ("b.annals", $"1127   {other}.   [other ¶2]")).Events);

    [Theory]
    [InlineData("Jin opens talks with Song", "Jin breaks off talks with Song")]
    [InlineData("Liu Yu becomes ruler of Qi", "Liu Yu becomes regent of Qi")]
    [InlineData("Jin defeats Song", "Jin loses to Song")]
    [InlineData("Jin conscripts Song", "Jin stops conscripting Song")]
    public void Words_that_mean_the_contrary_tell_another_event(string one, string other)
    {
        var record = Told.Files(("a.annals", $"1127   {one}.   [good ¶1]"), ("b.annals", $"1127   {other}.   [other ¶2]"));
        Assert.Equal(2, record.Events.Count);
    }

    [Fact]
    public void A_source_that_says_something_else_tells_another_event() => Assert.Equal(2, Told.Files(
        ("a.annals", "1140-07   Song defeats Jin at Luoyang.   [good ¶1]"),
        ("b.annals", "1140-07   Song defeats Jin at Kaifeng.   [other ¶2]")).Events.Count);

    [Fact]
    public void One_source_that_says_the_same_twice_tells_two_events()
    {
        var record = Told.Record("""
            1126-01   Jin besieges Kaifeng.   [good ¶1]
            1126   Jin besieges Kaifeng.   [good ¶2]
            """);
        Assert.Equal(2, record.Events.Count);
        Assert.Empty(record.Complaints());
    }

    [Fact]
    public void One_source_that_says_the_same_twice_of_one_date_is_warned_of()
    {
        var record = Told.Record("""
            1126-01   Jin besieges Kaifeng.   [good ¶1]
            1126-01   Jin besieges Kaifeng.   [good ¶2]
            """);
        Assert.Equal(["told-twice"], record.Complaints());
    }

    [Fact]
    public void Times_that_cannot_be_one_make_two_events() => Assert.Equal(2, Told.Files(
        ("a.annals", "1126-01   Jin besieges Kaifeng.   [good ¶1]"),
        ("b.annals", "1126-12   Jin besieges Kaifeng.   [other ¶2]")).Events.Count);

    [Fact]
    public void A_polity_ends_only_once_so_that_two_times_are_a_disagreement()
    {
        var record = Told.Files(
            ("a.annals", "1125   Jin destroys Liao.   [good ¶1]"),
            ("b.annals", "1120   Jin destroys Liao.   [poor ¶2]"));
        Assert.Equal("1125", Assert.Single(record.Events).DateText);
        Assert.Equal(["sources-disagree"], record.Complaints());
    }

    [Fact]
    public void The_best_rank_is_followed_and_of_equal_ones_the_first_named()
    {
        var happening = Assert.Single(Told.Record("1140   Song defeats Jin.   [poor ¶1: 1139; other ¶2: 1141; good ¶3; best ¶4: 1142]").Events);
        Assert.Equal("best ¶4", happening.Chosen.ToString());
        Assert.Equal("1142", happening.DateText);
        happening = Assert.Single(Told.Record("1140   Song defeats Jin.   [poor ¶1: 1139; other ¶2: 1141; good ¶3]").Events);
        Assert.Equal("1141", happening.DateText);
    }

    [Fact]
    public void A_source_of_lesser_rank_narrows_the_date_of_a_better_one_that_it_agrees_with()
    {
        var happening = Assert.Single(Told.Record("1140   Song defeats Jin.   [best ¶1; poor ¶2: 1140-07; good ¶3: 1141]").Events);
        Assert.Equal("1140-07", happening.DateText);
        Assert.Equal("best ¶1", happening.Chosen.ToString());
        Assert.Equal(["best ¶1", "poor ¶2"], happening.Followed.Select(claim => claim.ToString()));
    }

    [Fact]
    public void A_claim_below_a_line_tells_the_same_event_in_other_words()
    {
        var record = Told.Record("""
            1129-06   Song moves its capital to Nanjing.   [good ¶1]
                      claim best ¶2: Song moves its capital to Lin'an.
            """);
        Assert.Equal("1129-06 Song moves its capital to Lin'an.", Assert.Single(record.Events).ToString());
        Assert.Equal(["sources-disagree"], record.Complaints());
    }

    [Fact]
    public void A_sentence_that_cites_nobody_stands_alone() => Assert.Equal(2, Told.Files(
        ("a.annals", "1127-01-09   Kaifeng surrenders to Jin."),
        ("b.annals", "1127-01-09   Kaifeng surrenders to Jin.   [good ¶1]")).Events.Count);

    [Fact]
    public void The_terms_of_a_treaty_are_those_of_all_who_tell_it()
    {
        var record = Told.Files(
            ("a.annals", "1142-10   Jin and Song agree the Treaty of Shaoxing.   [good ¶1]\n  Under it, Song is a vassal of Jin.\n"),
            ("b.annals", "1142   Jin and Song agree the Treaty of Shaoxing.   [best ¶2]\n  Under it, Song pays Jin 10 taels of silver a year.\n  Under it, Song is a vassal of Jin.\n"));
        Assert.Equal(
            ["Song is a vassal of Jin.", "Song pays Jin 10 taels of silver a year."],
            Assert.Single(record.Events).Terms.Select(term => term.Sentence.ToString()).Order());
    }

    [Fact]
    public void According_to_one_source_only_its_claims_count()
    {
        var annals = Told.Record("""
            1125   Jin destroys Liao.   [good ¶1: 1120; best ¶2]
            1127-01-09   Kaifeng surrenders to Jin.   [best ¶3]
            1129-06   Song moves its capital to Nanjing.   [best ¶4]
                      claim good ¶5: Song moves its capital to Lin'an.
            """).Annals;
        var good = annals.Entities.Single(entity => entity.Name == "good");
        Assert.Equal(["1120 Jin destroys Liao.", "1129-06 Song moves its capital to Lin'an."], Chronicle.Of(annals, good).Story());
    }

    [Fact]
    public void According_to_one_source_what_it_does_not_date_is_dated_by_the_whole_record()
    {
        var annals = Told.Record("""
            1126-09-26   Jin captures Taiyuan.   [best ¶1]
            three months after (Jin captures Taiyuan)
                         Jin captures Kaifeng.   [good ¶2]
            """).Annals;
        var own = Chronicle.Of(annals, annals.Entities.Single(entity => entity.Name == "good"));
        Assert.Empty(own.Complaints());
        Assert.Equal("1126-12-11/1127-01-11", Assert.Single(own.Events).DateText);
    }

    [Fact]
    public void Silence_is_no_denial_so_that_a_lesser_source_adds_what_the_better_one_leaves_out()
    {
        var happening = Assert.Single(Told.Files(
            ("a.annals", "1140-07   Song defeats Jin at Luoyang under Yue Fei.   [good ¶1]\n  claim best ¶2: Song defeats Jin at Luoyang.")).Events);
        Assert.Equal("best ¶2", happening.Chosen.ToString());
        Assert.Equal("Song defeats Jin at Luoyang under Yue Fei.", happening.Sentence.ToString());
    }

    [Fact]
    public void A_source_that_contradicts_the_better_one_adds_nothing_to_it()
    {
        var happening = Assert.Single(Told.Files(
            ("a.annals", "1140-07   Song captures Luoyang under Yue Fei.   [good ¶1]\n  claim best ¶2: Song captures Kaifeng.")).Events);
        Assert.Equal("Song captures Kaifeng.", happening.Sentence.ToString());
    }
}
