using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class HarvestTests
{
    private const string Land = """
        Song is a polity.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Huazhou is a prefecture at 35.60 N, 114.50 E.
        A road runs from Kaifeng to Huazhou.
        1112-01-01   given   Song holds Kaifeng and Huazhou.
        """;

    private static Stage Of() => new(SmallWorld.Of(Land, 50), ["harvest"]);

    /// <summary>A run whose first autumn brings no famine.</summary>
    private static Stage Good(Action<Stage> prepare)
    {
        var stage = Of();
        Assert.InRange(Enumerable.Range(0, 100).First(run =>
        {
            prepare(stage.Begin(run));
            return stage.Steps(28).State.Places.All(place => place.Unrest == 0);
        }), 0, 99);
        return stage;
    }

    [Fact]
    public void Fields_at_peace_grow_people_and_those_laid_waste_do_not()
    {
        var stage = Good(on =>
        {
            on.Place("Huazhou").Damage = 1;
            on.Place("Kaifeng").Households = on.Place("Huazhou").Households = 100_000;
        });
        Assert.True(stage.Place("Kaifeng").Households > 100_300);
        Assert.True(stage.Place("Huazhou").Households - 100_000 < (stage.Place("Kaifeng").Households - 100_000) / 2);
        Assert.True(stage.Place("Huazhou").Damage < 0.9);
    }

    [Fact]
    public void Taxes_come_once_a_year_of_what_is_loyal()
    {
        double Taxes(float loyalty)
        {
            var stage = Of().Begin();
            stage.Place("Kaifeng").Loyalty = stage.Place("Huazhou").Loyalty = loyalty;
            var before = stage.Polity("Song").Treasury;
            Assert.Equal(before, stage.Steps(27).Polity("Song").Treasury);
            return stage.Steps(1).Polity("Song").Treasury - before;
        }

        Assert.Equal(0, Taxes(0));
        Assert.Equal(2 * Taxes(0.5f), Taxes(1), 1.0);
    }

    [Fact]
    public void War_brings_famine_and_famine_brings_unrest_and_death()
    {
        var stage = Of();
        double Famines(float damage) => stage.Mean(150, 10 * 36, on => (on.Place("Kaifeng").Damage, on.Place("Kaifeng").Households) = (damage, 500_000), on => on.Heard.Count(happening => happening.Kind == Deed.Famine));
        Assert.True(Famines(1) > Famines(0) * 1.3);
        var run = Enumerable.Range(0, 300).First(number =>
        {
            stage.Begin(number).Place("Kaifeng").Households = 500_000;
            return stage.Steps(30).Count(Deed.Famine) > 0;
        });
        Assert.InRange(run, 0, 299);
        Assert.True(stage.Place("Kaifeng").Households < 490_000);
        Assert.True(stage.Place("Kaifeng").Unrest > 0.1);
        Assert.Empty(Good(on => on.Place("Kaifeng").Households = 500_000).Heard);
    }

    [Fact]
    public void Walls_are_filled_in_autumn()
    {
        var stage = Good(on => on.Place("Kaifeng").Stores = on.Place("Huazhou").Stores = 0);
        var rules = stage.World.Scenario.Rules.Get<HarvestRules>();
        Assert.Equal(rules.StoresOf(4), stage.Place("Kaifeng").Stores, 0.1);
        Assert.True(stage.Place("Kaifeng").Stores > stage.Place("Huazhou").Stores);
    }
}
