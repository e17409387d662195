using System.Reflection;

namespace Tongjian.Reading.Layout;

/// <summary>Lists of words that lie beside the code: one entry a line, comments after a semicolon.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, upper and lower case alike.</summary>
    /// <param name="name">The name of its file without <c>.words</c>.</param>
    public static HashSet<string> Load(string name) => new(Entries(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of a list of the form <c>word = meaning</c>, the words in upper and lower case alike.</summary>
    /// <param name="name">The name of its file without <c>.words</c>.</param>
    public static Dictionary<string, string> LoadMeanings(string name) => Entries(name)
        .Select(entry => entry.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    private static List<string> Entries(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Tongjian.Reading.{name}.words")!;
        using var reader = new StreamReader(stream);
        var entries = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf(';');
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) entries.Add(entry);
        }

        return entries;
    }
}
