using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class RulingTests
{
    private const string Land = """
        Jin is a polity.
        Song is a polity.
        Huining is a capital at 45.50 N, 127.00 E.
        Yanjing is a city at 39.90 N, 116.40 E.
        Zhending is a city at 38.00 N, 114.50 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Chenzhou is a city at 33.70 N, 114.90 E.
        A road runs from Huining through Yanjing, Zhending, Kaifeng to Chenzhou.
        1112-01-01   given   Jin holds Huining, Yanjing and Zhending.
        1112-01-01   given   Huining is the capital of Jin.
        1112-01-01   given   Song holds Kaifeng and Chenzhou.

        """;

    private const string War = "1112-01-01   given   Jin is at war with Song.";

    private static Stage Of(string more = "") => new(SmallWorld.Of(Land + more, 30), ["ruling"]);

    [Fact]
    public void New_subjects_become_loyal_slowly_and_those_of_other_customs_less()
    {
        var stage = Of().Begin();
        stage.Place("Yanjing").Loyalty = stage.Place("Chenzhou").Loyalty = 0.1f;
        stage.Polity("Jin").Settled = 0;
        stage.Steps(36 * 2);
        Assert.InRange(stage.Place("Chenzhou").Loyalty, 0.12, 0.45);
        stage.Steps(36 * 20);
        Assert.True(stage.Place("Chenzhou").Loyalty > 0.65);
        Assert.True(stage.Place("Yanjing").Loyalty < stage.Place("Chenzhou").Loyalty - 0.15);
    }

    [Fact]
    public void Unrest_costs_loyalty_and_passes()
    {
        var stage = Of().Begin();
        stage.Place("Chenzhou").Unrest = 1;
        stage.Steps(18);
        Assert.True(stage.Place("Chenzhou").Loyalty < stage.Place("Kaifeng").Loyalty);
        stage.Steps(36 * 8);
        Assert.True(stage.Place("Chenzhou").Unrest < 0.1);
    }

    [Fact]
    public void Garrisons_stand_where_the_enemy_is_near()
    {
        var (war, peace) = (Of(War).Begin(), Of().Begin());
        var (fronted, quiet) = (war.Steps(36).Place("Zhending").Garrison, peace.Steps(36).Place("Zhending").Garrison);
        Assert.True(fronted > quiet * 1.2);
        Assert.True(fronted > war.Place("Yanjing").Garrison);
    }

    [Fact]
    public void A_household_of_the_forest_sends_more_men_than_one_of_farmers()
    {
        var rules = Of().World.Scenario.Rules.Get<RulingRules>();
        Assert.True(rules.ShareOf(Customs.Forest) > 5 * rules.ShareOf(Customs.Han));
        var stage = Of().Begin();
        stage.Place("Yanjing").Holder = stage.Place("Zhending").Holder = -1;
        stage.Place("Huining").Households = stage.Place("Chenzhou").Households;
        stage.Place("Kaifeng").Holder = -1;
        stage.Steps(1);
        Assert.True(stage.Polity("Jin").Levy > 5 * stage.Polity("Song").Levy);
    }

    [Fact]
    public void Men_come_of_age_and_never_more_than_there_are()
    {
        var stage = Of().Begin();
        stage.Polity("Song").Reserve = 0;
        stage.Steps(36);
        Assert.InRange(stage.Polity("Song").Reserve, 1, stage.Polity("Song").Levy);
        stage.Steps(36 * 20);
        Assert.True(stage.Polity("Song").Reserve <= stage.Polity("Song").Levy);
    }
}
