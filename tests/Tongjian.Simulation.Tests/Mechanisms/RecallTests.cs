using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class RecallTests
{
    private const string OneRealm = """
        Song is a polity.
        Gaozong is a person of Song.
        Hangzhou is a capital at 30.25 N, 120.17 E.
        Ezhou is a city at 30.55 N, 114.30 E.
        A road runs from Hangzhou to Ezhou.
        1112-01-01   given   Song holds Hangzhou and Ezhou.
        1112-01-01   given   Gaozong rules Song.
        """;

    private static readonly SmallWorld World = SmallWorld.Of(OneRealm, 3, ("recall.hazard", 0.2));

    private static Action<Rerun> General(float standing, float legitimacy, float boldness) => run =>
    {
        var person = Lives.NewPerson(run, 0, Office.General, 38);
        (run.State.Persons[person].Standing, run.State.Persons[person].Loyalty) = (standing, 0.6f);
        (run.State.Polities[0].Legitimacy, run.State.Persons[run.State.Polities[0].Ruler].Boldness) = (legitimacy, boldness);
        var place = (short)World.Place("Ezhou");
        run.State.Armies[0] = new ArmyState { Polity = 0, Commander = (short)person, At = place, Next = place, Target = place, Base = (short)World.Place("Hangzhou"), Order = Order.Hold, Men = 10_000, Morale = 0.8f, Supply = 30, Cause = -1 };
        run.State.Persons[person].Army = 0;
    };

    [Fact]
    public void A_timid_court_on_a_weak_throne_recalls_a_general_of_great_name()
    {
        var scenario = World.Playing("recall");
        var (feared, unknown, trusted) = (scenario.Share(150, General(0.9f, 0.4f, 0.2f), Deed.Recall), scenario.Share(150, General(0.1f, 0.4f, 0.2f), Deed.Recall), scenario.Share(150, General(0.5f, 1, 0.9f), Deed.Recall));
        Assert.InRange(feared, 0.6, 1);
        Assert.Equal(0, unknown);
        Assert.True(trusted < feared - 0.3, $"{trusted} against {feared}");
    }

    [Fact]
    public void His_army_goes_home_he_may_die_and_the_others_lose_heart()
    {
        var scenario = World.Playing("recall");
        var (recalled, executed, dismissed) = (0, 0, 0);
        scenario.Mean(200, run =>
        {
            General(0.9f, 0.4f, 0.2f)(run);
            var other = Lives.NewPerson(run, 0, Office.General, 40);
            (run.State.Persons[other].Loyalty, run.State.Persons[other].Born) = (0.8f, 1000);
        }, (run, heard) =>
        {
            if (heard.Find(happening => happening.Kind == Deed.Recall) is not { Kind: Deed.Recall } recall) return 0;
            recalled++;
            Assert.Equal(Order.Return, run.State.Armies[0].Order);
            Assert.True(run.State.Armies[0].Commander < 0 && run.State.Persons[recall.Person].Army < 0);
            if (heard.Exists(happening => happening.Kind == Deed.Execute && happening.Person == recall.Person))
            {
                executed++;
                Assert.False(run.State.Persons[recall.Person].Lives);
            }

            if (heard.Exists(happening => happening.Kind == Deed.Dismiss && happening.Person == recall.Person)) dismissed++;
            foreach (ref var person in run.State.Persons.AsSpan(0, run.State.PersonCount))
            {
                if (person.Born == 1000) Assert.True(person.Loyalty < 0.8f);
            }

            return 0;
        });
        Assert.True(recalled > 100 && executed is > 5 and < 80 && dismissed > 20, $"{recalled}, {executed}, {dismissed}");
    }
}
