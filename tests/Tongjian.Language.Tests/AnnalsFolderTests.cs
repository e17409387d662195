namespace Tongjian.Language.Tests;

public sealed class AnnalsFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("annals").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_read_with_all_folders_below_it()
    {
        Write("a.annals", "Jin is a polity.\n");
        Write("below/deeper/b.annals", "Song is a polity.\n");
        Write("notes.txt", "no annals\n");
        var annals = AnnalsFolder.Load(folder);
        Assert.Empty(annals.Diagnostics);
        Assert.Equal(["Jin", "Song"], annals.Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void A_file_is_read_with_what_it_includes_each_once()
    {
        Write("a.annals", "include \"names/b.annals\"\ninclude \"c.annals\"\n");
        Write("names/b.annals", "include \"../c.annals\"\nJin is a polity.\n");
        Write("c.annals", "Song is a polity.\n");
        var annals = AnnalsFolder.Load(Path.Combine(folder, "a.annals"));
        Assert.Empty(annals.Diagnostics);
        Assert.Equal(["a.annals", "c.annals", "names/b.annals"], annals.Files.Select(file => Path.GetRelativePath(folder, file.Path)));
    }

    [Fact]
    public void In_a_folder_an_include_changes_nothing()
    {
        Write("a.annals", "include \"b.annals\"\n");
        Write("b.annals", "Jin is a polity.\n");
        var annals = AnnalsFolder.Load(folder);
        Assert.Empty(annals.Diagnostics);
        Assert.Equal(2, annals.Files.Count);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_no_file()
    {
        Write("a.annals", "Jin is a polity.\n");
        File.CreateSymbolicLink(Path.Combine(folder, ".#a.annals"), "somebody@somewhere.1127");
        Assert.Single(AnnalsFolder.Load(folder).Files);
    }

    [Fact]
    public void A_mark_of_byte_order_is_no_text()
    {
        Write("a.annals", "\uFEFFJin is a polity.\r\nSong is a polity.\r\n");
        Assert.Equal(["Jin", "Song"], AnnalsFolder.Load(folder).Entities.Select(entity => entity.Name));
    }

    [Fact]
    public void A_path_that_leads_nowhere_throws()
    {
        Assert.Throws<FileNotFoundException>(() => AnnalsFolder.Load(Path.Combine(folder, "nothing")));
        Assert.Throws<FileNotFoundException>(() => AnnalsFolder.Load(folder));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
