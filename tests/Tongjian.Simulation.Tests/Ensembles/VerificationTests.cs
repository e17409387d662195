using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Randomness;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>A divergence that is planted is found, with its run, its turn and its entity.</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly ThreeRealms realms = new();

    [Fact]
    public void Runs_that_are_as_they_were_are_found_so()
    {
        var path = realms.Play("sound", ThreeRealms.Ensemble(), 6, 2);
        var finished = 0;
        Assert.Null(new Verification(path, ThreeRealms.Ensemble()).Verify(int.MaxValue, () => finished++, CancellationToken.None));
        Assert.Equal(6, finished);
        Assert.Null(new Verification(path, ThreeRealms.Ensemble()).Verify(3, () => finished++, CancellationToken.None));
        Assert.Equal(9, finished);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(70)]
    public void A_mechanism_that_draws_otherwise_in_one_turn_is_located_to_turn_and_entity(int turn)
    {
        var planted = new Ensemble(ThreeRealms.Scenario()) { Player = scenario => new Rerun(scenario, [new Stray(scenario.From + turn, "Zhongcheng")]) };
        var path = realms.Play("planted", planted, 3);
        var parting = new Verification(path, ThreeRealms.Ensemble()).Verify(int.MaxValue, null, CancellationToken.None);
        Assert.Equal(new Departure(0, null, ThreeRealms.Scenario().From + turn, "Zhongcheng"), parting);
    }

    [Fact]
    public void A_hash_that_is_written_otherwise_is_located_to_its_run_and_turn()
    {
        var path = realms.Play("sound", ThreeRealms.Ensemble(), 4);
        var outcomes = Path.Combine(path, EnsembleFolder.OutcomesName);
        var manifest = EnsembleFolder.ReadManifest(path);
        var records = new List<byte[]>();
        using (OutcomeFile.Open(outcomes, manifest.Identity, (_, payload) =>
        {
            records.Add(payload.ToArray());
            return true;
        }))
        {
        }

        // The trail of hashes is the end of a record; of its 108 turns the 41st is made another.
        records[2][^(108 - 40)] ^= 0x10;
        File.Delete(outcomes);
        using (var file = OutcomeFile.Open(outcomes, manifest.Identity, (_, _) => true)) records.ForEach(record => file.Append(record));
        var parting = new Verification(path, ThreeRealms.Ensemble()).Verify(int.MaxValue, null, CancellationToken.None);
        Assert.Equal(new Departure(2, null, ThreeRealms.Scenario().From + 40, null), parting);
    }

    [Fact]
    public void What_a_player_remembers_from_another_run_is_located_to_turn_and_entity()
    {
        var forgetful = new Ensemble(ThreeRealms.Scenario()) { Player = scenario => new Rerun(scenario, [new Grudge("Xicheng")]) };
        var path = realms.Play("forgetful", forgetful, 3);
        var parting = new Verification(path, forgetful).Verify(int.MaxValue, null, CancellationToken.None);
        Assert.Equal((1, "Xicheng"), (parting?.Run, parting?.Entity));
        Assert.NotNull(parting?.Turn);
    }

    public void Dispose() => realms.Dispose();

    /// <summary>Draws where nothing should be drawn, in one turn alone.</summary>
    private sealed class Stray(Turn turn, string place) : Mechanism("stray", "Draws once where nothing should be drawn.")
    {
        public override void Act(Rerun run)
        {
            if (run.Now != turn) return;
            var index = run.Map.Places.Single(each => each.Entity.Name == place).Index;
            run.State.Places[index].Unrest += (float)(0.001 * run.Uniform(index, Purpose.Bootstrap));
        }
    }

    /// <summary>Keeps count of its turns from run to run, as a mechanism must not.</summary>
    private sealed class Grudge(string place) : Mechanism("grudge", "Remembers how many turns it has seen.")
    {
        private int turns;

        public override void Act(Rerun run)
        {
            if (++turns <= 110) return;
            run.State.Places[run.Map.Places.Single(each => each.Entity.Name == place).Index].Unrest += 0.0001f;
        }
    }
}
