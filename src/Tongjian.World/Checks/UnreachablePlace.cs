using Tongjian.Language;

namespace Tongjian.World.Checks;

/// <summary>Where a chronicle tells of routes, they lead to every place; a route leads through places that have a point.</summary>
internal static class UnreachablePlace
{
    public static void Look(RouteNetwork network, Annals annals, List<Diagnostic> diagnostics)
    {
        foreach (var route in annals.Routes)
        {
            foreach (var stop in route.Stops.Where(stop => stop.Location is null))
                diagnostics.Add(WithoutPoint(route, stop));
        }

        foreach (var place in network.Unreached()) diagnostics.Add(Unreached(place));
    }

    private static Diagnostic WithoutPoint(Route route, Entity stop) => new(
        "stop-without-point", Severity.Error, route.Where, $"the route runs through {stop.Spoken}, which has no coordinates",
        "places with a point, from which the length of the route follows", $"say where it lies: \"{stop.Spoken} is a {stop.Noun} at … N, … E.\"")
    {
        Quotations = [new Quotation("declared here", stop.Where)],
    };

    private static Diagnostic Unreached(Entity place) => new(
        "unreachable-place", Severity.Warning, place.Where, $"no route leads to {place.Spoken}",
        "a route that joins it to the others", $"tell of one: \"A road runs from {place.Spoken} to ….\"");
}
