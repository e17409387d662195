using Tongjian.Language;

namespace Tongjian.World.Tests;

public sealed class RouteNetworkTests
{
    private const string Places = """
        Alpha is a city at 35 N, 110 E.
        Beta is a city at 35 N, 111 E.
        Gamma is a pass at 36 N, 111 E.
        Delta is a port at 30 N, 120 E.
        Epsilon is a region at 30 N, 115 E.
        The Xi River is a river.

        """;

    private static Mirror Mirror(string annals) => Tongjian.World.Mirror.Of(Record.Chronicle.Of(World.Read(Places + annals)));

    private static Entity Named(Mirror mirror, string name) => mirror.Chronicle.Annals.Entities.Single(entity => entity.Name == name);

    [Fact]
    public void A_degree_of_latitude_is_a_hundred_and_eleven_kilometres()
    {
        Assert.Equal(111.195, new GeoPoint(35, 111).DistanceTo(new GeoPoint(36, 111)), 0.001);
        Assert.Equal(0, new GeoPoint(35, 111).DistanceTo(new GeoPoint(35, 111)));
        Assert.Equal(20015.1, new GeoPoint(0, 0).DistanceTo(new GeoPoint(0, 180)), 0.1);
    }

    [Fact]
    public void The_journey_of_least_toil_may_be_the_longer_one()
    {
        const string path = "A path runs from Alpha to Gamma, difficulty 4.\n";
        const string road = "A road runs from Alpha through Beta to Gamma.\n";
        foreach (var annals in new[] { path + road, road + path })
        {
            var mirror = Mirror(annals);
            var journey = mirror.Routes.Between(Named(mirror, "Alpha"), Named(mirror, "Gamma"))!;
            Assert.Equal(["Beta", "Gamma"], journey.Legs.Select(leg => leg.To.Name));
            Assert.Equal(91.09 + 111.19, journey.Length, 0.1);
        }
    }

    [Fact]
    public void A_waterway_runs_down_one_way_and_up_the_other()
    {
        var mirror = Mirror("A waterway runs down the Xi River from Alpha to Beta, difficulty 0.5.");
        var (alpha, beta) = (Named(mirror, "Alpha"), Named(mirror, "Beta"));
        Assert.False(Assert.Single(mirror.Routes.Between(alpha, beta)!.Legs).IsUpstream);
        Assert.True(Assert.Single(mirror.Routes.Between(beta, alpha)!.Legs).IsUpstream);
        Assert.Equal("Xi River", mirror.Chronicle.Annals.Routes[0].Along!.Name);
        Assert.Equal(["91 km"], mirror.Ask("How far is it from Beta to Alpha?"));
    }

    [Fact]
    public void Every_place_that_one_can_stand_in_must_be_reached()
    {
        var mirror = Mirror("A road runs from Alpha through Beta to Gamma.");
        Assert.Contains("Delta", mirror.Routes.Unreached().Select(place => place.Name));
        Assert.DoesNotContain("Epsilon", mirror.Routes.Unreached().Select(place => place.Name));
        Assert.Contains(mirror.Diagnostics, message => message is { Name: "unreachable-place", Severity: Severity.Warning } && message.Where.Text.StartsWith("Delta"));
        Assert.Empty(Mirror("").Routes.Unreached());
    }

    [Fact]
    public void A_stop_without_a_point_is_an_error()
    {
        var mirror = Mirror("Zeta is a city.\nA road runs from Alpha to Zeta.");
        Assert.Equal("stop-without-point", Assert.Single(mirror.Diagnostics, message => message.Severity == Severity.Error).Name);
    }

    [Fact]
    public void A_route_is_printed_as_it_is_read()
    {
        const string line = "A sea lane runs along the Xi River from Alpha through Beta and Gamma to Delta, difficulty 1.5.";
        Assert.Equal(line, AnnalsPrinter.Print(World.Read(Places + line).Routes.Single()));
    }
}
