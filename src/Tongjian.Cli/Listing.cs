using System.Text;
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
