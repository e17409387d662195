using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Tongjian.Server.Endpoints;

/// <summary>The files of the web page.</summary>
internal static class AtlasEndpoints
{
    private const string NotBuilt = """
        <!doctype html><html lang="en"><title>Tongjian</title><h1>The atlas was not built</h1>
        <p>This program was built without its web page. Install Node.js 20 or later and build it again without <code>-p:SkipAtlas=true</code>.</p></html>
        """;

    public static void MapAtlas(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{**path}", ["GET", "HEAD"], (HttpContext context, ServerOptions options, string? path) => Send(context, options.Files, path ?? ""))
            .ExcludeFromDescription();
    }

    private static IResult Send(HttpContext context, AtlasFiles files, string path)
    {
        if (path.Length == 0)
        {
            if (!files.IsBuilt) return Results.Content(NotBuilt, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
            path = "index.html";
        }

        if (files.Find(path) is not { } file) return Problems.NotFound($"nothing is at /{path}", "open the address without a path");
        var headers = context.Response.Headers;
        headers.ETag = file.Tag;
        headers.CacheControl = file.IsLasting ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(file.Tag, StringComparison.Ordinal))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        if (file.Brotli is null || !DocumentEndpoints.TakesBrotli(context.Request)) return Results.File(Path.GetFullPath(file.Path), file.Type);
        headers.ContentEncoding = "br";
        return Results.File(Path.GetFullPath(file.Brotli), file.Type);
    }
}
