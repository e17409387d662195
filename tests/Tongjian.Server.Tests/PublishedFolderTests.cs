using System.Security.Cryptography;
using System.Text;

namespace Tongjian.Server.Tests;

public sealed class PublishedFolderTests : IDisposable
{
    private const string Mine = "mine, and not this program's";

    private static readonly string Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Mine)));

    private readonly Workplace workplace = new(("notes.txt", Mine));

    public void Dispose() => workplace.Dispose();

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("x/../../outside.txt")]
    [InlineData("./../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("ABSOLUTE/outside.txt")]
    [InlineData("linked/outside.txt")]
    [InlineData("linked-file.txt")]
    [InlineData("linked")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("folder")]
    [InlineData("a\0b")]
    public void A_marker_that_was_tampered_with_takes_nothing_away(string name)
    {
        File.WriteAllText(workplace.Outside("outside.txt"), Mine);
        Directory.CreateSymbolicLink(workplace["linked"], workplace.Outside(""));
        File.CreateSymbolicLink(workplace["linked-file.txt"], workplace["notes.txt"]);
        Directory.CreateDirectory(workplace["folder"]);
        workplace.Write(PublishedFolder.Marker, $"{Digest}  {name.Replace("ABSOLUTE", workplace.Outside(""), StringComparison.Ordinal)}\n");
        Publish();
        Assert.Equal(Mine, File.ReadAllText(workplace.Outside("outside.txt")));
        Assert.Equal(Mine, workplace.Read("notes.txt"));
        Assert.NotNull(new FileInfo(workplace["linked-file.txt"]).LinkTarget);
        Assert.True(Directory.Exists(workplace["folder"]));
    }

    [Theory]
    [InlineData("notes.txt\n")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  notes.txt\n")]
    [InlineData("  notes.txt\n")]
    [InlineData("no list at all")]
    public void What_is_not_listed_with_its_digest_stays(string marker)
    {
        workplace.Write(PublishedFolder.Marker, marker);
        Publish();
        Assert.Equal(Mine, workplace.Read("notes.txt"));
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_replaced_and_not_followed()
    {
        workplace.Write(PublishedFolder.Marker, "");
        File.CreateSymbolicLink(workplace["index.html"], workplace["notes.txt"]);
        Publish();
        Assert.Equal("page", workplace.Read("index.html"));
        Assert.Equal(Mine, workplace.Read("notes.txt"));
        Assert.Null(new FileInfo(workplace["index.html"]).LinkTarget);
    }

    [Fact]
    public void A_link_in_the_place_of_a_folder_is_told_and_not_followed()
    {
        workplace.Write(PublishedFolder.Marker, "");
        Directory.CreateDirectory(workplace.Outside("elsewhere"));
        Directory.CreateSymbolicLink(workplace["data"], workplace.Outside("elsewhere"));
        var folder = PublishedFolder.Claim(workplace.Folder);
        Assert.Throws<InvalidOperationException>(() => folder.Write("data/world.json", [1]));
        Assert.Empty(Directory.GetFileSystemEntries(workplace.Outside("elsewhere")));
    }

    [Fact]
    public void A_marker_that_is_a_link_marks_nothing()
    {
        File.WriteAllText(workplace.Outside("marker"), "");
        File.CreateSymbolicLink(workplace[PublishedFolder.Marker], workplace.Outside("marker"));
        Assert.Throws<InvalidOperationException>(() => PublishedFolder.Claim(workplace.Folder));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_told()
    {
        workplace.Write(PublishedFolder.Marker, "");
        Directory.CreateDirectory(workplace["index.html"]);
        Assert.ThrowsAny<IOException>(Publish);
        Assert.DoesNotContain(workplace.Files(), file => file.StartsWith(".tongjian-", StringComparison.Ordinal) && file != PublishedFolder.Marker);
    }

    private void Publish()
    {
        var folder = PublishedFolder.Claim(workplace.Folder);
        folder.Write("index.html", "page"u8.ToArray());
        folder.Close();
    }
}
