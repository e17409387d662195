namespace Tongjian.Reading.Tests.Events;

public sealed class StoryTests
{
    [Theory]
    [InlineData("Frederick planned to invade Saxony in 1756.")]
    [InlineData("Frederick did not invade Saxony in 1756.")]
    [InlineData("If Frederick had invaded Saxony, Austria would have attacked him.")]
    [InlineData("Frederick could have captured Dresden.")]
    [InlineData("Frederick feared that the Russians would attack Berlin.")]
    [InlineData("Frederick never besieged Prague again.")]
    [InlineData("Without capturing Dresden the campaign was worthless.")]
    public void What_did_not_happen_is_not_told(string text) => Assert.Empty(Told.In(text));

    [Fact]
    public void A_pronoun_means_who_did_the_last_deed() => Assert.Equal(
        ["capture 1704-08 agent=Charles XII place=Thorn", "flee 1709 agent=Charles XII place=Ottoman Empire"],
        Told.In("Charles XII captured Thorn in August 1704. In 1709 he fled to the Ottoman Empire."));

    [Fact]
    public void They_are_those_who_were_named_together() => Assert.Equal(
        ["ally 1813 agent=Prussia patient=Russia", "invade 1813 agent=Prussia/Russia patient=Saxony"],
        Told.In("In 1813 Prussia and Russia concluded an alliance. They invaded Saxony."));

    [Fact]
    public void A_city_that_fell_was_taken_by_those_who_besieged_it() => Assert.Equal(
        ["besiege 1683-07 agent=Ottomans place=Candia", "capture 1683~ agent=Ottomans place=Candia"],
        Told.In("In July 1683 the Ottomans besieged Candia. The city fell."));

    [Fact]
    public void An_army_acts_for_its_party() => Assert.Equal(
        ["battle 1700-11-20 agent=Swedish patient=Russians place=Narva winner=Swedish"],
        Told.In("On 20 November 1700 the Swedish army defeated the Russians at Narva."));

    [Fact]
    public void A_year_goes_on_to_the_next_sentence_and_no_farther_than_its_paragraph() => Assert.Equal(
        ["capture 1632-04 agent=Swedes place=Augsburg", "capture 1632~ agent=Swedes place=Munich", "sack - agent=Swedes place=Landshut"],
        Told.In("In April 1632 the Swedes captured Augsburg. The Swedes took Munich.\n\nThe Swedes sacked Landshut."));

    [Fact]
    public void A_clause_with_its_own_time_keeps_it() => Assert.Equal(
        ["capture 1632-04 agent=Swedes place=Augsburg", "withdraw 1634 agent=Swedes place=Bavaria"],
        Told.In("The Swedes captured Augsburg in April 1632 and withdrew from Bavaria in 1634."));

    [Fact]
    public void Time_is_counted_from_an_event_that_was_told() => Assert.Equal(
        ["accede 1697 agent=Charles polity=Sweden", "accede 1697 agent=Charles", "invade 1700 agent=Charles patient=Denmark"],
        Told.In("Charles became king of Sweden in 1697. Three years after becoming king, Charles invaded Denmark."));

    [Fact]
    public void Several_years_are_several_events() => Assert.Equal(
        ["raid 1240 agent=Lithuanians place=Smolensk", "raid 1248 agent=Lithuanians place=Smolensk"],
        Told.In("The Lithuanians raided Smolensk in 1240, 1248."));

    [Fact]
    public void A_short_name_is_given_in_full() => Assert.Equal(
        ["appoint 1625 office=commander of the army patient=Albrecht Wallenstein", "kill 1634-02 patient=Albrecht Wallenstein"],
        Told.In("General Albrecht Wallenstein was appointed commander of the army in 1625. Wallenstein was murdered in February 1634."));

    [Fact]
    public void The_name_of_a_war_tells_who_fought_whom() => Assert.Equal(
        ["invade 1654 agent=Swedes patient=Poland"],
        Told.In("This is about the Swedes–Poland War. In 1654 the Swedes launched an invasion."));

    [Fact]
    public void A_row_of_a_timeline_has_the_date_of_its_cells() => Assert.Equal(
        ["besiege 1683-07-14 agent=Ottomans place=Vienna", "withdraw 1683-09-12 agent=Ottomans"],
        Told.In("YearDateEvent\n1683July 14Ottomans besiege Vienna.\nSeptember 12Ottomans withdraw.\n"));

    [Fact]
    public void Every_quote_stands_where_it_is_said_to()
    {
        const string text = "== The war ==\nIn 1700 ''Narva'' was [[Siege|besieged]] by the Russians, and Charles relieved it.";

        Assert.All(Reader.Read(new Document("a.wiki", text)), proposal => Assert.Equal(proposal.Quote, proposal.Range.Of(text)));
    }
}
