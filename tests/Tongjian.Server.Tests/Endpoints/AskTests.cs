using System.Text.Json.Nodes;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class AskTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task An_answer_says_since_when_and_because_of_which_sentence()
    {
        var reply = await Ask("Who holds Huanglong on 1120-01-01?");
        Assert.True((bool)reply["understood"]!);
        Assert.Equal("1120-01-01", (string)reply["on"]!);
        var answer = Assert.Single(reply["answers"]!.AsArray())!;
        Assert.Equal("Jin", (string)answer["value"]!);
        Assert.Equal("1115-10", (string)answer["since"]!);
        Assert.True((bool)answer["certain"]!);
        var because = answer["because"]!;
        Assert.Equal("Jin captures Huanglong from Liao.", (string)because["says"]!);
        Assert.Equal(("war.annals", 8), ((string)because["file"]!, (int)because["line"]!));
        Assert.Equal(["jin-liao ¶6", "timeline 1115"], because["citations"]!.AsArray().Select(citation => (string)citation!));
        Assert.Equal("Jin", (string)(await reader.Served.Json("data/chronicle.json"))["entities"]![(int)answer["entity"]!]!["name"]!);
    }

    [Fact]
    public async Task A_date_beside_the_question_is_taken()
    {
        Assert.Equal("Liao", (string)(await Ask("Who holds Huanglong?", "&on=1113"))["answers"]![0]!["value"]!);
        Assert.Equal("Jin", (string)(await Ask("Who holds Huanglong?", "&on=1120-05"))["answers"]![0]!["value"]!);
    }

    [Fact]
    public async Task A_source_may_be_heard_alone()
    {
        Assert.Equal("Jin", (string)(await Ask("Who holds Beijing on 1123-01-01?"))["answers"]![0]!["value"]!);
        Assert.Equal("Jin", (string)(await Ask("Who holds Beijing on 1123-01-01?", "&accordingTo=jin-liao"))["answers"]![0]!["value"]!);
        Assert.DoesNotContain("Jin", (await Ask("Who holds Beijing on 1123-01-01?", "&accordingTo=timeline"))["answers"]!.AsArray().Select(answer => (string)answer!["value"]!));
    }

    [Fact]
    public async Task A_name_of_another_script_is_understood() =>
        Assert.True((bool)(await Ask("Does 遼 hold Beijing on 1113-01-01?"))["understood"]!);

    [Theory]
    [InlineData("Who rules the moon?")]
    [InlineData("Who holds Huanglnog on 1120-01-01?")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_question_that_is_not_understood_is_told_why(string question)
    {
        var reply = await Ask(question);
        Assert.False((bool)reply["understood"]!);
        Assert.Empty(reply["answers"]!.AsArray());
        Assert.All(reply["problems"]!.AsArray(), problem => Assert.False(string.IsNullOrEmpty((string)problem!["remedy"]!)));
        Assert.NotEmpty(reply["problems"]!.AsArray());
    }

    private Task<JsonNode> Ask(string question, string rest = "") =>
        reader.Served.Json($"api/ask?question={Uri.EscapeDataString(question)}{rest}");
}
