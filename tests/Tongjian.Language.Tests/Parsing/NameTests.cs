namespace Tongjian.Language.Tests.Parsing;

public sealed class NameTests
{
    [Fact]
    public void The_longest_name_is_meant()
    {
        Assert.Equal("Northern Song", Chronicle.Event("Northern Song ends.").First(Role.Polity)!.Name);
        Assert.Equal("Song", Chronicle.Event("Song ends.").First(Role.Polity)!.Name);
        Assert.Equal("Song court", Chronicle.Event("Jin attacks the Song court.").First(Role.Patient)!.Name);
    }

    [Fact]
    public void A_shorter_name_is_meant_where_the_longer_leaves_no_sentence()
    {
        var annals = Chronicle.ReadWars("Song to Jin is a city.\n1127  Liao cedes Kaifeng to Song.  [timeline 1127]\n");
        Assert.Empty(annals.Diagnostics);
        Assert.Equal("Song", annals.Events[0].Sentence.First(Role.Patient)!.Name);
    }

    [Theory]
    [InlineData("The Jurchens attack Liao.")]
    [InlineData("the Jurchens attack Liao.")]
    [InlineData("Jurchens attack Liao.")]
    [InlineData("女真 attack 遼.")]
    [InlineData("Jurchens   attack\tGreat  Liao.")]
    [InlineData("The Jurchens attack the Great Liao.")]
    public void Articles_aliases_scripts_and_blanks_do_not_matter(string sentence) =>
        Assert.Equal("The Jurchens attack Liao.", Chronicle.Event(sentence).ToString());

    [Fact]
    public void Capitals_matter_but_in_the_first_letter()
    {
        Assert.Equal("Song uses fire lances.", Chronicle.Event("Song uses Fire lances.").ToString());
        Assert.Equal("Fire lances are used.", Chronicle.Event("fire lances are used.").ToString());
        var annals = Chronicle.ReadWars("1127  song holds out.\n1127  Jin besieges KAIFENG.\n");
        Assert.Equal("Kaifeng", Assert.Single(annals.Diagnostics, message => message.Name == "unknown-place").Remedy.Split('"')[1]);
    }

    [Fact]
    public void The_kind_of_a_slot_tells_two_things_of_one_name_apart()
    {
        var annals = Chronicle.ReadWars("Daming is a city.\nDaming is a person.\n1127  Daming besieges Daming.  [timeline 1127]\n");
        Assert.Empty(annals.Diagnostics);
        var sentence = annals.Events[0].Sentence;
        Assert.Equal(EntityKind.Person, sentence.First(Role.Agent)!.Kind);
        Assert.Equal(EntityKind.Place, sentence.First(Role.Place)!.Kind);
    }

    [Theory]
    [InlineData("1121", "the Southern Capital", true)]
    [InlineData("1122", "the Southern Capital", true)]
    [InlineData("1123", "the Southern Capital", false)]
    [InlineData("1122/1123", "the Southern Capital", true)]
    [InlineData("1130", "Yanjing", true)]
    [InlineData("1160", "Yanjing", false)]
    [InlineData("1160", "Zhongdu", true)]
    [InlineData("1160", "Beijing", true)]
    public void A_name_with_a_time_is_a_name_then(string date, string name, bool isKnown)
    {
        var annals = Chronicle.ReadWars($"{date}  Jin besieges {name}.  [timeline 1]\n");
        Assert.Equal(isKnown ? [] : ["name-out-of-time"], annals.Diagnostics.Select(message => message.Name));
    }

    [Fact]
    public void The_time_of_a_sentence_tells_two_bearers_of_a_name_apart()
    {
        var annals = Chronicle.ReadWars("""
            Shangjing is a city; called the Upper Capital until 1120.
            Huining is a city; called the Upper Capital from 1138.
            1115  Jin besieges the Upper Capital.  [timeline 1115]
            1140  Song besieges the Upper Capital.  [timeline 1140]
            """);
        Assert.Empty(annals.Diagnostics);
        Assert.Equal(["Shangjing", "Huining"], annals.Events.Select(line => line.Sentence.First(Role.Place)!.Name));
    }

    [Fact]
    public void Names_given_in_rounds_do_not_depend_on_their_order()
    {
        var annals = Chronicle.ReadWars("""
            C is also called D.
            B is also called C.
            Kaifeng is also called B.
            1127  Jin besieges D.  [timeline 1127]
            """);
        Assert.Empty(annals.Diagnostics);
        Assert.Equal("Kaifeng", annals.Events[0].Sentence.First(Role.Place)!.Name);
    }

    [Fact]
    public void The_name_borne_on_a_day_is_known()
    {
        var beijing = Chronicle.Read(Chronicle.Wars).Entities.Single(entity => entity.Name == "Beijing");
        Assert.Equal("Yanjing", beijing.NameOn(Day.Of(CalendarSystem.Julian, 1130, 1, 1)));
        Assert.Equal("Zhongdu", beijing.NameOn(Day.Of(CalendarSystem.Julian, 1200, 1, 1)));
    }

    [Fact]
    public void Entities_are_numbered_in_the_order_of_their_names()
    {
        var entities = Chronicle.Read(Chronicle.Wars).Entities;
        Assert.Equal(entities.Select(entity => entity.Name).Order(StringComparer.Ordinal), entities.Select(entity => entity.Name));
        Assert.Equal(Enumerable.Range(0, entities.Count), entities.Select(entity => entity.Id));
    }
}
