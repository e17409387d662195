using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Speech.Names;

namespace Tongjian.Simulation.Tests.Speech;

/// <summary>Names for those of whom no source tells.</summary>
public sealed class NamesTests
{
    [Fact]
    public void Every_tradition_says_where_its_names_are_from_and_has_many()
    {
        Assert.Equal(11, Traditions.All.Count);
        Assert.All(Traditions.All, tradition => Assert.True(tradition.Source.Length > 20 && tradition.Count >= 30, tradition.Name));
    }

    [Fact]
    public void All_customs_have_a_tradition_and_none_has_two()
    {
        Assert.All(Enum.GetNames<Customs>(), customs => Assert.Single(Traditions.All, tradition => tradition.Customs.Contains(customs)));
    }

    [Fact]
    public void A_number_gives_one_name_and_another_attempt_the_next()
    {
        var han = Traditions.Of(null, Customs.Han);
        Assert.Equal(han.NameOf(17, 0), han.NameOf(17, 0));
        Assert.NotEqual(han.NameOf(17, 0), han.NameOf(17, 1));
        Assert.Equal(han.Count, Enumerable.Range(0, han.Count).Select(attempt => han.NameOf(17, attempt)).Distinct().Count());
    }

    [Fact]
    public void No_name_holds_a_word_that_sentences_are_made_of()
    {
        string[] words = ["a", "an", "and", "at", "in", "is", "of", "on", "the", "to", "under", "with", "from", "for", "as", "against", "over", "by"];
        Assert.All(Traditions.All.SelectMany(tradition => tradition.Families.Concat(tradition.Given)), name =>
            Assert.DoesNotContain(name.Split(' '), word => words.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Who_is_born_to_a_throne_bears_the_name_of_its_house()
    {
        var korean = Traditions.All.Single(tradition => tradition.Name == "Korean");
        Assert.StartsWith("Wang ", korean.NameOf(3, 0, "Goryeo"));
        Assert.Equal(korean.NameOf(3, 0), korean.NameOf(3, 0, "Nowhere"));
    }
}
