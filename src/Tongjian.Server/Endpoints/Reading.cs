using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Tongjian.Server.Endpoints;

/// <summary>How everything that can be read is answered: to GET and HEAD alike, compressed where that is taken, and not twice to whom has it.</summary>
internal static class Reading
{
    /// <summary>The most bytes that are sent as they are even to whom takes them compressed.</summary>
    private const int LeastCompressed = 1024;

    /// <summary>Answers at an address.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    /// <summary>Sends the answer to one request.</summary>
    public static IResult Send<T>(HttpContext context, T answer) => Send(context, ServedDocument.Passing(answer));

    /// <summary>Sends a document, or nothing where the browser has it already.</summary>
    public static IResult Send(HttpContext context, ServedDocument document)
    {
        if (IsKnown(context, document.Tag, "no-cache")) return Results.StatusCode(StatusCodes.Status304NotModified);
        var coding = document.Json.Length < LeastCompressed ? ContentCoding.Identity : ContentCodings.For(context.Request);
        return Send(context, document.In(coding), "application/json", coding);
    }

    /// <summary>Sends bytes that are in a coding already.</summary>
    public static IResult Send(HttpContext context, byte[] bytes, string type, ContentCoding coding)
    {
        if (ContentCodings.NameOf(coding) is { } name) context.Response.Headers.ContentEncoding = name;
        return Results.Bytes(bytes, type);
    }

    /// <summary>Tells the browser what it gets and how long it may keep it; true if it has that already.</summary>
    public static bool IsKnown(HttpContext context, string tag, string keep)
    {
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = keep;
        headers.Vary = HeaderNames.AcceptEncoding;
        var own = EntityTagHeaderValue.Parse(tag);
        return context.Request.GetTypedHeaders().IfNoneMatch
            .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
    }
}
