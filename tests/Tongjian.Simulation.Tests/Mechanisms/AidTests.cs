using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Lords and vassals in each other's wars.</summary>
public sealed class AidTests
{
    private const int Runs = 150;

    // Three courts in a ring; the lord is at war with the third.
    private const string Ring = """
        Lord is a polity.
        Vassal is a polity.
        Enemy is a polity.
        Lordstown is a capital at 38.00 N, 115.00 E.
        Vassalstown is a city at 36.00 N, 113.00 E.
        Enemytown is a city at 36.00 N, 117.00 E.
        A road runs from Lordstown through Vassalstown and Enemytown to Lordstown.
        1112-01-01   given   Lord holds Lordstown.
        1112-01-01   given   Vassal holds Vassalstown.
        1112-01-01   given   Enemy holds Enemytown.
        """;

    private const string Homage = "\n1112-01-01   given   Vassal is a vassal of Lord.";

    [Fact]
    public void A_vassal_follows_its_lord_to_war()
    {
        const string War = "\n1112-01-01   given   Lord is at war with Enemy.";
        Assert.InRange(Goes(Ring + Homage + War, "Vassal") - Goes(Ring + War, "Vassal"), 0.2, 1);
    }

    [Fact]
    public void A_lord_comes_to_the_help_of_its_vassal()
    {
        const string War = "\n1112-01-01   given   Vassal is at war with Enemy.";
        Assert.InRange(Goes(Ring + Homage + War, "Lord") - Goes(Ring + War, "Lord"), 0.2, 1);
    }

    [Fact]
    public void Nobody_is_called_where_there_is_no_war() => Assert.Equal(0, Goes(Ring + Homage, "Vassal") + Goes(Ring + Homage, "Lord"));

    private static double Goes(string annals, string helper)
    {
        var world = SmallWorld.Of(annals, years: 3, ("aid.vassal", 0.6), ("aid.lord", 0.6)).Only("aid", "lives", "ruling", "harvest");
        var (one, other) = (world.Polity(helper), world.Polity("Enemy"));
        return world.ShareWith(Runs, happening => happening.Kind == Deed.DeclareWar && happening.Agent == one && happening.Patient == other);
    }
}
