using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Tests.Mechanisms;

/// <summary>Yearly payments that are stopped or raised.</summary>
public sealed class PaymentsTests
{
    private const int Runs = 150;

    private const string Courts = """
        Payee is a polity.
        Payer is a polity.
        Third is a polity.
        Payeetown is a capital at 39.00 N, 116.00 E.
        Payertown is a capital at 36.00 N, 116.00 E.
        Thirdtown is a capital at 38.00 N, 113.00 E.
        A road runs from Payeetown through Payertown and Thirdtown to Payeetown.
        1112-01-01   given   Payee holds Payeetown.
        1112-01-01   given   Payer holds Payertown.
        1112-01-01   given   Third holds Thirdtown.
        """;

    private const string Pays = "\n1112-01-01   given   Payer pays Payee 100,000 taels of silver a year.";

    [Fact]
    public void A_payer_stops_when_the_payee_is_at_war()
    {
        (string, double)[] rules = [("payment.by-trouble", 4), ("payment.stopping", 1)];
        var calm = Quiet(Courts + Pays, rules);
        var troubled = Quiet(Courts + Pays + "\n1112-01-01   given   Third is at war with Payee.", rules);
        Assert.InRange(troubled.ShareWith(Runs, IsStop) - calm.ShareWith(Runs, IsStop), 0.2, 1);
    }

    [Fact]
    public void Who_pays_nothing_stops_nothing() => Assert.Equal(0, Quiet(Courts, [("payment.habit", 0), ("payment.stopping", 1)]).ShareWith(30, IsStop));

    [Fact]
    public void Stopping_ends_the_payment_and_angers_the_payee()
    {
        var world = Quiet(Courts + Pays, [("payment.habit", 0), ("payment.stopping", 1)]);
        var (payer, payee) = (world.Polity("Payer"), world.Polity("Payee"));
        var run = Enumerable.Range(0, Runs).First(number => world.Play(number).Exists(IsStop));
        world.Play(run);
        Assert.Equal(0, world.Run.State.Tie(payer, payee).Pays);
        Assert.True(world.Run.State.Tie(payee, payer).Grievance > world.Scenario.Start.Tie(payee, payer).Grievance);
    }

    [Fact]
    public void A_payer_at_war_is_asked_for_more_and_grants_it()
    {
        (string, double)[] rules = [("payment.by-trouble", 4), ("payment.raising", 1), ("payment.stopping", 0.02)];
        var calm = Quiet(Courts + Pays, rules);
        var troubled = Quiet(Courts + Pays + "\n1112-01-01   given   Third is at war with Payer.", rules);
        var (payer, payee) = (calm.Polity("Payer"), calm.Polity("Payee"));
        bool IsRaised(Rerun run) => run.State.Tie(payer, payee).Pays > run.Scenario.Start.Tie(payer, payee).Pays;
        Assert.InRange(troubled.Share(Runs, IsRaised) - calm.Share(Runs, IsRaised), 0.2, 1);
        Assert.Equal(0, troubled.Only("peace", "lives", "ruling", "harvest").Share(30, IsRaised));
    }

    private static SmallWorld Quiet(string annals, (string, double)[] rules) =>
        SmallWorld.Of(annals, years: 5, [.. rules, ("peace.chance", 0.01)]).Only("payment", "peace", "lives", "ruling", "harvest");

    private static bool IsStop(Happening happening) => happening.Kind == Deed.StopPaying;
}
