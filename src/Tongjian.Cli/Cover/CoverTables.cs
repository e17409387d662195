using System.Globalization;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Cover;

/// <summary>The tables of <c>coverage</c>: by source, by years, by polity, by place.</summary>
internal sealed class CoverTables(Mirror mirror, DayRange span)
{
    private const double YearLength = 365.25;

    private readonly List<CoveredStretch> stretches = Coverage.Of(mirror, span).ToList();

    /// <summary>What rests on each source, best rank first: years of holdings, reigns, vassalage and capitals.</summary>
    public Listing BySource()
    {
        var listing = new Listing(["Source", "#Rank", .. Coverage.Relations.SelectMany(relation => new[] { "#" + Word(relation), "#Share" }), "Title"]);
        var totals = Coverage.Relations.ToDictionary(relation => relation, relation => Known(relation).Sum(stretch => (long)stretch.Days));
        var bySource = stretches.Where(stretch => stretch.Value is not null).ToLookup(stretch => stretch.Source);
        foreach (var group in bySource.OrderBy(group => group.Key?.Rank ?? 10).ThenBy(group => group.Key?.Name, StringComparer.Ordinal))
        {
            var cells = new List<string> { group.Key?.Name ?? "(nobody)", group.Key?.Rank.ToString(CultureInfo.InvariantCulture) ?? "" };
            foreach (var relation in Coverage.Relations)
            {
                var days = group.Where(stretch => stretch.Relation == relation).Sum(stretch => (long)stretch.Days);
                cells.Add(days == 0 ? "" : Years(days));
                cells.Add(days == 0 ? "" : Percent((double)days / totals[relation]));
            }

            cells.Add(group.Key?.Title ?? "");
            listing.Add([.. cells]);
        }

        return listing;
    }

    /// <summary>How well holdings are known, by so many years together.</summary>
    public Listing ByYears(int together)
    {
        var first = span.Earliest.ToDate(CalendarSystem.Julian).Year;
        var last = span.Latest.ToDate(CalendarSystem.Julian).Year;
        var listing = Table(together == 1 ? "Year" : "Years");
        for (var year = first - (first % together); year <= last; year += together)
        {
            var from = Later(Day.Of(CalendarSystem.Julian, year, 1, 1), span.Earliest);
            var to = Earlier(Day.Of(CalendarSystem.Julian, year + together, 1, 1), span.Latest + 1);
            var shares = new Shares();
            foreach (var stretch in stretches.Where(stretch => stretch.Relation == Relation.Holds))
            {
                var days = Earlier(stretch.To, to).Number - Later(stretch.From, from).Number;
                if (days > 0) shares.Add(stretch, days);
            }

            Add(listing, together == 1 ? Number(year) : $"{Number(Math.Max(year, first))}–{Number(Math.Min(year + together - 1, last))}", shares);
        }

        return listing;
    }

    /// <summary>On what each polity rests, by what it held and who ruled it; the largest first.</summary>
    public Listing ByPolity()
    {
        var listing = Table("Polity");
        var held = stretches.Where(stretch => stretch is { Relation: Relation.Holds, Value: not null }).ToLookup(stretch => stretch.Value!);
        foreach (var group in held.OrderByDescending(group => group.Sum(stretch => (long)stretch.Days)).ThenBy(group => group.Key.Name, StringComparer.Ordinal))
            Add(listing, group.Key.Name, Sum(group));
        return listing;
    }

    /// <summary>On what each place rests.</summary>
    public Listing ByPlace()
    {
        var listing = Table("Place");
        foreach (var group in stretches.Where(stretch => stretch.Relation == Relation.Holds).GroupBy(stretch => stretch.Subject))
            Add(listing, group.Key.Name, Sum(group));
        return listing;
    }

    /// <summary>On what reigns rest, by polity.</summary>
    public Listing ByReign()
    {
        var listing = Table("Reigns of");
        foreach (var group in Known(Relation.Rules).GroupBy(stretch => stretch.Subject)) Add(listing, group.Key.Name, Sum(group));
        return listing;
    }

    /// <summary>One line about all holdings and one about all reigns.</summary>
    public IEnumerable<string> Summary()
    {
        var places = stretches.Where(stretch => stretch.Relation == Relation.Holds).ToList();
        var shares = Sum(places);
        var count = places.Select(stretch => stretch.Subject).Distinct().Count();
        yield return $"{Number(count)} places, {Years(shares.Days)} place-years: {Said(1 - shares.Of(shares.Unknown))} have a known holder, "
            + $"{Said(shares.Of(1, 8))} by a source, {Said(shares.Of(9, 9))} by the editors' judgement (rank 9), {Said(shares.Of(10, 10))} by nobody.";
        var reigns = Sum(Known(Relation.Rules));
        yield return $"{Number(Known(Relation.Rules).Count())} reigns, {Years(reigns.Days)} years: {Said(reigns.Of(1, 8))} by a source, "
            + $"{Said(reigns.Of(9, 9))} by the editors' judgement, {Said(1 - reigns.Of(reigns.Inexact))} begun on a known day.";
    }

    private static Listing Table(string what) =>
        new([what, "#Years", "#Unknown", "#Inexact", .. Shares.Bands.Select(band => band.Heading)]);

    private static void Add(Listing listing, string name, Shares shares) => listing.Add(
    [
        name, Years(shares.Days), Percent(shares.Of(shares.Unknown)), Percent(shares.Of(shares.Inexact)),
        .. Shares.Bands.Select(band => Percent(shares.Of(band.From, band.To))),
    ]);

    private static Shares Sum(IEnumerable<CoveredStretch> some)
    {
        var shares = new Shares();
        foreach (var stretch in some) shares.Add(stretch, stretch.Days);
        return shares;
    }

    private IEnumerable<CoveredStretch> Known(Relation relation) =>
        stretches.Where(stretch => stretch.Relation == relation && stretch.Value is not null);

    private static string Word(Relation relation) => relation switch
    {
        Relation.Holds => "Held",
        Relation.Rules => "Reigns",
        Relation.Vassal => "Vassals",
        _ => "Capitals",
    };

    private static string Years(long days) => (days / YearLength).ToString("#,0.0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share == 0 ? "" : share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private static string Said(double share) => share == 0 ? "none" : Percent(share);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Day Later(Day one, Day other) => one > other ? one : other;

    private static Day Earlier(Day one, Day other) => one < other ? one : other;
}
