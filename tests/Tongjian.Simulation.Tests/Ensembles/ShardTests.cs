using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

public sealed class ShardTests
{
    [Theory]
    [InlineData(10, 3)]
    [InlineData(9, 3)]
    [InlineData(2, 5)]
    [InlineData(1, 1)]
    public void Every_run_lies_in_one_shard(int runs, int of)
    {
        var found = new List<int>();
        for (var part = 1; part <= of; part++)
        {
            var shard = new Shard(part, of);
            found.AddRange(Enumerable.Range(0, shard.CountOf(runs)).Select(shard.RunAt));
        }

        Assert.Equal(Enumerable.Range(0, runs), found.Order());
    }

    [Theory]
    [InlineData("2/4")]
    [InlineData("1/1")]
    public void A_shard_is_written_as_it_is_read(string text) => Assert.Equal(text, Shard.Parse(text).ToString());

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("2")]
    [InlineData("-1/4")]
    [InlineData("a/b")]
    public void What_names_no_shard_is_none(string text) => Assert.Null(Shard.Parse(text));
}
