using System.Text.Json;

namespace Tongjian.Reading.LanguageModel;

/// <summary>One event as a model wrote it.</summary>
/// <param name="Passage">The number of its passage; 0 if it names none.</param>
/// <param name="Quote">The words that it quotes.</param>
/// <param name="Type">The type as it calls it.</param>
/// <param name="Roles">Who has which part.</param>
/// <param name="Date">The date as it writes it; null if it gives none.</param>
internal sealed record ModelReply(int Passage, string Quote, string Type, IReadOnlyDictionary<string, IReadOnlyList<string>> Roles, string? Date)
{
    /// <summary>The events of an answer, a null for each line that should be one and is not.</summary>
    public static IEnumerable<ModelReply?> Of(string answer)
    {
        foreach (var written in answer.Split('\n'))
        {
            var line = written.Trim().TrimEnd(',');
            // Models like to wrap what they write in fences, brackets and words of courtesy.
            if (line.StartsWith('{')) yield return Read(line);
        }
    }

    private static ModelReply? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (TextOf(root, "quote") is not { Length: > 0 } quote || TextOf(root, "type") is not { } type) return null;
            var passage = root.TryGetProperty("passage", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var known) ? known : 0;
            var roles = new Dictionary<string, IReadOnlyList<string>>();
            if (root.TryGetProperty("roles", out var told) && told.ValueKind == JsonValueKind.Object)
            {
                foreach (var role in told.EnumerateObject()) roles[role.Name] = Names(role.Value);
            }

            return new ModelReply(passage, quote, type, roles, TextOf(root, "date"));
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate is JSON and no text.
            return null;
        }
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)],
        _ => [],
    };
}
