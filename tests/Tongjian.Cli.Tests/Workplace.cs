namespace Tongjian.Cli.Tests;

/// <summary>A copy of the chronicles of these tests in a folder of its own, which is the current folder while it lasts.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string before = Environment.CurrentDirectory;

    public Workplace()
    {
        var chronicles = Path.Combine(AppContext.BaseDirectory, "chronicles");
        foreach (var file in Directory.EnumerateFiles(chronicles, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(chronicles, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Environment.CurrentDirectory = Folder;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("tongjian-cli-").FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        Directory.Delete(Folder, recursive: true);
    }
}
