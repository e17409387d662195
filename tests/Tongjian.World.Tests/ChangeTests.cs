namespace Tongjian.World.Tests;

public sealed class ChangeTests
{
    [Fact]
    public void A_death_changes_the_living_and_the_throne()
    {
        var mirror = World.Of("1112-01-01   given   Aguda rules Jin.\n1123-09-19   Aguda dies.");
        var death = Assert.Single(mirror.Chronicle.Events);
        Assert.Equal(
            ["Rules Jin: True → False", "Alive Aguda: True → False"],
            mirror.ChangesOf(death).Select(change => $"{change.Relation} {change.Subject}: {change.Before?.IsSo} → {change.After.IsSo}"));
    }

    [Fact]
    public void The_terms_of_a_treaty_are_its_changes()
    {
        var mirror = World.Of("1142-10-11   Jin and Song agree the Treaty of Shaoxing.\n   Under it, Song pays Jin 10 taels of silver a year.");
        Assert.Contains(mirror.ChangesOf(mirror.Chronicle.Events[0]), change => change is { Relation: Language.Relation.Pays, Before: null, After.IsSo: true });
    }
}
