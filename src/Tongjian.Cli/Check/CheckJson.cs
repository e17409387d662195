using System.Diagnostics;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli.Check;

/// <summary>Writes what <c>check</c> finds as one JSON object.</summary>
internal static class CheckJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, Census census, Mirror mirror, IReadOnlyList<Diagnostic> messages, Stopwatch watch)
    {
        json.WriteStartObject();
        json.WriteTextOrNull("title", mirror.Chronicle.Annals.Title);
        json.WriteBoolean("sound", messages.All(message => message.Severity != Severity.Error));
        foreach (var severity in Enum.GetValues<Severity>())
            json.WriteNumber(NameOf(severity) + "s", messages.Count(diagnostic => diagnostic.Severity == severity));
        json.WriteNumber("milliseconds", watch.ElapsedMilliseconds);
        json.WriteStartObject("counts");
        foreach (var (name, count) in census.Counts) json.WriteNumber(name, count);
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in census.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteNumber("sentences", file.Sentences);
            json.WriteNumber("declarations", file.Declarations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (var (source, claims) in census.Sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Name);
            json.WriteTextOrNull("title", source.Title);
            json.WriteNumber("rank", source.Rank);
            json.WriteNumber("claims", claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("messages");
        foreach (var diagnostic in messages) WriteMessage(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Where.Source.PositionOf(diagnostic.Where.Start);
        json.WriteStartObject();
        json.WriteString("name", diagnostic.Name);
        json.WriteString("severity", NameOf(diagnostic.Severity));
        json.WriteString("file", diagnostic.Where.Source.Path);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("text", diagnostic.Where.Text);
        json.WriteString("found", diagnostic.Found);
        json.WriteTextOrNull("expected", diagnostic.Expected);
        json.WriteString("remedy", diagnostic.Remedy);
        json.WriteStartArray("quotations");
        foreach (var quotation in diagnostic.Quotations)
        {
            json.WriteStartObject();
            json.WriteString("label", quotation.Label);
            json.WriteString("file", quotation.Where.Source.Path);
            json.WriteNumber("line", quotation.Where.Line);
            json.WriteString("text", quotation.Where.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "finding",
    };
}
