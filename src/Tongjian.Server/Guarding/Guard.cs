using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using Tongjian.Server.Endpoints;

namespace Tongjian.Server.Guarding;

/// <summary>
/// Keeps strangers out: a page of another origin may neither read this machine's chronicle under a name of its own (DNS rebinding) nor write
/// to it (CSRF), and the atlas itself may load nothing from elsewhere.
/// </summary>
internal static class Guard
{
    /// <summary>What the page may load: its own files and nothing else.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Puts the guard before everything else.</summary>
    public static void UseGuard(this WebApplication application, ServerOptions options)
    {
        var names = new OwnNames(options.Address, Dns.GetHostName());
        application.Use(async (context, next) =>
        {
            SetHeaders(context.Response.Headers);
            var refused = Refuse(context, names);
            if (refused is null) await next(context);
            else await refused.ExecuteAsync(context);
        });
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static IResult? Refuse(HttpContext context, OwnNames names)
    {
        var request = context.Request;
        if (!names.Contain(request.Host))
            return Problems.Forbidden($"this program does not answer to the name \"{request.Host.Host}\"", "open the address that it printed, or start it with --host");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        var isOwn = string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (!isOwn || site is not ("" or "same-origin"))
            return Problems.Forbidden("a page of another origin may not write here", "send the request from the atlas itself, with its Origin");
        // A form of any page can send a text that looks like JSON, and cannot call it so.
        return context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is null || IsJson(request.Headers)
            ? null
            : Problems.NotJson();
    }

    private static bool IsJson(IHeaderDictionary headers) =>
        MediaTypeHeaderValue.TryParse(headers.ContentType.ToString(), out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && headers.ContentEncoding.ToString() is "" or "identity";
}
