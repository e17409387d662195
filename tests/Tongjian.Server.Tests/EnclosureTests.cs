namespace Tongjian.Server.Tests;

public sealed class EnclosureTests : IDisposable
{
    private readonly Workplace workplace = new(("inside/a.txt", ""));

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("inside/a.txt", true)]
    [InlineData("not/there/yet.txt", true)]
    [InlineData("inside/../inside/a.txt", true)]
    [InlineData("../outside.txt", false)]
    [InlineData("inside/../../outside.txt", false)]
    [InlineData("../chronicle-of-others/a.txt", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("", false)]
    [InlineData("to-inside/a.txt", true)]
    [InlineData("to-outside/a.txt", false)]
    [InlineData("to-outside", false)]
    [InlineData("to-to-outside/a.txt", false)]
    [InlineData("to-nowhere", false)]
    [InlineData("relative/a.txt", true)]
    [InlineData("ring", false)]
    [InlineData("ring/a.txt", false)]
    public void No_path_leads_out_links_followed(string path, bool isInside)
    {
        Directory.CreateSymbolicLink(workplace["to-inside"], workplace["inside"]);
        Directory.CreateSymbolicLink(workplace["relative"], "inside");
        Directory.CreateSymbolicLink(workplace["to-outside"], "..");
        Directory.CreateSymbolicLink(workplace["to-to-outside"], "to-outside");
        File.CreateSymbolicLink(workplace["to-nowhere"], workplace.Outside("nowhere/at/all"));
        File.CreateSymbolicLink(workplace["ring"], "ring");
        Assert.Equal(isInside, new Enclosure(workplace.Folder).Contains(Path.Combine(workplace.Folder, path)));
    }

    [Fact]
    public void A_folder_may_be_named_by_a_link_itself()
    {
        Directory.CreateSymbolicLink(workplace.Outside("link"), workplace.Folder);
        Assert.True(new Enclosure(workplace.Outside("link")).Contains(workplace["inside/a.txt"]));
        Assert.True(new Enclosure(workplace.Folder + "/").Contains(Path.Combine(workplace.Outside("link"), "inside/a.txt")));
    }
}
