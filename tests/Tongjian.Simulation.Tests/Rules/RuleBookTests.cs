using System.Collections.Immutable;
using Tongjian.Language;
using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Rules;

public sealed class RuleBookTests
{
    private static readonly RuleBook Book = SmallRules.Read(SmallRules.Fitting);

    [Fact]
    public void A_record_is_filled_by_the_names_of_its_parameters()
    {
        Assert.Equal(new SmallRules.WagonRules(25, 4), Book.Get<SmallRules.WagonRules>());
        Assert.Equal([0.5, 0.25, 0.125], Book.Get<SmallRules.RampartRules>().StormSuccess.ToArray());
    }

    [Theory]
    [InlineData("InfantryPace", "infantry-pace")]
    [InlineData("Song1109", "song-1109")]
    [InlineData("Death20s", "death-20s")]
    [InlineData("Slope", "slope")]
    public void A_name_is_written_small_with_hyphens(string name, string written) => Assert.Equal(written, RuleSlot.KebabOf(name));

    [Fact]
    public void A_record_is_built_once() => Assert.Same(Book.Get<SmallRules.WagonRules>(), Book.Get<SmallRules.WagonRules>());

    [Fact]
    public void Parameters_stand_in_the_order_of_their_names_with_all_that_is_said_of_them()
    {
        Assert.Equal(["rampart.storm-success", "wagon.daily-way", "wagon.oxen"], Book.Parameters.Select(parameter => parameter.Name));
        var way = Book["wagon.daily-way"];
        Assert.Equal((25.0, "km a day", new RuleRange(20, 30), true), (way.Value, way.Unit, way.Range, way.IsFree));
        Assert.Equal(("A. Carter, On Wagons, p. 3", "how far a wagon goes in a day", false), (way.Source, way.Meaning, way.IsJudgement));
        Assert.True(Book["wagon.oxen"].IsJudgement);
        Assert.False(Book["wagon.oxen"].IsFree);
    }

    [Fact]
    public void A_copy_has_the_other_value_and_the_book_keeps_its_own()
    {
        var other = Book.With("wagon.daily-way", 22.5).With("rampart.storm-success", [0.5, 0.5, 0]);
        Assert.Equal(new SmallRules.WagonRules(22.5, 4), other.Get<SmallRules.WagonRules>());
        Assert.Equal([0.5, 0.5, 0], other.Get<SmallRules.RampartRules>().StormSuccess.ToArray());
        Assert.Equal(25, Book.Get<SmallRules.WagonRules>().DailyWay);
    }

    [Fact]
    public void An_unknown_name_is_refused_and_the_nearest_offered() => Assert.StartsWith(
        "the rules have no parameter \"wagon.dayly-way\"; \"wagon.daily-way\" may be meant",
        Assert.Throws<ArgumentException>(() => Book.With("wagon.dayly-way", 22)).Message);

    [Theory]
    [InlineData("wagon.daily-way", 30.001)]
    [InlineData("wagon.daily-way", double.NaN)]
    [InlineData("wagon.oxen", 2.5)]
    public void A_value_that_does_not_fit_is_refused(string name, double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Book.With(name, value));

    [Fact]
    public void A_table_keeps_its_length()
    {
        Assert.Throws<ArgumentException>(() => Book.With("rampart.storm-success", 0.5));
        Assert.Throws<ArgumentException>(() => Book.With("rampart.storm-success", [0.5]));
        Assert.Throws<ArgumentException>(() => Book.With("wagon.oxen", ImmutableArray.Create(3.0)));
    }

    [Fact]
    public void The_hash_is_the_same_on_every_machine() => Assert.Equal("321b999549f3d3dc", Book.HashText);

    [Fact]
    public void The_hash_is_of_names_and_values_alone()
    {
        var words = SmallRules.Fitting.Replace("A. Carter", "Another", StringComparison.Ordinal).Replace("value: 25 ", "value: 2.5e1 ", StringComparison.Ordinal);
        Assert.Equal(Book.Hash, SmallRules.Read(words).Hash);
        Assert.NotEqual(Book.Hash, Book.With("wagon.oxen", 5).Hash);
        Assert.Equal(Book.Hash, Book.With("wagon.oxen", 5).With("wagon.oxen", 4).Hash);
        Assert.NotEqual(Book.Hash, Book.With("rampart.storm-success", [0.25, 0.5, 0.125]).Hash);
    }

    [Fact]
    public void The_order_of_files_and_entries_does_not_matter()
    {
        var at = SmallRules.Fitting.IndexOf("rampart:", StringComparison.Ordinal);
        SourceText wagon = new("w.yaml", SmallRules.Fitting[..at]), rampart = new("r.yaml", SmallRules.Fitting[at..]);
        Assert.Equal(Book.Hash, RuleBook.Read([rampart, wagon], SmallRules.Shapes, []).Hash);
    }

    [Fact]
    public void A_book_with_faults_gives_no_records()
    {
        var faulty = SmallRules.Read(SmallRules.Fitting.Replace("value: 4", "value: 40", StringComparison.Ordinal));
        Assert.False(faulty.IsSound);
        Assert.Contains("outside-range", Assert.Throws<InvalidOperationException>(() => faulty.Get<SmallRules.WagonRules>()).Message);
        Assert.Throws<InvalidOperationException>(() => faulty.With("wagon.daily-way", 21));
    }

    [Fact]
    public void What_is_no_record_of_rules_is_a_slip_of_the_program()
    {
        Assert.Throws<InvalidOperationException>(() => RuleShape.Of([typeof(string)]));
        Assert.Throws<InvalidOperationException>(() => RuleShape.Of([typeof(HalfRules)]));
        Assert.Throws<InvalidOperationException>(() => RuleShape.Of([typeof(TextRules)]));
    }

    [Fact]
    public void Two_records_of_one_group_are_a_slip_of_the_program() => Assert.EndsWith(
        "both have the group \"wagon\": rename one",
        Assert.Throws<InvalidOperationException>(() => RuleShape.Of([typeof(SmallRules.WagonRules), typeof(WagonRules)])).Message);

    private sealed record WagonRules([Rule("days")] double Days);

    private sealed record HalfRules([Rule("days")] double Given, double Forgotten);

    private sealed record TextRules([Rule("name")] string Name);
}
