using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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

    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Puts the guard before everything else.</summary>
    public static void UseGuard(this WebApplication application, ServerOptions options)
    {
        var names = LoopbackNames.Concat(options.Hosts).Append(options.Address.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        application.Use(async (context, next) =>
        {
            SetHeaders(context.Response.Headers);
            var refused = Refuse(context.Request, names);
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

    private static IResult? Refuse(HttpRequest request, HashSet<string> names)
    {
        if (!names.Contains(request.Host.Host))
            return Problems.Forbidden($"this program does not answer to the name \"{request.Host.Host}\"", "open the address that it printed, or start it with --host");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        var origin = request.Headers.Origin.ToString();
        var isOwn = origin == $"{request.Scheme}://{request.Host}";
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (!isOwn || site is not ("" or "same-origin"))
            return Problems.Forbidden("a page of another origin may not write here", "send the request from the atlas itself, with its Origin");
        return request.ContentLength > 0 && request.Headers[HeaderNames.ContentType].ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            ? null
            : Problems.Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "the body is no JSON", "send application/json");
    }
}
