using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class FlightTests
{
    private const string TwoTowns = """
        Liao is a polity.
        Song is a polity.
        Yanjing is a city at 39.90 N, 116.40 E.
        Zhuozhou is a city at 39.48 N, 115.97 E.
        Xiongzhou is a city at 38.99 N, 116.10 E.
        A road runs from Yanjing through Zhuozhou to Xiongzhou.
        1112-01-01   given   Liao holds Yanjing and Zhuozhou.
        1112-01-01   given   Song holds Xiongzhou.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(TwoTowns, 6, ("harvest.growth", 0), ("harvest.famine-deaths", 0.01), ("harvest.noted-famine", 1000));

    private static int People(Rerun run) => run.State.Places.Sum(place => place.Households);

    [Fact]
    public void After_a_famine_households_leave_for_a_place_that_has_food()
    {
        var scenario = World.Playing("harvest", "flight");
        var fled = 0;
        scenario.Mean(150, _ => { }, (_, heard) =>
        {
            foreach (var flight in heard.Where(happening => happening.Kind == Deed.FleeFamine))
            {
                fled++;
                var famine = heard[flight.Cause];
                Assert.Equal((Deed.Famine, flight.Turn), (famine.Kind, famine.Turn));
                Assert.NotEqual(famine.Place, flight.Place);
                Assert.DoesNotContain(heard, other => other.Kind == Deed.Famine && other.Turn == flight.Turn && other.Place == flight.Place);
                Assert.True(flight.Amount > 0);
            }

            return 0;
        });
        Assert.True(fled >= 30, $"{fled} flights");
    }

    [Fact]
    public void Nobody_is_lost_on_the_way()
    {
        // The households that starve are the same with and without flight for as long as one famine is told; a single famine year tells.
        foreach (var number in Enumerable.Range(0, 40))
        {
            var run = new Rerun(World.Playing("harvest", "flight"));
            run.Begin(number);
            while (run.Now.OfYear != 27) run.Step();
            var before = People(run);
            run.Step();
            var still = new Rerun(World.Playing("harvest"));
            still.Begin(number);
            while (still.Now.OfYear != 27) still.Step();
            Assert.Equal(before, People(still));
            still.Step();
            Assert.Equal(People(still), People(run));
        }
    }

    [Fact]
    public void Where_there_is_no_famine_nobody_flees() =>
        Assert.Equal(0, World.Playing("flight").Share(50, _ => { }, Deed.FleeFamine));
}
