using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tongjian.Server.Documents;

namespace Tongjian.Server.Endpoints;

/// <summary>The documents that the page evaluates by itself. A published atlas has them as files under the same names.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var data = routes.MapGroup("/data").WithTags("documents");
        data.MapReading("/chronicle.json", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().Entities))
            .Produces<ChronicleDocument>().WithSummary("What the chronicle speaks of, and how it is to be shown.");
        data.MapReading("/world.json", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().World))
            .Produces<WorldDocument>().WithSummary("Events and step functions of the whole record.");
        data.MapReading("/record.json", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().Record))
            .Produces<RecordDocument>().WithSummary("Claims, reasons for dates, and what the check finds.");
        data.MapReading("/manual.json", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().Pages))
            .Produces<ManualPage[]>().WithSummary("The manual of the language.");
        data.MapReading("/model.json", (HttpContext context, OpenedChronicle opened, ServerOptions options) => Reading.Send(context, opened.Now().Model(options.Rules)))
            .Produces<ModelDocument>().WithSummary("The model that reruns the chronicle: mechanisms, rules, and how good it was.");
        data.MapReading("/what-ifs.json", (HttpContext context, OpenedChronicle opened) => Reading.Send(context, opened.Now().WhatIfs))
            .Produces<WhatIfEntry[]>().WithSummary("The what-ifs that the chronicle brings.");
        data.MapReading("/according-to/{source:int}.json", (HttpContext context, OpenedChronicle opened, int source) =>
                opened.Now().AccordingTo(source) is { } document ? Reading.Send(context, document) : Unknown(source))
            .Produces<WorldDocument>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("The world of one source alone, by the place of the source among the entities.");
        data.MapReading("/beside/{number:int}/{name}.json", (HttpContext context, OpenedChronicle opened, int number, string name) =>
                Beside(context, opened, number, name))
            .Produces<WorldDocument>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The chronicle or world of another history that was opened beside this one.");
    }

    private static IResult Beside(HttpContext context, OpenedChronicle opened, int number, string name)
    {
        if (number < 0 || number >= opened.Beside.Count)
            return Problems.NotFound($"no history {number} is open beside the chronicle", "open it with --beside");
        var compiled = opened.Beside[number].Now();
        return name switch
        {
            "chronicle" => Reading.Send(context, compiled.Entities),
            "world" => Reading.Send(context, compiled.World),
            "record" => Reading.Send(context, compiled.Record),
            _ => Problems.NotFound($"there is no document \"{name}\"", "ask for chronicle, world or record"),
        };
    }

    private static IResult Unknown(int source) =>
        Problems.NotFound($"entity {source} is no source", "/data/chronicle.json numbers the entities, from 0");
}
