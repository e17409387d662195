using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Tongjian.Server.Documents;

namespace Tongjian.Server.Endpoints;

/// <summary>The documents that the page evaluates by itself. A published atlas has them as files under the same names.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var data = routes.MapGroup("/data").WithTags("documents");
        data.MapGet("/chronicle.json", (HttpContext context, OpenedChronicle opened) => Send(context, opened.Now().Entities))
            .Produces<ChronicleDocument>().WithSummary("What the chronicle speaks of, and how it is to be shown.");
        data.MapGet("/world.json", (HttpContext context, OpenedChronicle opened) => Send(context, opened.Now().World))
            .Produces<WorldDocument>().WithSummary("Events and step functions of the whole record.");
        data.MapGet("/record.json", (HttpContext context, OpenedChronicle opened) => Send(context, opened.Now().Record))
            .Produces<RecordDocument>().WithSummary("Claims, reasons for dates, and what the check finds.");
        data.MapGet("/manual.json", (HttpContext context, OpenedChronicle opened) => Send(context, opened.Now().Pages))
            .Produces<ManualPage[]>().WithSummary("The manual of the language.");
        data.MapGet("/according-to/{source:int}.json", (HttpContext context, OpenedChronicle opened, int source) =>
                opened.Now().AccordingTo(source) is { } document ? Send(context, document) : Unknown(source))
            .Produces<WorldDocument>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("The world of one source alone, by the place of the source among the entities.");
        data.MapGet("/beside/{number:int}/{name}.json", (HttpContext context, OpenedChronicle opened, int number, string name) =>
                Beside(context, opened, number, name))
            .Produces<WorldDocument>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The chronicle or world of another history that was opened beside this one.");
    }

    /// <summary>Sends a document, or nothing where the browser has it already.</summary>
    public static IResult Send(HttpContext context, ServedDocument document)
    {
        var headers = context.Response.Headers;
        headers.ETag = document.Tag;
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(document.Tag, StringComparison.Ordinal))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        if (!TakesBrotli(context.Request)) return Results.Bytes(document.Json, "application/json");
        headers.ContentEncoding = "br";
        return Results.Bytes(document.Brotli, "application/json");
    }

    /// <summary>Whether a request takes Brotli.</summary>
    public static bool TakesBrotli(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality != 0);

    private static IResult Beside(HttpContext context, OpenedChronicle opened, int number, string name)
    {
        if (number < 0 || number >= opened.Beside.Count)
            return Problems.NotFound($"no history {number} is open beside the chronicle", "open it with --beside");
        var compiled = opened.Beside[number].Now();
        return name switch
        {
            "chronicle" => Send(context, compiled.Entities),
            "world" => Send(context, compiled.World),
            "record" => Send(context, compiled.Record),
            _ => Problems.NotFound($"there is no document \"{name}\"", "ask for chronicle, world or record"),
        };
    }

    private static IResult Unknown(int source) =>
        Problems.NotFound($"entity {source} is no source", "/data/chronicle.json numbers the entities, from 0");
}
