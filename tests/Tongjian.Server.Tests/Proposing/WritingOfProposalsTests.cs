using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Proposing;

public sealed class WritingOfProposalsTests
{
    private static readonly object NewSource = new { id = "prose", title = "A \"new\" text", rank = 4 };

    [Fact]
    public async Task Accepted_lines_stand_behind_what_the_file_has_with_citation_and_quotation()
    {
        await using var served = await Served.SmallWar();
        var before = (await served.Json("data/world.json"))["events"]!.AsArray().Count;
        using var response = await Write(served, "war.annals", [Line("1", "1115-09  Jin captures Ningjiang from Liao.", "took the town\nof Ningjiang", 3)]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = served.Chronicle.Read("war.annals");
        Assert.StartsWith("calendar Julian\n\n1112-01-01  given  Liao exists.", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^prose is a source: \"A 'new' text\", rank 4\\.$", text);
        Assert.Matches("(?m)^1115-09 +Jin captures Ningjiang from Liao\\. +\\[prose ¶3\\]\n; \"took the town of Ningjiang\"$", text);
        Assert.Equal(SmallWar.War, File.ReadAllText(Assert.Single(Directory.GetFiles(served.Chronicle[".tongjian/kept"]))));
        Assert.Equal(before + 1, (await served.Json("data/world.json"))["events"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_source_is_declared_once()
    {
        await using var served = await Served.SmallWar();
        (await Write(served, "war.annals", [Line("1", "1115-09  Jin captures Ningjiang from Liao.", "q", 3)])).Dispose();
        (await Write(served, "war.annals", [Line("2", "1123-08  Aguda marches against Liao.", "q", 0)])).Dispose();
        var text = served.Chronicle.Read("war.annals");
        Assert.Equal(2, text.Split("prose is a source").Length);
        Assert.Matches("(?m)^1123-08 +Aguda marches against Liao\\. +\\[prose\\]$", text);
    }

    [Fact]
    public async Task A_new_file_begins_with_its_calendar_and_the_names_it_needs()
    {
        await using var served = await Served.SmallWar();
        using var response = await Write(served, "read/prose.annals", [Line("1", "1115-09  Jin captures Linhuang.", "q", 1)], ["Linhuang is a city.", "Linhuang is a city."]);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(
            """
            calendar Julian

            prose is a source: "A 'new' text", rank 4.
            Linhuang is a city.

            1115-09     Jin captures Linhuang.  [prose ¶1]
            ; "q"

            """,
            served.Chronicle.Read("read/prose.annals"));
    }

    [Fact]
    public async Task Nothing_is_written_where_one_line_does_not_hold_and_the_message_names_the_proposal()
    {
        await using var served = await Served.SmallWar();
        var lines = new[] { Line("good", "1115-09  Jin captures Ningjiang from Liao.", "q", 3), Line("bad", "1115-09  Jin captrues Ningjiang.", "q", 3) };
        var problem = await Problem.Of(await Write(served, "war.annals", lines), HttpStatusCode.UnprocessableEntity, "lines-do-not-hold");
        var message = Assert.Single(problem["messages"]!.AsArray())!;
        Assert.Equal(("bad", "error", 1, 14), ((string)message["id"]!, (string)message["severity"]!, (int)message["line"]!, (int)message["column"]!));
        Assert.Contains("captures", (string)message["remedy"]!, StringComparison.Ordinal);
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task A_line_that_clashes_with_the_world_is_written_only_if_that_is_asked_for()
    {
        await using var served = await Served.SmallWar();
        object[] lines = [Line("dead", "1125  Aguda attacks Beijing.", "q", 3)];
        var problem = await Problem.Of(await Write(served, "war.annals", lines), HttpStatusCode.UnprocessableEntity, "lines-do-not-hold");
        Assert.Equal(0, (int)problem["notUnderstood"]!);
        Assert.Equal("dead", (string)problem["messages"]![0]!["id"]!);
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
        using var response = await served.Send(HttpMethod.Post, "api/readings/write", new { path = "war.annals", source = NewSource, lines, declarations = Array.Empty<string>(), despiteClashes = true });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Aguda attacks Beijing", served.Chronicle.Read("war.annals"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_not_written_even_if_clashes_are()
    {
        await using var served = await Served.SmallWar();
        object[] lines = [Line("bad", "1115-09  Jin captrues Ningjiang.", "q", 3)];
        await Problem.Of(await served.Send(HttpMethod.Post, "api/readings/write", new { path = "war.annals", source = NewSource, lines, declarations = Array.Empty<string>(), despiteClashes = true }), HttpStatusCode.UnprocessableEntity, "lines-do-not-hold");
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task A_check_writes_nothing_and_tells_what_the_record_would_say()
    {
        await using var served = await Served.SmallWar();
        using var response = await served.Send(HttpMethod.Post, "api/readings/check", Body("war.annals", [Line("1", "1116-10  Jin captures Huanglong from Liao.", "q", 3)], []));
        var reply = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((0, false, 11), ((int)reply["errors"]!, (bool)reply["isNew"]!, (int)reply["firstLine"]!));
        Assert.NotEmpty(reply["messages"]!.AsArray());
        Assert.DoesNotContain(reply["messages"]!.AsArray(), message => (string)message!["severity"]! == "error");
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    [Fact]
    public async Task An_edited_line_keeps_its_indented_lines_and_its_own_citation()
    {
        await using var served = await Served.SmallWar();
        (await Write(served, "war.annals", [Line("1", "1118  Jin and Liao make peace.\nUnder it, Liao pays Jin 100 taels of silver a year.", "q", 2), Line("2", "1119  Jin attacks Liao.  [jin-liao ¶8]", "", 2)])).Dispose();
        var text = served.Chronicle.Read("war.annals");
        Assert.Matches("(?m)^1118 +Jin and Liao make peace\\. +\\[prose ¶2\\]\n +Under it, Liao pays Jin 100 taels of silver a year\\.\n; \"q\"\n1119 +Jin attacks Liao\\. +\\[jin-liao ¶8\\]$", text);
    }

    [Fact]
    public async Task A_Julian_date_says_so_in_a_Gregorian_file()
    {
        await using var served = await Served.SmallWar();
        served.Chronicle.Write("late.annals", "calendar Gregorian\n");
        (await Write(served, "late.annals", [Line("1", "1115-09-03  Jin captures Ningjiang from Liao.", "", 1), Line("2", "1116-09-03 (Gregorian)  Jin attacks Liao.", "", 1)])).Dispose();
        Assert.Matches("(?m)^1115-09-03 \\(Julian\\) +Jin captures", served.Chronicle.Read("late.annals"));
        Assert.Matches("(?m)^1116-09-03 \\(Gregorian\\) +Jin attacks", served.Chronicle.Read("late.annals"));
    }

    [Theory]
    [InlineData("../outside.annals")]
    [InlineData("atlas/settings.yaml")]
    [InlineData("names.txt")]
    public async Task Nothing_but_a_file_of_annals_is_written_to(string path)
    {
        await using var served = await Served.SmallWar();
        await Problem.Of(await Write(served, path, [Line("1", "1115-09  Jin captures Ningjiang from Liao.", "", 1)]), HttpStatusCode.UnprocessableEntity, "bad-name");
    }

    [Fact]
    public async Task A_source_needs_one_word_and_lines_a_proposal_each()
    {
        await using var served = await Served.SmallWar();
        var line = Line("1", "1115-09  Jin captures Ningjiang from Liao.", "", 1);
        await Problem.Of(await served.Send(HttpMethod.Post, "api/readings/write", new { path = "war.annals", source = new { id = "two words", title = "x", rank = 3 }, lines = new[] { line }, declarations = Array.Empty<string>() }), HttpStatusCode.BadRequest, "bad-request");
        await Problem.Of(await Write(served, "war.annals", [line, line]), HttpStatusCode.BadRequest, "bad-request");
        await Problem.Of(await Write(served, "war.annals", []), HttpStatusCode.BadRequest, "bad-request");
        Assert.Equal(SmallWar.War, served.Chronicle.Read("war.annals"));
    }

    private static object Line(string id, string text, string quote, int paragraph) => new { id, text, quote, paragraph };

    private static object Body(string path, object[] lines, string[] declarations) => new { path, source = NewSource, lines, declarations };

    private static Task<HttpResponseMessage> Write(Served served, string path, object[] lines, string[]? declarations = null) =>
        served.Send(HttpMethod.Post, "api/readings/write", Body(path, lines, declarations ?? []));
}
