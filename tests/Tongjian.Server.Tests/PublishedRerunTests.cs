using System.Text.Json.Nodes;
using Tongjian.Server.Reruns;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Tests;

/// <summary>Ensembles that a published atlas carries.</summary>
public sealed class PublishedRerunTests : IDisposable
{
    private readonly Workplace workplace = SmallWhatIf.Workplace();

    private string Runs => workplace.Outside("runs");

    private string Site => workplace.Outside("site");

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void An_ensemble_is_written_with_its_summary_and_its_first_runs()
    {
        SmallWhatIf.Play(workplace.Folder, Runs, 5, withWhatIf: true);
        Publish();
        var entry = Assert.Single(JsonNode.Parse(File.ReadAllText(In("data/reruns.json")))!.AsArray())!;
        var id = (string)entry["id"]!;
        Assert.Equal(("1112-01-01", "1115-01-01", 7, 5, 5, "done"), ((string)entry["from"]!, (string)entry["to"]!, (int)entry["seed"]!, (int)entry["runs"]!, (int)entry["done"]!, (string)entry["state"]!));
        Assert.Equal([SmallWhatIf.Title], entry["picked"]!.AsArray().Select(title => (string)title!));
        Assert.Equal("Suppose that the walls of Beijing are left alone.", (string)entry["whatIfs"]![0]!["note"]!);
        Assert.Empty(entry["asks"]!.AsArray());
        Assert.Equal([0, 1, 2], entry["shown"]!.AsArray().Select(number => (int)number!));
        Assert.Equal(File.ReadAllText(Path.Combine(Runs, "summary.json")), File.ReadAllText(In($"data/reruns/{id}/summary.json")));
        Assert.Equal(
            ["partings/1/0.json", "partings/1/1.json", "partings/1/2.json", "runs/0/0.json", "runs/0/1.json", "runs/0/2.json", "runs/1/0.json", "runs/1/1.json", "runs/1/2.json", "summary.json"],
            Directory.EnumerateFiles(In($"data/reruns/{id}"), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(In($"data/reruns/{id}"), path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_run_is_the_one_that_the_program_shows()
    {
        SmallWhatIf.Play(workplace.Folder, Runs, 2, withWhatIf: true);
        Publish();
        var id = (string)JsonNode.Parse(File.ReadAllText(In("data/reruns.json")))![0]!["id"]!;
        await using var served = await Served.Of(SmallWhatIf.Workplace());
        using var begun = await served.Send(HttpMethod.Post, "api/reruns", new { from = "1112", to = "1115", whatIfs = new[] { SmallWhatIf.Title }, runs = 2, seed = 7 });
        var live = (string)JsonNode.Parse(await begun.Content.ReadAsStringAsync())!["id"]!;
        foreach (var name in (string[])["runs/1/1.json", "partings/1/1.json"])
            Assert.Equal(await (await served.Ask($"api/reruns/{live}/{name}")).Content.ReadAsStringAsync(), File.ReadAllText(In($"data/reruns/{id}/{name}")));
    }

    [Fact]
    public void Without_ensembles_the_list_is_empty_and_the_what_ifs_are_still_there()
    {
        Publish();
        Publish();
        Assert.Equal("[]", File.ReadAllText(In("data/reruns.json")));
        Assert.Equal(SmallWhatIf.Title, (string)JsonNode.Parse(File.ReadAllText(In("data/what-ifs.json")))![0]!["title"]!);
        Assert.False(Directory.Exists(In("data/reruns")));
    }

    [Fact]
    public void Runs_that_were_not_played_to_the_end_are_refused()
    {
        SmallWhatIf.Play(workplace.Folder, Runs, 5, withWhatIf: false, new CancellationToken(canceled: true));
        var refusal = Assert.Throws<Refusal>(Read);
        Assert.Equal(($"{Runs} does not hold all of its 5 runs yet", "play them to the end with the same rerun command"), (refusal.Message, refusal.Remedy));
    }

    [Fact]
    public void Runs_of_a_chronicle_that_was_changed_are_refused()
    {
        SmallWhatIf.Play(workplace.Folder, Runs, 1, withWhatIf: false);
        workplace.Write("more.annals", "1113  Liao besieges Huanglong.  [jin-liao]\n");
        var refusal = Assert.Throws<Refusal>(Read);
        Assert.StartsWith($"{Runs} holds runs of something else than is there now: chronicle \"A small war\" (", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("name the chronicle and the rules as they were, or play the runs again", refusal.Remedy);
    }

    [Fact]
    public void A_folder_without_runs_is_refused()
    {
        Directory.CreateDirectory(Runs);
        Assert.Equal($"{Runs} holds no runs: there is no {Path.Combine(Runs, "manifest.json")}", Assert.Throws<Refusal>(Read).Message);
    }

    private CompiledChronicle Compiled() => CompiledChronicle.Load(workplace.Folder, new Showing(CanWrite: false, []));

    private KeptEnsemble Read() => KeptEnsemble.Read(Runs, Compiled());

    private void Publish()
    {
        var compiled = Compiled();
        KeptEnsemble[] kept = Directory.Exists(Runs) ? [KeptEnsemble.Read(Runs, compiled)] : [];
        Assert.NotEmpty(new Publishing(MadeUpPage.Within(workplace.Outside("page")), compiled) { Ensembles = kept }.WriteTo(Site).ToList());
    }

    private string In(string name) => Path.Combine(Site, name);
}
