using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace Tongjian.Cli;

/// <summary>A table: on a terminal drawn and coloured, in a pipe or file plain columns that other programs can read.</summary>
/// <param name="headings">The headings; one that begins with <c>#</c> stands over numbers, set to the right.</param>
internal sealed class Listing(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> rows = [];

    /// <summary>Whether it has no rows.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        if (terminal.HasColour) Draw(terminal);
        else WritePlain(terminal.Output);
    }

    /// <summary>Writes its rows as a JSON array of objects, the headings in lower case as names; numbers as such, shares as parts of one, empty cells not at all.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            var names = new HashSet<string>();
            for (var i = 0; i < row.Length; i++)
            {
                var name = headings[i].TrimStart('#').ToLowerInvariant();
                if (!names.Add(name)) name = $"{headings[i - 1].TrimStart('#').ToLowerInvariant()} {name}";
                if (row[i].Length == 0) continue;
                if (headings[i].StartsWith('#') && NumberIn(row[i]) is { } number) json.WriteNumber(name, number);
                else json.WriteString(name, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The number of a cell; a share in per cent as a part of one.</summary>
    private static decimal? NumberIn(string cell)
    {
        var isShare = cell.EndsWith(" %", StringComparison.Ordinal);
        return decimal.TryParse(isShare ? cell[..^2] : cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? isShare ? number / 100 : number
            : null;
    }

    private void Draw(Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings)
        {
            var column = new TableColumn($"[bold]{Markup.Escape(heading.TrimStart('#'))}[/]");
            table.AddColumn(heading.StartsWith('#') ? column.RightAligned() : column);
        }

        foreach (var row in rows) table.AddRow(row.Select(Markup.Escape).ToArray());
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width;
        console.Write(table);
    }

    private void WritePlain(TextWriter output)
    {
        var names = headings.Select(heading => heading.TrimStart('#')).ToArray();
        var widths = new int[headings.Length];
        foreach (var row in rows.Prepend(names))
        {
            for (var i = 0; i < row.Length; i++) widths[i] = Math.Max(widths[i], WidthOf(row[i]));
        }

        var line = new StringBuilder();
        foreach (var row in rows.Prepend(names))
        {
            line.Clear();
            for (var i = 0; i < row.Length; i++)
            {
                var blanks = widths[i] - WidthOf(row[i]);
                if (i > 0) line.Append(Gap);
                if (headings[i].StartsWith('#')) line.Append(' ', blanks).Append(row[i]);
                else line.Append(row[i]).Append(' ', blanks);
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    /// <summary>Columns on a terminal: East Asian wide characters take two.</summary>
    private static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += rune.Value is (>= 0x2E80 and <= 0xFFDC) or >= 0x20000 ? 2 : 1;
        return width;
    }
}
