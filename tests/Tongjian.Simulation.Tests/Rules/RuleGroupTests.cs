using Tongjian.Simulation.Rules;

namespace Tongjian.Simulation.Tests.Rules;

public sealed class RuleGroupTests
{
    [Fact]
    public void Groups_hold_their_parameters_as_the_file_has_them_and_say_what_its_head_says()
    {
        var groups = RuleGroup.All(SmallRules.Read(SmallRules.Fitting.Replace("# How armies go.", "# How armies go,\n#   and what stops them.", StringComparison.Ordinal)));
        Assert.Equal(
            [("rampart", "How armies go, and what stops them.", "rampart.storm-success"), ("wagon", "How armies go, and what stops them.", "wagon.daily-way wagon.oxen")],
            groups.Select(group => (group.Name, group.Meaning, string.Join(' ', group.Parameters.Select(parameter => parameter.Name)))));
    }

    [Fact]
    public void A_file_without_a_comment_at_its_head_says_nothing() =>
        Assert.All(RuleGroup.All(SmallRules.Read(SmallRules.Fitting.Replace("# How armies go.\n", "", StringComparison.Ordinal))), group => Assert.Null(group.Meaning));
}
