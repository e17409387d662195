using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Tongjian.Server.Endpoints;

/// <summary>Everything that can go wrong with a request, told as problem details (RFC 9457) with a stable type and a remedy.</summary>
internal static class Problems
{
    internal const string TypePrefix = "urn:tongjian:problem:";

    /// <summary>A problem.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="name">A stable name in kebab case.</param>
    /// <param name="title">What is so.</param>
    /// <param name="remedy">What to do.</param>
    public static IResult Of(int status, string name, string title, string remedy) => Results.Problem(new ProblemDetails
    {
        Status = status,
        Type = TypePrefix + name,
        Title = title,
        Extensions = { ["remedy"] = remedy },
    });

    /// <summary>A thing that is asked for and is not there.</summary>
    public static IResult NotFound(string title, string remedy) => Of(StatusCodes.Status404NotFound, "not-found", title, remedy);

    /// <summary>A request that means nothing.</summary>
    public static IResult BadRequest(string title, string remedy) => Of(StatusCodes.Status400BadRequest, "bad-request", title, remedy);

    /// <summary>A request that is understood and refused.</summary>
    public static IResult Forbidden(string title, string remedy) => Of(StatusCodes.Status403Forbidden, "forbidden", title, remedy);

    /// <summary>Turns what is thrown, and what no endpoint answers, into problems.</summary>
    public static void UseProblems(this WebApplication application) => application.Use(async (context, next) =>
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound })
                await NotFound($"nothing is at {context.Request.Path}", "/openapi/v1.json lists what can be asked").ExecuteAsync(context);
            else if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status405MethodNotAllowed })
                await Of(405, "method-not-allowed", $"{context.Request.Path} takes no {context.Request.Method}", "/openapi/v1.json lists what can be asked").ExecuteAsync(context);
        }
        catch (BadHttpRequestException bad)
        {
            var isLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await Of(bad.StatusCode, isLarge ? "too-large" : "bad-request", bad.Message, isLarge ? $"send at most {ServerOptions.LargestBody >> 20} MiB" : "mend the request").ExecuteAsync(context);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException && !context.Response.HasStarted)
        {
            await Of(StatusCodes.Status503ServiceUnavailable, "unreadable", $"the chronicle cannot be read: {unreadable.Message}", "make its files readable, and ask again").ExecuteAsync(context);
        }
    });
}
