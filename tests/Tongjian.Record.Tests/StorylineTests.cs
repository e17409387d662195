using Tongjian.Language;

namespace Tongjian.Record.Tests;

public sealed class StorylineTests
{
    [Fact]
    public void Exact_dates_decide_whatever_the_order_of_lines() => Assert.Equal(
        ["1126-09-26 Jin captures Taiyuan.", "1127-01-09 Jin captures Kaifeng."],
        Told.Record("""
            1127-01-09   Jin captures Kaifeng.   [good ¶1]
            1126-09-26   Jin captures Taiyuan.   [good ¶1]
            """).Story());

    [Fact]
    public void An_uncertain_event_is_taken_to_happen_in_the_middle_of_its_days() =>
        Assert.Equal("1126-07-02", Assert.Single(Told.Record("1126   Jin captures Taiyuan.   [good ¶1]").Events).Nominal.Text());

    [Fact]
    public void A_line_whose_date_leaves_room_follows_the_line_above()
    {
        var record = Told.Record("""
            1126-09-26   Jin captures Taiyuan.   [good ¶1]
            1126         Jin captures Luoyang.   [good ¶1]
            """);
        Assert.Equal("1126-09-26", record.Events[1].Nominal.Text());
        Assert.Equal(["1126-09-26 Jin captures Taiyuan.", "1126 Jin captures Luoyang."], record.Story());
    }

    [Fact]
    public void A_line_whose_date_leaves_room_precedes_the_line_below()
    {
        var record = Told.Record("""
            1126         Jin captures Luoyang.   [good ¶1]
            1126-02-26   Jin captures Taiyuan.   [good ¶1]
            """);
        Assert.Equal(["1126 Jin captures Luoyang.", "1126-02-26 Jin captures Taiyuan."], record.Story());
    }

    [Fact]
    public void Lines_of_one_year_stay_in_their_order() => Assert.Equal(
        ["1126 Jin captures Luoyang.", "1126 Jin captures Kaifeng.", "1126 Jin captures Taiyuan."],
        Told.Record("""
            1126   Jin captures Luoyang.   [good ¶1]
            1126   Jin captures Kaifeng.   [good ¶1]
            1126   Jin captures Taiyuan.   [good ¶1]
            """).Story());

    [Fact]
    public void The_story_of_one_file_does_not_bind_another() => Assert.Equal(
        ["1126 Jin captures Luoyang.", "1126-09-26 Jin captures Taiyuan."],
        Told.Files(
            ("a.annals", "1126-09-26   Jin captures Taiyuan.   [good ¶1]"),
            ("b.annals", "1126   Jin captures Luoyang.   [good ¶1]")).Story());

    [Fact]
    public void An_order_is_followed_on_one_day_whatever_the_names_of_the_files() => Assert.Equal(
        ["1126-09-26 Jin captures Luoyang.", "1126-09-26 Jin captures Taiyuan."],
        Told.Files(
            ("a.annals", "1126-09-26   Jin captures Taiyuan.   [good ¶1]\n  after (Jin captures Luoyang)\n"),
            ("b.annals", "1126-09-26   Jin captures Luoyang.   [good ¶1]")).Story());

    [Fact]
    public void An_order_is_followed_where_the_story_of_a_file_puts_an_event_late()
    {
        var record = Told.Files(
            ("a.annals", "1126-11   Jin besieges Kaifeng.   [good ¶1]\n1126   Jin captures Luoyang.   [good ¶1]\n"),
            ("b.annals", "1126   Jin captures Taiyuan.   [good ¶1]\n  after (Jin captures Luoyang)\n1126   Jin captures Kaifeng.   [good ¶2]\n"));
        Assert.Equal(["Jin besieges Kaifeng.", "Jin captures Luoyang.", "Jin captures Taiyuan.", "Jin captures Kaifeng."],
            record.Events.Select(happening => happening.Sentence.ToString()));
    }

    [Fact]
    public void Of_a_siege_with_beginning_and_end_the_beginning_counts_of_a_capture_the_end()
    {
        var record = Told.Record("1126-12-16/1127-01-09   Jin besieges Kaifeng.   [good ¶1]\n1126-12-16/1127-01-09   Jin captures Kaifeng.   [good ¶1]");
        Assert.Equal(["1126-12-16", "1127-01-09"], record.Events.Select(happening => happening.Nominal.Text()));
        Assert.All(record.Events, happening => Assert.True(happening.IsExact));
    }
}
