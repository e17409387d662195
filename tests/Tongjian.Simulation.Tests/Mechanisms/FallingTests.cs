using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Courts that are taken or flee, and states that begin again.</summary>
public sealed class FallingTests
{
    /// <summary>A realm on both sides of a great distance; the north falls.</summary>
    private const string TwoHalves = """
        Song is a polity.
        Jin is a polity.
        Qinzong is a person of Song.
        Kaifeng is a capital at 34.80 N, 114.31 E.
        Yingtian is a city at 34.40 N, 115.65 E.
        Chenzhou is a city at 33.73 N, 114.88 E.
        Hangzhou is a city at 30.25 N, 120.17 E.
        Yuezhou is a city at 30.00 N, 120.58 E.
        Mingzhou is a port at 29.87 N, 121.55 E.
        Wenzhou is a port at 28.00 N, 120.65 E.
        Taizhou is a city at 28.85 N, 121.12 E.
        Quzhou is a city at 28.95 N, 118.87 E.
        Yanjing is a capital at 39.90 N, 116.40 E.
        A road runs from Yanjing through Kaifeng and Chenzhou to Yingtian.
        A road runs from Yingtian to Hangzhou.
        A road runs from Hangzhou through Yuezhou to Mingzhou.
        A road runs from Mingzhou through Taizhou to Wenzhou.
        A road runs from Hangzhou to Quzhou.
        1112-01-01   given   Song holds Kaifeng, Yingtian, Chenzhou, Hangzhou, Yuezhou, Mingzhou, Wenzhou, Taizhou and Quzhou.
        1112-01-01   given   Jin holds Yanjing.
        1112-01-01   given   Qinzong rules Song.
        1112-01-01   given   Song is at war with Jin.
        """;

    private static SmallWorld World(params (string, double)[] changed) => SmallWorld.Of(TwoHalves, 1, changed);

    /// <summary>Kaifeng falls to Jin, and perhaps the south is poor or gone.</summary>
    private static Action<Rerun> Fall(SmallWorld world, bool hasSouth = true, float cohesion = 0.5f) => run =>
    {
        var song = world.Polity("Song");
        run.State.Polities[song].Cohesion = cohesion;
        for (var prince = 0; prince < 3; prince++) run.State.Persons[Lives.NewPerson(run, song, Office.Heir, 22)].Office = Office.None;
        foreach (var town in new[] { "Hangzhou", "Yuezhou", "Mingzhou", "Wenzhou", "Taizhou", "Quzhou" })
        {
            ref var at = ref run.State.Places[world.Place(town)];
            (at.Loyalty, at.Households) = hasSouth ? (0.8f, 40_000) : (0.2f, 1000);
        }

        Lands.Give(run, world.Place("Kaifeng"), world.Polity("Jin"), 0.3, -1);
    };

    [Fact]
    public void A_court_that_is_taken_is_carried_off_to_the_seat_of_its_captor()
    {
        var world = World(("falling.ruler-taken", 1), ("deportation.court-taken", 1));
        var (song, jin, yanjing) = (world.Polity("Song"), world.Polity("Jin"), world.Place("Yanjing"));
        var qinzong = world.Scenario.Start.Polities[song].Ruler;
        var heard = world.Playing("falling").Told(Fall(world));
        Assert.Equal(4, heard.Count(happening => happening.Kind == Deed.Seize && happening.Agent == jin));
        Assert.Equal(4, heard.Count(happening => happening.Kind == Deed.Deport && happening.Place == yanjing && heard[happening.Cause].Kind == Deed.Seize));
        Assert.Contains(heard, happening => happening.Kind == Deed.Deport && happening.Person == qinzong);
        Assert.DoesNotContain(World(("falling.ruler-taken", 0)).Playing("falling", "refounding", "succession").Told(Fall(world)), happening => happening.Kind == Deed.Deport);
    }

    [Fact]
    public void A_free_prince_founds_the_state_again_behind_a_barrier()
    {
        var world = World(("falling.ruler-taken", 1), ("deportation.court-taken", 0), ("refounding.chance", 0.9));
        var (song, hangzhou) = (world.Polity("Song"), world.Place("Hangzhou"));
        string[] south = ["Hangzhou", "Yuezhou", "Mingzhou", "Wenzhou", "Taizhou", "Quzhou"];
        var founded = 0;
        world.Playing("falling", "refounding", "succession").Mean(100, Fall(world), (run, heard) =>
        {
            if (heard.Find(happening => happening.Kind == Deed.Accede && happening.Place >= 0) is not { Kind: Deed.Accede } accession) return 0;
            founded++;
            Assert.Equal(song, run.State.Persons[accession.Person].House);
            Assert.Contains(accession.Place, south.Select(world.Place));
            Assert.Contains(heard, happening => happening.Kind == Deed.MoveCapital && happening.Place == accession.Place);
            return 1;
        });
        Assert.InRange(founded, 75, 100);
        Assert.True(hangzhou >= 0);
        Assert.Equal(0, world.Playing("falling", "refounding", "succession").Share(50, Fall(world, hasSouth: false), (_, heard) => heard.Exists(happening => happening.Kind == Deed.Accede && happening.Place >= 0)));
    }

    [Fact]
    public void A_new_beginning_holds_together_better_than_the_pieces()
    {
        var world = World(("falling.ruler-taken", 1), ("refounding.chance", 0.9));
        var song = world.Polity("Song");
        double Cohesion(bool hasSouth) => world.Playing("falling", "refounding", "succession").Mean(60, Fall(world, hasSouth), (run, _) => run.State.Polities[song].Cohesion);
        var (again, pieces) = (Cohesion(true), Cohesion(false));
        Assert.True(again > pieces + 0.05, $"{again} against {pieces}");
        Assert.Equal(100, 100 * world.Playing("falling", "refounding", "succession").Share(60, Fall(world, hasSouth: false), (run, _) => run.State.Polities[song].Capital >= 0));
    }

    [Fact]
    public void A_loose_state_may_break_in_two_when_its_court_flees()
    {
        var world = World(("falling.ruler-taken", 0), ("refounding.branch-chance", 0.9));
        var (song, jin) = (world.Polity("Song"), world.Polity("Jin"));
        bool Breaks(Rerun run, List<Happening> heard)
        {
            if (heard.Find(happening => happening.Kind == Deed.Proclaim) is not { Kind: Deed.Proclaim } founding) return false;
            Assert.True(run.State.AtWar(founding.Agent, jin));
            Assert.Equal(founding.Agent, run.State.Places[founding.Place].Holder);
            Assert.NotEqual(song, founding.Agent);
            Assert.True(run.State.Polities[song].Exists);
            return true;
        }

        Action<Rerun> Flight(float cohesion) => run =>
        {
            Fall(world, cohesion: cohesion)(run);
            // The court goes to the rich north, the princes are in the south.
            (run.State.Places[world.Place("Yingtian")].Households, run.State.Places[world.Place("Yingtian")].Walls) = (4_000_000, 4);
        };
        var (loose, firm) = (world.Playing("falling", "refounding", "succession").Share(100, Flight(0.1f), Breaks), world.Playing("falling", "refounding", "succession").Share(100, Flight(0.95f), Breaks));
        Assert.InRange(loose, 0.4, 1);
        Assert.True(firm < loose - 0.2, $"{firm} against {loose}");
    }
}
