namespace Tongjian.Reading.Tests.Layout;

public sealed class InfoboxTests
{
    [Fact]
    public void Bare_lines_below_a_title_are_fields() => Assert.Equal(
        """
        Heading Siege of Acre
        Heading Siege of Acre
        Field 1 «Part of» Part of the Third Crusade
        Caption The harbour of Acre in an old print
        Field 1 «Date» Date August 1189 – July 1191
        Field 1 «Location» Location Acre (in present-day Israel)
        Field 1 «Result» Result Crusader victory
        Field 1 Acre becomes the capital of the kingdom
        Field 1 «Commanders and leaders» Commanders and leaders
        Field 1 Guy of Lusignan Saladin
        Field 1 «Strength» Strength
        Field 1 «First year:» First year: 7,000
        Paragraph The siege of Acre was the first great fight of the crusade.
        """,
        BlockLines.Of("""
        Siege of Acre

        Siege of Acre
        Part of the Third Crusade
        The harbour of Acre in an old print
        Date August 1189 – July 1191
        Location Acre (in present-day Israel)
        Result Crusader victory
        Acre becomes the capital of the kingdom
        Commanders and leaders
        Guy of Lusignan Saladin
        Strength
        First year: 7,000

        The siege of Acre was the first great fight of the crusade.
        """));

    [Fact]
    public void Keys_and_values_under_the_word_infobox_are_fields() => Assert.Equal(
        """
        Heading Pastry War
        Field 1 «Conflict:» Conflict: Pastry War
        Field 1 «Date:» Date: 1838 - 1839
        Field 1 «Combatant1:» Combatant1: France
        Paragraph A baker claimed damages.
        """,
        BlockLines.Of("= Pastry War =\n\nInfobox\n- Conflict: Pastry War\n- Date: 1838 - 1839\n- Combatant1: France\n\nA baker claimed damages.\n"));

    [Fact]
    public void Glued_values_and_lines_that_stand_apart_are_fields_as_well() => Assert.Equal(
        """
        Field 1 «Date» DateMay 1189
        Field 1 «Location» LocationAcre
        Field 1 «Result» ResultCrusader victory
        Paragraph The siege was long.
        """,
        BlockLines.Of("DateMay 1189\n\nLocationAcre\n\nResultCrusader victory\n\nThe siege was long.\n"));

    [Fact]
    public void Prose_right_below_an_infobox_is_prose()
    {
        var prose = "The siege of Acre was the first great fight of the crusade, " + string.Concat(Enumerable.Repeat("and many died of hunger and fever in the camp, ", 5)) + "until kings came.";
        Assert.EndsWith("\nParagraph " + prose, BlockLines.Of($"Date 1189\nResult Crusader victory\nPlace Acre\n{prose}"));
    }

    [Fact]
    public void A_blank_line_does_not_make_two_of_an_infobox() => Assert.Equal(
        """
        Heading Siege of Acre
        Caption The harbour in an old print
        Field 1 «Date» Date 1189
        Field 1 «Place» Place Acre
        Field 1 «Result» Result Crusader victory
        Field 1 «Strength» Strength
        Field 1 7,000
        Field 1 «Casualties and losses» Casualties and losses
        Paragraph The siege was long.
        Heading Timeline
        Note 2 Year 	Event
        Row 2 «1189» 1189 	Guy comes.
        """,
        BlockLines.Of("Siege of Acre\n\nThe harbour in an old print\n\nDate 1189\nPlace Acre\nResult Crusader victory\n\nStrength\n7,000\nCasualties and losses\n\nThe siege was long.\n\nTimeline\nYear \tEvent\n1189 \tGuy comes.\n"));
}
