namespace Tongjian.Reading.Dates;

/// <summary>A list of words that is kept as data beside the code.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, without blank lines and comments, which begin with a semicolon.</summary>
    /// <param name="name">The name of its file.</param>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Tongjian.Reading." + name)
            ?? throw new FileNotFoundException("The program was built without one of its lists of words.", name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != ';') yield return line;
        }
    }
}
