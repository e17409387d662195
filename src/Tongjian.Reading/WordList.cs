namespace Tongjian.Reading;

/// <summary>Lists of words that lie beside the code as data: one entry a line; lines that begin with <c>;</c> or <c>#</c> are comments.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, without blank lines and comments.</summary>
    /// <param name="file">The name of its file.</param>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Tongjian.Reading." + file)
            ?? throw new FileNotFoundException("The program was built without one of its lists of words.", file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not (';' or '#')) yield return line;
        }
    }

    /// <summary>The entries of a list, upper and lower case alike; what stands behind a semicolon is a comment.</summary>
    /// <param name="name">The name of its file without <c>.words</c>.</param>
    public static HashSet<string> Load(string name) => new(Entries(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of a list of the form <c>word = meaning</c>, the words in upper and lower case alike.</summary>
    /// <param name="name">The name of its file without <c>.words</c>.</param>
    public static Dictionary<string, string> LoadMeanings(string name) => Entries(name)
        .Select(entry => entry.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Entries(string name)
    {
        foreach (var line in Lines(name + ".words"))
        {
            var end = line.IndexOf(';', StringComparison.Ordinal);
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }
}
