using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Tongjian.Server.Endpoints;

/// <summary>The description of the HTTP interface, from which the page's types are made.</summary>
internal static class OpenApiDescription
{
    private const string Name = "v1";

    /// <summary>Answers with the description.</summary>
    public static void MapDescription(this IEndpointRouteBuilder routes)
    {
        ServedDocument? description = null;
        routes.MapReading($"/openapi/{Name}.json", async (HttpContext context) => Reading.Send(context, description ??= await Write(context.RequestServices)))
            .ExcludeFromDescription();
    }

    /// <summary>Adds the description to a program.</summary>
    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi(Name, Configure);

    private static async Task<ServedDocument> Write(IServiceProvider services)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var target = new MemoryStream();
        await document.SerializeAsJsonAsync(target, OpenApiSpecVersion.OpenApi3_1);
        return ServedDocument.OfJson(target.ToArray());
    }

    private static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Tongjian";
        document.Info.Version = "1";
        document.Info.Description = "A chronicle, its world on any date, and its sources.";
        // The port differs from run to run, and the description should not.
        document.Servers?.Clear();
        // HEAD answers as GET does, without the body.
        foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
        if (document.Components?.Schemas is not { } schemas) return Task.CompletedTask;
        foreach (var schema in schemas.Values.OfType<OpenApiSchema>()) LeaveOutNulls(schema);
        if (schemas.TryGetValue("ProblemDetails", out var problem)) Extend((OpenApiSchema)problem);
        return Task.CompletedTask;
    });

    /// <summary>Makes what may be null optional instead: a null is never written.</summary>
    private static void LeaveOutNulls(OpenApiSchema schema)
    {
        foreach (var (name, property) in schema.Properties?.ToArray() ?? [])
        {
            if (WithoutNull(property) is not { } rest) continue;
            schema.Properties![name] = rest;
            schema.Required?.Remove(name);
        }
    }

    /// <summary>The schema of what is not null; null if it cannot be null in the first place.</summary>
    private static IOpenApiSchema? WithoutNull(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchema { Type: { } type } plain && type.HasFlag(JsonSchemaType.Null))
        {
            plain.Type = type & ~JsonSchemaType.Null;
            return plain;
        }

        var others = schema.OneOf?.Where(one => one.Type != JsonSchemaType.Null).ToArray();
        return others is [var other] && schema.OneOf!.Count == 2 ? other : null;
    }

    /// <summary>Adds what our problems tell beyond RFC 9457.</summary>
    private static void Extend(OpenApiSchema problem)
    {
        foreach (var name in (string[])["remedy", "currentTag", "currentText"])
            problem.Properties!.TryAdd(name, new OpenApiSchema { Type = JsonSchemaType.String });
    }
}
