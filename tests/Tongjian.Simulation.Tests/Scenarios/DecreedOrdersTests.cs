using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>What a what-if orders: armies set out, lie before walls, are beaten and come home.</summary>
public sealed class DecreedOrdersTests
{
    [Fact]
    public void A_march_raises_an_army_of_its_force_under_its_commander()
    {
        var world = WhatIfWorld.Of("1112-02  East marches on Xicheng against West under General Wu with 12,000 men.", "all");
        var heard = world.Play(6);
        var army = Assert.Single(world.State.Armies, army => army.Polity >= 0);
        Assert.Equal(
            (world.Polity("East"), world.Person("General Wu"), world.Place("Xicheng"), Order.Take, 12_000, 0),
            (army.Polity, army.Commander, army.Target, army.Order, army.Men, army.Cause));
        Assert.Equal(world.Place("Zhongcheng"), army.At);
        Assert.Equal(Deed.March, Assert.Single(heard).Kind);
    }

    [Fact]
    public void An_army_that_is_in_the_field_already_is_sent_on()
    {
        var world = WhatIfWorld.Of("1112-02  East marches on Xicheng against West under General Wu.\n1112-04  East marches on Ximen against West under General Wu.", "all");
        world.Play(12);
        Assert.Equal(world.Place("Ximen"), Assert.Single(world.State.Armies, army => army.Polity >= 0).Target);
    }

    [Fact]
    public void A_march_against_a_realm_goes_to_its_nearest_place()
    {
        var world = WhatIfWorld.Of("1112-02  East invades West.", "all");
        world.Play(6);
        Assert.Equal(world.Place("Xicheng"), Assert.Single(world.State.Armies, army => army.Polity >= 0).Target);
    }

    [Fact]
    public void A_siege_lies_before_its_place_and_is_lifted()
    {
        var world = WhatIfWorld.Of("1112-02  East besieges Xicheng against West with 30,000 men.\n1112-05  East lifts the siege of Xicheng.", "all");
        world.Play(6);
        var besieger = world.State.Places[world.Place("Xicheng")].Besieger;
        Assert.Equal((world.Place("Xicheng"), 30_000), (world.State.Armies[besieger].At, world.State.Armies[besieger].Men));
        world.Play(15);
        Assert.Equal((-1, Order.Return), (world.State.Places[world.Place("Xicheng")].Besieger, world.State.Armies[besieger].Order));
    }

    [Fact]
    public void A_general_is_recalled()
    {
        var world = WhatIfWorld.Of("1112-02  East marches on Xicheng against West under General Wu.\n1112-03  Old Li recalls General Wu from the field.", "all");
        var heard = world.Play(9);
        Assert.Equal(Order.Return, Assert.Single(world.State.Armies, army => army.Polity >= 0).Order);
        Assert.Equal((Deed.Recall, world.Polity("East"), world.Person("General Wu")), (heard[^1].Kind, heard[^1].Agent, heard[^1].Person));
    }

    [Fact]
    public void A_beaten_army_bleeds_and_goes_home()
    {
        var world = WhatIfWorld.Of("1112-02  East marches on Xicheng against West under General Wu with 20,000 men.\n1112-03  West defeats East.", "all");
        world.Play(9);
        var army = Assert.Single(world.State.Armies, army => army.Polity >= 0);
        Assert.True(army.Men < 20_000);
        Assert.Equal(Order.Return, army.Order);
    }

    [Fact]
    public void Sums_are_paid_towns_sacked_walls_built()
    {
        var world = WhatIfWorld.Of("1112-02  West pays East 100,000 strings of cash.\n1112-02  East sacks Ximen.\n1112-02  South fortifies Nanmen.", "all");
        world.Play(6);
        var (start, now) = (world.Scenario.Start, world.State);
        Assert.Equal(100_000, now.Polities[world.Polity("East")].Treasury - start.Polities[world.Polity("East")].Treasury, 1e-6);
        Assert.Equal(-100_000, now.Polities[world.Polity("West")].Treasury - start.Polities[world.Polity("West")].Treasury, 1e-6);
        Assert.True(now.Places[world.Place("Ximen")].Households < start.Places[world.Place("Ximen")].Households);
        Assert.Equal(start.Places[world.Place("Nanmen")].Walls + 1, now.Places[world.Place("Nanmen")].Walls);
    }
}
