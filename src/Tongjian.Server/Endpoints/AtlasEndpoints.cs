using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Tongjian.Server.Endpoints;

/// <summary>The files of the web page.</summary>
internal static class AtlasEndpoints
{
    private const string NotBuilt = """
        <!doctype html><html lang="en"><title>Tongjian</title><h1>The atlas was not built</h1>
        <p>This program was built without its web page. Install Node.js 20 or later and build it again without <code>-p:SkipAtlas=true</code>.</p></html>
        """;

    public static void MapAtlas(this IEndpointRouteBuilder routes, AtlasFiles files)
    {
        routes.MapReading("/", (HttpContext context) => Send(context, files.Find("index.html"))).ExcludeFromDescription();
        // Each by its own address, so that no other address is taken from those who can say more of it.
        foreach (var name in files.Names)
        {
            var pattern = "/" + name.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
            routes.MapReading(pattern, (HttpContext context) => Send(context, files.Find(name))).ExcludeFromDescription();
        }
    }

    private static IResult Send(HttpContext context, AtlasFile? file)
    {
        if (file is null) return Results.Content(NotBuilt, "text/html; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        if (Reading.IsKnown(context, file.Tag, file.IsLasting ? "public, max-age=31536000, immutable" : "no-cache"))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var coding = file.Nearest(ContentCodings.For(context.Request));
        return Reading.Send(context, file.In(coding), file.Type, coding);
    }
}
