using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Tests.Vocabulary;

public sealed class VerbTests
{
    [Theory]
    [InlineData("captures", "capture", "captured")]
    [InlineData("besieges", "besiege", "besieged")]
    [InlineData("marches", "march", "marched")]
    [InlineData("crosses", "cross", "crossed")]
    [InlineData("occupies", "occupy", "occupied")]
    [InlineData("destroys", "destroy", "destroyed")]
    [InlineData("dies", "die", "died")]
    [InlineData("flees", "flee", "fled")]
    [InlineData("plots", "plot", "plotted")]
    [InlineData("loses", "lose", "lost")]
    [InlineData("is", "are", "was")]
    public void All_forms_come_from_the_singular(string singular, string plural, string past)
    {
        var verb = Verb.FromSingular(singular);
        Assert.Equal((plural, past), (verb.Plural, verb.Past));
    }

    [Fact]
    public void No_verb_of_the_vocabulary_has_a_past_that_nobody_writes()
    {
        var pasts = Templates.Events.Concat(Templates.States).Select(template => template.Verb.Past).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            "abdicated accused adopted agreed allied appointed asked assassinated attacked became beheaded besieged bound broke brought burned "
            + "captured carried ceased ceded concluded conscripted counted crossed declared defeated defected defied demanded denounced deposed deserted "
            + "destroyed died dismissed dissolved ended enslaved escaped executed existed failed fell fled forced fortified fought founded gave "
            + "had halted handed held imposed imprisoned installed invaded invested joined killed knew lay learned lifted lost made marched melted merged moved "
            + "negotiated occupied offered opened paid plotted poisoned prepared preyed proclaimed promised put raided raised reached rebelled "
            + "recalled recognised refounded refused rejected rejoined released renewed repelled resumed retook returned ruled sacked seized sent "
            + "served set settled sold stood stopped struck submitted succeeded surrendered swore took uncovered used usurped warned was withdrew",
            string.Join(' ', pasts));
    }

    [Fact]
    public void Participles_that_differ_from_the_past_are_those_people_write()
    {
        var verbs = Templates.Events.Concat(Templates.States).Select(template => template.Verb).DistinctBy(verb => verb.Plural)
            .Where(verb => !verb.IsBe && verb.Participle != verb.Past).Select(verb => verb.Participle).Order(StringComparer.Ordinal);
        Assert.Equal("become broken fallen given known lain retaken sworn taken withdrawn", string.Join(' ', verbs));
    }
}
