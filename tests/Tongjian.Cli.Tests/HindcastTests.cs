using System.Text.Json;
using Tongjian.Server;
using Tongjian.Simulation.Rules;

namespace Tongjian.Cli.Tests;

/// <summary>The commands that say how good the model is, and that fit it.</summary>
public sealed class HindcastTests
{
    private static readonly string Rules = Path.Combine(AppContext.BaseDirectory, "rules");

    [Fact]
    public void Scores_stand_by_period_and_lead_beside_the_hash_of_the_rules()
    {
        using var workplace = new Workplace();
        var called = Called.With("hindcast", "small", "--first", "1113", "--runs", "3", "--rules", Rules, "--json", "-o", "scores.json");
        Assert.Equal("", called.Error);
        using var json = JsonDocument.Parse(called.Output);
        Assert.Equal(RuleBook.Load(Rules).HashText, json.RootElement.GetProperty("parameters_hash").GetString());
        var scores = json.RootElement.GetProperty("scores").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 5], scores.Select(score => score.GetProperty("lead_years").GetInt32()));
        Assert.All(scores, score => Assert.Equal("calibration", score.GetProperty("period").GetString()));
        Assert.All(scores, score => Assert.InRange(score.GetProperty("brier").GetDouble(), 0, 2));
        Assert.Contains(scores, score => score.GetProperty("skill_persistence").ValueKind == JsonValueKind.Object && score.GetProperty("skill_persistence").TryGetProperty("low", out _));
        Assert.Equal(called.Output, File.ReadAllText("scores.json"));
    }

    [Fact]
    public async Task What_is_kept_beside_the_rules_is_what_the_page_is_told()
    {
        using var workplace = new Workplace();
        Directory.CreateDirectory("mine");
        foreach (var rule in Directory.EnumerateFiles(Rules, "*.yaml")) File.Copy(rule, Path.Combine("mine", Path.GetFileName(rule)));
        var kept = Called.With("hindcast", "small", "--first", "1113", "--runs", "3", "--rules", "mine", "--ablate", "--json", "-o", "mine/hindcast.json");
        await using var server = await AtlasServer.Start(new OpenedChronicle("small"), new ServerOptions { Rules = new OpenedRules("mine") });
        using var client = new HttpClient { BaseAddress = server.Address };
        using var model = JsonDocument.Parse(await client.GetStringAsync(new Uri("data/model.json", UriKind.Relative)));
        Assert.False(model.RootElement.TryGetProperty("unread", out var unread), unread.ToString());
        var hindcast = model.RootElement.GetProperty("hindcast");
        Assert.Equal(model.RootElement.GetProperty("chronicleHash").GetString(), hindcast.GetProperty("chronicleHash").GetString());
        Assert.Equal(model.RootElement.GetProperty("rulesHash").GetString(), hindcast.GetProperty("parametersHash").GetString());
        using var json = JsonDocument.Parse(kept.Output);
        Assert.Equal(Told(json.RootElement.GetProperty("scores")), Told(hindcast.GetProperty("scores")));
        Assert.Equal(
            model.RootElement.GetProperty("mechanisms").EnumerateArray().Select(mechanism => mechanism.GetProperty("name").GetString()),
            hindcast.GetProperty("ablation").EnumerateArray().Select(row => row.GetProperty("mechanism").GetString()));
        Assert.All(hindcast.GetProperty("misses").EnumerateArray(), miss => Assert.Equal(miss.GetProperty("places").GetInt32(), miss.GetProperty("stations").GetArrayLength()));
    }

    /// <summary>All numbers and words in their order, without the names before them, which the page has in another style.</summary>
    private static string Told(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Join(' ', element.EnumerateArray().Select(Told)),
        JsonValueKind.Object => string.Join(' ', element.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).Select(property => Told(property.Value))),
        _ => element.ToString(),
    };

    [Fact]
    public void An_origin_beyond_the_record_is_refused()
    {
        using var workplace = new Workplace();
        var called = Called.With("hindcast", "small", "--first", "1300", "--rules", Rules);
        Assert.Equal(
            (2, "tongjian: the record knows of no holder 1 year after 1300\n  remedy: give --first a year in which the record knows who holds what\n"), (called.Code, called.Error));
    }

    [Fact]
    public void Threads_change_no_byte()
    {
        using var workplace = new Workplace();
        string[] call = ["hindcast", "small", "--first", "1113", "--runs", "12", "--rules", Rules];
        Assert.Equal(Called.With([.. call, "--threads", "1"]), Called.With([.. call, "--threads", "3"]));
    }

    [Fact]
    public void The_hash_comes_before_the_scores_and_misses_before_hits()
    {
        using var workplace = new Workplace();
        var text = Called.With("hindcast", "small", "--first", "1113", "--runs", "2", "--rules", Rules, "--ablate").Output;
        string[] order = [RuleBook.Load(Rules).HashText, "A rerun is no prediction", "Who holds each place", "missed by most", "better than persistence by most", "What each mechanism is worth"];
        var places = order.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToArray();
        Assert.All(places, place => Assert.True(place >= 0, text));
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Fitting_writes_values_and_leaves_ranges_and_sources()
    {
        using var workplace = new Workplace();
        Directory.CreateDirectory("mine");
        foreach (var file in Directory.EnumerateFiles(Rules, "*.yaml")) File.Copy(file, Path.Combine("mine", Path.GetFileName(file)));
        string[] call = ["calibrate", "small", "--first", "1113", "--runs", "2", "--budget", "4", "--rules", "mine"];
        var before = RuleBook.Load("mine");
        Assert.Contains("Nothing was written.", Called.With([.. call, "--only", "siege.surrender", "-n"]).Output);
        Assert.Equal(before.HashText, RuleBook.Load("mine").HashText);
        using var json = JsonDocument.Parse(Called.With([.. call, "--only", "siege.surrender", "--json"]).Output);
        var after = RuleBook.Load("mine");
        Assert.Equal(after.HashText, json.RootElement.GetProperty("parameters_hash").GetString());
        Assert.Equal(before.Parameters.Select(parameter => (parameter.Name, parameter.Range, parameter.Source)), after.Parameters.Select(parameter => (parameter.Name, parameter.Range, parameter.Source)));
        Assert.Equal(["siege.surrender"], json.RootElement.GetProperty("profiles").EnumerateArray().Select(profile => profile.GetProperty("parameter").GetString()));
    }
}
