using System.Text.Json.Nodes;
using Tongjian.Tests;

namespace Tongjian.Server.Tests.Endpoints;

public sealed class DescriptionTests(Reader reader) : IClassFixture<Reader>
{
    [Fact]
    public async Task The_page_is_made_for_what_the_program_describes()
    {
        var described = (await (await reader.Served.Ask("openapi/v1.json")).Content.ReadAsStringAsync()).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var path = Repository.PathOf("atlas", "openapi.json");
        if (Repository.Accepts) await File.WriteAllTextAsync(path, described);
        Assert.True(described == await File.ReadAllTextAsync(path), "the description differs: TONGJIAN_ACCEPT=1 writes it, and `npm run types` in atlas/ makes the types from it");
    }

    [Fact]
    public async Task Everything_described_says_what_it_is_and_has_a_type()
    {
        var described = await reader.Served.Json("openapi/v1.json");
        foreach (var (path, methods) in described["paths"]!.AsObject())
        {
            foreach (var (method, operation) in methods!.AsObject())
            {
                Assert.True(operation!["summary"] is not null, $"{method} {path} has no summary");
                var ok = operation["responses"]!["200"];
                Assert.True(ok?["content"]?["application/json"]?["schema"] is JsonObject, $"{method} {path} has no type");
                Assert.NotEqual("head", method);
            }
        }
    }
}
