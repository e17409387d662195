using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Server.Documents;

namespace Tongjian.Server.Endpoints;

/// <summary>The record for programs that want a part of it: journal, claims, sources, check.</summary>
internal static class RecordEndpoints
{
    private const int MostEvents = 1000;

    public static void MapRecord(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("record");
        api.MapReading("/journal", Journal).Produces<JournalPage>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What happened, in order of time, between two dates and about an entity.");
        api.MapReading("/claims", Claims).Produces<ClaimsOfEvent>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Who says what of the event that a line tells.");
        api.MapReading("/sources", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, Sources(opened.Now())))
            .Produces<SourceSummary[]>().WithSummary("The sources, the best first.");
        api.MapReading("/check", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, Check(opened.Now())))
            .Produces<CheckReport>().WithSummary("Everything that is wrong with the chronicle, and what its sources disagree on.");
    }

    private static IResult Journal(HttpContext context, OpenedChronicle opened, string? from, string? to, string? about, int? skip, int? take)
    {
        var compiled = opened.Now();
        if (!TryDate(from, out var first) || !TryDate(to, out var last))
            return Problems.BadRequest("a date cannot be read", "write a day as 1127-01-09, a month as 1127-01, a year as 1127");
        var entity = about is null ? null : compiled.Mirror.Chronicle.Annals.Entities.FirstOrDefault(known => known.Name == about);
        if (about is not null && entity is null) return Problems.NotFound($"nothing is called \"{about}\"", "write the name as it is declared");
        var earliest = first?.Bounds.Earliest ?? Day.Beginning;
        var latest = last?.Bounds.Latest ?? Day.End;
        if (latest < earliest) return Problems.BadRequest("the span ends before it begins", "write the earlier date as \"from\"");
        var span = new DayRange(earliest, latest);
        var found = compiled.Mirror.Chronicle.Events
            .Where(happening => happening.When.Intersects(span) && (entity is null || Names(happening, entity))).ToList();
        var page = found.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? MostEvents, 0, MostEvents));
        return Reading.Send(context, new JournalPage(found.Count, page.Select(happening => LineOf(happening, compiled)).ToArray()));
    }

    private static IResult Claims(HttpContext context, OpenedChronicle opened, string file, int line)
    {
        var compiled = opened.Now();
        var found = compiled.Mirror.Chronicle.Events.FirstOrDefault(happening =>
            compiled.Files.PlaceOf(happening.Line.Where) is var place && place.Line == line && compiled.Files.Paths[place.File] == file);
        if (found is null) return Problems.NotFound($"{file}:{line} tells no event", "name the first line of an event");
        var claims = found.Claims.Select(claim => new ClaimOfSource(
            claim.Source?.Name, claim.Citation?.Locator, claim.Date?.Text, claim.Sentence.ToString(),
            found.StandingOf(claim).ToString().ToLowerInvariant(), claim.Rank)).ToArray();
        return Reading.Send(context, new ClaimsOfEvent(LineOf(found, compiled), claims));
    }

    private static SourceSummary[] Sources(CompiledChronicle compiled)
    {
        var claims = compiled.Mirror.Chronicle.Events.SelectMany(happening => happening.Claims)
            .Where(claim => claim.Source is not null).CountBy(claim => claim.Source!).ToDictionary();
        return compiled.Mirror.Chronicle.Annals.Entities
            .Where(entity => entity.Kind == EntityKind.Source)
            .OrderBy(source => source.Rank).ThenBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => new SourceSummary(source.Name, source.Title, source.Rank, claims.GetValueOrDefault(source)))
            .ToArray();
    }

    private static ServedDocument Check(CompiledChronicle compiled) => compiled.Document("check", () =>
    {
        var findings = RecordWriter.Write(compiled.Mirror, compiled.Files, compiled.Settings.Diagnostics).Findings;
        int Count(string severity) => findings.Count(finding => finding.Severity == severity);
        return new CheckReport(Count("error"), Count("warning"), Count("finding"), compiled.Files.Paths, findings);
    });

    private static JournalLine LineOf(Event happening, CompiledChronicle compiled)
    {
        var (file, line) = compiled.Files.PlaceOf(happening.Line.Where);
        return new JournalLine(
            happening.DateText,
            happening.When.Earliest.IsFinite ? happening.When.Earliest.ToString(CalendarSystem.Julian) : null,
            happening.When.Latest.IsFinite ? happening.When.Latest.ToString(CalendarSystem.Julian) : null,
            happening.Sentence.ToString(),
            happening.Claims.Where(claim => claim.Citation is not null).Select(claim => claim.ToString()).ToArray(),
            compiled.Files.Paths[file],
            line);
    }

    private static bool Names(Event happening, Entity entity)
    {
        foreach (var filler in happening.Sentence.Fillers)
        {
            if (filler.Entities.Contains(entity)) return true;
        }

        return false;
    }

    private static bool TryDate(string? text, out HistoricalDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text)) return true;
        var problems = new List<DateProblem>();
        date = HistoricalDate.Parse(text, DateReading.Annals, problems);
        return date is not null && problems.Count == 0;
    }
}

/// <summary>A part of the journal.</summary>
/// <param name="Total">How many events there are in all.</param>
/// <param name="Lines">Those asked for.</param>
public sealed record JournalPage(int Total, IReadOnlyList<JournalLine> Lines);

/// <summary>A line of the journal.</summary>
/// <param name="Date">The date as written.</param>
/// <param name="Earliest">The first day on which it may have happened, Julian; null if unbounded.</param>
/// <param name="Latest">The last such day.</param>
/// <param name="Says">The sentence.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="File">The file within the chronicle.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record JournalLine(
    string Date, string? Earliest, string? Latest, string Says, IReadOnlyList<string> Citations, string File, int Line);

/// <summary>An event and its claims.</summary>
/// <param name="Event">The event.</param>
/// <param name="Claims">Its claims, the best first.</param>
public sealed record ClaimsOfEvent(JournalLine Event, IReadOnlyList<ClaimOfSource> Claims);

/// <summary>What a source says of an event.</summary>
/// <param name="Source">Its name; null for a sentence that cites nobody.</param>
/// <param name="Locator">The place in it.</param>
/// <param name="Date">The date that it gives.</param>
/// <param name="Says">Its sentence.</param>
/// <param name="Standing">dates, agrees, disagrees or differs.</param>
/// <param name="Rank">1 best to 9; 10 for nobody.</param>
public sealed record ClaimOfSource(string? Source, string? Locator, string? Date, string Says, string Standing, int Rank);

/// <summary>A source.</summary>
/// <param name="Name">Its name in citations.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rank">1 best to 9.</param>
/// <param name="Claims">How many claims it makes.</param>
public sealed record SourceSummary(string Name, string? Title, int Rank, int Claims);

/// <summary>What the check finds.</summary>
/// <param name="Errors">How many errors.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Files">The files; messages name them by their place.</param>
/// <param name="Messages">All messages.</param>
public sealed record CheckReport(
    int Errors, int Warnings, int Findings, IReadOnlyList<string> Files, IReadOnlyList<FindingEntry> Messages);
