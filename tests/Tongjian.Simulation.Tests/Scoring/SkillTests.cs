using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Scoring;

namespace Tongjian.Simulation.Tests.Scoring;

public sealed class SkillTests
{
    [Fact]
    public void Half_the_error_is_half_the_skill()
    {
        Assert.Equal(0.5, Skill.Of([new(1, 2, 10), new(2, 4, 10)]));
        Assert.Equal(-1, Skill.Of([new(4, 2, 10)]));
        Assert.Null(Skill.Of([new(1, 0, 10)]));
        Assert.Null(Skill.Between([new(1, 0, 10)], new BlockBootstrap()));
    }

    [Fact]
    public void The_interval_holds_the_truth_about_as_often_as_it_says()
    {
        var chance = new Chance(7, 0);
        var inside = 0;
        for (var series = 0; series < 200; series++)
        {
            var number = series;
            var origins = Enumerable.Range(0, 60).Select(at => new OriginScore(0.7 + (0.3 * chance.Normal(number, at, Purpose.Harvest)), 1, 1)).ToArray();
            var found = Skill.Between(origins, new BlockBootstrap(Draws: 300))!.Value;
            if (found.Low <= 0.3 && 0.3 <= found.High) inside++;
        }

        Assert.InRange(inside, 175, 199);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval()
    {
        var origins = Enumerable.Range(0, 30).Select(at => new OriginScore(new Chance(7, 0).Uniform(at, 0, Purpose.Harvest), 1, 1)).ToArray();
        Assert.Equal(Skill.Between(origins, new BlockBootstrap()), Skill.Between(origins, new BlockBootstrap()));
        Assert.NotEqual(Skill.Between(origins, new BlockBootstrap()), Skill.Between(origins, new BlockBootstrap(Seed: 2)));
    }

    [Fact]
    public void Neighbours_stay_together()
    {
        var drawn = new BlockBootstrap(Draws: 100, BlockLength: 5).Draw(Enumerable.Range(0, 20).ToArray(), (ReadOnlySpan<int> sample) =>
        {
            for (var at = 0; at < sample.Length; at++)
                if (at % 5 != 0) Assert.Equal((sample[at - 1] + 1) % 20, sample[at]);
            return 1;
        });
        Assert.Equal(100, drawn.Count);
    }

    [Fact]
    public void Bins_tell_what_came_of_what_was_said()
    {
        var diagram = new Reliability();
        for (var i = 0; i < 10; i++)
        {
            diagram.Add(0.65, i < 6);
            diagram.Add(1, true);
        }

        Assert.Equal(new ReliabilityBin(0.6, 0.7, 10, 0.65, 0.6), diagram.Bins[6] with { Forecast = Math.Round(diagram.Bins[6].Forecast, 10) });
        Assert.Equal(1, diagram.Bins[9].Observed);
        Assert.Equal(20, diagram.Count);
        Assert.Equal(0.00125, diagram.Miscalibration, 1e-12);
        Assert.Equal(0.04, diagram.Resolution, 1e-12);
    }
}
