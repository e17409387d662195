using System.Reflection;

namespace Tongjian.Reading.Layout;

/// <summary>Lists of words that lie beside the code: one entry a line, comments after a semicolon.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, upper and lower case alike.</summary>
    /// <param name="name">The name of its file without <c>.words</c>.</param>
    public static HashSet<string> Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Tongjian.Reading.{name}.words")!;
        using var reader = new StreamReader(stream);
        var entries = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf(';');
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) entries.Add(entry);
        }

        return entries;
    }
}
