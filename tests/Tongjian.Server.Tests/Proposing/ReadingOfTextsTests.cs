using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Tongjian.Language;

namespace Tongjian.Server.Tests.Proposing;

public sealed class ReadingOfTextsTests
{
    private const string Prose = "The fall of a town\n\nIn 1115 the army came before the walls.\n\nIn the autumn the town of Huanglong fell; later the army took the town of Ningjiang.\n";

    private static readonly MadeUpProposal Fall = new("the town of Huanglong fell", EventType.Capture, "1115-23", "Jin captures Huanglong.");

    [Fact]
    public async Task A_text_comes_back_in_paragraphs_with_proposals_at_their_words()
    {
        await using var served = await Served.Reading(new MadeUpReading(Fall, new MadeUpProposal("took the town of Ningjiang", EventType.Capture, null, null)));
        var read = await Read(served, "fall-of-towns.txt", Prose);
        var paragraphs = read["paragraphs"]!.AsArray();
        var proposals = read["proposals"]!.AsArray();
        Assert.Equal(2, proposals.Count);
        foreach (var proposal in proposals)
        {
            var text = (string)paragraphs[(int)proposal!["paragraph"]!]!["text"]!;
            Assert.Equal((string)proposal["quote"]!, text[(int)proposal["start"]!..(int)proposal["end"]!]);
        }

        Assert.Equal(("capture", "1115-23", "1115-23  Jin captures Huanglong."), ((string)proposals[0]!["type"]!, (string)proposals[0]!["date"]!, (string)proposals[0]!["line"]!));
        Assert.Null(proposals[1]!["line"]);
        Assert.Equal("the text gives no date", (string)proposals[1]!["doubts"]![0]!);
        Assert.Equal("fall-of-towns", (string)read["source"]!["id"]!);
        var numbers = paragraphs.Select(paragraph => (int)paragraph!["number"]!).Where(number => number > 0);
        Assert.Equal(Enumerable.Range(1, numbers.Count()), numbers);
    }

    [Fact]
    public async Task Markup_does_not_move_a_proposal_from_its_words()
    {
        await using var served = await Served.Reading(new MadeUpReading(new MadeUpProposal("town]] of [[Huanglong Prefecture|Huanglong]] fell", EventType.Capture, "1115", "Jin captures Huanglong.")));
        var read = await Read(served, "fall.wiki", "== The fall ==\nIn [[1115]] the '''[[walled]]''' [[town]] of [[Huanglong Prefecture|Huanglong]] fell.<ref>Somebody</ref>\n");
        var proposal = Assert.Single(read["proposals"]!.AsArray())!;
        var text = (string)read["paragraphs"]![(int)proposal["paragraph"]!]!["text"]!;
        Assert.Equal("town of Huanglong fell", text[(int)proposal["start"]!..(int)proposal["end"]!]);
    }

    [Fact]
    public async Task The_same_text_has_proposals_of_the_same_names()
    {
        await using var served = await Served.Reading(new MadeUpReading(Fall, Fall));
        var ids = (await Read(served, "a.txt", Prose))["proposals"]!.AsArray().Select(proposal => (string)proposal!["id"]!).ToArray();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids, (await Read(served, "a.txt", Prose))["proposals"]!.AsArray().Select(proposal => (string)proposal!["id"]!));
    }

    [Fact]
    public async Task A_source_that_the_chronicle_has_is_known_by_the_name_of_the_file()
    {
        await using var served = await Served.Reading(new MadeUpReading());
        var source = (await Read(served, "Jin-Liao.txt", Prose))["source"]!;
        Assert.Equal(("jin-liao", "Jin–Liao wars", 2, true), ((string)source["id"]!, (string)source["title"]!, (int)source["rank"]!, (bool)source["isDeclared"]!));
    }

    [Theory]
    [InlineData("", "x", HttpStatusCode.BadRequest, "bad-request")]
    [InlineData("a.txt", " \n\t", HttpStatusCode.UnprocessableEntity, "not-a-text")]
    [InlineData("a.bin", "PK\0\0", HttpStatusCode.UnprocessableEntity, "not-a-text")]
    public async Task What_is_no_text_is_refused(string name, string content, HttpStatusCode status, string type)
    {
        await using var served = await Served.Reading(new MadeUpReading());
        await Problem.Of(await served.Send(HttpMethod.Post, "api/readings", new { name, content }), status, type);
    }

    [Fact]
    public async Task A_text_too_long_for_a_page_is_refused_with_its_length_and_another_way()
    {
        await using var served = await Served.Reading(new MadeUpReading());
        var problem = await Problem.Of(await served.Send(HttpMethod.Post, "api/readings", new { name = "long.txt", content = new string('a', 1_000_001) }), HttpStatusCode.BadRequest, "bad-request");
        Assert.Contains("1,000,001", (string)problem["title"]!, StringComparison.Ordinal);
        Assert.Contains("tongjian read", (string)problem["remedy"]!, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> Read(Served served, string name, string content)
    {
        using var response = await served.Send(HttpMethod.Post, "api/readings", new { name, content });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
