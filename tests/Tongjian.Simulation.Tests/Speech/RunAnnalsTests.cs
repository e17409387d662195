using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Speech;

/// <summary>Runs of the Jurchen wars, printed and read again.</summary>
public sealed class RunAnnalsTests
{
    private static readonly Mirror Wars = Mirror.Of(Chronicle.Of(AnnalsFolder.Load(Repository.PathOf("chronicles", "jurchen-wars"))));
    private static readonly RuleBook Rules = RuleBook.Load(Repository.PathOf("rules"));

    [Theory]
    [InlineData(1112, 15, 0)]
    [InlineData(1112, 15, 1)]
    [InlineData(1125, 20, 2)]
    [InlineData(1142, 20, 3)]
    [InlineData(1206, 30, 4)]
    public void A_run_loads_without_a_message_and_ends_as_it_was_played(int year, int years, int number)
    {
        var run = new Rerun(Scenario.Of(Wars, Rules, January(year), January(year + years), seed: 1));
        var record = RunRecord.Of(run, number);
        ReadAgain.Check(record, RunAnnals.Print(run, record));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_small_world_is_told_as_well(int number)
    {
        var run = SmallWorld.Of(
            """
            East is a polity.
            West is a polity.
            Dongcheng is a capital at 35.00 N, 116.00 E.
            Zhongcheng is a city at 35.00 N, 115.00 E.
            Xicheng is a capital at 35.00 N, 114.00 E.
            A road runs from Dongcheng through Zhongcheng to Xicheng.
            1112-01-01   given   East holds Dongcheng and Zhongcheng.
            1112-01-01   given   West holds Xicheng.
            1112-01-01   given   East is at war with West.
            """,
            years: 40).Run;
        var record = RunRecord.Of(run, number);
        var world = ReadAgain.Check(record, RunAnnals.Print(run, record));
        Assert.True(world.Chronicle.Events.Count >= record.Happenings.Count);
        Assert.All(Enumerable.Range(0, record.Happenings.Count), happening => Assert.NotNull(record.SentenceOf(happening)));
    }

    [Fact]
    public void The_text_of_a_run_is_the_same_each_time()
    {
        var scenario = Scenario.Of(Wars, Rules, January(1125), January(1127));
        var first = RunAnnals.Print(new Rerun(scenario), 17);
        var used = new Rerun(scenario);
        used.Play(3);
        Assert.Equal(first, RunAnnals.Print(used, 17));
        Assert.Contains("[rerun run 17, seed 0]", first);
    }

    [Fact]
    public void Watching_changes_nothing_in_the_wars()
    {
        var run = new Rerun(Scenario.Of(Wars, Rules, January(1120), January(1135)));
        run.Play(5);
        var hash = run.State.Hash();
        Assert.Equal(hash, RunRecord.Of(run, 5).End.Hash());
        RunAnnals.Print(run, 5);
        Assert.Equal(hash, run.State.Hash());
    }

    [Fact]
    public void A_chain_of_causes_leads_back_to_the_beginning()
    {
        var record = RunRecord.Of(new Rerun(Scenario.Of(Wars, Rules, January(1125), January(1130))), 1);
        var storm = Enumerable.Range(0, record.Happenings.Count).Last(happening => record.ChainOf(happening).Count > 2);
        var chain = record.ChainOf(storm);
        Assert.Equal(storm, chain[^1]);
        Assert.Equal(-1, record.CauseOf(chain[0]));
        for (var link = 1; link < chain.Count; link++)
        {
            Assert.Equal(chain[link - 1], record.CauseOf(chain[link]));
            Assert.True(record.DateOf(chain[link - 1]) <= record.DateOf(chain[link]));
        }
    }

    [Fact]
    public void Nobody_new_bears_a_name_that_is_taken()
    {
        var record = RunRecord.Of(new Rerun(Scenario.Of(Wars, Rules, January(1112), January(1180))), 0);
        var newcomers = record.Names.Entities.Where(entity => !Wars.Chronicle.Annals.Entities.Any(old => old.Name == entity.Name)).ToList();
        Assert.True(newcomers.Count(entity => entity.Kind == EntityKind.Person) > 20);
        Assert.Empty(record.Names.Diagnostics);
        var taken = Wars.Chronicle.Annals.Entities.SelectMany(entity => entity.Aliases.Select(alias => alias.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(newcomers, newcomer => taken.Contains(newcomer.Name));
        Assert.Equal(newcomers.Count, newcomers.Select(newcomer => newcomer.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static Day January(int year) => Day.Of(CalendarSystem.Julian, year, 1, 1);
}
