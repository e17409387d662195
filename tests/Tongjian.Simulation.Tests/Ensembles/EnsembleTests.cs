using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>The same bytes, however an ensemble is played.</summary>
public sealed class EnsembleTests : IDisposable
{
    private const int Runs = 23;
    private const string Ask = "East holds Zhongcheng on 1114-06-01";

    private readonly ThreeRealms realms = new();

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Any_number_of_threads_writes_the_same_files(int threads)
    {
        realms.Play("one", ThreeRealms.Ensemble(asks: Ask), Runs);
        realms.Play("many", ThreeRealms.Ensemble(asks: Ask), Runs, threads);
        Same("one", "many");
    }

    [Fact]
    public void Runs_differ_from_one_another()
    {
        var recorder = new OutcomeRecorder(ThreeRealms.Scenario(), new Times(ThreeRealms.Scenario().From, ThreeRealms.Scenario().To), []);
        var outcomes = new HashSet<string>();
        var player = new Rerun(ThreeRealms.Scenario());
        for (var run = 0; run < Runs; run++)
        {
            var bytes = new ByteWriter();
            recorder.Record(player, run, bytes);
            outcomes.Add(Convert.ToHexString(bytes.Written));
        }

        Assert.Equal(Runs, outcomes.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Shards_merge_to_the_files_of_the_whole(int parts)
    {
        realms.Play("whole", ThreeRealms.Ensemble(asks: Ask), Runs);
        var shards = Enumerable.Range(1, parts).Select(part => realms.Play($"shard{part}", ThreeRealms.Ensemble(asks: Ask), Runs, shard: new Shard(part, parts))).Reverse().ToArray();
        Merging.Merge(shards, realms.In("merged"));
        Same("whole", "merged");
    }

    [Fact]
    public void Who_ends_it_can_go_on()
    {
        realms.Play("whole", ThreeRealms.Ensemble(), Runs);
        using var stop = new CancellationTokenSource();
        var finished = 0;
        realms.Play("ended", ThreeRealms.Ensemble(), Runs, 2, stop: stop.Token, finished: () =>
        {
            if (++finished == 5) stop.Cancel();
        });
        Assert.InRange(finished, 5, Runs - 1);
        Assert.False(File.Exists(realms.In("ended/summary.json")));
        realms.Play("ended", ThreeRealms.Ensemble(), Runs, 2);
        Same("whole", "ended");
    }

    [Fact]
    public void Wherever_the_file_of_outcomes_is_torn_the_same_runs_come_again()
    {
        realms.Play("whole", ThreeRealms.Ensemble(), 4);
        var whole = realms.Bytes("whole", EnsembleFolder.OutcomesName);
        for (var length = 0; length < whole.Length; length += 7)
        {
            realms.Play("torn", ThreeRealms.Ensemble(), 1);
            File.WriteAllBytes(realms.In("torn/outcomes.bin"), whole[..length]);
            using (var folder = EnsembleFolder.Open(realms.In("torn"), Manifest.Of(ThreeRealms.Ensemble(), "small", 4, Shard.Whole)))
            {
                Assert.InRange(folder.Done, 0, 3);
                folder.Play(ThreeRealms.Ensemble(), 1, null, CancellationToken.None);
            }

            Same("whole", "torn");
            Directory.Delete(realms.In("torn"), recursive: true);
        }
    }

    [Fact]
    public void A_record_that_is_damaged_is_dropped_and_played_again()
    {
        realms.Play("whole", ThreeRealms.Ensemble(), Runs);
        realms.Play("damaged", ThreeRealms.Ensemble(), Runs);
        var bytes = realms.Bytes("damaged", EnsembleFolder.OutcomesName);
        bytes[^40] ^= 1;
        File.WriteAllBytes(realms.In("damaged/outcomes.bin"), bytes);
        using (var folder = EnsembleFolder.Open(realms.In("damaged"), Manifest.Of(ThreeRealms.Ensemble(), "small", Runs, Shard.Whole)))
        {
            Assert.Equal(Runs - 1, folder.Done);
            Assert.True(folder.Dropped > 40);
            folder.Play(ThreeRealms.Ensemble(), 1, null, CancellationToken.None);
        }

        Same("whole", "damaged");
    }

    [Fact]
    public void More_runs_can_be_added_and_fewer_are_refused()
    {
        realms.Play("whole", ThreeRealms.Ensemble(), Runs);
        realms.Play("grown", ThreeRealms.Ensemble(), 5);
        realms.Play("grown", ThreeRealms.Ensemble(), Runs);
        Same("whole", "grown");
        var refusal = Assert.Throws<Refusal>(() => realms.Play("grown", ThreeRealms.Ensemble(), 5));
        Assert.Equal($"{realms.In("grown")} holds {Runs} runs already, more than the 5 that are wanted", refusal.Message);
    }

    [Fact]
    public void What_else_is_played_into_a_folder_is_refused_with_what_differs()
    {
        realms.Play("one", ThreeRealms.Ensemble(), 2);
        var rule = ThreeRealms.Rules.Parameters.First(parameter => !parameter.IsTable && parameter.Values[0] != parameter.Range.Least);
        var other = new Ensemble(ThreeRealms.Scenario(rules: ThreeRealms.Rules.With(rule.Name, rule.Range.Least), seed: 7));
        var refusal = Assert.Throws<Refusal>(() => realms.Play("one", other, 2));
        Assert.Equal($"{realms.In("one")} holds runs of something else, there and here: rules {ThreeRealms.Rules.HashText} and {other.Base.Rules.HashText}; seed 1 and 7", refusal.Message);
        Assert.StartsWith($"{realms.In("one")} holds runs of something else, there and here: chronicle \"Three realms\" (",
            Assert.Throws<Refusal>(() => realms.Play("one", new Ensemble(ThreeRealms.Scenario(more: "South is a polity.")), 2)).Message);
        Assert.Equal($"{realms.In("one")} holds the whole ensemble, and shard 1/2 is wanted",
            Assert.Throws<Refusal>(() => realms.Play("one", ThreeRealms.Ensemble(), 2, shard: new Shard(1, 2))).Message);
    }

    [Fact]
    public void Comments_and_columns_make_no_other_scenario()
    {
        realms.Play("one", ThreeRealms.Ensemble(), 2);
        realms.Play("one", new Ensemble(ThreeRealms.Scenario(more: "; nothing more")), 3);
        Assert.Equal(3, EnsembleFolder.ReadManifest(realms.In("one")).Runs);
    }

    [Fact]
    public void Shards_that_do_not_belong_together_are_refused()
    {
        var first = realms.Play("first", ThreeRealms.Ensemble(), 6, shard: new Shard(1, 2));
        var alien = realms.Play("alien", ThreeRealms.Ensemble(seed: 2), 6, shard: new Shard(2, 2));
        var shorter = realms.Play("shorter", ThreeRealms.Ensemble(), 4, shard: new Shard(2, 2));
        using var stop = new CancellationTokenSource();
        var torn = realms.Play("torn", ThreeRealms.Ensemble(), 6, shard: new Shard(2, 2), stop: stop.Token, finished: stop.Cancel);
        Refused($"{first} and {alien} hold runs of different scenarios: seed 1 and 2", first, alien);
        Refused($"{first} is of 6 runs, and {shorter} of 4", first, shorter);
        Refused($"{torn} is not finished: run 3 is missing", first, torn);
        Refused($"{first} and {first} are both shard 1/2", first, first);
        Refused("shard 2/2 is missing", first);
    }

    public void Dispose() => realms.Dispose();

    private void Refused(string message, params string[] shards)
    {
        var target = realms.In(Path.GetRandomFileName());
        Assert.Equal(message, Assert.Throws<Refusal>(() => Merging.Merge(shards, target)).Message);
    }

    private void Same(string one, string other)
    {
        foreach (var file in (string[])[EnsembleFolder.OutcomesName, EnsembleFolder.WitnessName, EnsembleFolder.SummaryName, EnsembleFolder.ManifestName])
            Assert.Equal(realms.Bytes(one, file), realms.Bytes(other, file));
    }
}
