using System.Text;

namespace Tongjian.Reading.Tests;

public sealed class DocumentFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reading").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal("Yelü Dashi", Written("Yelü Dashi"u8).Document!.Text);
        Assert.Equal("Yelü Dashi", Written([0xEF, 0xBB, 0xBF, .. "Yelü Dashi"u8]).Document!.Text);
        Assert.Equal("story.txt", Written("x"u8).Document!.Name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf16_is_known_by_its_mark(bool isBig)
    {
        var encoding = new UnicodeEncoding(isBig, true);
        Assert.Equal("開封 fell", Written([.. encoding.GetPreamble(), .. encoding.GetBytes("開封 fell")]).Document!.Text);
    }

    [Theory]
    [InlineData("windows-1252", new byte[] { 0x93, (byte)'M', 0xFC, 0x94 }, "“Mü”")]
    [InlineData("latin-1", new byte[] { (byte)'M', 0xFC }, "Mü")]
    [InlineData("gb18030", new byte[] { 0xBF, 0xAA, 0xB7, 0xE2 }, "开封")]
    [InlineData("utf-16le", new byte[] { (byte)'M', 0, 0xFC, 0 }, "Mü")]
    public void Another_encoding_is_read_if_it_is_named(string name, byte[] bytes, string text) =>
        Assert.Equal(text, Written(bytes, name).Document!.Text);

    [Fact]
    public void A_wrong_byte_is_told_with_its_place_and_a_remedy() => Assert.Equal(
        "story.txt: the byte 0xFC in line 2 (byte 8 of the file) is not UTF-8 [not-utf8]; save it as UTF-8, or name its encoding: --encoding windows-1252 (or latin-1) for an older Western file",
        Told(Written([.. "Once\nYe"u8, 0xFC, .. " Dashi"u8])));

    [Fact]
    public void An_older_Chinese_file_is_told_so() =>
        Assert.Contains("--encoding gb18030", Told(Written([0xBF, 0xAA, 0xB7, 0xE2])));

    [Fact]
    public void A_text_that_is_not_in_the_named_encoding_is_a_fault() => Assert.Equal(
        "story.txt: byte 3 of the file cannot be read as us-ascii [wrong-encoding]; try another --encoding, or none for UTF-8",
        Told(Written([(byte)'M', (byte)'a', 0xFC], "us-ascii")));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \r\n\t ", "there is nothing but white space in it")]
    public void An_empty_file_is_a_fault(string text, string message) =>
        Assert.Equal($"story.txt: {message} [empty-file]; check that it was saved", Told(Written(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("%PDF-1.7\n", "it is a PDF, not a text [binary-file]")]
    [InlineData("PK\u0003\u0004abc", "it is a packed file (Word, OpenDocument, EPUB or ZIP), not a text [binary-file]")]
    [InlineData("abc\0def", "it has zero bytes, as a text has none [binary-file]; save or export")]
    [InlineData("a\0b\0c\0d\0", "it has zero bytes, as a text has none [binary-file]; it looks like UTF-16: try --encoding utf-16le")]
    [InlineData("\0a\0b\0c\0d", "it has zero bytes, as a text has none [binary-file]; it looks like UTF-16: try --encoding utf-16be")]
    public void A_binary_file_is_a_fault(string text, string message) =>
        Assert.StartsWith("story.txt: " + message, Told(Written(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_missing_file_a_folder_and_an_unknown_encoding_are_faults()
    {
        Assert.Equal("not-found", DocumentFile.Read(Path.Join(folder, "none.txt")).Fault!.Name);
        Assert.Equal("not-found", DocumentFile.Read(Path.Join(folder, "no", "none.txt")).Fault!.Name);
        Assert.Equal("folder", DocumentFile.Read(folder).Fault!.Name);
        Assert.Equal("unknown-encoding", Written("x"u8, "klingon").Fault!.Name);
        Assert.Equal("unreadable", DocumentFile.Read("").Fault!.Name);
    }

    private DocumentFile Written(ReadOnlySpan<byte> bytes, string? encoding = null)
    {
        var path = Path.Join(folder, "story.txt");
        File.WriteAllBytes(path, bytes.ToArray());
        return DocumentFile.Read(path, encoding);
    }

    private string Told(DocumentFile file) => file.Fault!.ToString().Replace(folder + Path.DirectorySeparatorChar, "");
}
