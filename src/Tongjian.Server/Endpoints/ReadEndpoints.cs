using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tongjian.Reading;
using Tongjian.Server.Proposing;

namespace Tongjian.Server.Endpoints;

/// <summary>Prose that is read: what it seems to tell, and what of it is written into the chronicle because somebody accepted it.</summary>
internal static class ReadEndpoints
{
    /// <summary>How many letters a text may have that a page shows beside its proposals.</summary>
    private const int LongestText = 1_000_000;

    private const int LongestName = 500;

    public static void MapReadings(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/readings").WithTags("reading");
        api.MapPost("", Read).Produces<ReadText>().ProducesProblem(400).ProducesProblem(422).WithSummary("Reads a text and proposes the events that it tells; nothing is written.");
        api.MapPost("/check", (OpenedChronicle opened, LinesToWrite body) => new ProposalWriting(opened).Check(body)).Produces<CheckedLines>().ProducesProblem(422)
            .WithSummary("What the chronicle would say of accepted lines; nothing is written.");
        api.MapPost("/write", (HttpContext context, OpenedChronicle opened, LinesToWrite body) => new ProposalWriting(opened).Write(context, body))
            .Produces<SavedFile>().Produces<SavedFile>(201).ProducesProblem(412).ProducesProblem(422).ProducesProblem(507)
            .WithSummary("Writes accepted lines behind what a file has, with their citations and the words that they rest on; all of them or none.");
    }

    private static IResult Read(OpenedChronicle opened, ServerOptions options, TextToRead body)
    {
        if (body.Name.Length is 0 or > LongestName) return Problems.BadRequest("the text has no name", $"give it one of at most {LongestName} letters");
        if (body.Content.Length > LongestText)
            return Problems.BadRequest(
                $"{body.Name} has {body.Content.Length:N0} letters, and a page shows at most {LongestText:N0}", "split it, or read it with `tongjian read FILE -o proposals.annals`");
        if (string.IsNullOrWhiteSpace(body.Content)) return Unreadable(body.Name, "there is nothing but white space in it", "check that it was saved");
        if (body.Content.Contains('\0', StringComparison.Ordinal)) return Unreadable(body.Name, "it is no text: it has zero bytes", "save or export what it tells as a text, a web page or Markdown");
        return Results.Ok(new ReadTextWriter(options.Reading, opened.Now().Mirror.Chronicle).Write(new Document(body.Name, body.Content)));
    }

    private static IResult Unreadable(string name, string found, string remedy) =>
        Problems.Of(StatusCodes.Status422UnprocessableEntity, "not-a-text", $"{name} cannot be read: {found}", remedy);
}
