namespace Tongjian.Language.Calendars;

/// <summary>A text table that the program carries with it: cells parted by bars, comments after semicolons.</summary>
internal static class Table
{
    /// <summary>The rows of a table, cell by cell.</summary>
    /// <param name="name">Its file's name without the ending.</param>
    internal static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream($"Tongjian.Language.Calendars.{name}.table")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != ';')
                yield return line.Split('|', StringSplitOptions.TrimEntries);
        }
    }
}
