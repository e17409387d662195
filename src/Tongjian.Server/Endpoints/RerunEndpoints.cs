using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tongjian.Language;
using Tongjian.Server.Documents;
using Tongjian.Server.Reruns;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Endpoints;

/// <summary>Histories that did not happen: what-ifs to pick and to write, ensembles to be played, and what came of them.</summary>
internal static class RerunEndpoints
{
    public static void MapReruns(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("reruns");
        api.MapPost("/what-ifs/check", Check).Produces<WhatIfReport>().ProducesProblem(400)
            .WithSummary("What is wrong with what-ifs that are written in a page; nothing is saved.");
        api.MapReading("/reruns", (HttpContext context, RerunDesk desk) => Reading.Send(context, desk.All.Select(each => each.Entry).ToArray()))
            .Produces<EnsembleEntry[]>().WithSummary("The ensembles that were asked for since the program began, the last in front.");
        api.MapPost("/reruns", Start).Produces<EnsembleEntry>().ProducesProblem(409).ProducesProblem(422)
            .WithSummary("Begins to play an ensemble, one at a time; the same again is not played twice, and goes on where it was ended.");
        api.MapReading("/reruns/{id}", (HttpContext context, RerunDesk desk, string id) => desk.Find(id) is { } found ? Reading.Send(context, found.Entry) : NotThere(id))
            .Produces<EnsembleEntry>().ProducesProblem(404).WithSummary("How far an ensemble has come.");
        api.MapPost("/reruns/{id}/cancel", Cancel).Produces<EnsembleEntry>().ProducesProblem(404)
            .WithSummary("Ends an ensemble before its time; the runs that are finished are kept.");
        api.MapReading("/reruns/{id}/summary.json", Summary).Produces<object>().ProducesProblem(404).ProducesProblem(409)
            .WithSummary("What came of the runs that are finished, as docs/rerun.md describes it.");
        api.MapReading("/reruns/{id}/runs/{history:int}/{number:int}.json", Run).Produces<RunDocument>().ProducesProblem(404)
            .WithSummary("One run, as a history that can be shown; history 0 is the base, and behind it comes each what-if.");
        api.MapReading("/reruns/{id}/partings/{history:int}/{number:int}.json", Parting).Produces<PartingEntry>().ProducesProblem(404)
            .WithSummary("Why a run of a what-if parted from that of the base.");
    }

    private static IResult Check(OpenedChronicle opened, WhatIfToCheck body)
    {
        if (body.Text.Length > RerunLimits.LongestText) return Problems.BadRequest($"the text has more than {RerunLimits.LongestText} letters", "write less, or save it as a file of the chronicle");
        return Results.Ok(WrittenWhatIf.Check(opened.Now(), body.Text, DayOf(body.From), DayOf(body.To)));
    }

    private static IResult Start(OpenedChronicle opened, RerunDesk desk, RerunRequest body)
    {
        try
        {
            return Results.Ok(desk.Start(body).Entry);
        }
        catch (Refusal refusal)
        {
            return Refused(opened, refusal);
        }
        catch (DeskBusyException busy)
        {
            var other = busy.Playing.Entry;
            return Problems.Of(
                StatusCodes.Status409Conflict, "busy", $"other runs are being played: {other.Done} of {other.Runs} from {other.From} to {other.To}",
                "wait until they are done, or cancel them");
        }
    }

    private static async Task<IResult> Cancel(RerunDesk desk, string id)
    {
        if (desk.Find(id) is not { } found) return NotThere(id);
        await found.Cancel();
        return Results.Ok(found.Entry);
    }

    private static IResult Summary(HttpContext context, RerunDesk desk, string id)
    {
        if (desk.Find(id) is not { } found) return NotThere(id);
        if (found.Document is { } document) return Reading.Send(context, document);
        return found.IsPlaying
            ? Problems.Of(StatusCodes.Status409Conflict, "playing", "these runs are being played", "wait until they are done, or cancel them")
            : Problems.Of(StatusCodes.Status409Conflict, "none-finished", "no run was finished", "ask for them again, and they are played");
    }

    private static IResult Run(HttpContext context, RerunDesk desk, string id, int history, int number) =>
        Of(desk, id, history, 0, number, found => Reading.Send(context, found.Runs.Run(history, number)));

    private static IResult Parting(HttpContext context, RerunDesk desk, string id, int history, int number) =>
        Of(desk, id, history, 1, number, found => Reading.Send(context, found.Runs.Parting(history, number)));

    private static IResult Of(RerunDesk desk, string id, int history, int firstHistory, int number, Func<PlayedEnsemble, IResult> answer)
    {
        if (desk.Find(id) is not { } found) return NotThere(id);
        if (history < firstHistory || history >= found.Runs.Histories)
            return Problems.NotFound($"there is no history {history}", $"ask for one from {firstHistory} to {found.Runs.Histories - 1}");
        return number < 0 || number >= found.Entry.Runs
            ? Problems.NotFound($"there is no run {number}", $"ask for one from 0 to {found.Entry.Runs - 1}")
            : answer(found);
    }

    private static IResult Refused(OpenedChronicle opened, Refusal refusal) => Results.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Type = Problems.TypePrefix + "not-playable",
        Title = refusal.Message,
        Detail = refusal.Messages.Count == 0 ? null : string.Join('\n', refusal.Messages.Select(message => opened.WithoutFolder(message.ToString()))),
        Extensions = { ["remedy"] = refusal.Remedy },
    });

    private static IResult NotThere(string id) =>
        Problems.NotFound($"there are no runs {id}", "ask for them again: the program keeps the last few that it has played since it began");

    private static Day? DayOf(string? text)
    {
        var problems = new List<DateProblem>();
        return text is { Length: > 0 } && HistoricalDate.Parse(text, DateReading.Annals, problems) is { Bounds.Earliest: { IsFinite: true } day } && problems.Count == 0 ? day : null;
    }
}

/// <summary>What-ifs that are written in a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="From">The date on which the runs leave the record, where it is known.</param>
/// <param name="To">The date on which they end, where it is known.</param>
public sealed record WhatIfToCheck(string Text, string? From = null, string? To = null);
