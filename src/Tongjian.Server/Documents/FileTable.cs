using Tongjian.Language;

namespace Tongjian.Server.Documents;

/// <summary>The files of a chronicle, by their paths within it, so that no document names a folder of this machine.</summary>
public sealed class FileTable
{
    private readonly Dictionary<string, int> numbers = [];

    private FileTable(IReadOnlyList<SourceText> files, string root)
    {
        var paths = new string[files.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            numbers[files[i].Path] = i;
            paths[i] = Path.GetRelativePath(root, files[i].Path).Replace('\\', '/');
        }

        Paths = paths;
    }

    /// <summary>The paths, with forward slashes: the annals in their order, then the settings.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>A table of files below a folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="root">The folder of the chronicle.</param>
    public static FileTable Of(IReadOnlyList<SourceText> files, string root) => new(files, root);

    /// <summary>The number of a file and the line of a place in it.</summary>
    /// <exception cref="KeyNotFoundException">The file is none of the table's.</exception>
    public (int File, int Line) PlaceOf(Span where) => (numbers[where.Source.Path], where.Line);
}
