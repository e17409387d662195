using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Rules;
using Tongjian.Tests;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class MechanismOutlineTests
{
    private static readonly RuleBook Book = RuleBook.Load(Repository.PathOf("rules"));
    private static readonly IReadOnlyList<MechanismOutline> Outlines = MechanismOutline.All(Book);

    [Fact]
    public void Mechanisms_stand_in_the_order_in_which_they_act() =>
        Assert.Equal(MechanismList.Of(Book, []).Select(mechanism => (mechanism.Name, mechanism.Meaning)), Outlines.Select(outline => (outline.Name, outline.Meaning)));

    [Fact]
    public void Each_reads_rules_of_its_own_first_and_what_it_takes_from_others_behind_them()
    {
        Assert.Equal(Outlines.Count, Outlines.Select(outline => outline.Reads[0]).Distinct().Count());
        Assert.Equal(["battle", "gunpowder", "horse", "levy"], Outlines.Single(outline => outline.Name == "battle").Reads);
        // Read twice, for itself and for what armies carry.
        Assert.Equal(["marching", "fleet", "horse", "supply"], Outlines.Single(outline => outline.Name == "march").Reads);
    }

    [Fact]
    public void Every_group_that_is_read_is_a_group_of_the_book()
    {
        var groups = RuleGroup.All(Book).Select(group => group.Name).ToHashSet();
        Assert.All(Outlines.SelectMany(outline => outline.Reads), group => Assert.Contains(group, groups));
    }
}
