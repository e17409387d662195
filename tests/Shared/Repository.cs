namespace Tongjian.Tests;

/// <summary>Where the sources of this program lie while its tests run.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether files that a test compares with are to be rewritten: TONGJIAN_ACCEPT=1.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("TONGJIAN_ACCEPT") == "1";

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tongjian.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run outside the repository");
    }
}
