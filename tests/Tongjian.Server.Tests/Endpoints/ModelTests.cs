using System.Text.Json.Nodes;
using Tongjian.Simulation.Rules;

namespace Tongjian.Server.Tests.Endpoints;

/// <summary>The document of the model, as the page Model gets it.</summary>
public sealed class ModelTests
{
    private static readonly string Usual = Path.Combine(AppContext.BaseDirectory, "rules");

    [Fact]
    public async Task Mechanisms_stand_in_their_order_with_the_rules_that_they_read()
    {
        await using var served = await Served.By(new OpenedRules(Usual), SmallWar.Workplace());
        var model = await served.Json("data/model.json");
        var mechanisms = model["mechanisms"]!.AsArray();
        Assert.Equal(["harvest", "flight"], mechanisms.Take(2).Select(mechanism => (string)mechanism!["name"]!));
        Assert.All(mechanisms, mechanism => Assert.False(string.IsNullOrWhiteSpace((string)mechanism!["meaning"]!)));
        var siege = mechanisms.Single(mechanism => (string)mechanism!["name"]! == "siege")!;
        Assert.Equal(["siege", "battle", "gunpowder", "sack"], siege["reads"]!.AsArray().Select(group => (string)group!));
        var groups = model["groups"]!.AsArray().Select(group => (string)group!["name"]!).ToHashSet();
        Assert.All(mechanisms.SelectMany(mechanism => mechanism!["reads"]!.AsArray()), group => Assert.Contains((string)group!, groups));
    }

    [Fact]
    public async Task Every_rule_is_told_with_all_that_its_file_says()
    {
        await using var served = await Served.By(new OpenedRules(Usual), SmallWar.Workplace());
        var model = await served.Json("data/model.json");
        var book = RuleBook.Load(Usual);
        Assert.Equal(book.HashText, (string)model["rulesHash"]!);
        var rules = model["groups"]!.AsArray().SelectMany(group => group!["rules"]!.AsArray().Select(rule => (Name: $"{group["name"]}.{rule!["name"]}", Rule: rule))).ToDictionary(row => row.Name, row => row.Rule);
        Assert.Equal(book.Parameters.Select(parameter => parameter.Name), rules.Keys.Order(StringComparer.Ordinal));
        foreach (var parameter in book.Parameters)
        {
            var rule = rules[parameter.Name];
            Assert.Equal(
                (parameter.Meaning, parameter.Unit, parameter.Source, parameter.IsJudgement, parameter.IsFree, parameter.Range.Least, parameter.Range.Most, parameter.Where.Line),
                ((string)rule["meaning"]!, (string)rule["unit"]!, (string)rule["source"]!, (bool)rule["isJudgement"]!, (bool)rule["isFree"]!, (double)rule["least"]!, (double)rule["most"]!, (int)rule["line"]!));
            Assert.Equal(parameter.Values, rule["values"]!.AsArray().Select(value => (double)value!));
            Assert.Equal(Path.GetFileName(parameter.Where.Source.Path), (string)rule["file"]!);
        }
    }

    [Fact]
    public async Task Without_rules_the_document_says_so_and_does_not_fail()
    {
        using var elsewhere = new Workplace();
        foreach (var rules in (OpenedRules[])[new(null), new(elsewhere.Outside("none"))])
        {
            await using var served = await Served.By(rules, SmallWar.Workplace());
            var model = await served.Json("data/model.json");
            Assert.Null(model["rulesHash"]);
            Assert.Equal(["no rules are at hand"], model["faults"]!.AsArray().Select(fault => (string)fault!));
            Assert.Empty(model["mechanisms"]!.AsArray());
            Assert.Equal("A small war", (string)model["chronicle"]!);
        }
    }

    [Fact]
    public async Task Rules_with_faults_are_told_without_the_folder_of_this_machine()
    {
        using var elsewhere = new Workplace(("march.yaml", "march:\n  pace: 25\n"));
        await using var served = await Served.By(new OpenedRules(elsewhere.Folder), SmallWar.Workplace());
        var model = await served.Json("data/model.json");
        Assert.Null(model["rulesHash"]);
        Assert.Equal(20, model["faults"]!.AsArray().Count);
        Assert.StartsWith("march.yaml:", (string)model["faults"]![0]!, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Folder, model.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "Expected depth to be zero")]
    [InlineData("[]", "it says of no format")]
    [InlineData("{\"format\":2}", "it has format 2, and this program reads 1")]
    [InlineData("{\"format\":1,\"runs\":\"many\"}", "The JSON value could not be converted")]
    [InlineData("{\"format\":1,\"runs\":3}", "JSON deserialization for type")]
    public async Task A_hindcast_that_cannot_be_read_is_told_and_hides_no_rules(string kept, string why)
    {
        using var elsewhere = new Workplace(("hindcast.json", kept));
        foreach (var file in Directory.EnumerateFiles(Usual, "*.yaml")) File.Copy(file, elsewhere[Path.GetFileName(file)]);
        await using var served = await Served.By(new OpenedRules(elsewhere.Folder), SmallWar.Workplace());
        var model = await served.Json("data/model.json");
        Assert.Null(model["hindcast"]);
        Assert.Contains(why, (string)model["unread"]!, StringComparison.Ordinal);
        Assert.NotNull(model["rulesHash"]);
    }

    [Fact]
    public async Task What_changes_beside_the_rules_is_read_anew()
    {
        using var elsewhere = new Workplace();
        foreach (var file in Directory.EnumerateFiles(Usual, "*.yaml")) File.Copy(file, elsewhere[Path.GetFileName(file)]);
        await using var served = await Served.By(new OpenedRules(elsewhere.Folder), SmallWar.Workplace());
        var model = await served.Json("data/model.json");
        Assert.Equal((null, null), (model["hindcast"], (string?)model["unread"]));
        elsewhere.Write("hindcast.json", "[]");
        Assert.NotNull((await served.Json("data/model.json"))["unread"]);
        File.Delete(elsewhere["hindcast.json"]);
        RuleBook.Load(elsewhere.Folder).With("siege.hopeless", 2).Save(elsewhere.Folder);
        var changed = await served.Json("data/model.json");
        Assert.Null(changed["unread"]);
        Assert.NotEqual((string)model["rulesHash"]!, (string)changed["rulesHash"]!);
    }

    [Fact]
    public async Task A_chronicle_that_says_something_else_has_another_hash_and_a_comment_changes_none()
    {
        await using var served = await Served.SmallWar();
        var hash = await Hash();
        served.Chronicle.Write("later.annals", "; a remark\n");
        Assert.Equal(hash, await Hash());
        served.Chronicle.Write("later.annals", "1130-06  Jin destroys Liao.  [timeline 1130]\n");
        Assert.NotEqual(hash, await Hash());

        async Task<string> Hash() => (string)(await served.Json("data/model.json"))["chronicleHash"]!;
    }
}
