using Tongjian.Language;

namespace Tongjian.Record.Tests;

public sealed class OrderTests
{
    [Fact]
    public void An_order_tightens_both_of_its_events()
    {
        var record = Told.Record("""
            1126-06   Jin captures Taiyuan.   [good ¶1]
            1126      Jin captures Kaifeng.   [good ¶2]
                      after (Jin captures Taiyuan)
            1126      Jin captures Luoyang.   [good ¶3]
                      before (Jin captures Taiyuan)
            """);
        Assert.Equal("1126-06-01/1126-12-31", Days(record, "Jin captures Kaifeng."));
        Assert.Equal("1126-01-01/1126-06-30", Days(record, "Jin captures Luoyang."));
    }

    [Fact]
    public void A_number_of_days_dates_an_event_exactly()
    {
        var record = Told.Record("""
            1126-09-26   Jin captures Taiyuan.   [good ¶1]
            ten days after (Jin captures Taiyuan)
                         Jin captures Kaifeng.   [good ¶2]
            """);
        Assert.Equal("1126-10-06 Jin captures Kaifeng.", record.Events[1].ToString());
    }

    [Fact]
    public void An_order_can_stand_alone_and_cite_a_source()
    {
        var record = Told.Record("""
            1126-06   Jin captures Taiyuan.   [good ¶1]
            1126      Jin captures Kaifeng.   [good ¶2]
            (Jin captures Kaifeng) is before (Jin captures Taiyuan).   [best ¶3]
            """);
        Assert.Equal("1126-01-01/1126-06-30", Days(record, "Jin captures Kaifeng."));
    }

    [Fact]
    public void A_date_in_the_parentheses_tells_two_events_apart()
    {
        var record = Told.Record("""
            1126-01-31   Jin besieges Kaifeng.   [good ¶1]
            1126-12-16   Jin besieges Kaifeng.   [good ¶2]
            1126         Jin captures Taiyuan.   [good ¶3]
                         before (Jin besieges Kaifeng, 1126-01)
            """);
        Assert.Equal("1126-01-01/1126-01-31", Days(record, "Jin captures Taiyuan."));
    }

    [Fact]
    public void The_record_says_why_an_event_cannot_be_earlier()
    {
        var record = Told.Record("""
            1126-06   Jin captures Taiyuan.   [good ¶1]
            1126      Jin captures Kaifeng.   [good ¶2]
                      after (Jin captures Taiyuan)
            """);
        var kaifeng = record.Events.Single(happening => happening.Sentence.ToString() == "Jin captures Kaifeng.");
        Assert.Equal(["the date: test.annals:1", "the order: test.annals:3"], record.Time.WhyNotBefore(kaifeng).Select(why => $"{why.Label}: {why.Where}"));
        Assert.Equal(["the date: test.annals:2"], record.Time.WhyNotAfter(kaifeng).Select(why => $"{why.Label}: {why.Where}"));
    }

    [Fact]
    public void A_better_source_gives_way_where_the_order_does_not_allow_its_date()
    {
        var record = Told.Record("""
            1130-03   Jin captures Kaifeng.         [best ¶1]
            1130-10   Jin sets up Qi under Liu Yu.  [good ¶2: 1127; poor ¶3]
                      after (Jin captures Kaifeng)
            """);
        Assert.Equal("1130-10 Jin sets up Qi under Liu Yu.", record.Events[1].ToString());
        Assert.Equal("poor ¶3", record.Events[1].Chosen.ToString());
        Assert.Equal(2, record.Events[1].Claims.Count);
    }

    private static string Days(Chronicle record, string sentence) =>
        record.Events.Single(happening => happening.Sentence.ToString() == sentence).When.ToString(CalendarSystem.Julian);
}
