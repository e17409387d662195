using System.Text.Json;
using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Tests;
using Tongjian.World;

namespace Tongjian.Server.Tests;

/// <summary>A run's annals in the atlas.</summary>
public sealed class RunOpensTests
{
    [Fact]
    public void A_run_opens_like_a_record()
    {
        var wars = Mirror.Of(Chronicle.Of(AnnalsFolder.Load(Repository.PathOf("chronicles", "jurchen-wars"))));
        var scenario = Scenario.Of(
            wars, RuleBook.Load(Repository.PathOf("rules")), Day.Of(CalendarSystem.Julian, 1125, 1, 1), Day.Of(CalendarSystem.Julian, 1128, 1, 1));
        var folder = Directory.CreateTempSubdirectory("tongjian-run-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "run.annals"), RunAnnals.Print(new Rerun(scenario), 17));
            var compiled = CompiledChronicle.Load(folder, new Showing(CanWrite: false, []));
            Assert.Equal("Rerun 17 from 1125-01-01 of The Jurchen wars, 1112–1241", compiled.Title);
            Assert.DoesNotContain(compiled.Mirror.Diagnostics, message => message.Severity is Severity.Error or Severity.Warning);
            Assert.Empty(compiled.Settings.Diagnostics);
            var source = compiled.SourceOf("rerun");
            Assert.NotNull(source);
            foreach (var document in (ServedDocument[])[compiled.Entities, compiled.World, compiled.Record, compiled.AccordingTo(source.Id)!])
            {
                using var json = JsonDocument.Parse(document.Json);
                Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
            }

            // The rerun says all there is: its world alone is the world of the whole.
            Assert.Equal(compiled.Mirror.HoldersOn(scenario.To.FirstDay).Count, compiled.MirrorOf(source).HoldersOn(scenario.To.FirstDay).Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
