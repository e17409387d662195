using Tongjian.Simulation.Rules;
using Tongjian.Tests;

namespace Tongjian.Simulation.Tests.Rules;

/// <summary>The rules that the repository holds.</summary>
public sealed class TheRulesTests
{
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));

    [Fact]
    public void They_fit_the_records_of_the_program() => Assert.True(Book.IsSound, string.Join("\n\n", Book.Diagnostics));

    [Fact]
    public void Each_number_lies_in_its_range() => Assert.All(Book.Parameters, parameter =>
        Assert.All(parameter.Values, value => Assert.True(parameter.Range.Holds(value), parameter.Name)));

    [Fact]
    public void Each_number_has_a_source_that_says_something() => Assert.All(Book.Parameters, parameter =>
        Assert.True(parameter.Source.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= (parameter.IsJudgement ? 6 : 3), $"{parameter.Name}: {parameter.Source}"));

    [Fact]
    public void A_free_number_has_room_to_change() => Assert.All(Book.Parameters.Where(parameter => parameter.IsFree), parameter =>
        Assert.True(parameter.Range.Least < parameter.Range.Most, parameter.Name));

    [Fact]
    public void They_lie_beside_the_built_program()
    {
        var beside = RuleBook.Load(Path.Combine(AppContext.BaseDirectory, "rules"));
        Assert.Equal(Book.HashText, beside.HashText);
        Assert.NotNull(RuleFolder.Default());
    }
}
