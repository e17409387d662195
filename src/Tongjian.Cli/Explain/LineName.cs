using System.Globalization;

namespace Tongjian.Cli.Explain;

/// <summary>A line of a file, as messages name it: <c>wars.annals:12</c>, also with a column behind it.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Number">The line, counted from 1.</param>
internal readonly record struct LineName(string File, int Number)
{
    /// <summary>Reads a name.</summary>
    /// <exception cref="WrongUsage">It names no line, or no file that is there.</exception>
    public static LineName Read(string text)
    {
        var name = Split(text) ?? throw new WrongUsage($"\"{text}\" names no line", "write file and line as wars.annals:12");
        if (Split(name.File) is { } withColumn && !System.IO.File.Exists(name.File)) name = withColumn;
        if (System.IO.File.Exists(name.File)) return name;
        throw new WrongUsage($"there is no file {name.File}", "name it as messages do, from the folder where you are");
    }

    /// <summary>
    /// The folder of the chronicle that the file belongs to: the topmost of the folders above it that hold annals themselves,
    /// one above the other without a gap. Named from the current folder if it lies in it.
    /// </summary>
    public string Chronicle()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(File))!;
        while (Path.GetDirectoryName(folder) is { } parent && HoldsAnnals(parent)) folder = parent;
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        return Path.IsPathRooted(File) || relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    private static bool HoldsAnnals(string folder) => Directory.EnumerateFiles(folder, "*.annals").Any();

    private static LineName? Split(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0
            ? new LineName(text[..colon], line)
            : null;
    }
}
