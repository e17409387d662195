using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>The what-ifs that are shipped with the chronicle.</summary>
public sealed class TheWhatIfsTests
{
    private static readonly Mirror World = Mirror.Of(Chronicle.Load(Repository.PathOf("chronicles", "jurchen-wars")));
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    public static TheoryData<string> Titles => [.. World.Chronicle.Annals.WhatIfs.Select(whatIf => whatIf.Title)];

    [Fact]
    public void There_are_at_least_ten_and_each_asks_for_three_to_six_outcomes()
    {
        Assert.True(World.Chronicle.Annals.WhatIfs.Count >= 10);
        Assert.All(World.Chronicle.Annals.WhatIfs, whatIf => Assert.InRange(whatIf.Asks.Count, 3, 6));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Each_fits_the_model_and_what_it_wants_can_be(string title)
    {
        var whatIf = World.Chronicle.Annals.WhatIfs.Single(whatIf => whatIf.Title == title);
        var from = whatIf.From!.Possible.Earliest;
        var to = whatIf.Asks.Max(ask => ask.Date.Possible.Latest) + 1;
        Assert.Empty(WhatIfCheck.Of(whatIf, from, to).Select(message => message.ToString()));
        var scenario = Scenario.Of(World, Book, from, from + 800, whatIf: whatIf);
        var run = new Rerun(scenario);
        run.Play(0);
        Assert.All(run.Decrees.Decreed, decreed => Assert.True(decreed.Number >= 0, $"could not be: {decreed.Line}"));
        Assert.Equal(whatIf.Shall.Count, run.Decrees.Decreed.Count);
    }

    [Fact]
    public void An_executed_Aguda_proclaims_nothing()
    {
        var whatIf = World.Chronicle.Annals.WhatIfs.Single(whatIf => whatIf.Title == "Aguda is executed in 1112");
        var scenario = Scenario.Of(World, Book, Day.Of(CalendarSystem.Julian, 1112, 12, 1), Day.Of(CalendarSystem.Julian, 1116, 1, 1), whatIf: whatIf);
        var aguda = World.Chronicle.Annals.Entities.Single(entity => entity.Name == "Aguda");
        var run = new Rerun(scenario);
        for (var number = 0; number < 5; number++)
        {
            run.Play(number);
            Assert.Equal(-1, new Roster(run).PersonOf(aguda));
            var pair = Pair.Of(scenario, number);
            Assert.Equal("Emperor Tianzuo executes Aguda.", Parting.Why(pair)[0].Text);
        }
    }
}
