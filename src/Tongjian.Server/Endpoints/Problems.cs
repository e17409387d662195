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

    /// <summary>A body in a form that is not read.</summary>
    public static IResult NotJson() =>
        Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "the body is no JSON", "send application/json in UTF-8, not compressed");

    /// <summary>A body that nobody could have written.</summary>
    public static IResult TooLarge() =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", $"the body has more than {ServerOptions.LargestBody >> 20} MiB", "send less at once");

    /// <summary>A file is not what it was when it was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="tag">Its tag now; null if it is gone.</param>
    /// <param name="text">Its text now.</param>
    public static IResult ChangedOutside(string path, string? tag, string text) => Results.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status412PreconditionFailed,
        Type = TypePrefix + "changed-outside",
        Title = tag is null ? $"{path} is gone" : $"{path} was changed outside since it was read here",
        Extensions =
        {
            ["remedy"] = "look at both texts; save again with the current tag to replace the other, which is kept",
            ["currentTag"] = tag ?? "",
            ["currentText"] = text,
        },
    });
}
