using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Tongjian.Server.Endpoints;

/// <summary>Turns what is thrown, and what no endpoint answers, into problems, so that every refusal says what to do.</summary>
internal static class Troubles
{
    private const string Listing = "/openapi/v1.json lists what can be asked";

    /// <summary>Puts itself before the endpoints.</summary>
    public static void UseProblems(this WebApplication application) => application.Use(async (context, next) =>
    {
        try
        {
            await next(context);
            var response = context.Response;
            // A body of its own says more than we could.
            if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await Unanswered(context.Request, response.StatusCode).ExecuteAsync(context);
        }
        catch (Exception thrown) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await Thrown(thrown, context.RequestServices.GetRequiredService<OpenedChronicle>()).ExecuteAsync(context);
        }
    });

    private static IResult Unanswered(HttpRequest request, int status) => status switch
    {
        StatusCodes.Status404NotFound => Problems.NotFound($"nothing is at {request.Path}", Listing),
        StatusCodes.Status405MethodNotAllowed => Problems.Of(status, "method-not-allowed", $"{request.Path} takes no {request.Method}", "the header Allow names what it takes"),
        StatusCodes.Status413PayloadTooLarge => Problems.TooLarge(),
        StatusCodes.Status415UnsupportedMediaType => Problems.NotJson(),
        _ => Problems.Of(status, "bad-request", "the request cannot be answered", Listing),
    };

    private static IResult Thrown(Exception thrown, OpenedChronicle opened) => thrown switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problems.TooLarge(),
        BadHttpRequestException { InnerException: JsonException json } => Problems.BadRequest(
            $"the body is not as described, at {json.Path ?? "$"}", "/openapi/v1.json describes it"),
        BadHttpRequestException bad => Problems.Of(bad.StatusCode, "bad-request", bad.Message.TrimEnd('.'), Listing),
        IOException or UnauthorizedAccessException => Problems.Of(
            StatusCodes.Status503ServiceUnavailable, "unreadable", $"the chronicle cannot be read: {opened.Said(thrown)}", "make its files readable, and ask again"),
        _ => Problems.Of(
            StatusCodes.Status500InternalServerError, "internal-error", $"internal error: {opened.Said(thrown)} ({thrown.GetType().Name})",
            "this is a bug in Tongjian; report it, with the request, where its README.md says"),
    };
}
