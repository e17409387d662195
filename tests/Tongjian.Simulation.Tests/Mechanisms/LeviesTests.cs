using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class LeviesTests
{
    private const string Peace = """
        Jin is a polity.
        Song is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Chenzhou is a city at 33.70 N, 114.90 E.
        Liang is a person.
        A road runs from Yanjing through Kaifeng to Chenzhou.
        1112-01-01   given   Jin holds Yanjing and Kaifeng.
        1112-01-01   given   Song holds Chenzhou.
        1112-01-01   given   Liang rules Jin.

        """;

    private const string War = Peace + "1112-01-01   given   Jin is at war with Song.";

    private static Stage Of(string world, params string[] mechanisms) => new(SmallWorld.Of(world, 10), mechanisms);

    [Fact]
    public void Soldiers_are_paid_from_the_treasury_and_tribes_cost_nothing()
    {
        double Cost(Government government)
        {
            var stage = Of(Peace, "levy").Begin();
            stage.Polity("Jin").Government = government;
            stage.Polity("Jin").Treasury = 1e9;
            stage.Army("Jin", "Yanjing", "Yanjing", 100_000, order: Order.Hold);
            var with = stage.Steps(1).Polity("Jin").Treasury;
            stage.Begin();
            stage.Polity("Jin").Government = government;
            stage.Polity("Jin").Treasury = 1e9;
            return stage.Steps(1).Polity("Jin").Treasury - with;
        }

        // A hundred thousand men in the field for a month, at what the rules say.
        var rules = Of(Peace).World.Scenario.Rules.Get<LevyRules>();
        Assert.Equal(100_000 * rules.Soldier * rules.Field / 12, Cost(Government.Court), 1.0);
        Assert.Equal(0, Cost(Government.Confederation), 1.0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1e9, false)]
    public void The_unpaid_lose_heart_and_desert(double silver, bool melts)
    {
        var stage = Of(Peace, "levy").Begin();
        stage.Polity("Jin").Treasury = silver;
        var army = stage.Army("Jin", "Yanjing", "Yanjing", 50_000, order: Order.Hold);
        stage.Steps(18);
        Assert.Equal(melts, stage.State.Armies[army].Men < 45_000);
        Assert.Equal(melts, stage.State.Armies[army].Morale < 0.6f);
        Assert.True(stage.Polity("Jin").Treasury >= 0);
    }

    [Fact]
    public void Men_gather_before_they_march_and_a_great_levy_is_told_before_the_march()
    {
        var stage = Of(War, "campaign", "march");
        var rules = stage.World.Scenario.Rules.Get<LevyRules>();
        for (var run = 0; run < 20; run++)
        {
            stage.Begin(run);
            stage.Polity("Jin").Reserve = stage.Polity("Jin").Levy = 300_000;
            stage.Steps(36);
            foreach (var levy in stage.Heard.Where(happening => happening.Kind == Deed.Levy))
            {
                Assert.True(levy.Amount >= rules.NotedLevy);
                var number = stage.Heard.IndexOf(levy);
                var march = stage.Heard.FirstOrDefault(happening => happening.Kind == Deed.March && happening.Cause == number);
                if (march.Kind == Deed.March) Assert.InRange(march.Turn - levy.Turn, 3, 8);
            }
        }

        Assert.Contains(stage.Heard, happening => happening.Kind == Deed.Levy);
        Assert.True(rules.GatheringOf(new PolityState { Customs = Simulation.Ground.Customs.Steppe }) < rules.GatheringOf(stage.Polity("Jin")));
    }

    [Fact]
    public void Conscription_makes_farmers_restless()
    {
        var stage = Of(Peace, "levy").Begin();
        Levies.Conscript(stage.Run, stage.World.Polity("Jin"), stage.Polity("Jin").Levy, stage.World.Scenario.Rules.Get<LevyRules>());
        Assert.True(stage.Place("Kaifeng").Unrest > 0.1);
        Assert.Equal(0, stage.Place("Chenzhou").Unrest);
    }

    [Fact]
    public void Losses_tire_more_than_years()
    {
        var stage = Of(War, "battle").Begin();
        stage.Polity("Song").Weariness = stage.Polity("Jin").Weariness = 0;
        stage.Army("Jin", "Chenzhou", "Chenzhou", 200_000);
        stage.Army("Song", "Chenzhou", "Chenzhou", 5_000);
        (stage.Polity("Jin").Levy, stage.Polity("Song").Levy) = (400_000, 10_000);
        stage.Steps(1);
        Assert.True(stage.Polity("Song").Weariness > 0.05);
        Assert.True(stage.Polity("Jin").Weariness < stage.Polity("Song").Weariness);
    }

    [Theory]
    [InlineData(0.95, Peace, 0.3, 1)]
    [InlineData(0.5, Peace, 0, 0)]
    [InlineData(0.95, War, 0, 0)]
    public void A_bold_ruler_at_peace_prepares_for_war(double boldness, string world, double least, double most)
    {
        var stage = Of(world, "levy");
        var prepared = stage.Share(100, 36 * 9, on =>
        {
            on.State.Persons[on.Polity("Jin").Ruler].Boldness = (float)boldness;
            on.Polity("Jin").Treasury = 1e9;
            on.Polity("Jin").Cohesion = 0.8f;
        }, on => on.Count(Deed.Prepare) > 0);
        Assert.InRange(prepared, least, most);
    }

    [Fact]
    public void Preparation_calls_men_spends_silver_and_leads_to_war_more_often()
    {
        // "levy" and "war council" together, against the council alone.
        double Wars(params string[] mechanisms) => Of(Peace, mechanisms).Share(150, 36 * 6, on =>
        {
            on.State.Persons[on.Polity("Jin").Ruler].Boldness = 0.95f;
            on.Polity("Jin").Treasury = 1e9;
            on.Polity("Jin").Cohesion = 0.7f;
        }, on => on.Heard.Exists(happening => happening.Kind == Deed.DeclareWar && happening.Agent == on.World.Polity("Jin")));
        Assert.True(Wars("levy", "war council") >= Wars("war council"));
        var stage = Of(Peace, "levy");
        var run = Enumerable.Range(0, 1000).First(number =>
        {
            stage.Begin(number);
            stage.State.Persons[stage.Polity("Jin").Ruler].Boldness = 0.95f;
            (stage.Polity("Jin").Treasury, stage.Polity("Jin").Cohesion) = (1e9, 0.8f);
            return stage.Steps(1).Count(Deed.Prepare) > 0;
        });
        Assert.InRange(run, 0, 999);
        var before = stage.World.Scenario.Start;
        var (jin, song) = (stage.World.Polity("Jin"), stage.World.Polity("Song"));
        Assert.True(stage.Polity("Jin").Reserve > before.Polities[jin].Reserve);
        Assert.True(stage.Polity("Jin").Treasury < 0.75e9);
        Assert.True(stage.State.Tie(jin, song).Grievance > before.Tie(jin, song).Grievance + 0.2);
        Assert.True(stage.Place("Kaifeng").Unrest > before.Places[stage.World.Place("Kaifeng")].Unrest);
    }
}
