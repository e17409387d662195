namespace Tongjian.Architecture.Tests;

public sealed class TextTests
{
    private static readonly string[] Endings =
    [
        ".cs", ".csproj", ".props", ".slnx", ".md", ".annals", ".expected", ".templates", ".table", ".json", ".sh", ".py", ".ts", ".svelte",
        ".yml", ".yaml", ".html", ".css", ".toml", ".txt", ".words", ".frames",
    ];

    private static readonly string[] Machine = ["/wo" + "rk/", "/ro" + "ot/", "/tmp/" + "wt", "C:" + @"\Users"];

    [Fact]
    public void No_text_names_a_folder_of_somebodys_machine() => Assert.Empty(
        SourceFile.Below("", Endings)
            .Where(file => Machine.Any(path => file.Text.Contains(path, StringComparison.Ordinal)))
            .Select(file => file.Name));

    [Fact]
    public void Lines_end_as_the_editor_is_told() => Assert.Empty(
        SourceFile.Below("", Endings)
            .Where(file => !file.Name.Contains("faults") && (file.Text.Contains('\r') || (file.Text.Length > 0 && !file.Text.EndsWith('\n'))))
            .Select(file => file.Name));
}
