namespace Tongjian.Cli.Check;

/// <summary>Writes what a chronicle holds as tables.</summary>
internal static class CheckTables
{
    /// <summary>Writes the tables of files, sources and counts, a blank line after each.</summary>
    public static void Write(Census census, Terminal terminal)
    {
        var files = new Listing("File", "#Sentences", "#Declarations");
        foreach (var file in census.Files) files.Add(file.Path, Counted.Number(file.Sentences), Counted.Number(file.Declarations));
        var sources = new Listing("Source", "#Rank", "#Claims", "Title");
        foreach (var (source, claims) in census.Sources)
            sources.Add(source.Name, Counted.Number(source.Rank), Counted.Number(claims), source.Title ?? "");
        var counts = new Listing("What", "#Count");
        foreach (var (name, count) in census.Counts) counts.Add(name, Counted.Number(count));
        foreach (var table in (ReadOnlySpan<Listing>)[files, sources, counts])
        {
            if (table.IsEmpty) continue;
            table.Write(terminal);
            terminal.Output.WriteLine();
        }
    }
}
