using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>How long places hold out: most fall within weeks or not at all, Kaifeng in ten days in 1126 and not for 416 in 1232.</summary>
public sealed class SiegesTests
{
    private const string Plain = """
        Jin is a polity.
        Song is a polity.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Huazhou is a prefecture at 35.60 N, 114.50 E.
        Zhending is a capital at 38.00 N, 114.50 E.
        Yun is a person.
        A road runs from Zhending through Huazhou to Kaifeng.
        1112-01-01   given   Jin holds Zhending.
        1112-01-01   given   Song holds Kaifeng and Huazhou.
        1112-01-01   given   Yun serves Song.
        1112-01-01   given   Jin is at war with Song.
        """;

    private static readonly int Most = 60;

    private static Stage Of(params string[] mechanisms) => new(SmallWorld.Of(Plain), mechanisms.Length == 0 ? ["siege"] : mechanisms);

    /// <summary>The days after which sieges of a place ended with its fall; those that did not are left out.</summary>
    private static (List<int> Falls, int Given) Play(Stage stage, string place, int men, int garrison, double loyalty, int runs = 200, double craft = 0.5)
    {
        var (falls, given) = (new List<int>(), 0);
        for (var run = 0; run < runs; run++)
        {
            stage.Begin(run);
            ref var at = ref stage.Place(place);
            (at.Garrison, at.Loyalty) = (garrison, (float)loyalty);
            stage.Polity("Jin").Siegecraft = (float)craft;
            var army = stage.Army("Jin", place, place, men);
            for (var turn = 0; turn < Most; turn++)
            {
                stage.Steps(1);
                if (stage.Place(place).Holder == stage.World.Polity("Jin")) falls.Add(10 * (turn + 1));
                else if (stage.State.Armies[army].Order == Order.Return) given++;
                else continue;
                break;
            }
        }

        return (falls, given);
    }

    [Fact]
    public void Towns_of_a_state_that_falls_apart_open_their_gates()
    {
        int Soon(float cohesion)
        {
            var (stage, fallen) = (Of(), 0);
            for (var run = 0; run < 200; run++)
            {
                stage.Begin(run);
                (stage.Place("Huazhou").Garrison, stage.Place("Huazhou").Loyalty, stage.Polity("Song").Cohesion) = (4_000, 0.6f, cohesion);
                stage.Army("Jin", "Huazhou", "Huazhou", 10_000);
                stage.Steps(2);
                if (stage.Heard.Exists(happening => happening.Kind == Deed.Surrender)) fallen++;
            }

            return fallen;
        }

        Assert.True(Soon(0.1f) > Soon(0.9f) + 20);
    }

    [Fact]
    public void Most_prefectures_fall_within_weeks_or_not_at_all()
    {
        var (falls, given) = Play(Of(), "Huazhou", 30_000, 4_000, 0.6);
        var soon = falls.Count(days => days <= 60);
        Assert.InRange(soon, 60, 190);
        Assert.True(soon + given > 150);
    }

    [Fact]
    public void A_great_city_that_is_loyal_can_hold_for_a_year_and_one_that_is_not_falls_in_ten_days()
    {
        var stage = Of();
        var (held, given) = Play(stage, "Kaifeng", 120_000, 60_000, 0.95, 3000, 0.3);
        Assert.True(held.Exists(days => days >= 400), $"the longest: {string.Join(", ", held.Order().TakeLast(12))}; given up {given} of 3000");
        Assert.True(held.Count + given > 2900);
        var (taken, _) = Play(stage, "Kaifeng", 90_000, 15_000, 0.2, 300, 0.8);
        Assert.Contains(10, taken);
        Assert.True(taken.Average() < held.Average());
    }

    [Fact]
    public void Walls_loyalty_and_garrisons_hold_and_craft_takes()
    {
        var stage = Of();
        double Fallen(int garrison = 6_000, double loyalty = 0.6, double craft = 0.4) => Play(stage, "Huazhou", 30_000, garrison, loyalty, 150, craft).Falls.Count(days => days <= 60);
        var middle = Fallen();
        Assert.True(Fallen(garrison: 20_000) < middle);
        Assert.True(Fallen(loyalty: 0.95) <= middle);
        Assert.True(Fallen(loyalty: 0.05) > Fallen(loyalty: 0.95));
        Assert.True(Fallen(garrison: 15_000, craft: 0.95) > Fallen(garrison: 15_000, craft: 0));
    }

    [Fact]
    public void Hunger_opens_gates()
    {
        var stage = Of();
        double Surrendered(double stores) => stage.Share(150, 3, on =>
        {
            (on.Place("Kaifeng").Garrison, on.Place("Kaifeng").Loyalty, on.Place("Kaifeng").Stores) = (40_000, 0.7f, (float)stores);
            on.Army("Jin", "Kaifeng", "Kaifeng", 60_000);
        }, on => on.Count(Deed.Surrender) > 0);
        Assert.True(Surrendered(0) > Surrendered(400) + 0.1);
    }

    [Fact]
    public void A_siege_needs_a_war()
    {
        var stage = Of().Begin();
        stage.State.Tie(stage.World.Polity("Jin"), stage.World.Polity("Song")).Bonds = Bond.None;
        stage.State.Tie(stage.World.Polity("Song"), stage.World.Polity("Jin")).Bonds = Bond.None;
        var army = stage.Army("Jin", "Huazhou", "Huazhou", 90_000);
        stage.Steps(20);
        Assert.Empty(stage.Heard);
        Assert.Equal(Order.Return, stage.State.Armies[army].Order);
    }

    [Fact]
    public void A_long_resistance_makes_a_sack_likelier()
    {
        double Sacked(int turns) => Of().Share(400, 1, on =>
        {
            ref var at = ref on.Place("Huazhou");
            (at.Garrison, at.Loyalty, at.Stores) = (20_000, 1, 400);
            var army = on.Army("Jin", "Huazhou", "Huazhou", 90_000);
            (at.Besieger, on.State.Armies[army].TurnsAtSiege) = ((short)army, turns);
        }, on => on.Count(Deed.Sack) > 0);
        double Stormed(int turns) => Of().Share(400, 1, on =>
        {
            ref var at = ref on.Place("Huazhou");
            (at.Garrison, at.Loyalty, at.Stores) = (20_000, 1, 400);
            var army = on.Army("Jin", "Huazhou", "Huazhou", 90_000);
            (at.Besieger, on.State.Armies[army].TurnsAtSiege) = ((short)army, turns);
        }, on => on.Count(Deed.Storm) > 0);
        Assert.Equal(Stormed(0), Stormed(20));
        Assert.True(Sacked(20) > Sacked(0));
    }

    [Fact]
    public void A_sack_kills_robs_and_is_not_forgotten()
    {
        var stage = Of();
        var run = Enumerable.Range(0, 400).First(number =>
        {
            stage.Begin(number);
            stage.Place("Kaifeng").Garrison = 30_000;
            stage.Place("Kaifeng").Loyalty = 1;
            stage.Polity("Song").Treasury = 1e6;
            stage.Polity("Jin").Treasury = 0;
            stage.Army("Jin", "Kaifeng", "Kaifeng", 300_000);
            return stage.Steps(1).Count(Deed.Sack) > 0;
        });
        var before = stage.World.Scenario.Start;
        var kaifeng = stage.World.Place("Kaifeng");
        Assert.InRange(run, 0, 399);
        Assert.True(stage.Place("Kaifeng").Households < before.Places[kaifeng].Households);
        Assert.True(stage.Polity("Jin").Treasury > 3e5);
        Assert.True(stage.Polity("Song").Treasury < 5e5);
        Assert.True(stage.Polity("Jin").Terror > 0);
        Assert.True(stage.State.Tie(stage.World.Polity("Song"), stage.World.Polity("Jin")).Grievance > 0.2);
    }

    [Fact]
    public void Whoever_commands_in_a_stormed_place_falls_is_taken_or_gets_away()
    {
        var (killed, taken, stormed) = (0, 0, 0);
        var stage = Of();
        for (var run = 0; run < 300; run++)
        {
            stage.Begin(run);
            (stage.Place("Huazhou").Garrison, stage.Place("Huazhou").Loyalty) = (20_000, 1);
            stage.State.Persons[0].Place = (short)stage.World.Place("Huazhou");
            stage.Army("Jin", "Huazhou", "Huazhou", 90_000);
            stage.Steps(2);
            if (stage.Count(Deed.Storm) == 0)
            {
                Assert.True(stage.State.Persons[0].Lives);
                continue;
            }

            stormed++;
            if (stage.Count(Deed.Kill) > 0) killed++;
            if (stage.Count(Deed.Seize) > 0) taken++;
        }

        Assert.True(stormed > 20);
        Assert.InRange(killed / (double)stormed, 0.1, 0.6);
        Assert.InRange(taken / (double)stormed, 0.1, 0.6);
    }

    [Fact]
    public void The_loss_of_a_capital_shakes_though_the_court_sits_elsewhere()
    {
        double Left(string kind)
        {
            var world = SmallWorld.Of(Plain.Replace("Huazhou is a prefecture", $"Huazhou is a {kind}", StringComparison.Ordinal));
            var stage = new Stage(world, ["siege"]).Begin();
            stage.Polity("Song").Cohesion = 0.6f;
            (stage.Place("Huazhou").Garrison, stage.Place("Huazhou").Loyalty, stage.Place("Huazhou").Walls) = (0, 0, 3);
            stage.Army("Jin", "Huazhou", "Huazhou", 300_000);
            stage.Steps(10);
            Assert.Equal(world.Polity("Jin"), stage.Place("Huazhou").Holder);
            return stage.Polity("Song").Cohesion;
        }

        Assert.True(Left("capital") < Left("city"));
    }
}
