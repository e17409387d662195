using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Rules;
using Tongjian.Tests;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class SupplyTests
{
    /// <summary>What the repository says, where nobody falls ill and nothing breaks, as Shen Kuo reckons first.</summary>
    private static readonly SupplyRules Rules = Told() with { FreeHands = 0, HeaviestLoad = 60, PorterLoss = 0, BeastLoss = 0, CartLoss = 0 };

    private static SupplyRules Told() => RuleBook.Load(Repository.PathOf("rules", "supply.yaml"), [typeof(SupplyRules)]).Get<SupplyRules>();

    private static double Days(Train train, SupplyRules? rules = null, Season season = Season.Autumn, double foraged = 0) =>
        Supply.DaysOf(train, season, foraged, rules ?? Rules);

    /// <summary>His days there, and there and back.</summary>
    [Theory]
    [InlineData(1, 18, 9)]
    [InlineData(2, 26, 13)]
    [InlineData(3, 31, 16)]
    public void Shen_Kuo_finds_eighteen_twenty_six_and_thirty_one_days(int porters, double there, double back)
    {
        foreach (var men in new[] { 1.0, 10_000 })
        {
            var days = Days(Supply.SetOut(men, men * porters, Rules));
            Assert.InRange(days, there - 1, there + 1);
            Assert.InRange(days / 2, back - 1, back + 1);
        }
    }

    [Fact]
    public void His_corrections_cost_little_as_long_as_the_loads_can_be_borne() =>
        Assert.All(new[] { 1, 2, 3 }, porters => Assert.Equal(Days(Supply.SetOut(100, 100 * porters, Rules)), Days(Supply.SetOut(100, 100 * porters, Told()), Told()), 1.0));

    [Fact]
    public void Soldiers_without_porters_eat_for_the_days_they_bear() => Assert.Equal(5, Days(Supply.SetOut(1000, 0, Rules)), 1e-9);

    [Fact]
    public void Porters_are_sent_home_as_their_loads_are_eaten()
    {
        var train = Supply.SetOut(100, 300, Rules);
        var files = new List<(double Day, double Porters)>();
        for (var day = 0; day < 31; day++)
        {
            var after = Supply.After(train, 1, Season.Autumn, 0, Rules);
            if (after.Porters < train.Porters) files.Add((after.Days, after.Porters));
            train = after;
        }

        // He sends the first after six days and a half, the second after seven more.
        Assert.Equal([200, 100], files.Select(file => file.Porters));
        Assert.InRange(files[0].Day, 6, 8);
        Assert.InRange(files[1].Day, 13, 15);
    }

    [Fact]
    public void Porters_who_need_no_food_for_the_way_home_leave_more_for_the_others() =>
        Assert.True(Days(Supply.SetOut(100, 300, Rules), Rules with { Homeward = 0 }) > Days(Supply.SetOut(100, 300, Rules)) + 0.5);

    [Fact]
    public void Who_bears_for_leaders_too_takes_less_if_it_grows_too_heavy()
    {
        var (easy, heavy) = (Rules with { FreeHands = 0.2, HeaviestLoad = 75 }, Rules with { FreeHands = 0.2, HeaviestLoad = 60 });
        Assert.Equal(Days(Supply.SetOut(100, 100, Rules)), Days(Supply.SetOut(100, 100, easy), easy));
        Assert.Equal((48 + 10) / 4.0, Days(Supply.SetOut(100, 100, heavy), heavy), 1e-9);
    }

    [Fact]
    public void Loads_of_the_sick_are_borne_by_the_others_until_they_are_too_heavy()
    {
        var sick = Rules with { PorterLoss = 0.02 };
        var plague = Rules with { PorterLoss = 0.2 };
        var train = Supply.SetOut(100, 100, Rules);
        // The dead eat nothing: as long as their loads are borne, those who live eat longer.
        Assert.True(Days(train, sick) > Days(train));
        Assert.True(Days(train, plague) < Days(train, plague with { HeaviestLoad = 90 }) - 2);
    }

    [Fact]
    public void A_beast_that_dies_leaves_its_load()
    {
        var train = Supply.SetOut(100, 0, Rules, beasts: 100);
        Assert.True(Days(train, Rules with { BeastLoss = 0.03 }) < Days(train) - 0.5);
    }

    [Fact]
    public void Beasts_go_further_where_grass_grows()
    {
        var train = Supply.SetOut(100, 0, Rules, beasts: 100);
        Assert.True(Days(train, season: Season.Summer) > 2 * Days(train, season: Season.Winter));
    }

    [Fact]
    public void Carts_feed_longer_than_as_many_men_with_loads()
    {
        var carts = Supply.SetOut(1000, 0, Rules, carts: 200);
        var porters = Supply.SetOut(1000, 400, Rules);
        Assert.True(Days(carts) > Days(porters));
        Assert.True(Days(carts, Rules with { CartLoss = 0.05 }) < Days(carts));
    }

    [Fact]
    public void Horses_that_carry_nothing_shorten_the_way_most_in_winter()
    {
        var foot = Supply.SetOut(1000, 1000, Rules);
        var riders = Supply.SetOut(1000, 1000, Rules, horses: 1000);
        Assert.True(Days(riders, season: Season.Autumn) < Days(foot, season: Season.Autumn));
        Assert.True(Days(riders, season: Season.Winter) < Days(riders, season: Season.Autumn));
        Assert.Equal(Days(foot, season: Season.Summer), Days(riders, season: Season.Summer));
        Assert.Equal(Days(foot, season: Season.Winter), Days(foot, season: Season.Summer));
    }

    [Fact]
    public void Foragers_find_most_after_the_harvest_and_nothing_in_a_desert()
    {
        double Found(Season season, double wealth, double left) => Supply.Forage(500, wealth, left, season, Rules);
        Assert.Equal(Season.Autumn, Enum.GetValues<Season>().MaxBy(season => Found(season, 1, 1)));
        Assert.Equal(Season.Spring, Enum.GetValues<Season>().MinBy(season => Found(season, 1, 1)));
        Assert.True(Found(Season.Autumn, 2, 1) > Found(Season.Autumn, 1, 1));
        Assert.True(Found(Season.Autumn, 1, 0.5) < Found(Season.Autumn, 1, 1));
        Assert.Equal(0, Supply.Forage(0, 1, 1, Season.Autumn, Rules));
    }

    [Fact]
    public void A_rich_land_feeds_an_army_for_good()
    {
        var train = Supply.SetOut(1000, 1000, Rules);
        var rich = Supply.Forage(500, 1, 1, Season.Autumn, Rules);
        Assert.True(rich > train.Need(Rules, Season.Autumn));
        Assert.Equal(double.PositiveInfinity, Days(train, foraged: rich));
        Assert.InRange(Days(train, foraged: train.Need(Rules, Season.Autumn) / 2), 2 * Days(train) - 1, (2 * Days(train)) + 1);
    }

    [Fact]
    public void Hunger_is_counted_in_days_without_food()
    {
        var train = Supply.After(Supply.SetOut(100, 0, Rules), 8, Season.Autumn, 0, Rules);
        Assert.Equal((8, 0, 3), (train.Days, train.Grain, train.Hunger));
    }
}
