using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests;

public sealed class PublishingTests : IDisposable
{
    private readonly Workplace workplace = SmallWar.Workplace();
    private readonly string site;

    public PublishingTests() => site = workplace.Outside("site");

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void The_page_and_all_its_documents_are_written_and_nothing_else()
    {
        Publish();
        Assert.Equal(
            [
                ".tongjian-atlas", "assets/main-1a2b.js", "assets/serif.woff2", "data/according-to/7.json", "data/according-to/9.json", "data/chronicle.json",
                "data/manual.json", "data/model.json", "data/record.json", "data/reruns.json", "data/what-ifs.json", "data/world.json", "index.html",
            ],
            Files().Where(file => !file.EndsWith(".br", StringComparison.Ordinal) && !file.EndsWith(".gz", StringComparison.Ordinal)));
        Assert.False((bool)JsonNode.Parse(File.ReadAllText(In("data/chronicle.json")))!["canWrite"]!);
    }

    [Fact]
    public async Task A_published_document_is_what_the_program_serves()
    {
        Publish();
        await using var served = await Served.Of(SmallWar.Workplace());
        foreach (var name in (string[])["data/world.json", "data/record.json", "data/manual.json", "data/model.json", "data/what-ifs.json", "data/according-to/7.json"])
            Assert.Equal(await (await served.Ask(name)).Content.ReadAsByteArrayAsync(), File.ReadAllBytes(In(name)));
    }

    [Fact]
    public void Beside_a_text_lie_its_compressed_forms()
    {
        Publish();
        foreach (var name in (string[])["data/world.json", "assets/main-1a2b.js"])
        {
            using var brotli = new StreamReader(new BrotliStream(File.OpenRead(In(name + ".br")), CompressionMode.Decompress));
            using var gzip = new StreamReader(new GZipStream(File.OpenRead(In(name + ".gz")), CompressionMode.Decompress));
            Assert.Equal(File.ReadAllText(In(name)), brotli.ReadToEnd());
            Assert.Equal(File.ReadAllText(In(name)), gzip.ReadToEnd());
        }

        Assert.False(File.Exists(In("assets/serif.woff2.gz")));
    }

    [Fact]
    public void The_page_carries_its_policy()
    {
        Publish();
        var html = File.ReadAllText(In("index.html"));
        Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-ancestors", html, StringComparison.Ordinal);
        Assert.Contains("<meta charset=\"utf-8\" />", File.ReadAllText(Tongjian.Tests.Repository.PathOf("atlas", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_chronicle_gives_the_same_bytes()
    {
        Publish();
        var first = Files().ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(In(file)))));
        Directory.Delete(site, recursive: true);
        Publish();
        Assert.Equal(first, Files().ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(In(file))))));
        Publish();
        Assert.Equal(first, Files().ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(In(file))))));
    }

    [Fact]
    public void Histories_beside_it_are_published_under_the_numbers_by_which_the_page_asks_for_them()
    {
        using var other = new Workplace(("a.annals", SmallWar.Faulty));
        var beside = CompiledChronicle.Load(other.Folder, new Showing(CanWrite: false, []));
        Publish(beside);
        Assert.Equal("With a fault", (string)JsonNode.Parse(File.ReadAllText(In("data/chronicle.json")))!["beside"]![0]!);
        Assert.Equal("With a fault", (string)JsonNode.Parse(File.ReadAllText(In("data/beside/0/chronicle.json")))!["title"]!);
        Assert.True(File.Exists(In("data/beside/0/world.json")));
        Assert.True(File.Exists(In("data/beside/0/record.json")));
        Publish();
        Assert.False(Directory.Exists(In("data/beside")));
    }

    [Fact]
    public void A_second_publication_takes_its_own_old_files_away_and_no_others()
    {
        Publish();
        File.WriteAllText(In("notes.txt"), "mine");
        File.WriteAllText(In("assets/mine.css"), "mine");
        File.AppendAllText(In("data/according-to/9.json"), "changed by hand");
        workplace.Write("war.annals", "; nothing happened\n");
        Publish();
        Assert.Equal("mine", File.ReadAllText(In("notes.txt")));
        Assert.Equal("mine", File.ReadAllText(In("assets/mine.css")));
        Assert.False(File.Exists(In("data/according-to/7.json")));
        Assert.True(File.Exists(In("data/according-to/9.json")));
        Assert.DoesNotContain("according-to", File.ReadAllText(In(".tongjian-atlas")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(site);
        File.WriteAllText(In("index.html"), "mine");
        Assert.Equal($"{site} holds other files", Assert.Throws<InvalidOperationException>(() => Publish()).Message);
        Assert.Equal(["index.html"], Files());
        Assert.Equal("mine", File.ReadAllText(In("index.html")));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(site, "mine");
        Assert.ThrowsAny<IOException>(() => Publish());
        Assert.Equal("mine", File.ReadAllText(site));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_publication_that_was_broken_off_is_finished_by_the_next(int count)
    {
        using (var broken = Publishing().WriteTo(site).GetEnumerator())
        {
            for (var i = 0; i <= count; i++) Assert.True(broken.MoveNext());
        }

        Assert.False(File.Exists(In("index.html")));
        workplace.Write("war.annals", "; nothing happened\n");
        Publish();
        var lines = File.ReadAllLines(In(".tongjian-atlas"));
        Assert.Equal(Files().Where(file => file != ".tongjian-atlas"), lines.Select(line => line[66..]));
    }

    [Fact]
    public void The_marker_is_a_list_of_digests()
    {
        Publish();
        foreach (var line in File.ReadAllLines(In(".tongjian-atlas")))
            Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(In(line[66..])))));
    }

    private Publishing Publishing(params CompiledChronicle[] beside) => new(
        MadeUpPage.Within(workplace.Outside("page")),
        CompiledChronicle.Load(workplace.Folder, new Showing(CanWrite: false, beside.Select(other => other.Title).ToArray())),
        beside);

    private void Publish(params CompiledChronicle[] beside) => Assert.NotEmpty(Publishing(beside).WriteTo(site).ToList());

    private string In(string name) => Path.Combine(site, name);

    private string[] Files() => Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(site, path)).Order(StringComparer.Ordinal).ToArray();
}
