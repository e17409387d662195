using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Tongjian.Server.Endpoints;

/// <summary>The description of the HTTP interface, from which the page's types are made.</summary>
internal static class OpenApiDescription
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Tongjian";
        document.Info.Version = "1";
        document.Info.Description = "A chronicle, its world on any date, and its sources.";
        // The port differs from run to run, and the description should not.
        document.Servers?.Clear();
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? []) LeaveOutNulls(schema);
        return Task.CompletedTask;
    });

    /// <summary>What has no value is left out of the JSON, never written as null: such a property is optional and not nullable.</summary>
    private static void LeaveOutNulls(OpenApiSchema schema)
    {
        if (schema.Properties is not { } properties) return;
        schema.Required ??= new HashSet<string>();
        foreach (var (name, property) in properties.ToArray())
        {
            if (property is OpenApiSchema { OneOf: [OpenApiSchema { Type: JsonSchemaType.Null }, var other] })
            {
                properties[name] = other;
                schema.Required.Remove(name);
            }
            else if (property is OpenApiSchema { Type: { } type } own && type.HasFlag(JsonSchemaType.Null))
            {
                own.Type = type & ~JsonSchemaType.Null;
                schema.Required.Remove(name);
            }
        }
    }
}
