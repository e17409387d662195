namespace Tongjian.Cli;

/// <summary>The chronicle that is meant where none is named: that of the Jurchen wars.</summary>
internal static class DefaultChronicle
{
    private static readonly string Within = System.IO.Path.Combine("chronicles", "jurchen-wars");

    /// <summary>Its folder: below the folder in which one stands, or below one above the program.</summary>
    /// <exception cref="WrongUsage">It lies in neither.</exception>
    public static string Path()
    {
        if (Directory.Exists(Within)) return Within;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, Within);
            if (Directory.Exists(path)) return path;
        }

        throw new WrongUsage("no folder was named, and the Jurchen wars are not at hand", "give the folder that holds the *.annals files");
    }
}
