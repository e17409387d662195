namespace Tongjian.Server;

/// <summary>
/// The files of the web page, as the build left them beside the program. Only what lay there when the program began can be asked for, so no
/// address leads out of the folder.
/// </summary>
public sealed class AtlasFiles
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly Dictionary<string, AtlasFile> files = [];

    private AtlasFiles(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var enclosure = new Enclosure(folder);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(enclosure.Contains))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!Types.TryGetValue(Path.GetExtension(path), out var type)) continue;
            var brotli = File.Exists(path + ".br") ? path + ".br" : null;
            files[name] = new AtlasFile(path, brotli, type, name.StartsWith("assets/", StringComparison.Ordinal));
        }
    }

    /// <summary>Whether the page was built.</summary>
    public bool IsBuilt => files.ContainsKey("index.html");

    /// <summary>The names of all files, with forward slashes.</summary>
    public IEnumerable<string> Names => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files beside this program.</summary>
    public static AtlasFiles OfProgram() => new(Path.Combine(AppContext.BaseDirectory, "atlas"));

    /// <summary>The files of a folder.</summary>
    public static AtlasFiles In(string folder) => new(folder);

    /// <summary>A file by its name; null if there is none.</summary>
    public AtlasFile? Find(string name) => files.GetValueOrDefault(name);
}
