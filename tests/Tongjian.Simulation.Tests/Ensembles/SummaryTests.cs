using System.Text.Json;
using Tongjian.Language;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Simulation.Tests.Ensembles;

/// <summary>The summary counts what a reader of every run would count.</summary>
public sealed class SummaryTests
{
    private const int Runs = 40;

    private readonly Ensemble ensemble = new(ThreeRealms.Scenario(), asks: ["East holds Xicheng on 1114-01-01"]) { Player = scenario => new Rerun(scenario, [new Lottery()]) };
    private readonly Summary summary;
    private readonly JsonElement json;

    public SummaryTests()
    {
        summary = new Summary(Manifest.Of(ensemble, "small", Runs, Shard.Whole));
        new EnsemblePlaying(ensemble, Shard.Whole, 2).Play(0, Runs, (run, outcome) => Assert.True(summary.Add(run, outcome)), CancellationToken.None);
        json = JsonDocument.Parse(SummaryWriter.Text(summary)).RootElement;
    }

    [Fact]
    public void Its_times_are_the_first_day_each_New_Year_and_the_last()
    {
        Assert.Equal(["1112-01-01", "1113-01-01", "1114-01-01", "1115-01-01"], Texts("times"));
        var short_ = new Times(Turn.Of(Day.Of(CalendarSystem.Julian, 1112, 3, 5)), Turn.Of(Day.Of(CalendarSystem.Julian, 1113, 5, 1)));
        Assert.Equal(["1112-03-01", "1113-01-01", "1113-05-01"], Enumerable.Range(0, short_.Count).Select(time => short_[time].FirstDay.ToString(CalendarSystem.Julian)));
    }

    [Fact]
    public void Holders_and_answers_are_those_of_the_runs()
    {
        var player = ensemble.Player(ensemble.Base);
        var xicheng = Array.IndexOf(Texts("places"), "Xicheng");
        var east = ensemble.Base.Polities.ToList().FindIndex(polity => polity.Name == "East");
        var counts = new int[4];
        for (var run = 0; run < Runs; run++)
        {
            player.Begin(run);
            for (var time = 0; time < 4; time++)
            {
                while (player.Now < ensemble.Times[time]) player.Step();
                if (player.State.Places[xicheng].Holder == east) counts[time]++;
            }
        }

        Assert.InRange(counts[3], 1, Runs - 1);
        Assert.Equal(counts, Series(json.GetProperty("histories")[0].GetProperty("holders")[xicheng], "East", 4));
        var ask = json.GetProperty("histories")[0].GetProperty("asks")[0];
        Assert.Equal(counts[2], ask.GetProperty("count").GetInt32());
        Assert.Equal((double)counts[2] / Runs, ask.GetProperty("probability")[0].GetDouble(), 5);
    }

    [Fact]
    public void Parties_exist_in_as_many_runs_as_in_truth_and_end_when_they_do()
    {
        var player = ensemble.Player(ensemble.Base);
        var west = ensemble.Base.Polities.ToList().FindIndex(polity => polity.Name == "West");
        var ends = new List<int>();
        var existing = 0;
        for (var run = 0; run < Runs; run++)
        {
            player.Begin(run);
            while (player.Now < ensemble.Base.To)
            {
                var existed = player.State.Polities[west].Exists;
                player.Step();
                if (existed && !player.State.Polities[west].Exists) ends.Add(player.Now.Number - 1);
            }

            if (player.State.Polities[west].Exists) existing++;
        }

        var history = json.GetProperty("histories")[0];
        Assert.Equal(existing, Series(history.GetProperty("existing"), "West", 4)[3]);
        var end = history.GetProperty("dates").EnumerateArray().Single(date => date.GetProperty("event").GetString() == "end" && Name(date.GetProperty("party").GetInt32()) == "West");
        Assert.InRange(ends.Count, 1, Runs - 1);
        Assert.Equal(ends.Count, end.GetProperty("count").GetInt32());
        var median = ends.Order().ElementAt(((ends.Count + 1) / 2) - 1);
        Assert.Equal(new Turn(median).FirstDay.ToString(CalendarSystem.Julian), end.GetProperty("quantiles")[2].GetString());
    }

    [Fact]
    public void Fans_are_quantiles_of_places_held()
    {
        var player = ensemble.Player(ensemble.Base);
        var east = ensemble.Base.Polities.ToList().FindIndex(polity => polity.Name == "East");
        var held = new List<int>();
        for (var run = 0; run < Runs; run++)
        {
            player.Play(run);
            held.Add(player.State.Places.Count(place => place.Holder == east));
        }

        held.Sort();
        var fan = json.GetProperty("histories")[0].GetProperty("held").EnumerateArray().Single(each => Name(each[0].GetInt32()) == "East")[1][3];
        int[] wanted = [.. new[] { 0.05, 0.25, 0.5, 0.75, 0.95 }.Select(share => held[(int)Math.Ceiling(share * Runs) - 1])];
        Assert.Equal(wanted, fan.EnumerateArray().Select(value => value.GetInt32()));
    }

    [Fact]
    public void A_record_of_another_run_is_not_counted()
    {
        var record = new ByteWriter();
        new EnsemblePlaying(ensemble, Shard.Whole, 1).Play(0, 1, (_, outcome) => record.Bytes(outcome), CancellationToken.None);
        Assert.False(summary.Add(1, record.Written));
        Assert.False(summary.Add(0, record.Written[..^1]));
        Assert.Equal(Runs, summary.Runs);
        Assert.True(summary.Add(0, record.Written));
    }

    private string[] Texts(string name) => [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    private string Name(int party) => Texts("parties")[party];

    private int[] Series(JsonElement list, string party, int times)
    {
        var counts = new int[times];
        foreach (var series in list.EnumerateArray().Where(series => Name(series[0].GetInt32()) == party))
        {
            var time = series[1].GetInt32();
            foreach (var count in series[2].EnumerateArray()) counts[time++] = count.GetInt32();
        }

        return counts;
    }
}
