using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.Tests.Scenarios;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class FrontTests
{
    [Fact]
    public void Enemies_are_those_at_war_with_a_polity_in_every_turn_of_a_run()
    {
        var watcher = new Watcher();
        var world = WhatIfWorld.Of("1112-02  South declares war on West.\n1113-05  East and West agree the Treaty of Zhongcheng.", "");
        world.Run.Begin(0, watcher);
        for (var turn = 0; turn < 108; turn++) world.Run.Step();
        Assert.True(watcher.Wars > 100);
        Assert.True(watcher.Changes > 2);
    }

    private sealed class Watcher : IRunWatcher
    {
        private string before = "";

        public int Wars { get; private set; }

        public int Changes { get; private set; }

        public void Turned(Rerun run)
        {
            var all = "";
            for (var polity = 0; polity < run.State.Polities.Length; polity++)
            {
                var found = new List<int>();
                for (var enemy = run.Front.NextEnemyOf(run.State, polity, -1); enemy >= 0; enemy = run.Front.NextEnemyOf(run.State, polity, enemy)) found.Add(enemy);
                Assert.Equal(Enumerable.Range(0, run.State.Polities.Length).Where(other => run.State.AtWar(polity, other)), found);
                Assert.Equal(found.Count, run.Front.WarsOf(run.State, polity));
                Wars += found.Count;
                all += string.Join(",", found) + ";";
            }

            if (all != before) Changes++;
            before = all;
        }

        public void Happened(Rerun run, in Happening happening, int number)
        {
        }
    }
}
