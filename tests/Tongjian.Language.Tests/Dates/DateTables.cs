namespace Tongjian.Language.Tests;

/// <summary>Reads the tables of dates beside this file.</summary>
internal static class DateTables
{
    internal static DateReading Reading(string code) => code switch
    {
        "J" => new(CalendarSystem.Julian),
        "G" => new(CalendarSystem.Gregorian),
        "A" => DateReading.Annals,
        _ => throw new ArgumentException($"The table has the reading {code}, but only J, G and A are known.", nameof(code)),
    };

    /// <summary>The lines of a table that are neither blank nor comments.</summary>
    internal static IEnumerable<string> Lines(string table)
    {
        using var reader = new StreamReader(typeof(DateTables).Assembly.GetManifestResourceStream(table)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != ';')
                yield return line;
        }
    }

    /// <summary>The cells of a line.</summary>
    internal static string[] Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
