using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class EditorTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_files_are_listed_with_what_is_wrong_in_them()
    {
        await using var served = await Served.Of(new Workplace(("a.annals", SmallWar.Faulty), ("below/b.annals", "; nothing\n"), ("atlas/settings.yaml", "openning: 1115\n"), ("notes.txt", "x")));
        var files = (await served.Json("api/files")).AsArray().Select(file => ((string)file!["path"]!, (int)file["errors"]!));
        Assert.Equal([("a.annals", 1), ("below/b.annals", 0), ("atlas/settings.yaml", 1)], files);
    }

    [Fact]
    public async Task A_text_is_checked_without_being_written()
    {
        var served = reader.Served;
        Assert.Empty(await Diagnose("war.annals", SmallWar.War.Replace("; timeline 1115: 1116", "", StringComparison.Ordinal)));
        var messages = await Diagnose("war.annals", "1115-10  Jin captrues Huanglong from Liao.  [jin-liao]\n");
        var message = Assert.Single(messages)!;
        Assert.Equal(("error", 1), ((string)message["severity"]!, (int)message["line"]!));
        Assert.Contains("captures", (string)message["remedy"]!, StringComparison.Ordinal);
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task A_new_text_is_checked_among_the_others()
    {
        Assert.Empty(await Diagnose("new.annals", "1116-01-01  expect  Jin holds Huanglong.\n"));
        Assert.NotEmpty(await Diagnose("new.annals", "1116-01-01  expect  Liao holds Huanglong.\n"));
        Assert.False(File.Exists(reader.Served.Chronicle["new.annals"]));
    }

    [Fact]
    public async Task Settings_are_not_checked_as_annals() => Assert.Empty(await Diagnose("atlas/settings.yaml", "no: setting\n"));

    [Theory]
    [InlineData("../outside.annals")]
    [InlineData("/etc/passwd.annals")]
    [InlineData("a\0b.annals")]
    [InlineData("a:b.annals")]
    public async Task A_text_is_checked_only_where_it_could_be_saved(string path) =>
        await Problem.Of(await reader.Served.Send(HttpMethod.Post, "api/diagnose", new { path, text = "" }), HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task A_text_is_set_in_columns()
    {
        const string Text = "1115-10 Jin captures Huanglong from Liao. [jin-liao]\n1123-09-19 Aguda dies. [jin-liao]\n";
        using var response = await reader.Served.Send(HttpMethod.Post, "api/format", new { path = "war.annals", text = Text });
        var reply = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.True((bool)reply["isFormatted"]!);
        Assert.Equal(
            "1115-10     Jin captures Huanglong from Liao.  [jin-liao]\n1123-09-19  Aguda dies.                        [jin-liao]\n", (string)reply["text"]!);
    }

    [Fact]
    public async Task The_vocabulary_has_all_names_and_sentences()
    {
        var vocabulary = await reader.Served.Json("api/vocabulary");
        var names = vocabulary["names"]!.AsArray().Select(name => ((string)name!["text"]!, (string?)name["of"])).ToArray();
        Assert.Contains(("完顏阿骨打", "Aguda"), names);
        Assert.Contains(("the Jurchens", null), names);
        Assert.Contains(vocabulary["sentences"]!.AsArray(), sentence => (string)sentence!["verb"]! == "captures");
    }

    [Fact]
    public async Task A_strange_text_is_no_bug()
    {
        foreach (var text in (string[])["\0", "\uFEFF", "\r\r\n", new string('(', 5000), new string('"', 999), "1115  " + new string('x', 100_000), "a\u2028b", "include \"../../../../etc/passwd\"\n"])
        {
            using var response = await reader.Served.Send(HttpMethod.Post, "api/diagnose", new { path = "war.annals", text });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            using var formatted = await reader.Served.Send(HttpMethod.Post, "api/format", new { path = "war.annals", text });
            Assert.Equal(HttpStatusCode.OK, formatted.StatusCode);
        }
    }

    private async Task<JsonArray> Diagnose(string path, string text)
    {
        using var response = await reader.Served.Send(HttpMethod.Post, "api/diagnose", new { path, text });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonArray>())!;
    }
}
