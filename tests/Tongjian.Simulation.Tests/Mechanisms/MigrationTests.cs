using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class MigrationTests
{
    private const string Steppe = """
        Liao is a polity.
        Jin is a polity.
        Tianzuo is a person of Liao.
        Naiman is a people.
        Shangjing is a capital at 43.97 N, 119.39 E.
        Qingzhou is a city at 44.20 N, 118.60 E.
        Kedun is a town at 47.80 N, 104.00 E.
        Beiting is a town at 44.00 N, 89.20 E.
        Balasagun is a town at 42.75 N, 75.25 E.
        Huining is a city at 45.50 N, 126.97 E.
        A road runs from Huining through Shangjing to Qingzhou.
        A track runs from Qingzhou through Kedun and Beiting to Balasagun.
        1112-01-01   given   Liao holds Shangjing and Qingzhou.
        1112-01-01   given   Jin holds Huining.
        1112-01-01   given   Naiman holds Kedun, Beiting and Balasagun.
        1112-01-01   given   Tianzuo rules Liao.
        1112-01-01   given   Liao is at war with Jin.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(Steppe, 4, ("migration.far", 10), ("migration.chance", 2));

    private static int Liao => World.Polity("Liao");

    private static Action<Rerun> Falling(float defeats, int lost, float field, int naiman) => run =>
    {
        var hero = Lives.NewPerson(run, Liao, Office.General, 37);
        (run.State.Persons[hero].Field, run.State.Persons[hero].Ambition) = (field, field);
        ref var realm = ref run.State.Polities[Liao];
        (realm.Defeats, realm.Customs, realm.Government, realm.Reserve) = (defeats, Customs.Steppe, Government.Court, 20_000);
        run.State.Tie(World.Polity("Jin"), Liao).Gains = lost;
        run.State.Polities[World.Polity("Naiman")].Levy = naiman;
        foreach (ref var person in run.State.Persons.AsSpan(0, run.State.PersonCount))
        {
            if (person.Polity == Liao && person.Office != Office.Ruler && person.Field != field) person.Field = 0;
        }
    };

    [Fact]
    public void An_able_man_of_a_falling_people_founds_a_state_far_off()
    {
        var scenario = World.Playing("migration", "march", "falling");
        var founded = 0;
        scenario.Mean(60, Falling(12, 10, 0.9f, 500), (run, heard) =>
        {
            if (heard.Find(happening => happening.Kind == Deed.Proclaim) is not { Kind: Deed.Proclaim } founding) return 0;
            founded++;
            var flight = heard.Single(happening => happening.Kind == Deed.Flee);
            Assert.Equal((flight.Person, flight.Place), (founding.Person, founding.Place));
            Assert.True(founding.Turn - flight.Turn >= 1, "the ride takes its time");
            Assert.Contains(founding.Place, new[] { World.Place("Kedun"), World.Place("Beiting"), World.Place("Balasagun") });
            ref var realm = ref run.State.Polities[founding.Agent];
            Assert.True(realm.Exists && realm.Ruler == founding.Person && realm.Horses > 1000);
            Assert.Equal(founding.Agent, run.State.Places[founding.Place].Holder);
            return 1;
        });
        Assert.InRange(founded, 35, 60);
    }

    [Fact]
    public void Nobody_rides_off_from_a_realm_that_stands_or_without_a_leader_or_into_strong_hands()
    {
        var scenario = World.Playing("migration", "march", "falling");
        Assert.Equal(0, scenario.Share(40, Falling(0, 0, 0.9f, 500), Deed.Flee));
        Assert.Equal(0, scenario.Share(40, Falling(12, 10, 0.2f, 500), Deed.Flee));
        Assert.Equal(0, scenario.Share(40, Falling(12, 10, 0.9f, 500_000), Deed.Flee));
    }

    [Fact]
    public void A_people_on_the_way_does_not_end_for_want_of_land()
    {
        var scenario = World.Playing("migration", "march", "falling");
        scenario.Mean(40, Falling(12, 10, 0.9f, 500), (_, heard) =>
        {
            var flight = heard.Find(happening => happening.Kind == Deed.Flee);
            if (flight.Kind == Deed.Flee) Assert.DoesNotContain(heard, happening => happening.Kind == Deed.End && happening.Turn > flight.Turn && happening.Agent > World.Polity("Naiman") + 2);
            return 0;
        });
    }
}
