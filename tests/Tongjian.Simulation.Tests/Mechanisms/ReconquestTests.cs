using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class ReconquestTests
{
    private const string Border = """
        Song is a polity.
        Jin is a polity.
        Xiaozong is a person of Song.
        Hangzhou is a capital at 30.25 N, 120.17 E.
        Jiankang is a city at 32.05 N, 118.77 E.
        Shouchun is a city at 32.57 N, 116.78 E.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Yanjing is a capital at 39.90 N, 116.40 E.
        A road runs from Hangzhou through Jiankang and Shouchun to Kaifeng.
        A road runs from Kaifeng to Yanjing.
        1112-01-01   given   Song holds Hangzhou, Jiankang and Shouchun.
        1112-01-01   given   Jin holds Kaifeng and Yanjing.
        1112-01-01   given   Xiaozong rules Song.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(Border, 8);

    private static Action<Rerun> Lost(bool isLost, float mine, float theirs, float weariness = 0) => run =>
    {
        var (song, jin) = (World.Polity("Song"), World.Polity("Jin"));
        foreach (var town in new[] { "Kaifeng", "Yanjing" }) run.State.Places[World.Place(town)].Home = (short)(isLost ? song : jin);
        (run.State.Polities[song].Cohesion, run.State.Polities[jin].Cohesion, run.State.Polities[song].Weariness) = (mine, theirs, weariness);
        run.State.Tie(song, jin).Bonds |= Bond.Known;
    };

    [Fact]
    public void A_rested_court_that_holds_together_goes_to_war_for_what_it_lost()
    {
        var scenario = World.Playing("reconquest");
        double Share(Action<Rerun> prepare) => scenario.Share(80, prepare, (_, heard) => heard.Exists(happening => happening.Kind == Deed.DeclareWar && happening.Agent == World.Polity("Song")));
        var (recovered, broken) = (Share(Lost(true, 0.8f, 0.3f)), Share(Lost(true, 0.2f, 0.8f)));
        Assert.InRange(recovered, 0.15, 0.9);
        Assert.True(broken < recovered - 0.1, $"{broken} against {recovered}");
        Assert.Equal(0, Share(Lost(false, 0.8f, 0.3f)));
        Assert.Equal(0, Share(Lost(true, 0.8f, 0.3f, weariness: 0.9f)));
    }

    [Fact]
    public void A_court_at_war_sends_its_columns_to_its_old_homes_first()
    {
        double HomeFirst(double homeland)
        {
            var world = SmallWorld.Of(Border.Replace("A road runs from Kaifeng to Yanjing.", "A road runs from Shouchun to Yanjing.\nA road runs from Kaifeng to Yanjing.", StringComparison.Ordinal), 1, ("campaign.homeland", homeland), ("campaign.by-days", 0));
            var (kaifeng, yanjing) = (world.Place("Kaifeng"), world.Place("Yanjing"));
            return world.Playing("campaign").Share(80, run =>
            {
                run.State.Polities[world.Polity("Song")].Levy = run.State.Polities[world.Polity("Song")].Reserve = 300_000;
                Acts.Bonds.BeginWar(run, world.Polity("Song"), world.Polity("Jin"), -1);
                run.State.Places[kaifeng].Home = (short)world.Polity("Song");
                run.State.Places[yanjing].Home = (short)world.Polity("Jin");
                foreach (var town in new[] { kaifeng, yanjing }) (run.State.Places[town].Households, run.State.Places[town].Walls, run.State.Places[town].Garrison) = (50_000, 3, 3000);
                run.State.Polities[world.Polity("Jin")].Capital = -1;
            }, (run, _) => Array.Find(run.State.Armies, army => army.Polity == world.Polity("Song") && army.Order == Order.Take) is { Men: > 0 } army && army.Target == kaifeng);
        }

        var (heeded, ignored) = (HomeFirst(4), HomeFirst(0));
        Assert.True(heeded > ignored + 0.05, $"{heeded} against {ignored}");
    }
}
