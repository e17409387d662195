using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Speech;

/// <summary>Runs in which a test lets happen what it wants to hear told.</summary>
public sealed class StagedRunTests
{
    private const string World = """
        teller is a source: "Somebody", rank 1.
        The Easterners are a people.
        Dawn is a polity of the Easterners.
        West is a polity.
        Wang is a person.
        Li is a person.
        The Oath is a treaty.
        Fire lances are a weapon.
        Dongcheng is a capital at 35.00 N, 116.00 E.
        Zhongcheng is a city at 35.00 N, 115.00 E.
        Xicheng is a capital at 35.00 N, 114.00 E.
        Beicheng is a city at 36.00 N, 114.00 E.
        A road runs from Dongcheng through Zhongcheng to Xicheng.   [teller]
        A road runs from Xicheng to Beicheng.                       [teller]
        1112-01-01   given   The Easterners hold Dongcheng and Zhongcheng.   [teller]
        1112-01-01   given   Wang rules the Easterners.                      [teller]
        1112-01-01   given   West holds Xicheng and Beicheng.                [teller]
        1112-01-01   given   Li rules West.                                  [teller]
        1112-01-01   given   The Oath binds the Easterners and West.         [teller]
        1112-01-01   given   The Easterners pay West 100 strings of cash a year.   [teller]
        """;

    [Fact]
    public void A_people_that_proclaims_a_state_brings_its_lands_and_its_war()
    {
        var world = SmallWorld.Of(World);
        var (east, west) = (world.Polity("Easterners"), world.Polity("West"));
        var text = Told(world, run =>
        {
            Bonds.BeginWar(run, east, west, run.Try(Deed.DeclareWar, east, west));
            var dawn = NameOf(world, "Dawn");
            var told = run.Try(Deed.Proclaim, east, person: run.State.Polities[east].Ruler, place: world.Place("Zhongcheng"), amount: dawn);
            (run.State.Polities[east].Name, run.State.Polities[east].Capital, run.State.Polities[east].Cause) = (dawn, (short)world.Place("Zhongcheng"), told);
            Lands.Give(run, world.Place("Beicheng"), east, 0.5, run.Try(Deed.Storm, east, west, place: world.Place("Beicheng"), amount: 3000));
        });

        Assert.Contains("The Easterners break the Oath.", text);
        Assert.Contains("The Easterners declare war on West.", text);
        Assert.Contains("Wang proclaims Dawn at Zhongcheng.", text);
        Assert.Contains("Dawn captures Beicheng from West with 3,000 men.", text);
        Assert.True(text.IndexOf("break the Oath", StringComparison.Ordinal) < text.IndexOf("declare war", StringComparison.Ordinal));
    }

    [Fact]
    public void A_puppet_is_given_its_lands_and_a_peace_has_a_name()
    {
        var world = SmallWorld.Of(World);
        var (east, west) = (world.Polity("Easterners"), world.Polity("West"));
        var text = Told(world, run =>
        {
            Bonds.BeginWar(run, east, west, run.Try(Deed.DeclareWar, west, east));
            var slot = Realms.Free(run);
            var general = Lives.NewPerson(run, west, Office.General, 40);
            var name = run.Scenario.Cast.NameOfRising(world.Place("Beicheng"));
            var told = run.Try(Deed.SetUp, west, slot, general, place: world.Place("Beicheng"), amount: name);
            Realms.Begin(run, slot, name, west, Government.Puppet, world.Place("Beicheng"), told);
            Thrones.Enthrone(run, general, slot, told);
            Bonds.Submit(run, slot, west);
            Lands.Give(run, world.Place("Beicheng"), slot, 0.5, told);
            var peace = run.Try(Deed.MakePeace, west, east, cause: told);
            Bonds.EndWar(run, east, west, peace);
            Bonds.Bind(run, east, west, peace);
        });

        Assert.Matches("West sets up the realm of Beicheng under .+\\.", text);
        Assert.Contains("West cedes Beicheng to the realm of Beicheng.", text);
        Assert.Contains("The realm of Beicheng makes Beicheng its capital.", text);
        Assert.Contains("West and the Easterners agree the Peace of Dongcheng of 1112.", text);
        Assert.Contains("; because West sets up the realm of Beicheng under", text);
    }

    [Fact]
    public void Whoever_takes_a_place_on_the_day_on_which_another_did_takes_it_from_him()
    {
        var world = SmallWorld.Of(World);
        var (east, west) = (world.Polity("Easterners"), world.Polity("West"));
        var text = Told(world, run =>
        {
            Bonds.BeginWar(run, east, west, run.Try(Deed.DeclareWar, west, east));
            for (var time = 0; time < 18; time++)
            {
                var taker = time % 2 == 0 ? west : east;
                Lands.Give(run, world.Place("Zhongcheng"), taker, 0.5, run.Try(Deed.Occupy, taker, time % 2 == 0 ? east : west, place: world.Place("Zhongcheng")));
            }
        });

        Assert.Contains("West occupies Zhongcheng.", text);
        Assert.Contains("West captures Zhongcheng from the Easterners.", text);
    }

    [Fact]
    public void A_state_that_falls_and_rises_again_is_told_of_both_times()
    {
        var world = SmallWorld.Of(World);
        var west = world.Polity("West");
        var rising = world.Scenario.Cast.NameOfRising(world.Place("Beicheng"));
        var text = Told(world, run =>
        {
            for (var time = 0; time < 2; time++)
            {
                var slot = Realms.Free(run);
                if (slot < 0) slot = run.Scenario.FirstNewPolity;
                var rebel = Lives.NewPerson(run, west, Office.General, 40);
                var told = run.Try(Deed.Proclaim, slot, person: rebel, place: world.Place("Beicheng"), amount: rising);
                Realms.Begin(run, slot, rising, west, Government.Warband, world.Place("Beicheng"), told);
                Thrones.Enthrone(run, rebel, slot, told);
                Lands.Give(run, world.Place("Beicheng"), slot, 0.5, told);
                Bonds.BeginWar(run, slot, west, told);
                var fallen = run.Try(Deed.Destroy, west, slot, cause: told);
                Lands.GiveAll(run, slot, west, 0.5, fallen);
                Realms.End(run, slot);
            }
        });

        Assert.Equal(2, text.Split("proclaims the realm of Beicheng at Beicheng.").Length - 1);
        Assert.Equal(2, text.Split("West destroys the realm of Beicheng.").Length - 1);
    }

    [Fact]
    public void Two_states_that_rose_at_one_place_have_two_names()
    {
        var world = SmallWorld.Of(World);
        var west = world.Polity("West");
        var text = Told(world, run =>
        {
            foreach (var seat in (string[])["Beicheng", "Beicheng"])
            {
                var rebel = Lives.NewPerson(run, west, Office.General, 40);
                Realms.Found(run, Realms.Free(run), rebel, world.Place(seat), west, Government.Warband, -1);
                // The first holds on elsewhere when the second rises.
                Lands.Give(run, world.Place("Xicheng"), run.State.Places[world.Place(seat)].Holder, 0.5, -1);
            }
        });

        Assert.Contains("proclaims the realm of Beicheng at Beicheng.", text);
        Assert.Contains("proclaims the realm of Beicheng II at Beicheng.", text);
    }

    [Fact]
    public void Who_goes_over_leaves_the_side_that_he_served()
    {
        var world = SmallWorld.Of(World);
        var (east, west) = (world.Polity("Easterners"), world.Polity("West"));
        var text = Told(world, run =>
        {
            var general = Lives.NewPerson(run, west, Office.General, 40);
            var told = run.Try(Deed.DefectWithPlace, east, west, general, place: world.Place("Xicheng"));
            Thrones.GoOver(run, general, east, told);
            Lands.Give(run, world.Place("Xicheng"), east, 0.5, told);
        });

        Assert.Matches("defects from West to the Easterners with Xicheng\\.", text);
    }

    private static int NameOf(SmallWorld world, string name) => world.Scenario.Cast.Annals.Entities.Single(entity => entity.Name == name).Id;

    /// <summary>Lets something happen in the first turn, prints it, reads it again, and gives the text.</summary>
    private static string Told(SmallWorld world, Action<Rerun> first)
    {
        var quiet = new Rerun(world.Scenario.With(without: [.. world.Run.Mechanisms.Select(mechanism => mechanism.Name)]));
        var record = RunRecord.Of(quiet, 0, Play);
        var text = RunAnnals.Print(record, Play);
        var read = ReadAgain.Check(record, text, new Turn(world.Scenario.From.Number).LastDay);
        Assert.NotEmpty(read.Chronicle.Events);
        return text;

        void Play(int number, IRunWatcher watcher)
        {
            quiet.Begin(number, watcher);
            first(quiet);
            quiet.Step();
        }
    }
}
