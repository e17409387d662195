using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Scenarios;

/// <summary>What polities and persons bring with them from before the first day, and that nothing of a later day is among it.</summary>
public sealed class StartOfMemoriesTests
{
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    private const string Two = """
        Jin is a polity.
        Song is a polity.
        Aguda is a person of Jin.
        Huizong is a person of Song.
        Guan is a person of Song.
        Yanjing is a capital at 39.90 N, 116.40 E.
        Zhending is a city at 38.00 N, 114.50 E.
        Kaifeng is a capital at 34.80 N, 114.30 E.
        A road runs from Yanjing through Zhending to Kaifeng.
        1100-01-01   given   Jin holds Yanjing.
        1100-01-01   given   Song holds Kaifeng and Zhending.
        1100-01-01   given   Aguda rules Jin.
        1100-01-01   given   Huizong rules Song.

        """;

    private static SystemOfStates On(int year, string history)
    {
        var world = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("small.annals", Two + history)])));
        Assert.True(world.IsSound, string.Join("\n", world.Diagnostics));
        return Scenario.Of(world, Book, Day.Of(CalendarSystem.Julian, year, 1, 1), Day.Of(CalendarSystem.Julian, year + 5, 1, 1), seed: 1).Start;
    }

    private static ref Tie Tie(SystemOfStates state, bool jin = true) => ref state.Tie(jin ? 0 : 1, jin ? 1 : 0);

    private const string War = """
        1105-03-01   Jin declares war on Song.
        1106-02-01   Jin captures Zhending from Song.
        1107-05-01   Jin and Song make peace.

        """;

    [Fact]
    public void A_war_breaks_trust_and_leaves_a_grudge_that_fades()
    {
        var (before, during, soon, late) = (On(1103, War), On(1107, War), On(1108, War), On(1130, War));
        Assert.True(Tie(before).Trust > 0.5);
        Assert.Equal(0, Tie(before).Grievance);
        Assert.Equal(0, Tie(during).Trust);
        Assert.InRange(Tie(soon).Trust, 0, 0.15);
        Assert.True(Tie(late).Trust > 0.4);
        Assert.True(Tie(during).Grievance >= Tie(soon).Grievance && Tie(soon).Grievance > Tie(late).Grievance && Tie(late).Grievance > 0);
    }

    [Fact]
    public void Land_that_was_lost_is_missed_by_who_lost_it_and_counts_as_a_defeat()
    {
        var (before, soon, late) = (On(1105, War), On(1108, War), On(1130, War));
        Assert.Equal((0, 0), (Tie(before, jin: false).Lost, before.Polities[1].Defeats));
        Assert.InRange(Tie(soon, jin: false).Lost, 0.7, 0.9);
        Assert.Equal(0, Tie(soon).Lost);
        Assert.InRange(Tie(late, jin: false).Lost, 0.01, 0.2);
        Assert.InRange(soon.Polities[1].Defeats, 0.1, 0.5);
    }

    [Fact]
    public void Land_that_came_back_is_not_missed()
    {
        var state = On(1110, War + "1108-06-01   Jin cedes Zhending to Song.");
        Assert.Equal(0, Tie(state, jin: false).Lost);
        Assert.True(Tie(state).Lost > 0.5);
        Assert.Equal(0, state.Polities[0].Defeats);
    }

    [Fact]
    public void Peace_has_lasted_since_the_war_ended()
    {
        Assert.Equal(int.MinValue, Tie(On(1103, War)).Since);
        Assert.Equal(Simulation.Turn.Of(Day.Of(CalendarSystem.Julian, 1107, 5, 1)).Number, Tie(On(1110, War)).Since);
    }

    [Fact]
    public void An_affront_is_held_against_who_gave_it()
    {
        var state = On(1110, "1109-06-01   Song refuses Jin.");
        Assert.InRange(Tie(state).Grievance, 0.1, 0.5);
        Assert.Equal(0, Tie(state, jin: false).Grievance);
        Assert.Equal(0, Tie(On(1109, "1109-06-01   Song refuses Jin.")).Grievance);
    }

    [Fact]
    public void Deeds_make_a_ruler_bold_or_meek_and_a_general_good_or_bad()
    {
        static float Boldness(SystemOfStates state, int polity) => state.Persons[state.Polities[polity].Ruler].Boldness;
        const string Deeds = """
            1105-01-01   Jin invades Song.
            1106-01-01   Jin invades Song.
            1107-01-01   Jin invades Song.
            1105-06-01   Song cedes Zhending to Jin.
            1106-06-01   Huizong flees from Kaifeng.
            """;
        var (blank, known) = (On(1110, ""), On(1110, Deeds));
        Assert.True(Boldness(known, 0) > Boldness(blank, 0) + 0.05);
        Assert.True(Boldness(known, 1) < Boldness(blank, 1) - 0.05);
        static float Field(string history) => On(1110, "1100-01-01   given   Guan serves Song.\n" + history).Persons.Single(person => person.Office == Office.General).Field;
        Assert.True(Field("1105-01-01   Song defeats Jin under Guan.\n1106-01-01   Song defeats Jin under Guan.\n1107-01-01   Song defeats Jin under Guan.") > Field("") + 0.02);
    }
}
