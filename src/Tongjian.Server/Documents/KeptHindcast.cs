using System.Text.Json;

namespace Tongjian.Server.Documents;

/// <summary>Reads a hindcast that was kept beside the rules.</summary>
internal static class KeptHindcast
{
    /// <summary>The format that is read; see docs/hindcast.md.</summary>
    private const int Format = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The hindcast, or why there is none to be read; neither if nothing was kept.</summary>
    public static (HindcastEntry? Hindcast, string? Unread) Read(OpenedRules rules)
    {
        try
        {
            if (rules.Hindcast() is not { } kept) return default;
            using var json = JsonDocument.Parse(kept);
            if (FormatOf(json.RootElement) is var format && format != Format)
                return (null, format is null ? "it says of no format" : $"it has format {format}, and this program reads {Format}");
            return (json.RootElement.Deserialize<HindcastEntry>(Options), null);
        }
        catch (JsonException malformed)
        {
            return (null, malformed.Message.Split(" Path: ", 2)[0]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, "the disk does not let it be read");
        }
    }

    private static int? FormatOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("format", out var format) && format.TryGetInt32(out var number) ? number : null;
}
