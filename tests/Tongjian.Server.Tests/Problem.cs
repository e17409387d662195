using System.Net;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests;

/// <summary>What a refusal says.</summary>
internal static class Problem
{
    /// <summary>Reads a refusal, which must be one of a kind and say what to do.</summary>
    public static async Task<JsonNode> Of(HttpResponseMessage response, HttpStatusCode status, string type)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        return Of(text, (int)status, type, response.Content.Headers.ContentType?.ToString());
    }

    /// <summary>Reads a refusal that came over a bare connection.</summary>
    public static JsonNode Of(RawCall call, int status, string type)
    {
        Assert.True(status == call.Status, $"{call.Status}: {call.Body}");
        var start = call.Body.IndexOf('{', StringComparison.Ordinal);
        return Of(call.Body[start..(call.Body.LastIndexOf('}') + 1)], status, type, call["Content-Type"]);
    }

    private static JsonNode Of(string text, int status, string type, string? media)
    {
        Assert.StartsWith("application/problem+json", media, StringComparison.Ordinal);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal($"urn:tongjian:problem:{type}", (string?)problem["type"]);
        Assert.Equal(status, (int)problem["status"]!);
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["title"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["remedy"]));
        Assert.Null(problem["traceId"]);
        return problem;
    }
}
