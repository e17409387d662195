namespace Tongjian.Simulation.Hindcasting;

/// <summary>What became of the places of one polity, forecast from one origin: the most telling hits and misses are printed alike.</summary>
/// <param name="Origin">The year of the origin.</param>
/// <param name="LeadYears">Years ahead.</param>
/// <param name="From">Who held the places.</param>
/// <param name="To">Who held them then; the same name where they were kept.</param>
/// <param name="Stations">The names of the places, in the order of the map.</param>
/// <param name="Chance">The mean chance that the forecast gave to what came.</param>
/// <param name="Gain">The sum of the scores of persistence less those of the forecast: above 0 where it was the better.</param>
public sealed record Turnover(int Origin, int LeadYears, string From, string To, IReadOnlyList<string> Stations, double Chance, double Gain)
{
    /// <summary>How many places.</summary>
    public int Places => Stations.Count;

    /// <summary>All of them at one look.</summary>
    internal static IEnumerable<Turnover> Of(Outcomes outcomes, int look, Blend blend)
    {
        var (origin, seen) = (outcomes.Origin, outcomes.Origin.Looks[look].Seen);
        var rows = new List<(int From, int To, string Station, double Chance, double Gain)>();
        var forecast = new double[origin.Categories];
        for (var at = 0; at < seen.Length; at++)
        {
            if (seen[at] < 0) continue;
            PlaceScore.Fill(forecast, outcomes.HoldersOf(look, at), outcomes.Runs, origin.Persistence[at], blend.Of(origin.IsAtWar[at]));
            rows.Add((origin.Persistence[at], seen[at], origin.Held[at].Entity.Name, forecast[seen[at]], (seen[at] == origin.Persistence[at] ? 0 : 2) - Scoring.BrierScore.Of(forecast, seen[at])));
        }

        return rows.GroupBy(row => (row.From, row.To)).OrderBy(group => group.Key).Select(group => new Turnover(
            origin.Year, origin.Looks[look].Years, NameOf(origin, group.Key.From), NameOf(origin, group.Key.To), group.Select(row => row.Station).ToArray(), group.Average(row => row.Chance), group.Sum(row => row.Gain)));
    }

    private static string NameOf(Origin origin, int category) => category < origin.SomebodyNew ? origin.LineNames[category] : "somebody new";
}
