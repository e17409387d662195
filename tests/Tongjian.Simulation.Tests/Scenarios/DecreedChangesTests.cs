using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>What a what-if lets happen changes a run as replay would change the world.</summary>
public sealed class DecreedChangesTests
{
    [Fact]
    public void A_capture_gives_the_place_in_the_turn_of_its_date_and_is_its_cause()
    {
        var world = WhatIfWorld.Of("1112-02-15  East captures Xicheng from West under General Wu.", "all");
        world.Play(4);
        Assert.Equal("West", world.HolderOf("Xicheng"));
        var heard = world.Play(5);
        Assert.Equal("East", world.HolderOf("Xicheng"));
        var told = Assert.Single(heard);
        Assert.Equal((Deed.Storm, world.Polity("East"), world.Polity("West"), world.Person("General Wu"), world.Place("Xicheng")), (told.Kind, told.Agent, told.Patient, told.Person, told.Place));
        Assert.Equal(0, world.State.Places[world.Place("Xicheng")].Cause);
        Assert.True(world.State.Places[world.Place("Xicheng")].Garrison > 0);
    }

    [Fact]
    public void A_region_is_given_with_all_its_places()
    {
        var world = WhatIfWorld.Of("1112-02  East cedes the Eastern Land to South.", "all");
        world.Play(6);
        Assert.Equal(("South", "South"), (world.HolderOf("Dongcheng"), world.HolderOf("Zhongcheng")));
    }

    [Fact]
    public void War_and_peace_are_made_and_a_treaty_binds()
    {
        var world = WhatIfWorld.Of("1112-02  South declares war on West.\n1112-05  East and West agree the Treaty of Zhongcheng.\n            Under it, West pays East 1,000 taels of silver a year.", "all");
        world.Play(6);
        Assert.True(world.State.AtWar(world.Polity("South"), world.Polity("West")));
        Assert.True(world.State.AtWar(world.Polity("West"), world.Polity("East")));
        world.Play(15);
        var tie = world.State.Tie(world.Polity("West"), world.Polity("East"));
        Assert.Equal(Bond.Treaty, tie.Bonds & (Bond.Treaty | Bond.War));
        Assert.True(tie.Pays > 0);
        Assert.Equal(1, tie.Cause);
    }

    [Fact]
    public void A_treaty_that_is_broken_binds_no_more()
    {
        var world = WhatIfWorld.Of("1112-02  East and West agree the Treaty of Zhongcheng.\n1112-05  East breaks the Treaty of Zhongcheng.", "all");
        world.Play(6);
        Assert.NotEqual(Bond.None, world.State.Tie(world.Polity("West"), world.Polity("East")).Bonds & Bond.Treaty);
        world.Play(15);
        Assert.Equal(Bond.None, world.State.Tie(world.Polity("West"), world.Polity("East")).Bonds & Bond.Treaty);
    }

    [Fact]
    public void A_vassal_submits_and_refuses_homage()
    {
        var world = WhatIfWorld.Of("1112-02  South submits to East.\n1112-02  The Hill People refuse homage to West.", "all");
        world.Play(1);
        Assert.Equal(world.Polity("West"), world.State.Polities[world.Polity("Hill People")].Overlord);
        world.Play(6);
        Assert.Equal((world.Polity("East"), -1), (world.State.Polities[world.Polity("South")].Overlord, world.State.Polities[world.Polity("Hill People")].Overlord));
    }

    [Fact]
    public void A_ruler_dies_and_another_becomes_ruler()
    {
        var world = WhatIfWorld.Of("1112-02  Old Li dies.\n1112-04  Young Li becomes ruler of East.", "all");
        world.Play(6);
        Assert.Equal((-1, -1), (world.Person("Old Li"), world.State.Polities[world.Polity("East")].Ruler));
        world.Play(12);
        Assert.Equal(world.Person("Young Li"), world.State.Polities[world.Polity("East")].Ruler);
        Assert.Equal(Office.Ruler, world.State.Persons[world.Person("Young Li")].Office);
    }

    [Fact]
    public void A_people_that_proclaims_a_state_goes_on_under_its_name()
    {
        var world = WhatIfWorld.Of("1112-02  Chief Ge proclaims Hill Kingdom.\n1112-04  Hill Kingdom captures Ximen from West.", "all");
        world.Play(1);
        var slot = world.Polity("Hill People");
        world.Play(12);
        Assert.Equal((slot, slot), (world.Polity("Hill Kingdom"), world.Polity("Hill People")));
        Assert.Equal(("Hill Kingdom", "Hill Kingdom"), (world.HolderOf("Shancheng"), world.HolderOf("Ximen")));
        Assert.Equal(-1, world.State.Polities[slot].Overlord);
    }

    [Fact]
    public void A_destroyed_polity_leaves_its_places_to_the_destroyer()
    {
        var world = WhatIfWorld.Of("1112-02  East destroys West.", "all");
        world.Play(6);
        Assert.Equal(("East", "East", -1), (world.HolderOf("Xicheng"), world.HolderOf("Ximen"), world.Polity("West")));
    }

    [Fact]
    public void Who_is_handed_over_is_a_captive_and_his_lord_bears_less_of_a_grudge()
    {
        float GrudgeAfter(string lines)
        {
            var world = WhatIfWorld.Of(lines, "all");
            world.Play(12);
            Assert.Equal(world.Polity("East"), world.State.Persons[world.Person("General Wu")].Captor);
            return world.State.Tie(world.Polity("East"), world.Polity("West")).Grievance;
        }

        const string GoesOver = "1112-02  General Wu defects from East to West.\n";
        Assert.True(GrudgeAfter(GoesOver + "1112-04  West hands General Wu over to East.") < GrudgeAfter(GoesOver + "1112-04  East seizes General Wu."));
    }

    [Fact]
    public void A_general_is_seized_and_released_and_goes_over_with_a_place()
    {
        var world = WhatIfWorld.Of("1112-02  West seizes General Wu.\n1112-04  West releases General Wu.\n1112-06  General Wu defects from East to West with Zhongcheng.", "all");
        world.Play(6);
        Assert.Equal(world.Polity("West"), world.State.Persons[world.Person("General Wu")].Captor);
        world.Play(12);
        Assert.Equal(-1, world.State.Persons[world.Person("General Wu")].Captor);
        world.Play(18);
        Assert.Equal((world.Polity("West"), "West"), (world.State.Persons[world.Person("General Wu")].Polity, world.HolderOf("Zhongcheng")));
    }

    [Fact]
    public void A_court_moves_and_learns_a_weapon()
    {
        var world = WhatIfWorld.Of("1112-02  East moves its capital to Zhongcheng.\n1112-02  East uses fire arrows against West.", "all");
        world.Play(6);
        Assert.Equal((world.Place("Zhongcheng"), 1), (world.State.Polities[world.Polity("East")].Capital, world.State.Polities[world.Polity("East")].Weapons));
        Assert.Equal(0, world.State.Polities[world.Polity("West")].Weapons);
    }

    [Fact]
    public void Somebody_whom_the_run_did_not_know_comes_up()
    {
        var world = WhatIfWorld.Of("1112-02  East appoints Stranger \"general\".", "all");
        world.Play(1);
        Assert.Equal(-1, world.Person("Stranger"));
        world.Play(6);
        Assert.Equal(world.Polity("East"), world.State.Persons[world.Person("Stranger")].Polity);
    }

    [Fact]
    public void Who_is_dead_in_a_run_does_nothing_in_it()
    {
        var world = WhatIfWorld.Of("1112-04  General Wu captures Xicheng from West.", "all");
        world.Play(1);
        world.Scenario.Start.Persons[world.Person("General Wu")].Lives = false;
        Assert.Empty(world.Play(12));
        Assert.Equal("West", world.HolderOf("Xicheng"));
        Assert.Equal(-1, Assert.Single(world.Run.Decrees.Decreed).Number);
    }
}
