using System.Buffers;
using System.Globalization;

namespace Tongjian.Cli.Export;

/// <summary>Comma-separated values by RFC 4180, but with <c>\n</c> between records, as programs on every system read it.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a header and the rows.</summary>
    public static void Write(TextWriter output, ExportTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++) WriteCell(output, table.Columns[i].Name, i);
        output.Write('\n');
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Length; i++) WriteCell(output, Text(row[i]), i);
            output.Write('\n');
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool isSo => isSo ? "true" : "false",
        string[] texts => string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"a cell holds a {cell.GetType().Name}", nameof(cell)),
    };

    private static void WriteCell(TextWriter output, string text, int index)
    {
        if (index > 0) output.Write(',');
        if (!text.AsSpan().ContainsAny(Quoted))
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
