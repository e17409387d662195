using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>State sentences asked of a run.</summary>
public sealed class AskTests
{
    private readonly Rerun run = new(ThreeRealms.Scenario());

    [Theory]
    [InlineData("East holds Dongcheng", true)]
    [InlineData("East holds Dongcheng and Xicheng", false)]
    [InlineData("West holds Zhongcheng", false)]
    [InlineData("The North holds Beicheng", true)]
    [InlineData("East holds Heartland", true)]
    [InlineData("Gao rules East", true)]
    [InlineData("Bai rules East", false)]
    [InlineData("Dongcheng is the capital of East", true)]
    [InlineData("West exists", true)]
    [InlineData("West is at war with East", true)]
    [InlineData("East is at war with the North", false)]
    [InlineData("Bai serves West", true)]
    [InlineData("Bai serves East", false)]
    [InlineData("Gao is alive", true)]
    public void The_first_day_is_as_the_record_has_it(string sentence, bool isSo)
    {
        run.Begin(0);
        Assert.Equal(isSo, new AskReading(run.Scenario).Read($"{sentence} on 1112-01-01").IsSo(run));
    }

    [Fact]
    public void What_changes_in_a_run_changes_the_answer()
    {
        run.Begin(0);
        var state = run.State;
        var (east, west) = (Slot("East"), Slot("West"));
        Both(Bond.Alliance);
        state.Tie(west, east).Pays = 100;
        state.Polities[west].Overlord = (short)east;
        state.Persons[Person("Bai")].Captor = (short)east;
        var xicheng = run.Map.Places.Single(place => place.Entity.Name == "Xicheng").Index;
        state.Armies[0].Polity = (short)east;
        state.Armies[0].Commander = (short)Person("Gao");
        state.Places[xicheng].Besieger = 0;
        Assert.True(IsSo("East is allied with West"));
        Assert.False(IsSo("East is at war with West"));
        Assert.True(IsSo("West pays East"));
        Assert.False(IsSo("East pays West"));
        Assert.True(IsSo("West is a vassal of East"));
        Assert.True(IsSo("Bai is a captive of East"));
        Assert.False(IsSo("Bai serves West"));
        Assert.True(IsSo("East besieges Xicheng"));
        Assert.False(IsSo("West besieges Xicheng"));
        Assert.False(IsSo("East knows fire lances"));
        state.Polities[east].Weapons = 1;
        Assert.True(IsSo("East knows fire lances"));
        state.Persons[Person("Bai")].Lives = false;
        Assert.False(IsSo("Bai is alive"));
        state.Polities[west].Exists = false;
        Assert.False(IsSo("West exists"));

        int Slot(string name) => run.Scenario.Polities.ToList().FindIndex(polity => polity.Name == name);
        int Person(string name) => Array.FindIndex(state.Persons, person => run.Scenario.Cast.EntityOf(person.Name)?.Name == name);
        bool IsSo(string sentence) => new AskReading(run.Scenario).Read($"{sentence} on 1112-01-01").IsSo(run);
        void Both(Bond bond) => (state.Tie(east, west).Bonds, state.Tie(west, east).Bonds) = (bond, bond);
    }

    [Theory]
    [InlineData("East holds Dongcheng", "\"East holds Dongcheng\" has no date", "end it with a day, as in \"Song holds Kaifeng on 1130-01-01\"")]
    [InlineData("East holds Dongcheng on 1111-12-31", "\"East holds Dongcheng on 1111-12-31\" asks for a day before the run begins on 1112-01-01", "ask for a day within the run, or let the run begin earlier")]
    [InlineData("East holds Dongcheng on 1116", "\"East holds Dongcheng on 1116\" asks for a day after the run ends on 1115-01-01", "ask for a day within the run, or let the run end later")]
    [InlineData("East holds Nowhere on 1113", "\"East holds Nowhere on 1113\" asks about Nowhere, which is no place of the map of this run", "ask about a place with coordinates that somebody holds")]
    [InlineData("Yuan is the era of East on 1113", "\"Yuan is the era of East on 1113\" cannot be asked of a run, which does not tell eras", "ask who holds, rules, exists, is a capital, at war, allied, a vassal, alive or captive, who pays, besieges, serves or knows a weapon")]
    [InlineData("Gao holds Dongcheng on 1113", "\"Gao holds Dongcheng on 1113\" asks about Gao, which is neither a polity nor a people", "name the polity")]
    [InlineData("Bai serves West as \"general\" on 1113", "\"Bai serves West as \"general\" on 1113\" asks for an office, of which a run knows no names", "leave the office out")]
    public void What_no_run_can_answer_is_refused_with_a_remedy(string text, string message, string remedy)
    {
        var refusal = Assert.Throws<Refusal>(() => new AskReading(run.Scenario).Read(text));
        Assert.Equal(message, refusal.Message);
        Assert.Equal(remedy, refusal.Remedy);
    }

    [Fact]
    public void A_sentence_that_is_not_understood_is_refused_as_the_language_refuses_it()
    {
        var refusal = Assert.Throws<Refusal>(() => new AskReading(run.Scenario).Read("East holds Dongchen on 1113"));
        Assert.StartsWith("\"East holds Dongchen on 1113\" is not understood: ", refusal.Message);
        Assert.Contains("Dongcheng", refusal.Remedy);
    }

    [Fact]
    public void Nobody_can_be_asked_about_of_whom_nothing_is_told_on_the_first_day()
    {
        var scenario = ThreeRealms.Scenario(more: "Late is a person of East.");
        var refusal = Assert.Throws<Refusal>(() => new AskReading(scenario).Read("Late is alive on 1113"));
        Assert.Equal("\"Late is alive on 1113\" asks about Late, of whom nothing is told on 1112-01-01, so that no run can know of it", refusal.Message);
    }
}
