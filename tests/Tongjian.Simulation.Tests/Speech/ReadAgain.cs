using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Speech;
using Tongjian.World;

namespace Tongjian.Simulation.Tests.Speech;

/// <summary>Reads the annals of a run as anybody would, and holds its world against the state that the run left behind.</summary>
internal static class ReadAgain
{
    /// <summary>Checks that the annals give no message, and that at the end they give each place the holder that it has in the run, and more.</summary>
    /// <param name="record">The run.</param>
    /// <param name="annals">Its annals.</param>
    /// <param name="until">The last day that was played; that of the scenario if left out.</param>
    /// <returns>The world of the annals.</returns>
    public static Mirror Check(RunRecord record, string annals, Day? until = null)
    {
        var world = Mirror.Of(Chronicle.Of(AnnalsReader.Read([new SourceText("run.annals", annals)])));
        var messages = world.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning).ToList();
        Assert.True(messages.Count == 0, $"{messages.Count} messages:\n{string.Join("\n", messages.DistinctBy(message => message.Name).Concat(messages).Take(8))}");
        var last = until ?? record.Scenario.To.FirstDay - 1;
        var names = record.Speaker.Names;
        var (state, places) = (record.End, record.Scenario.Map.Places);
        for (var place = 0; place < places.Count; place++)
        {
            int holder = state.Places[place].Holder;
            var entity = world.Chronicle.Annals.Entities.Single(candidate => candidate.Name == places[place].Entity.Name && candidate.Kind == EntityKind.Place);
            Assert.Equal((entity.Name, holder < 0 ? null : names[state.Polities[holder].Name]?.Name), (entity.Name, world.HolderOf(entity, last)?.Name));
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (!state.Polities[polity].Exists) continue;
            var entity = world.Chronicle.Annals.Entities.Single(candidate => candidate.Name == names[state.Polities[polity].Name]!.Name && (candidate.Kind & EntityKind.State) != 0);
            if (state.Polities[polity].Ruler is >= 0 and var ruler)
                Assert.Equal(names[state.Persons[ruler].Name]!.Name, world.On(Relation.Rules, entity, null, last)[0].Value?.Name);
            for (var other = 0; other < polity; other++)
            {
                if (!state.Polities[other].Exists) continue;
                var second = world.Chronicle.Annals.Entities.Single(candidate => candidate.Name == names[state.Polities[other].Name]!.Name && (candidate.Kind & EntityKind.State) != 0);
                Assert.Equal(state.AtWar(polity, other), world.On(Relation.War, entity, second, last) is [{ IsSo: true }, ..]);
            }
        }

        return world;
    }
}
