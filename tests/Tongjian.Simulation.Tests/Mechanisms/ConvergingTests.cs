using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class ConvergingTests
{
    private const string Plains = """
        Song is a polity.
        Jin is a polity.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Luoyang is a city at 34.62 N, 112.45 E.
        Daming is a city at 36.28 N, 115.15 E.
        Taiyuan is a city at 37.87 N, 112.55 E.
        Hejian is a city at 38.43 N, 116.09 E.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Yunzhong is a city at 40.10 N, 113.30 E.
        A road runs from Yanjing through Hejian and Daming to Kaifeng.
        A road runs from Yunzhong through Taiyuan and Luoyang to Kaifeng.
        A road runs from Yanjing to Yunzhong.
        A road runs from Hejian to Kaifeng.
        A road runs from Taiyuan to Kaifeng.
        1112-01-01   given   Song holds Kaifeng, Luoyang and Daming.
        1112-01-01   given   Jin holds Yanjing, Yunzhong, Hejian and Taiyuan.
        1112-01-01   given   Jin is at war with Song.
        """;

    [Fact]
    public void Columns_of_one_war_come_together_before_the_enemys_seat()
    {
        double Together(double converging)
        {
            var world = SmallWorld.Of(Plains, 1, ("campaign.converging", converging), ("campaign.men-a-column", 5000), ("campaign.for-capital", 0));
            var (jin, kaifeng) = (world.Polity("Jin"), world.Place("Kaifeng"));
            return world.Playing("campaign").Share(100, run =>
            {
                run.State.Polities[jin].Levy = run.State.Polities[jin].Reserve = 200_000;
                foreach (ref var place in run.State.Places.AsSpan()) (place.Households, place.Walls, place.Garrison) = (20_000, 2, 2000);
            }, (run, _) => run.State.Armies.Count(army => army.Polity == jin && army.Order == Order.Take && army.Target == kaifeng) >= 2);
        }

        var (with, without) = (Together(3), Together(0));
        Assert.True(with > without + 0.1, $"{with} against {without}");
    }
}
