using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class SavingTests
{
    private const string NewText = "calendar Julian\n\n1115-10  Jin captures Huanglong from Liao.  [jin-liao ¶6]\n";

    [Fact]
    public async Task A_file_is_saved_under_the_tag_with_which_it_was_read()
    {
        await using var served = await Served.SmallWar();
        var before = (string)(await served.Json("api/revision"))["revision"]!;
        using var response = await served.Save("war.annals", new { text = NewText, tag = await served.TagOf("war.annals") });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var saved = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(NewText, served.Chronicle.Read("war.annals"));
        Assert.Equal(NewText, (string)saved["text"]!);
        Assert.Equal("war.annals", (string)saved["path"]!);
        Assert.Equal(await served.TagOf("war.annals"), (string)saved["tag"]!);
        Assert.Equal($"\"{saved["tag"]}\"", response.Headers.ETag!.ToString());
        Assert.NotEqual(before, (string)saved["revision"]!);
        Assert.Equal((string)(await served.Json("api/revision"))["revision"]!, (string)saved["revision"]!);
        Assert.Single((await served.Json("data/world.json"))["events"]!.AsArray());
    }

    [Fact]
    public async Task What_is_replaced_is_kept()
    {
        await using var served = await Served.SmallWar();
        await served.Save("war.annals", new { text = NewText, tag = await served.TagOf("war.annals") });
        await served.Save("war.annals", new { text = "", tag = await served.TagOf("war.annals") });
        var kept = Directory.GetFiles(served.Chronicle[".tongjian/kept"]);
        Assert.Equal([SmallWar.War, NewText], kept.Select(File.ReadAllText).OrderByDescending(text => text.Length));
        Assert.All(kept, path => Assert.StartsWith("war.annals.", Path.GetFileName(path), StringComparison.Ordinal));
        Assert.Equal(2, (await served.Json("api/files")).AsArray().Count(file => ((string)file!["path"]!).EndsWith(".annals", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_was_changed_outside_is_not_overwritten()
    {
        await using var served = await Served.SmallWar();
        var tag = await served.TagOf("war.annals");
        served.Chronicle.Write("war.annals", "; theirs\n");
        var conflict = await Problem.Of(await served.Save("war.annals", new { text = NewText, tag }), HttpStatusCode.PreconditionFailed, "changed-outside");
        Assert.Equal("; theirs\n", served.Chronicle.Read("war.annals"));
        Assert.Equal("; theirs\n", (string)conflict["currentText"]!);
        Assert.Equal(await served.TagOf("war.annals"), (string)conflict["currentTag"]!);
        Assert.Equal("war.annals was changed outside since it was read here", (string)conflict["title"]!);
        using var insisting = await served.Save("war.annals", new { text = NewText, tag = (string)conflict["currentTag"]! });
        Assert.Equal(HttpStatusCode.OK, insisting.StatusCode);
        Assert.Equal("; theirs\n", File.ReadAllText(Directory.GetFiles(served.Chronicle[".tongjian/kept"]).Single()));
    }

    [Theory]
    [InlineData(null, null, null, 412)]
    [InlineData("current", null, null, 200)]
    [InlineData("old", null, null, 412)]
    [InlineData(null, "current", null, 200)]
    [InlineData(null, "old", null, 412)]
    [InlineData(null, "old, current", null, 200)]
    [InlineData(null, "*", null, 200)]
    [InlineData(null, "weak", null, 412)]
    [InlineData(null, "unquoted", null, 412)]
    [InlineData("current", "current", null, 200)]
    [InlineData("current", "old", null, 412)]
    [InlineData("old", "current", null, 412)]
    [InlineData("current", "*", null, 200)]
    [InlineData(null, null, "*", 412)]
    [InlineData("current", null, "*", 412)]
    [InlineData(null, "current", "old", 200)]
    public async Task A_file_that_is_there_is_replaced_only_under_its_tag(string? inBody, string? match, string? noneMatch, int status)
    {
        await using var served = await Served.SmallWar();
        var tag = await served.TagOf("war.annals");
        using var response = await served.Save("war.annals", new { text = NewText, tag = inBody == "current" ? tag : inBody }, Headers(tag, match, noneMatch));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? NewText : SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Theory]
    [InlineData(null, null, null, 201)]
    [InlineData(null, null, "*", 201)]
    [InlineData("old", null, null, 412)]
    [InlineData(null, "old", null, 412)]
    [InlineData(null, "*", null, 412)]
    public async Task A_file_that_is_not_there_is_made_only_for_who_knows_that(string? inBody, string? match, string? noneMatch, int status)
    {
        await using var served = await Served.SmallWar();
        using var response = await served.Save("new.annals", new { text = NewText, tag = inBody }, Headers("", match, noneMatch));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 201, File.Exists(served.Chronicle["new.annals"]));
        if (status == 412) Assert.Equal("new.annals is gone", (string)(await Problem.Of(response, HttpStatusCode.PreconditionFailed, "changed-outside"))["title"]!);
    }

    [Fact]
    public async Task Of_two_that_save_at_once_one_wins_and_the_other_is_told()
    {
        await using var served = await Served.SmallWar();
        for (var round = 0; round < 5; round++)
        {
            var tag = await served.TagOf("war.annals");
            var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => served.Save("war.annals", new { text = $"; {round} by {writer}\n", tag })));
            Assert.Single(replies, reply => reply.StatusCode == HttpStatusCode.OK);
            Assert.Equal(5, replies.Count(reply => reply.StatusCode == HttpStatusCode.PreconditionFailed));
        }

        Assert.Equal(5, Directory.GetFiles(served.Chronicle[".tongjian/kept"]).Length);
    }

    [Fact]
    public async Task Of_two_that_make_a_file_at_once_one_wins()
    {
        await using var served = await Served.SmallWar();
        var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => served.Save("new.annals", new { text = $"; {writer}\n" })));
        Assert.Single(replies, reply => reply.StatusCode == HttpStatusCode.Created);
        Assert.Equal(5, replies.Count(reply => reply.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task A_byte_order_mark_stays_and_is_no_part_of_the_text()
    {
        await using var served = await Served.SmallWar();
        File.WriteAllText(served.Chronicle["war.annals"], SmallWar.War, Encoding.UTF8);
        Assert.Equal(SmallWar.War, (string)(await served.Json("api/files/war.annals"))["text"]!);
        await served.Save("war.annals", new { text = NewText, tag = await served.TagOf("war.annals") });
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NewText)], File.ReadAllBytes(served.Chronicle["war.annals"]));
    }

    [Fact]
    public async Task A_file_that_is_not_utf8_is_read_and_not_saved()
    {
        await using var served = await Served.SmallWar();
        byte[] bytes = [.. "; Yu"u8, 0xE9, .. "\n"u8];
        File.WriteAllBytes(served.Chronicle["war.annals"], bytes);
        var read = await served.Json("api/files/war.annals");
        Assert.False((bool)read["isWhole"]!);
        await Problem.Of(await served.Save("war.annals", new { text = "", tag = (string)read["tag"]! }), HttpStatusCode.UnprocessableEntity, "not-utf8");
        Assert.Equal(bytes, File.ReadAllBytes(served.Chronicle["war.annals"]));
    }

    [Theory]
    [InlineData("war.annals", NewText, false, null)]
    [InlineData("war.annals", NewText, true, true)]
    [InlineData("war.annals", "1115-10  Jin captures   Huanglong from Liao.  [jin-liao ¶6\n", true, false)]
    [InlineData("atlas/settings.yaml", "opening:   1115\n", true, null)]
    public async Task A_text_is_saved_whether_it_can_be_set_in_columns_or_not(string file, string text, bool format, bool? isFormatted)
    {
        await using var served = await Served.SmallWar();
        using var response = await served.Save(file, new { text, tag = await served.TagOf(file), format });
        var saved = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(isFormatted, (bool?)saved["isFormatted"]);
        Assert.Equal(served.Chronicle.Read(file), (string)saved["text"]!);
        if (isFormatted != true) Assert.Equal(text, served.Chronicle.Read(file));
        var formatted = (await (await served.Send(HttpMethod.Post, "api/format", new { path = file, text })).Content.ReadFromJsonAsync<JsonNode>())!;
        if (format) Assert.Equal((string)saved["text"]!, (string)formatted["text"]!);
        if (format) Assert.Equal(isFormatted, (bool?)formatted["isFormatted"]);
    }

    [Fact]
    public async Task The_reply_tells_what_the_check_says_of_the_file()
    {
        await using var served = await Served.SmallWar();
        using var response = await served.Save("war.annals", new { text = "1115  Jin flies.\n", tag = await served.TagOf("war.annals") });
        var message = Assert.Single((await response.Content.ReadFromJsonAsync<JsonNode>())!["messages"]!.AsArray())!;
        Assert.Equal((1, "error"), ((int)message["line"]!, (string)message["severity"]!));
    }

    [Fact]
    public async Task A_text_that_is_not_there_to_be_kept_is_not_replaced()
    {
        await using var served = await Served.SmallWar();
        served.Chronicle.Write(".tongjian", "a file where the folder should be");
        var problem = await Problem.Of(
            await served.Save("war.annals", new { text = NewText, tag = await served.TagOf("war.annals") }), HttpStatusCode.InsufficientStorage, "unwritable");
        Assert.DoesNotContain(served.Chronicle.Folder, (string)problem["title"]!, StringComparison.Ordinal);
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task Nothing_is_kept_outside()
    {
        await using var served = await Served.SmallWar();
        Directory.CreateDirectory(served.Chronicle.Outside("elsewhere"));
        Directory.CreateSymbolicLink(served.Chronicle[".tongjian"], served.Chronicle.Outside("elsewhere"));
        await Problem.Of(
            await served.Save("war.annals", new { text = NewText, tag = await served.TagOf("war.annals") }), HttpStatusCode.InsufficientStorage, "unwritable");
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
        Assert.Empty(Directory.GetFileSystemEntries(served.Chronicle.Outside("elsewhere")));
    }

    private static string[] Headers(string tag, string? match, string? noneMatch) =>
    [
        .. match is null ? Array.Empty<string>() : ["If-Match: " + match switch
        {
            "current" => $"\"{tag}\"", "old, current" => $"\"old\", \"{tag}\"", "weak" => $"W/\"{tag}\"", "unquoted" => tag, "*" => "*", _ => $"\"{match}\"",
        }],
        .. noneMatch is null ? Array.Empty<string>() : [$"If-None-Match: {(noneMatch == "*" ? "*" : $"\"{noneMatch}\"")}"],
    ];
}
