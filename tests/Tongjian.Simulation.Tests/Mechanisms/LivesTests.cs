using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class LivesTests
{
    private const string Court = """
        Song is a polity.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        Chenzhou is a city at 33.70 N, 114.90 E.
        A road runs from Kaifeng to Chenzhou.
        Huizong is a person.
        Laoren is a person.
        Shaoren is a person.
        1112-01-01   given   Song holds Kaifeng and Chenzhou.
        1112-01-01   given   Huizong rules Song.
        1112-01-01   given   Laoren serves Song.
        1112-01-01   given   Shaoren serves Song.
        """;

    private static Stage Of() => new(SmallWorld.Of(Court, 40), ["lives"]);

    private static int Person(Stage stage, string name) =>
        Array.FindIndex(stage.State.Persons, person => stage.World.Scenario.Cast.EntityOf(person.Name)?.Name == name);

    [Fact]
    public void The_old_die_sooner_than_the_young()
    {
        var stage = Of();
        double Dead(string name) => stage.Share(150, 36 * 10, on =>
        {
            on.State.Persons[Person(on, "Laoren")].Born = 1042;
            on.State.Persons[Person(on, "Shaoren")].Born = 1090;
        }, on => !on.State.Persons[Person(on, name)].Lives);
        Assert.True(Dead("Laoren") > Dead("Shaoren") + 0.25);
    }

    [Fact]
    public void The_dead_hold_no_office_and_courts_find_new_generals()
    {
        var stage = Of();
        for (var run = 0; run < 10; run++)
        {
            stage.Begin(run).Steps(36 * 39);
            Assert.All(stage.State.Persons.Take(stage.State.PersonCount), person => Assert.True(person.Lives || person is { Office: Office.None, Army: -1 }));
            Assert.Contains(stage.State.Persons, person => person is { Lives: true, Office: Office.General });
        }
    }
}
