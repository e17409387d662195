using Tongjian.Language;

namespace Tongjian.Record.Tests;

public sealed class DisagreementTests
{
    [Theory]
    [InlineData("1125-11")]
    [InlineData("1125-11; other ¶2: 1125")]
    [InlineData("1125-11; other ¶2: 1125-23; poor ¶3: 1125-11-05")]
    [InlineData("1125-11~; other ¶2: 1125-11?")]
    public void Readings_that_can_both_be_true_do_not_disagree(string readings) =>
        Assert.Empty(Told.Record($"1125   Jin declares war on Song.   [good ¶1: {readings}]").Complaints());

    [Fact]
    public void Only_the_readings_that_clash_are_set_against_one_another()
    {
        var message = Assert.Single(Told.Record(
            "1125-09   Jin declares war on Song.   [good ¶1; other ¶2: 1125-11; poor ¶3: 1125-23]").Diagnostics);
        Assert.Equal(
            "the sources date this differently: 1125-09 (good ¶1) against 1125-11 (other ¶2); 1125-23 (poor ¶3) agrees with all of these",
            message.Found);
    }

    [Fact]
    public void Sources_that_say_the_same_stand_together() => Assert.Contains(
        "1120 (poor ¶2) against 1125 (best ¶1, good ¶3) and 1125-03 (other ¶4)",
        Assert.Single(Told.Record("1125   Jin destroys Liao.   [best ¶1; poor ¶2: 1120; good ¶3; other ¶4: 1125-03]").Diagnostics).Found);

    [Fact]
    public void A_claim_that_says_less_does_not_disagree() => Assert.Empty(Told.Record("""
        1126-12-16   Jin besieges Kaifeng with 60,000 men.   [good ¶1]
                     claim best ¶2: Jin besieges Kaifeng.
        """).Complaints());

    [Fact]
    public void Two_numbers_disagree() => Assert.Contains(
        "80,000 men (best ¶2) against 60,000 men (good ¶1)",
        Assert.Single(Told.Record("""
            1126-12-16   Jin besieges Kaifeng with 60,000 men.   [good ¶1]
                         claim best ¶2: Jin besieges Kaifeng with 80,000 men.
            """).Diagnostics).Found);

    [Theory]
    [InlineData("1125   Jin destroys Liao.   [best ¶1; poor ¶2: 1120]", "date")]
    [InlineData("1125   Jin besieges Kaifeng with 60,000 men.   [good ¶1]\n       claim best ¶2: Jin besieges Kaifeng with 80,000 men.", "words")]
    public void A_disagreement_says_by_itself_what_it_is_about(string told, string aspect)
    {
        var message = Assert.Single(Told.Record(told).Diagnostics);
        Assert.Equal(("sources-disagree", aspect), (message.Name, message.Aspect));
    }

    [Fact]
    public void By_the_letter_a_date_is_what_it_says_and_of_a_siege_only_its_beginning()
    {
        var claims = Told.Record("1125~   Jin destroys Liao.   [best ¶1]\n1126-12/1127~   Jin besieges Kaifeng.   [good ¶1]").Events.Select(happening => happening.Claims[0]).ToArray();
        Assert.Equal(claims[0].Date!.Bounds, Moment.ByTheLetter(claims[0].Sentence, claims[0].Date));
        Assert.True(claims[0].Days.Contains(claims[0].Date!.Bounds) && claims[0].Days != claims[0].Date!.Bounds);
        Assert.Equal(claims[1].Date!.StartDate!.Bounds, Moment.ByTheLetter(claims[1].Sentence, claims[1].Date));
        Assert.Equal(DayRange.Always, Moment.ByTheLetter(claims[1].Sentence, null));
    }

    [Fact]
    public void Two_victors_disagree() => Assert.Contains(
        "a victory of Song (best ¶2) against one of Jin (good ¶1)",
        Assert.Single(Told.Record("""
            1141   Jin defeats Song at Luoyang.   [good ¶1]
                   claim best ¶2: Jin loses to Song at Luoyang.
            """).Diagnostics).Found);
}
