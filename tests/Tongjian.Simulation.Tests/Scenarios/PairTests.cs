using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>A what-if has the chance of its base: it changes only what it causes.</summary>
public sealed class PairTests
{
    [Fact]
    public void A_what_if_that_says_nothing_changes_nothing() => IsAsTheBase(WhatIfWorld.Of("ask  East holds Xicheng on 1115-01-01."));

    [Fact]
    public void A_what_if_that_forbids_what_never_happens_changes_nothing() => IsAsTheBase(WhatIfWorld.Of("never  South sacks Dongcheng.\nnever  Chief Ge is born."));

    [Fact]
    public void A_forced_capture_leaves_alone_what_is_out_of_contact()
    {
        var world = WhatIfWorld.Of("1112-06-15  East captures Xicheng from West.");
        var inBase = new Rerun(world.Scenario.WithoutWhatIf());
        for (var run = 0; run < 10; run++)
        {
            world.Run.Begin(run);
            inBase.Begin(run);
            for (var turn = 0; turn < 20; turn++)
            {
                world.Run.Step();
                inBase.Step();
                foreach (var place in (ReadOnlySpan<string>)["Nancheng", "Nanmen"])
                    Assert.Equal(inBase.State.Places[world.Place(place)], world.State.Places[world.Place(place)]);
                if (turn == 15) Assert.Equal(inBase.State.Hash(), world.State.Hash());
            }

            Assert.NotEqual(inBase.State.Hash(), world.State.Hash());
        }
    }

    [Fact]
    public void The_first_consequence_of_a_forced_march_leads_back_to_it()
    {
        var world = WhatIfWorld.Of("1112-02-15  East marches on Xicheng against West under General Wu with 60,000 men.");
        var pair = Enumerable.Range(0, 20).Select(run => Pair.Of(world.Scenario, run)).First(pair => pair.FirstConsequence >= 0);
        Assert.NotNull(pair.ShallOf(pair.WhatIf.ChainOf(pair.FirstConsequence)[0]));
        var lines = Parting.Why(pair);
        var first = lines[0];
        Assert.Equal(
            (PartingPart.Shall, "East marches on Xicheng against West under General Wu with 60,000 men."), (first.Part, first.Text));
        Assert.Equal(world.Scenario.WhatIf!.Shall[0].Where, first.Where);
        Assert.Contains(lines, line => line.Part == PartingPart.Cause && line.Where is not null);
        Assert.DoesNotContain(lines, line => line.Part == PartingPart.Same);
    }

    [Fact]
    public void Where_the_base_does_what_is_forbidden_the_sentence_is_named()
    {
        var world = WhatIfWorld.Of("never  East captures Xicheng.");
        var pair = Enumerable.Range(0, 50).Select(run => Pair.Of(world.Scenario, run)).First(pair => !pair.IsSame);
        var what = pair.Base.Happenings[pair.FirstInBase];
        Assert.Equal((world.Place("Xicheng"), world.Polity("East")), (what.Place, what.Agent));
        var lines = Parting.Why(pair);
        Assert.Equal((PartingPart.Never, "East captures Xicheng."), (lines[0].Part, lines[0].Text));
        Assert.Equal(PartingPart.InBase, lines[1].Part);
        Assert.DoesNotContain(lines, line => line.Part == PartingPart.Untold);
    }

    [Fact]
    public void Runs_that_are_the_same_say_so()
    {
        var pair = Pair.Of(WhatIfWorld.Of("never  South sacks Dongcheng.").Scenario, 3);
        Assert.True(pair.IsSame);
        Assert.Equal([new PartingLine(PartingPart.Same, null, "both runs tell the same", null)], Parting.Why(pair));
    }

    [Fact]
    public void A_scenario_without_a_what_if_has_no_pair() =>
        Assert.Throws<ArgumentException>(() => Pair.Of(WhatIfWorld.Of("never  South sacks Dongcheng.").Scenario.WithoutWhatIf(), 0));

    private static void IsAsTheBase(WhatIfWorld world)
    {
        var inBase = new Rerun(world.Scenario.WithoutWhatIf());
        for (var run = 0; run < 5; run++)
        {
            inBase.Play(run);
            world.Run.Play(run);
            Assert.Equal(inBase.State.Hash(), world.State.Hash());
        }
    }
}
