using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class GunpowderTests
{
    private const string Walls = """
        Song is a polity.
        Jin is a polity.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        De'an is a city at 31.30 N, 113.70 E.
        Zhending is a capital at 38.00 N, 114.50 E.
        A road runs from Zhending through Kaifeng to De'an.
        Bombs are a weapon.
        Lances are a weapon.
        1112-01-01   given   Song holds Kaifeng and De'an.
        1112-01-01   given   Jin holds Zhending.
        1112-01-01   given   Song is at war with Jin.

        """;

    private const string Known = "1112-01-01   given   Song knows bombs.";

    private static Stage Of(string more, params string[] mechanisms) => new(SmallWorld.Of(Walls + more, 20), mechanisms);

    /// <summary>Lays an army before a city and keeps it there.</summary>
    private static void Besiege(Stage stage, string place)
    {
        var army = stage.Army("Jin", place, place, 40_000);
        stage.Place(place).Besieger = (short)army;
        stage.Place(place).Households = 150_000;
    }

    [Fact]
    public void A_scenario_numbers_its_weapons_and_knows_who_has_them()
    {
        var world = SmallWorld.Of(Walls + Known);
        Assert.Equal(["bombs", "lances"], world.Scenario.Cast.Weapons.Select(weapon => weapon.Name));
        Assert.Equal(1, world.Run.State.Polities[world.Polity("Song")].Weapons);
        Assert.Equal(0, world.Run.State.Polities[world.Polity("Jin")].Weapons);
    }

    [Theory]
    [InlineData(Known, true, 0.3, 1)]
    [InlineData("", true, 0.05, 0.5)]
    [InlineData(Known, false, 0, 0)]
    public void Besieged_cities_invent_and_quiet_ones_do_not(string known, bool besieged, double least, double most)
    {
        var stage = Of(known, "gunpowder");
        var found = stage.Share(150, 3 * 36, on =>
        {
            if (besieged) Besiege(on, "De'an");
        }, on => on.Heard.Exists(happening => happening.Kind == Deed.LearnWeapon && happening.Agent == on.World.Polity("Song") && happening.Patient < 0));
        Assert.InRange(found, least, most);
    }

    [Fact]
    public void What_nobody_knows_can_be_found_and_nothing_is_found_twice()
    {
        var stage = Of(Known, "gunpowder");
        for (var run = 0; run < 30; run++)
        {
            Besiege(stage.Begin(run), "De'an");
            var learnt = stage.Steps(36 * 19).Heard.Where(happening => happening.Kind == Deed.LearnWeapon && happening.Agent == stage.World.Polity("Song")).ToArray();
            Assert.All(learnt, happening => Assert.Equal(1, happening.Amount));
            Assert.InRange(learnt.Length, 0, 1);
            Assert.Equal(learnt.Length == 1 ? 3 : 1, stage.Polity("Song").Weapons);
        }
    }

    [Fact]
    public void A_small_town_has_no_workshops()
    {
        var stage = Of(Known, "gunpowder");
        Assert.Equal(0, stage.Share(60, 3 * 36, on =>
        {
            Besiege(on, "De'an");
            on.Place("De'an").Walls = 2;
        }, on => on.Count(Deed.LearnWeapon) > 0 && on.Polity("Song").Weapons == 3));
    }

    [Theory]
    [InlineData(3, Known, true)]
    [InlineData(1, Known, false)]
    [InlineData(3, "", false)]
    public void Who_takes_a_city_may_learn_what_its_holder_knew(byte walls, string known, bool learns)
    {
        var stage = Of(known, "siege");
        var share = stage.Share(100, 1, on =>
        {
            on.Place("De'an").Walls = walls;
            on.Place("De'an").Garrison = 0;
            on.Place("De'an").Loyalty = 0;
            on.Army("Jin", "De'an", "De'an", 200_000);
        }, on => on.Polity("Jin").Weapons != 0);
        if (learns) Assert.InRange(share, 0.05, 0.5);
        else Assert.Equal(0, share);
    }

    [Fact]
    public void Neighbours_learn_in_the_long_run_and_who_goes_over_brings_what_he_knows()
    {
        var stage = Of(Known, "gunpowder");
        Assert.InRange(stage.Share(100, 19 * 36, _ => { }, on => on.Polity("Jin").Weapons == 1), 0.15, 0.6);
        var rules = stage.World.Scenario.Rules.Get<GunpowderRules>();
        Assert.InRange(stage.Share(200, 1, on => Gunpowder.Defect(on.Run, on.World.Polity("Song"), on.World.Polity("Jin"), -1, rules), on => on.Polity("Jin").Weapons == 1), 0.2, 0.5);
        Assert.Equal(0, stage.Share(50, 1, on => Gunpowder.Defect(on.Run, on.World.Polity("Jin"), on.World.Polity("Song"), -1, rules), on => on.Polity("Song").Weapons != 1));
    }

    [Fact]
    public void Bombs_on_the_walls_hold_off_storms_and_bombs_before_them_help()
    {
        var stage = Of("", "siege");
        double Stormed(ushort defender, ushort attacker) => stage.Share(300, 6, on =>
        {
            (on.Polity("Song").Weapons, on.Polity("Jin").Weapons) = (defender, attacker);
            on.Place("De'an").Loyalty = 1;
            on.Place("De'an").Garrison = 15_000;
            on.Army("Jin", "De'an", "De'an", 60_000);
        }, on => on.Count(Deed.Storm) > 0);
        var none = Stormed(0, 0);
        Assert.True(Stormed(7, 0) < none);
        Assert.True(Stormed(0, 7) > none);
    }

    [Fact]
    public void Weapons_are_used_by_who_has_them_at_a_siege_only_and_kill()
    {
        var stage = Of(Known, "gunpowder").Begin();
        Assert.Equal(0, stage.Steps(36).Count(Deed.UseWeapon));
        Besiege(stage.Begin(1), "De'an");
        var uses = stage.Steps(72).Heard.Where(happening => happening.Kind == Deed.UseWeapon).ToArray();
        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Equal((stage.World.Polity("Song"), stage.World.Place("De'an")), (use.Agent, use.Place)));
        Assert.True(stage.State.Armies[0].Men < 40_000);
    }
}
