using System.IO.Compression;

namespace Tongjian.Server.Tests;

/// <summary>A page as the build lays it beside the program, with little in it.</summary>
internal static class MadeUpPage
{
    public const string Index = """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <title>Tongjian</title>
          </head>
        </html>

        """;

    public static readonly string Script = string.Concat(Enumerable.Repeat("console.log('通鑑');\n", 100));

    /// <summary>Writes it into a folder.</summary>
    public static AtlasFiles Within(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "index.html"), Index);
        File.WriteAllText(Path.Combine(folder, "secret.key"), "no type of the page's");
        File.WriteAllText(Path.Combine(folder, "assets", "main-1a2b.js"), Script);
        File.WriteAllBytes(Path.Combine(folder, "assets", "serif.woff2"), [0, 1, 2, 3]);
        using var target = File.Create(Path.Combine(folder, "assets", "main-1a2b.js.br"));
        using var brotli = new BrotliStream(target, CompressionLevel.Fastest);
        brotli.Write(System.Text.Encoding.UTF8.GetBytes(Script));
        return AtlasFiles.In(folder);
    }
}
