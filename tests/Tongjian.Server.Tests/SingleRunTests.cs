using System.Text.Json.Nodes;
using Tongjian.Language;
using Tongjian.Server.Reruns;
using Tongjian.Simulation;
using Tongjian.Simulation.Ensembles;
using Tongjian.Simulation.Speech;
using Tongjian.Tests;

namespace Tongjian.Server.Tests;

/// <summary>Single runs of the Jurchen wars as documents.</summary>
public sealed class SingleRunTests
{
    [Fact]
    public void Each_line_that_tells_of_a_cause_leads_to_the_line_of_that_cause()
    {
        var compiled = CompiledChronicle.Load(Repository.PathOf("chronicles", "jurchen-wars"), new Showing(CanWrite: false, []));
        var world = RerunWorld.Of(compiled, compiled.Mirror, [], RerunWorld.Rules());
        var ensemble = new Ensemble(world.Scenario(SmallWhatIf.At(1125), SmallWhatIf.At(1127), seed: 0));
        var run = JsonNode.Parse(new SingleRuns(compiled, ensemble).Run(0, 3).Json)!;
        var lines = RunAnnals.Print(new Rerun(ensemble.Base), 3).Split('\n');
        var events = run["world"]!["events"]!.AsArray();
        var causes = run["causes"]!.AsArray().Select(cause => (int)cause!).ToArray();
        Assert.Equal(events.Count, causes.Length);
        var told = 0;
        for (var index = 0; index < causes.Length; index++)
        {
            if (causes[index] < 0) continue;
            // The line below a happening names its cause in words, with the day on which that is told.
            var because = lines[(int)events[index]!["line"]!].Trim();
            Assert.StartsWith("; because ", because, StringComparison.Ordinal);
            Assert.EndsWith($", {new Day((int)events[causes[index]]!["at"]!).ToString(CalendarSystem.Julian)}", because, StringComparison.Ordinal);
            told++;
        }

        Assert.Equal(lines.Count(line => line.Trim().StartsWith("; because ", StringComparison.Ordinal)), told);
        Assert.True(told > 20);
        Assert.Equal(compiled.Settings.Rivers.Count, run["chronicle"]!["atlas"]!["courses"]!.AsArray().Count(course => (string)course!["kind"]! == "river"));
    }
}
