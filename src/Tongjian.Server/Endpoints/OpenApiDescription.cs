using Microsoft.AspNetCore.OpenApi;

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
        return Task.CompletedTask;
    });
}
