using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class BattlesTests
{
    private const string Field = """
        Jin is a polity.
        Song is a polity.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Plain is a village at 37.00 N, 115.00 E.
        Gorge is a pass at 34.50 N, 110.40 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        A road runs from Yanjing through Plain, Kaifeng to Gorge.
        Zhan is a person.
        Xia is a person.
        1112-01-01   given   Jin holds Yanjing.
        1112-01-01   given   Song holds Kaifeng.
        1112-01-01   given   Zhan serves Jin.
        1112-01-01   given   Xia serves Song.
        1112-01-01   given   Jin is at war with Song.
        """;

    private static Stage Of() => new(SmallWorld.Of(Field), ["battle"]);

    private static double Won(int men, int others, string place = "Plain", int riders = 0, Action<Stage>? prepare = null) => Of().Share(200, 1, on =>
    {
        (on.Polity("Jin").Cohesion, on.Polity("Song").Cohesion) = (0.5f, 0.5f);
        on.Army("Jin", place, place, men, riders);
        on.Army("Song", place, place, others);
        prepare?.Invoke(on);
    }, on => on.Heard.Exists(happening => happening.Kind == Deed.Defeat && happening.Agent == on.World.Polity("Jin")));

    [Fact]
    public void The_stronger_wins_more_often_but_not_always()
    {
        Assert.InRange(Won(30_000, 30_000), 0.35, 0.65);
        Assert.InRange(Won(60_000, 30_000), 0.6, 0.95);
        Assert.InRange(Won(15_000, 45_000), 0.02, 0.4);
    }

    [Fact]
    public void Cohesion_skill_morale_and_freshness_count_for_men()
    {
        var even = Won(30_000, 30_000);
        Assert.True(Won(30_000, 30_000, prepare: on => on.Polity("Jin").Cohesion = 1) > even + 0.2);
        Assert.True(Won(30_000, 30_000, prepare: on => on.State.Armies[0].Morale = 0) < even);
        Assert.True(Won(30_000, 30_000, prepare: on => on.State.Armies[0].Fatigue = 1) < even - 0.1);
        double Led(float skill) => Won(30_000, 30_000, prepare: on => (on.State.Armies[0].Commander, on.State.Persons[0].Field) = (0, skill));
        Assert.True(Led(1) > Led(0) + 0.1);
    }

    [Fact]
    public void Riders_are_worth_more_on_plains_than_in_gorges() =>
        Assert.True(Won(20_000, 35_000, "Plain", 20_000) > Won(20_000, 35_000, "Gorge", 20_000) + 0.1);

    [Fact]
    public void The_loser_bleeds_in_the_pursuit_and_turns_home()
    {
        var (won, lost) = (0.0, 0.0);
        var stage = Of();
        for (var run = 0; run < 50; run++)
        {
            stage.Begin(run);
            stage.Army("Jin", "Plain", "Plain", 40_000, 30_000);
            stage.Army("Song", "Plain", "Plain", 40_000);
            stage.Steps(1);
            var winner = stage.Heard.Single(happening => happening.Kind == Deed.Defeat).Agent;
            foreach (ref var army in stage.State.Armies.AsSpan(0, 2))
            {
                Assert.Equal(army.Polity == winner ? Order.Take : Order.Return, army.Order);
                if (army.Polity == winner) won += 40_000 - army.Men;
                else lost += 40_000 - army.Men;
            }
        }

        Assert.True(lost > 3 * won);
    }

    [Fact]
    public void Armies_at_peace_or_apart_do_not_fight()
    {
        var stage = Of();
        Assert.Equal(0, stage.Share(20, 5, on =>
        {
            on.Army("Jin", "Plain", "Plain", 30_000);
            on.Army("Song", "Kaifeng", "Kaifeng", 30_000);
        }, on => on.Count(Deed.Defeat) > 0));
        Assert.Equal(0, stage.Share(20, 5, on =>
        {
            on.State.Tie(0, 1).Bonds = on.State.Tie(1, 0).Bonds = Bond.None;
            on.Army("Jin", "Plain", "Plain", 30_000);
            on.Army("Song", "Plain", "Plain", 30_000);
        }, on => on.Count(Deed.Defeat) > 0));
    }
}
