using System.Text.Encodings.Web;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.Reading;

namespace Tongjian.Cli.Reading;

/// <summary>Writes the temporal expressions of a document as JSON Lines, one a line.</summary>
internal static class TimeLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them; offsets count Unicode code points.</summary>
    public static void Write(TextWriter output, Document document, IEnumerable<DocumentTime> times)
    {
        var points = new CodePoints(document.Text);
        using var buffer = new MemoryStream();
        foreach (var time in times)
        {
            buffer.SetLength(0);
            using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, document, time, points);
            output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Document document, DocumentTime time, CodePoints points)
    {
        var (expression, place) = (time.Expression, points.Of(time.Place));
        json.WriteStartObject();
        json.WriteString("doc", document.Name);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", time.Place.Of(document.Text));
        json.WriteString("type", time.Type);
        json.WriteString("value", time.Value);
        if (expression.Modifier.Length > 0) json.WriteString("mod", expression.Modifier);
        if (expression.Date is { } date)
        {
            json.WriteString("edtf", date.ToString());
            json.WriteString("earliest", date.EarliestDate?.ToString());
            json.WriteString("latest", date.LatestDate?.ToString());
            json.WriteBoolean("year_inherited", expression.YearIsInherited);
        }

        if (expression.Span is { } span) json.WriteString("span", span.ToString());
        if (expression.Anchor.Length > 0) WriteAnchor(json, time, points);
        if (expression.Doubt is { } doubt) json.WriteString("doubt", doubt);
        json.WriteEndObject();
    }

    /// <summary>The event that a date is counted from, where its words stand, and how far.</summary>
    private static void WriteAnchor(Utf8JsonWriter json, DocumentTime time, CodePoints points)
    {
        var place = points.Of(time.Block.Original(time.Expression.Anchor));
        json.WriteStartObject("anchor");
        json.WriteString("text", time.Expression.Anchor.Of(time.Block.Text));
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("distance", time.Expression.Value);
        json.WriteString("direction", time.Expression.IsBefore ? "before" : "after");
        json.WriteEndObject();
    }
}
