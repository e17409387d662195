namespace Tongjian.Server.Tests;

/// <summary>A folder of its own, with what a test writes into it.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string outer = Directory.CreateTempSubdirectory("tongjian-server-").FullName;

    public Workplace(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Folder);
        foreach (var (name, text) in files) Write(name, text);
    }

    /// <summary>The folder; what lies beside it is outside.</summary>
    public string Folder => Path.Combine(outer, "chronicle");

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>A path outside the folder, which goes away with it.</summary>
    public string Outside(string name) => Path.Combine(outer, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>The paths of all files, in their order.</summary>
    public string[] Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal).ToArray();

    public void Dispose() => Directory.Delete(outer, recursive: true);
}
