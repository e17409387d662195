using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Endpoints;

/// <summary>Reruns behind the page What if.</summary>
public sealed class RerunTests
{
    /// <summary>More than are played while a test lasts.</summary>
    private const int Many = 10_000;

    [Fact]
    public async Task What_ifs_are_listed_with_why_they_are_asked_and_what_they_say()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var only = Assert.Single((await served.Json("data/what-ifs.json")).AsArray())!;
        Assert.Equal((SmallWhatIf.Title, "1112-03-01", "what-if/beijing.annals", 6), ((string)only["title"]!, (string)only["from"]!, (string)only["file"]!, (int)only["line"]!));
        Assert.Equal("Suppose that the walls of Beijing are left alone.", (string)only["note"]!);
        Assert.Equal("Liao besieges Beijing.", (string)Assert.Single(only["never"]!.AsArray())!);
        Assert.Equal("Liao holds Beijing on 1114-01-01.", (string)Assert.Single(only["asks"]!.AsArray())!);
        Assert.Equal(SmallWhatIf.Text[SmallWhatIf.Text.IndexOf("what if", StringComparison.Ordinal)..].TrimEnd() + "\n", (string)only["text"]!);
    }

    [Fact]
    public async Task An_ensemble_is_played_and_summed_up_as_the_command_does()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var begun = await Start(served, new { from = "1112", to = "1115-01-01", whatIfs = new[] { SmallWhatIf.Title }, runs = 5, seed = 7 });
        var done = await Until(served, Id(begun), entry => (string)entry["state"]! != "playing");
        Assert.Equal(("done", 5, "1112-01-01"), ((string)done["state"]!, (int)done["done"]!, (string)done["from"]!));
        SmallWhatIf.Play(served.Chronicle.Folder, served.Chronicle.Outside("runs"), 5, withWhatIf: true);
        Assert.Equal(File.ReadAllText(served.Chronicle.Outside("runs/summary.json")), await (await served.Ask($"api/reruns/{Id(begun)}/summary.json")).Content.ReadAsStringAsync());
        Assert.Equal(Id(begun), Id(Assert.Single((await served.Json("api/reruns")).AsArray())!));
    }

    [Fact]
    public async Task The_same_question_is_not_played_twice()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var first = await Start(served, new { from = "1112-01-01", to = "1113", runs = 2 });
        await Until(served, Id(first), entry => (string)entry["state"]! == "done");
        var again = await Start(served, new { from = "1112", to = "1113-01-01", runs = 2 });
        Assert.Equal((Id(first), "done"), (Id(again), (string)again["state"]!));
        Assert.NotEqual(Id(first), Id(await Start(served, new { from = "1112", to = "1113-01-01", runs = 2, seed = 1 })));
    }

    [Fact]
    public async Task What_is_cancelled_keeps_what_is_done_and_goes_on_when_it_is_asked_for_again()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var question = new { from = "1112", to = "1130", runs = Many };
        var id = Id(await Start(served, question));
        var some = (int)(await Until(served, id, entry => (int)entry["done"]! > 0))["done"]!;
        var playing = await Problem.Of(await served.Ask($"api/reruns/{id}/summary.json"), HttpStatusCode.Conflict, "playing");
        Assert.Equal("these runs are being played", (string)playing["title"]!);
        var cancelled = await Cancel(served, id);
        var kept = (int)cancelled["done"]!;
        Assert.Equal("cancelled", (string)cancelled["state"]!);
        Assert.InRange(kept, some, Many - 1);
        Assert.Equal(kept, (int)(await served.Json($"api/reruns/{id}/summary.json"))["scenario"]!["runs"]!);
        Assert.Equal("playing", (string)(await Start(served, question))["state"]!);
        await Until(served, id, entry => (int)entry["done"]! > kept);
        Assert.True((int)(await Cancel(served, id))["done"]! > kept);
    }

    [Fact]
    public async Task One_ensemble_is_played_at_a_time_and_who_asks_for_another_is_told()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var id = Id(await Start(served, new { from = "1112", to = "1130", runs = Many }));
        var busy = await Problem.Of(await Send(served, new { from = "1112", to = "1113" }), HttpStatusCode.Conflict, "busy");
        Assert.Matches("^other runs are being played: [0-9]+ of 10000 from 1112-01-01 to 1130-01-01$", (string)busy["title"]!);
        Assert.Equal("wait until they are done, or cancel them", (string)busy["remedy"]!);
        await Cancel(served, id);
        Assert.Equal(HttpStatusCode.OK, (await Send(served, new { from = "1112", to = "1113", runs = 1 })).StatusCode);
    }

    [Theory]
    [InlineData("1112", "1113", 0, "0 runs are none", "ask for at least one")]
    [InlineData("1112", "1113", 10_001, "10,001 runs are more than the 10,000 that a page may ask for", "ask for fewer; tongjian rerun plays as many as you like, in a terminal")]
    [InlineData("1112", "1400", 1, "288 years are more than the 200 that a run in a page may last", "let it end earlier; tongjian rerun plays as many as you like, in a terminal")]
    [InlineData("1112", "1212", 5000, "5,000 runs of 100 years are 500,000 years to be played, and a page may ask for 200,000", "ask for at most 2,000 runs, or let them end earlier; tongjian rerun plays as many as you like, in a terminal")]
    [InlineData("1115", "1112", 1, "the runs end on 1112-01-01, not after they leave the record on 1115-01-01", "let them end at least ten days later")]
    [InlineData("soon", "1112", 1, "the runs shall leave the record on \"soon\", which is no date: found \"soon\" where a year was expected", "begin with the year in four digits, such as 1127, 0960 or -0221")]
    public async Task What_is_too_much_or_means_nothing_is_refused_with_what_would_do(string from, string to, int runs, string title, string remedy)
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var problem = await Problem.Of(await Send(served, new { from, to, runs }), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Equal((title, remedy), ((string)problem["title"]!, (string)problem["remedy"]!));
        Assert.Empty((await served.Json("api/reruns")).AsArray());
    }

    [Fact]
    public async Task Seeds_that_are_no_numbers_are_refused()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var problem = await Problem.Of(await Send(served, new { from = "1112", to = "1113", seed = -1 }), HttpStatusCode.BadRequest, "bad-request");
        Assert.Equal("the body is not as described, at $.seed", (string)problem["title"]!);
    }

    [Fact]
    public async Task A_what_if_that_is_not_there_is_refused_with_the_nearest()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var problem = await Problem.Of(await Send(served, new { from = "1112", to = "1113", whatIfs = new[] { "Nobody beseiges Beijing" } }), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Equal("the chronicle has no what-if \"Nobody beseiges Beijing\"", (string)problem["title"]!);
        Assert.Equal($"write \"{SmallWhatIf.Title}\"", (string)problem["remedy"]!);
    }

    [Fact]
    public async Task An_impossible_what_if_is_refused_with_the_sentences_that_clash_and_no_folder_of_this_machine()
    {
        var workplace = SmallWhatIf.Workplace();
        workplace.Write("later.annals", "1127-01-09  Liao besieges Huanglong.  [jin-liao]\n");
        await using var served = await Served.Of(workplace);
        const string Text = "calendar Julian\nwhat if \"The dead march\"\nfrom     1124-01-01\n1124-03  Aguda attacks Ningjiang.\nend\n";
        var problem = await Problem.Of(await Send(served, new { from = "1124", to = "1126", text = Text }), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Equal("the what-if \"The dead march\" has 1 error", (string)problem["title"]!);
        Assert.Equal(
            """
            chronicle/written-here.annals:4:10: error dead-acting: Aguda has a part in this in 1124-03, and has been dead since 1123-09-19
                1124-03  Aguda attacks Ningjiang.
                         ^^^^^^^^^^^^^^^^^^^^^^^^
              expected: someone alive
              remedy:   mend one of the two dates, or name the person who is meant
              the death: chronicle/war.annals:10: 1123-09-19 Aguda dies. [jin-liao ¶10]
            """,
            (string)problem["detail"]!);
        Assert.False(File.Exists(served.Chronicle["written-here.annals"]));
    }

    [Fact]
    public async Task A_what_if_is_checked_while_it_is_written()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var faulty = await Check(served, "what if \"Mine\"\nfrom 1112-03-01\nnever Lao besieges Beijing.\nask Liao holds Beijing on 1114-01-01.\nend\n");
        var message = Assert.Single(faulty["messages"]!.AsArray())!;
        Assert.Equal(("error", 3, 7), ((string)message["severity"]!, (int)message["line"]!, (int)message["column"]!));
        Assert.Contains("Liao", (string)message["remedy"]!, StringComparison.Ordinal);
        var late = await Check(served, "what if \"Mine\"\nfrom 1112-03-01\nask Liao holds Beijing on 1114-01-01.\nend\n", "1113-01-01", "1113-06-01");
        Assert.Equal(["what-if-before-rerun", "what-if-after-end"], late["messages"]!.AsArray().Select(each => (string)each!["name"]!));
        var sound = await Check(served, "what if \"Mine\"\nfrom 1112-03-01\nnever Liao besieges Beijing.\nend\n", "1112-01-01", "1113-06-01");
        Assert.Empty(sound["messages"]!.AsArray());
        Assert.Equal("Mine", (string)Assert.Single(sound["whatIfs"]!.AsArray())!["title"]!);
    }

    [Fact]
    public async Task What_is_written_is_run_beside_what_is_picked()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        const string Text = "what if \"Mine\"\nfrom 1112-03-01\nnever Jin exists.\nend\n";
        var unsound = await Problem.Of(await Send(served, new { from = "1112", to = "1114", text = Text }), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Contains("written-here.annals:3:", (string)unsound["detail"]!, StringComparison.Ordinal);
        var begun = await Start(served, new { from = "1112", to = "1115", whatIfs = new[] { SmallWhatIf.Title }, text = Text.Replace("Jin exists", "Liao besieges Huanglong", StringComparison.Ordinal), runs = 2 });
        await Until(served, Id(begun), entry => (string)entry["state"]! == "done");
        var summary = await served.Json($"api/reruns/{Id(begun)}/summary.json");
        Assert.Equal([SmallWhatIf.Title, "Mine"], summary["scenario"]!["what_ifs"]!.AsArray().Select(title => (string)title!));
        var twice = await Problem.Of(
            await Send(served, new { from = "1112", to = "1115", whatIfs = new[] { SmallWhatIf.Title }, text = SmallWhatIf.Text }), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Equal($"two what-ifs bear the title \"{SmallWhatIf.Title}\"", (string)twice["title"]!);
    }

    [Fact]
    public async Task One_run_is_shown_like_a_record()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        var id = Id(await Start(served, new { from = "1112", to = "1122", whatIfs = new[] { SmallWhatIf.Title }, runs = 2 }));
        var run = await served.Json($"api/reruns/{id}/runs/1/1.json");
        Assert.Equal((1, SmallWhatIf.Title), ((int)run["run"]!, (string)run["whatIf"]!));
        Assert.Equal(["run-1.annals"], run["chronicle"]!["files"]!.AsArray().Select(file => (string)file!));
        var events = run["world"]!["events"]!.AsArray();
        var causes = run["causes"]!.AsArray().Select(cause => (int)cause!).ToArray();
        Assert.NotEmpty(events);
        Assert.Equal(events.Count, causes.Length);
        Assert.Equal("there is no run 2", (string)(await Problem.Of(await served.Ask($"api/reruns/{id}/runs/0/2.json"), HttpStatusCode.NotFound, "not-found"))["title"]!);
        Assert.Equal("there is no history 2", (string)(await Problem.Of(await served.Ask($"api/reruns/{id}/runs/2/0.json"), HttpStatusCode.NotFound, "not-found"))["title"]!);
        Assert.Equal("there are no runs 1234", (string)(await Problem.Of(await served.Ask("api/reruns/1234"), HttpStatusCode.NotFound, "not-found"))["title"]!);
    }

    [Fact]
    public async Task A_pair_of_runs_tells_why_it_parted()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        const string Text = "what if \"Aguda is dead\"\nfrom     1112-03-01\n1112-03  Aguda dies.\nend\n";
        var id = Id(await Start(served, new { from = "1112", to = "1115", text = Text, runs = 1 }));
        var parting = await served.Json($"api/reruns/{id}/partings/1/0.json");
        Assert.Equal((0, "Aguda is dead"), ((int)parting["run"]!, (string)parting["whatIf"]!));
        var said = parting["lines"]!.AsArray().First(line => (string)line!["part"]! == "shall")!;
        Assert.Equal(("Aguda dies.", "written-here.annals", 3), ((string)said["text"]!, (string)said["file"]!, (int)said["line"]!));
        Assert.Equal("there is no history 0", (string)(await Problem.Of(await served.Ask($"api/reruns/{id}/partings/0/0.json"), HttpStatusCode.NotFound, "not-found"))["title"]!);
    }

    [Fact]
    public async Task Without_sound_rules_nothing_is_played()
    {
        var workplace = SmallWhatIf.Workplace();
        Directory.CreateDirectory(workplace.Outside("rules"));
        File.WriteAllText(workplace.Outside("rules/march.yaml"), "march: {}\n");
        var options = new ServerOptions { Files = MadeUpPage.Within(workplace.Outside("page")), Rules = new OpenedRules(workplace.Outside("rules")) };
        await using var server = await AtlasServer.Start(new OpenedChronicle(workplace.Folder), options);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/reruns") { Content = JsonContent.Create(new { from = "1112", to = "1113" }) };
        request.Headers.Add("Origin", server.Address.ToString().TrimEnd('/'));
        var problem = await Problem.Of(await client.SendAsync(request), HttpStatusCode.UnprocessableEntity, "not-playable");
        Assert.Equal("the rules of the model have errors, and nothing can be played by them", (string)problem["title"]!);
        workplace.Dispose();
    }

    [Fact]
    public async Task A_page_of_another_origin_starts_nothing()
    {
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        await Problem.Of(await served.Send(HttpMethod.Post, "api/reruns", new { from = "1112", to = "1113" }, "Origin: http://evil.example"), HttpStatusCode.Forbidden, "forbidden");
        Assert.Empty((await served.Json("api/reruns")).AsArray());
    }

    private static string Id(JsonNode entry) => (string)entry["id"]!;

    private static Task<HttpResponseMessage> Send(Served served, object question) => served.Send(HttpMethod.Post, "api/reruns", question);

    private static async Task<JsonNode> Start(Served served, object question) => await Said(await Send(served, question));

    private static async Task<JsonNode> Cancel(Served served, string id) => await Said(await served.Send(HttpMethod.Post, $"api/reruns/{id}/cancel", null, $"Origin: {served.Origin}"));

    private static async Task<JsonNode> Check(Served served, string text, string? from = null, string? to = null) =>
        await Said(await served.Send(HttpMethod.Post, "api/what-ifs/check", new { text, from, to }));

    private static async Task<JsonNode> Said(HttpResponseMessage response)
    {
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Asks again and again how far an ensemble has come, until it has come so far.</summary>
    private static async Task<JsonNode> Until(Served served, string id, Func<JsonNode, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var entry = await served.Json($"api/reruns/{id}");
            if (isSo(entry)) return entry;
            await Task.Delay(20, patience.Token);
        }
    }
}
