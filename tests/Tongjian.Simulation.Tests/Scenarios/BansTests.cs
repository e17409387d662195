using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>What a what-if forbids does not happen, and nothing else is kept from happening.</summary>
public sealed class BansTests
{
    [Fact]
    public void A_forbidden_march_is_marched_by_nobody()
    {
        Assert.Contains(WhatIfWorld.Of("never  South dissolves South.").PlayAll(20), IsMarchOn("Xicheng"));
        Assert.DoesNotContain(WhatIfWorld.Of("never  East marches on Xicheng.").PlayAll(20), IsMarchOn("Xicheng"));
        Assert.Contains(WhatIfWorld.Of("never  East marches on Xicheng.").PlayAll(20), happening => happening.Kind == Deed.March);
    }

    [Fact]
    public void Whatever_way_a_place_would_be_taken_is_forbidden()
    {
        var world = WhatIfWorld.Of("never  East captures Xicheng.");
        for (var run = 0; run < 20; run++)
        {
            Assert.DoesNotContain(world.Play(run: run), happening =>
                happening.Kind is Deed.Storm or Deed.Surrender or Deed.Occupy && happening.Place == world.Place("Xicheng") && happening.Agent == world.Polity("East"));
        }
    }

    [Fact]
    public void Nothing_is_forbidden_before_the_what_if_leaves_the_record()
    {
        var always = WhatIfWorld.Of("never  East marches against West.").PlayAll(20);
        var later = WhatIfWorld.Of("from 1117-01-01\nnever  East marches against West.").PlayAll(20);
        var world = WhatIfWorld.Of("never  South dissolves South.");
        Assert.Equal((0, 3), (world.Polity("East"), world.Polity("West")));
        var fork = 36 * 1117;
        Assert.DoesNotContain(always, happening => happening is { Kind: Deed.March, Agent: 0, Patient: 3 });
        Assert.Contains(later, happening => happening is { Kind: Deed.March, Agent: 0, Patient: 3 } && happening.Turn < fork);
        Assert.DoesNotContain(later, happening => happening is { Kind: Deed.March, Agent: 0, Patient: 3 } && happening.Turn >= fork);
    }

    [Theory]
    [InlineData("East captures Xicheng.", "storm East West Xicheng", true)]
    [InlineData("East captures Xicheng.", "surrender East West Xicheng", true)]
    [InlineData("East captures Xicheng.", "storm West East Xicheng", false)]
    [InlineData("East captures Xicheng.", "storm East West Ximen", false)]
    [InlineData("East captures the Eastern Land.", "storm East West Zhongcheng", true)]
    [InlineData("East captures Xicheng under General Wu.", "storm East West Xicheng", false)]
    [InlineData("East captures Xicheng under General Wu.", "storm East West Xicheng General Wu", true)]
    [InlineData("General Wu captures Xicheng.", "storm East West Xicheng General Wu", true)]
    [InlineData("Old Li captures Xicheng.", "storm East West Xicheng", true)]
    [InlineData("Lord Zhou captures Xicheng.", "storm East West Xicheng", false)]
    [InlineData("East and West make peace.", "makePeace East West", true)]
    [InlineData("East and West make peace.", "makePeace West East", true)]
    [InlineData("East and West make peace.", "makePeace West South", false)]
    [InlineData("East and West agree the Treaty of Zhongcheng.", "makePeace West East", true)]
    [InlineData("Old Li recalls General Wu from the field.", "recall East - - General Wu", true)]
    [InlineData("Old Li recalls General Wu from the field.", "recall East - - Young Li", false)]
    [InlineData("General Wu is poisoned.", "execute East - - General Wu", true)]
    [InlineData("General Wu is poisoned.", "kill West East - General Wu", true)]
    [InlineData("General Wu is poisoned.", "die East - - General Wu", false)]
    [InlineData("General Wu defects from East to West.", "defect East West - General Wu", true)]
    [InlineData("General Wu defects to West.", "defectWithPlace West East Zhongcheng General Wu", true)]
    [InlineData("General Wu defects to South.", "defect East West - General Wu", false)]
    [InlineData("Chief Ge proclaims Hill Kingdom.", "proclaim Hill_People - Shancheng Chief Ge", true)]
    [InlineData("The Hill People raid West.", "raid Hill_People West Ximen", true)]
    [InlineData("Fire arrows are used.", "useWeapon East West", true)]
    [InlineData("Fire arrows are used.", "learnWeapon East West", true)]
    [InlineData("East uses fire arrows.", "useWeapon West East", false)]
    public void A_happening_is_forbidden_if_it_says_all_that_the_sentence_says(string never, string happening, bool isForbidden)
    {
        var world = WhatIfWorld.Of($"never  {never}", "all");
        world.Play(1);
        var parts = happening.Split(' ', 5);
        short At(int part, Func<string, int> slot) => parts.Length > part && parts[part] != "-" ? (short)slot(parts[part].Replace('_', ' ')) : (short)-1;
        var what = new Happening(
            Enum.Parse<Deed>(parts[0], ignoreCase: true), world.Run.Now.Number, At(1, world.Polity), At(2, world.Polity), At(4, world.Person), -1, At(3, world.Place));
        Assert.Equal(!isForbidden, world.Run.May(what));
    }

    [Fact]
    public void What_was_kept_from_happening_is_remembered_once()
    {
        var world = WhatIfWorld.Of("never  East captures Xicheng.\nnever  South destroys East.");
        for (var run = 0; world.Run.Decrees.FirstAverted[0] is null && run < 50; run++) world.Play(run: run);
        Assert.Equal(world.Place("Xicheng"), world.Run.Decrees.FirstAverted[0]!.Value.Happening.Place);
        Assert.Null(world.Run.Decrees.FirstAverted[1]);
    }

    [Fact]
    public void Nothing_is_allocated_to_forbid()
    {
        var world = WhatIfWorld.Of("never  East captures Xicheng under General Wu.\nnever  East and West make peace.\nnever  Fire arrows are used.", "all");
        world.Play(1);
        var what = new Happening(Deed.Storm, world.Run.Now.Number, (short)world.Polity("East"), (short)world.Polity("West"), -1, -1, (short)world.Place("Xicheng"));
        world.Run.May(what);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1000; time++) world.Run.May(what);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Predicate<Happening> IsMarchOn(string place)
    {
        var station = WhatIfWorld.Of("never  South dissolves South.").Place(place);
        return happening => happening is { Kind: Deed.March, Agent: 0 } && happening.Place == station;
    }
}
