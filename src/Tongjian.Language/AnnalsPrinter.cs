using System.Globalization;
using System.Text;

namespace Tongjian.Language;

/// <summary>
/// Writes lines of annals from what was understood of them, or from what a program made: reading the text again gives the same.
/// Comments are not kept; to set an existing file in columns use <see cref="AnnalsFormatter"/>.
/// </summary>
public static class AnnalsPrinter
{
    private const int DateWidth = 12;

    /// <summary>A declaration, with all names.</summary>
    public static string Print(Entity entity) => Print(entity, _ => true);

    /// <summary>A declaration, with some of the other names.</summary>
    /// <param name="entity">What is declared.</param>
    /// <param name="keeping">Which of its other names are told.</param>
    public static string Print(Entity entity, Predicate<Alias> keeping)
    {
        var article = entity.HasArticle ? "The " : "";
        var verb = entity.IsPlural ? "are" : "is";
        var noun = "aeiou".Contains(entity.Noun[0], StringComparison.Ordinal) ? "an" : "a";
        var text = new StringBuilder($"{article}{entity.Name} {verb} {noun} {entity.Noun}");
        if (entity.Kind == EntityKind.Source)
            return text.Append(CultureInfo.InvariantCulture, $": \"{entity.Title}\", rank {entity.Rank}.").ToString();
        if (entity.Of is { } owner) text.Append(" of ").Append(owner.Spoken);
        if (entity.Location is { } point) text.Append(" at ").Append(Point(point));
        if (entity.Members.Count > 0) text.Append(" with ").Append(List(entity.Members.Select(member => member.Spoken).ToList()));
        var always = entity.Aliases.Where(alias => alias.When == DayRange.Always && keeping(alias)).Select(alias => alias.Text).ToList();
        if (always.Count > 0) text.Append("; also called ").AppendJoin(", ", always);
        var timed = entity.Aliases.Where(alias => alias.When != DayRange.Always && keeping(alias)).Select(Timed).ToList();
        if (timed.Count > 0) text.Append("; called ").AppendJoin(", ", timed);
        return text.Append('.').ToString();
    }

    /// <summary>A route.</summary>
    public static string Print(Route route)
    {
        var article = "aeiou".Contains(route.Noun[0], StringComparison.Ordinal) ? "An" : "A";
        var along = route.Along is null ? "" : $" {(route.Kind == RouteKind.Waterway ? "down" : "along")} {route.Along.Spoken}";
        var between = route.Stops.Count == 2 ? "" : $" through {List(route.Stops.Skip(1).SkipLast(1).Select(stop => stop.Spoken).ToList())}";
        var difficulty = route.Difficulty == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", difficulty {route.Difficulty}");
        return $"{article} {route.Noun} runs{along} from {route.Stops[0].Spoken}{between} to {route.Stops[^1].Spoken}{difficulty}.{Cited(route.Citations, null)}";
    }

    /// <summary>An event with its citations, and below it its orders, claims and terms.</summary>
    public static string Print(EventLine line)
    {
        var text = new StringBuilder();
        var orders = line.Orders.AsEnumerable();
        if (line.Date is null && line.Orders.Count > 0)
        {
            text.Append(line.Orders[0].Where.Text).Append('\n');
            orders = orders.Skip(1);
        }

        text.Append(Date(line.Date)).Append(line.Sentence).Append(Cited(line.Citations, line.Date));
        foreach (var order in orders) Below(text).Append(order.Where.Text);
        foreach (var claim in line.Claims)
        {
            Below(text).Append("claim ").Append(claim.Citation).Append(": ").Append(claim.Date is null ? "" : Written(claim.Date));
            if (claim.Sentence is not null) text.Append(claim.Date is null ? "" : " ").Append(claim.Sentence);
        }

        foreach (var term in line.Terms)
            Below(text).Append(Keyword.UnderIt).Append(SentencePrinter.Clause(term.Sentence)).Append('.').Append(Cited(term.Citations, null));
        return text.ToString();
    }

    /// <summary>A given or an expectation.</summary>
    public static string Print(StateLine line)
    {
        var use = line.Use switch { StateUse.Given => "given   ", StateUse.Expect => "expect  ", _ => "expect not  " };
        return $"{Date(line.Date)}{use}{line.Sentence}{Cited(line.Citations, line.Date)}";
    }

    /// <summary>A line that orders two events.</summary>
    public static string Print(OrderLine line) =>
        $"({line.Event.Where.Text}) is {line.Clause.Where.Text}.{Cited(line.Citations, null)}";

    /// <summary>A what-if, from its title to its "end".</summary>
    public static string Print(WhatIf whatIf)
    {
        var text = new StringBuilder($"{Keyword.WhatIf} \"{whatIf.Title}\"\n");
        if (whatIf.From is { } from) text.Append(Keyword.From.PadRight(DateWidth)).Append(Written(from)).Append('\n');
        foreach (var line in whatIf.Shall) text.Append(Print(line)).Append('\n');
        foreach (var never in whatIf.Never) text.Append(Keyword.Never.PadRight(DateWidth)).Append(never.Sentence).Append('\n');
        foreach (var ask in whatIf.Asks)
            text.Append(Keyword.Ask.PadRight(DateWidth)).Append(ask.Sentence.ToString()[..^1]).Append(" on ").Append(Written(ask.Date)).Append(".\n");
        return text.Append(Keyword.End).ToString();
    }

    /// <summary>Everything that was understood, as one file: header, declarations, then lines in the order of <paramref name="annals"/>.</summary>
    public static string Print(Annals annals)
    {
        var text = new StringBuilder();
        if (annals.Title is { } title) text.Append($"chronicle \"{title}\"\n");
        text.Append("calendar Julian\n\n");
        foreach (var entity in annals.Entities) text.Append(Print(entity)).Append('\n');
        text.Append('\n');
        foreach (var route in annals.Routes) text.Append(Print(route)).Append('\n');
        foreach (var line in annals.States) text.Append(Print(line)).Append('\n');
        foreach (var line in annals.Events) text.Append(Print(line)).Append('\n');
        foreach (var line in annals.Orders) text.Append(Print(line)).Append('\n');
        foreach (var whatIf in annals.WhatIfs) text.Append('\n').Append(Print(whatIf)).Append('\n');
        return text.ToString();
    }

    private static StringBuilder Below(StringBuilder text) => text.Append('\n').Append(' ', DateWidth + 2);

    private static string Date(HistoricalDate? date)
    {
        var written = date is null ? "" : Written(date);
        return written.Length < DateWidth ? written.PadRight(DateWidth) : written + "  ";
    }

    private static string Written(HistoricalDate date) =>
        date.Calendar == CalendarSystem.Julian ? date.Text : $"{date.Text} ({date.Calendar})";

    private static string Cited(IReadOnlyList<Citation> citations, HistoricalDate? lineDate)
    {
        if (citations.Count == 0) return "";
        var parts = citations.Select(citation => citation.Reading is { } own && !ReferenceEquals(own, lineDate)
            ? $"{citation}: {Written(own)}"
            : citation.ToString());
        return $"  [{string.Join("; ", parts)}]";
    }

    private static string Timed(Alias alias)
    {
        var from = alias.When.Earliest.IsFinite ? " from " + alias.When.Earliest.ToString(CalendarSystem.Julian) : "";
        var until = alias.When.Latest.IsFinite ? " until " + alias.When.Latest.ToString(CalendarSystem.Julian) : "";
        return alias.Text + from + until;
    }

    private static string Point(GeoPoint point) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Latitude):0.00####} {(point.Latitude < 0 ? 'S' : 'N')}, {Math.Abs(point.Longitude):0.00####} {(point.Longitude < 0 ? 'W' : 'E')}");

    private static string List(List<string> items) =>
        items.Count == 1 ? items[0] : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
}
