using System.Text.Json;

namespace Tongjian.Cli.Export;

/// <summary>Rows as a JSON array of objects.</summary>
internal static class JsonRows
{
    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, ExportTable table) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var row in table.Rows) WriteObject(json, table, row);
        json.WriteEndArray();
    });

    /// <summary>Writes a row as an object, some columns left out.</summary>
    public static void WriteObject(Utf8JsonWriter json, ExportTable table, object?[] row, params ReadOnlySpan<string> without)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            var column = table.Columns[i];
            if ((column.IsSparse && row[i] is null) || without.Contains(column.Name)) continue;
            json.WritePropertyName(column.Name);
            WriteCell(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool isSo: json.WriteBooleanValue(isSo); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case string[] texts:
                json.WriteStartArray();
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"a cell holds a {cell.GetType().Name}", nameof(cell));
        }
    }
}
