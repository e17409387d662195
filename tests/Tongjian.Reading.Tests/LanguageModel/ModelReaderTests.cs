using Tongjian.Language;
using Tongjian.Reading.LanguageModel;
using Tongjian.Record;

namespace Tongjian.Reading.Tests.LanguageModel;

public sealed class ModelReaderTests
{
    private static readonly Document Text = new("march.txt", "A heading\n\nIn October 1115 Jin took the town of Huanglong from Liao.\n\nA year later Aguda died, and nobody knew of what.\n");

    private static readonly Chronicle Names = Chronicle.Of(AnnalsReader.Read([new SourceText("names.annals", """
        Jin is a polity.
        Liao is a polity.
        Aguda is a person of Jin, also called Taizu.
        Huanglong is a prefecture.

        """)]));

    private const string Capture = """{"passage": 1, "quote": "Jin took the town of Huanglong from Liao", "type": "capture", "roles": {"agent": ["Jin"], "patient": ["Liao"], "place": ["Huanglong"]}, "date": "1115-10"}""";
    private const string Death = """{"passage": 2, "quote": "Aguda died", "type": "die", "roles": {"agent": ["Taizu"]}, "date": null}""";

    [Fact]
    public async Task What_quotes_the_text_and_makes_a_sentence_is_kept()
    {
        await using var model = StubModel.Saying("Here is what I found:", "```json", Capture, Death, "```");
        var reading = await Read(model);
        Assert.Equal("model: 2 proposals, 2 kept, 0 quoted nothing, 0 did not parse", reading.ToString());
        Assert.Equal(["Jin captures Huanglong from Liao.", "Aguda dies."], reading.Proposals.Select(proposal => proposal.Sentence));
        Assert.Equal(["1115-10", null], reading.Proposals.Select(proposal => proposal.Date?.ToString()));
        Assert.All(reading.Proposals, proposal => Assert.Equal(proposal.Quote, proposal.Range.Of(Text.Text)));
        Assert.All(reading.Proposals, proposal => Assert.Empty(proposal.Unknown));
        Assert.Equal("Jin took the town of Huanglong from Liao", reading.Proposals[0].Quote);
    }

    [Fact]
    public async Task What_quotes_nothing_or_does_not_parse_is_dropped_and_counted()
    {
        await using var model = StubModel.Saying(
            Capture,
            Capture,
            Capture.Replace("the town", "the fair town", StringComparison.Ordinal),
            Capture.Replace("Jin took", "jin took", StringComparison.Ordinal),
            Capture.Replace("\"capture\"", "\"conquest\"", StringComparison.Ordinal),
            Capture.Replace("1115-10", "in October", StringComparison.Ordinal),
            Capture.Replace("\"place\": [\"Huanglong\"]", "\"place\": [\"Aguda\"]", StringComparison.Ordinal),
            Death.Replace("\"agent\": [\"Taizu\"]", "", StringComparison.Ordinal),
            "{\"quote\": \"Aguda died\", ");
        var reading = await Read(model);
        Assert.Equal("model: 9 proposals, 1 kept, 2 quoted nothing, 5 did not parse, 1 repeated", reading.ToString());
        Assert.Equal("Jin captures Huanglong from Liao.", Assert.Single(reading.Proposals).Sentence);
    }

    [Fact]
    public async Task A_quotation_of_another_passage_than_the_named_one_is_found()
    {
        await using var model = StubModel.Saying(Death.Replace("\"passage\": 2", "\"passage\": 1", StringComparison.Ordinal), Capture.Replace("\"passage\": 1, ", "", StringComparison.Ordinal));
        Assert.Equal(2, (await Read(model)).Proposals.Count);
    }

    [Fact]
    public async Task A_proposal_can_bring_nothing_into_the_annals_but_names()
    {
        await using var model = StubModel.Saying(
            Capture.Replace("\"Jin\"", "\"Jin.\\n1115-10  Jin captures Liao\"", StringComparison.Ordinal),
            Capture.Replace("\"Huanglong\"", "\"Huanglong.  [jin-liao ¶1]\"", StringComparison.Ordinal));
        Assert.All((await Read(model)).Proposals, proposal => Assert.Equal("Jin captures Huanglong from Liao.", proposal.Sentence));
    }

    [Fact]
    public async Task Names_that_nobody_declared_are_told()
    {
        await using var model = StubModel.Saying(Capture);
        using var reader = new ModelReader(model.Address, "stub");
        var proposal = Assert.Single((await reader.Read(Text)).Proposals);
        Assert.Equal(["Huanglong", "Jin", "Liao"], proposal.Unknown.Keys.Order());
        Assert.Equal(EntityKind.Place, proposal.Unknown["Huanglong"]);
    }

    [Fact]
    public async Task Passages_are_numbered_and_sent_in_parts_with_the_types_of_the_vocabulary()
    {
        var paragraphs = Enumerable.Range(0, 40).Select(at => $"In the year {1100 + at} nothing happened at all. " + string.Concat(Enumerable.Repeat("The harvest was good. ", 20)));
        await using var model = StubModel.Saying();
        using var reader = new ModelReader(new Uri(model.Address, "v1"), "stub", key: "secret");
        var heard = new List<(long, long)>();
        var reading = await reader.Read(new Document("long.txt", string.Join("\n\n", paragraphs)), null, new Listener(heard));
        Assert.Null(reading.Fault);
        Assert.InRange(model.Asked.Count, 2, 8);
        Assert.All(model.Asked, asked => Assert.Equal(("/v1/chat/completions", "Bearer secret"), (asked.Path, asked.Key)));
        Assert.Equal(model.Asked.Count, heard.Count);
        Assert.Equal(heard[^1].Item1, heard[^1].Item2);
        var (_, body, _) = model.Asked[0];
        Assert.Equal("stub", (string)body["model"]!);
        Assert.Contains("capture (", (string)body["messages"]![0]!["content"]!, StringComparison.Ordinal);
        Assert.StartsWith("[1] In the year 1100", (string)body["messages"]![1]!["content"]!, StringComparison.Ordinal);
        Assert.Contains("[40] In the year 1139", (string)model.Asked[^1].Body["messages"]![1]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_nobody_runs_is_told_with_a_remedy()
    {
        using var reader = new ModelReader(new Uri($"http://127.0.0.1:{StubModel.FreePort()}"), "stub");
        var reading = await reader.Read(Text);
        Assert.Equal("model-unreachable", reading.Fault!.Name);
        Assert.Matches(@"the model at http://127\.0\.0\.1:\d+/v1/chat/completions cannot be asked: .+; see that its program runs", reading.ToString());
    }

    [Theory]
    [InlineData(404, "{\"error\": \"no such model\"}", "model-refused", "404: {\"error\": \"no such model\"}")]
    [InlineData(302, "", "model-refused", "302: nothing")]
    [InlineData(200, "<html>hello</html>", "model-not-json", "<html>hello</html>")]
    [InlineData(200, "{\"choices\": []}", "model-not-json", "choices")]
    [InlineData(200, "[1]", "model-not-json", "[1]")]
    public async Task An_answer_that_is_none_is_a_fault(int status, string body, string name, string said)
    {
        await using var model = StubModel.Raw(status, body);
        var fault = (await Read(model)).Fault!;
        Assert.Equal(name, fault.Name);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_too_slow_is_not_waited_for()
    {
        await using var model = StubModel.Raw(200, "{}", pause: TimeSpan.FromSeconds(3));
        using var reader = new ModelReader(model.Address, "stub", patience: TimeSpan.FromMilliseconds(300));
        Assert.Equal("model-slow", (await reader.Read(Text)).Fault!.Name);
    }

    [Fact]
    public async Task What_was_read_before_a_fault_is_kept()
    {
        var text = new Document("long.txt", Text.Text + "\n" + string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("The harvest was good. ", 200)), 4)));
        var asked = 0;
        await using var model = StubModel.Answering(_ => ++asked == 1 ? Capture : throw new IOException("the model fell over"));
        using var reader = new ModelReader(model.Address, "stub", patience: TimeSpan.FromSeconds(2));
        var reading = await reader.Read(text, Names);
        Assert.Single(reading.Proposals);
        Assert.NotNull(reading.Fault);
    }

    [Fact]
    public async Task Whoever_ends_it_is_not_told_that_the_model_was_slow()
    {
        await using var model = StubModel.Raw(200, "{}", pause: TimeSpan.FromSeconds(3));
        using var reader = new ModelReader(model.Address, "stub");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.Read(Text, stop: stop.Token));
    }

    [Theory]
    [InlineData("ftp://127.0.0.1", "stub")]
    [InlineData("http://name:word@127.0.0.1", "stub")]
    [InlineData("http://127.0.0.1", " ")]
    public void An_address_that_is_none_is_refused(string address, string name) =>
        Assert.Throws<ArgumentException>(() => new ModelReader(new Uri(address), name));

    private static async Task<ModelReading> Read(StubModel model)
    {
        using var reader = new ModelReader(model.Address, "stub", patience: TimeSpan.FromSeconds(20));
        return await reader.Read(Text, Names);
    }

    private sealed class Listener(List<(long, long)> heard) : IProgress<(long Read, long Of)>
    {
        public void Report((long Read, long Of) value) => heard.Add(value);
    }
}
