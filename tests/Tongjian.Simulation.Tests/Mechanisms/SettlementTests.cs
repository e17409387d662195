using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Tests.Mechanisms;

public sealed class SettlementTests
{
    private const string Conquest = """
        The Jurchens are a people.
        Song is a polity.
        Huining is a town at 45.50 N, 127.00 E.
        Kaifeng is a city at 34.80 N, 114.30 E.
        Zhending is a city at 38.00 N, 114.50 E.
        Lin'an is a capital at 30.20 N, 120.20 E.
        Aguda is a person.
        A road runs from Huining through Zhending, Kaifeng to Lin'an.
        1112-01-01   given   The Jurchens hold Huining.
        1112-01-01   given   Aguda rules the Jurchens.
        1112-01-01   given   Song holds Kaifeng, Zhending and Lin'an.

        """;

    private static Stage Of(params string[] mechanisms) => new(SmallWorld.Of(Conquest, 90), mechanisms);

    private static void Conquer(Stage stage)
    {
        var people = (short)stage.World.Polity("Jurchens");
        stage.Place("Kaifeng").Holder = stage.Place("Zhending").Holder = people;
        stage.Place("Kaifeng").Loyalty = stage.Place("Zhending").Loyalty = 0.3f;
        stage.Polity("Jurchens").Cohesion = 0.9f;
    }

    [Fact]
    public void Conquerors_go_half_the_way_in_two_generations_and_are_told_of_once()
    {
        var stage = Of("settlement").Begin();
        Conquer(stage);
        Assert.Equal(0, stage.Polity("Jurchens").Settled, 0.01);
        Assert.InRange(stage.Steps(36 * 20).Polity("Jurchens").Settled, 0.1, 0.35);
        Assert.Equal(0, stage.Count(Deed.AdoptCustoms));
        Assert.InRange(stage.Steps(36 * 65).Polity("Jurchens").Settled, 0.5, 0.75);
        Assert.Equal(1, stage.Count(Deed.AdoptCustoms));
    }

    [Fact]
    public void Who_stays_at_home_keeps_his_ways_and_his_cohesion()
    {
        var stage = Of("settlement").Begin();
        stage.Polity("Jurchens").Cohesion = 0.9f;
        stage.Steps(36 * 80);
        Assert.Equal(0, stage.Polity("Jurchens").Settled);
        Assert.Equal(0.9f, stage.Polity("Jurchens").Cohesion);
        Assert.Empty(stage.Heard);
    }

    [Fact]
    public void Cohesion_and_riders_go_with_the_old_ways()
    {
        var stage = Of("settlement").Begin();
        Conquer(stage);
        stage.Polity("Jurchens").Horses = 1_000_000;
        var rules = stage.World.Scenario.Rules.Get<Simulation.Mechanisms.HorseRules>();
        var before = rules.Mount(stage.Polity("Jurchens"), 10_000);
        stage.Steps(36 * 60);
        Assert.InRange(stage.Polity("Jurchens").Cohesion, 0.35, 0.7);
        Assert.True(rules.Mount(stage.Polity("Jurchens"), 10_000) < before * 0.95);
    }

    [Fact]
    public void The_conquered_grow_loyal_and_pay_more_taxes_under_who_has_settled()
    {
        (double Loyalty, double Taxes) After(params string[] mechanisms)
        {
            var stage = Of([.. mechanisms, "ruling", "harvest"]).Begin();
            Conquer(stage);
            stage.Steps(36 * 80);
            var before = stage.Polity("Jurchens").Treasury;
            return (stage.Place("Zhending").Loyalty, stage.Steps(36).Polity("Jurchens").Treasury - before);
        }

        var (with, without) = (After("settlement"), After());
        Assert.True(with.Loyalty > without.Loyalty + 0.08);
        Assert.True(with.Taxes > without.Taxes);
    }

    [Fact]
    public void Households_move_to_quiet_conquered_places()
    {
        var stage = Of("settlement").Begin();
        Conquer(stage);
        var (home, all) = (stage.Place("Huining").Households, stage.State.Places.Sum(place => place.Households));
        stage.Steps(36 * 20);
        var moves = stage.Heard.Where(happening => happening.Kind == Deed.Settle).ToArray();
        Assert.InRange(moves.Length, 1, 8);
        Assert.All(moves, move => Assert.Contains(move.Place, new[] { (short)stage.World.Place("Kaifeng"), (short)stage.World.Place("Zhending") }));
        Assert.True(stage.Place("Huining").Households < home);
        Assert.Equal(all, stage.State.Places.Sum(place => place.Households));
    }

    [Fact]
    public void A_confederation_that_rules_farmers_becomes_a_court_and_pays_with_its_cohesion()
    {
        var stage = Of("settlement").Begin();
        Assert.Equal(Government.Confederation, stage.Polity("Jurchens").Government);
        Assert.Equal(Government.Confederation, stage.Steps(36 * 20).Polity("Jurchens").Government);
        Conquer(stage.Begin());
        Assert.Equal(Government.Court, stage.Steps(36 * 20).Polity("Jurchens").Government);
        Assert.True(stage.Polity("Jurchens").Cohesion < 0.85);
    }
}
