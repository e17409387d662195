namespace Tongjian.Cli.Export;

/// <summary>
/// Rows with <c>lat</c> and <c>lon</c> as a GeoJSON FeatureCollection of points (RFC 7946); a place nobody located has no geometry.
/// </summary>
internal static class GeoJson
{
    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, ExportTable table) => JsonText.Write(output, json =>
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var (latitude, longitude) = (names.IndexOf("lat"), names.IndexOf("lon"));
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            if (row[latitude] is double north && row[longitude] is double east)
            {
                json.WriteStartObject("geometry");
                json.WriteString("type", "Point");
                json.WriteStartArray("coordinates");
                json.WriteNumberValue(east);
                json.WriteNumberValue(north);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("geometry");
            }

            json.WritePropertyName("properties");
            JsonRows.WriteObject(json, table, row, "lat", "lon");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
