using System.Globalization;
using System.Text;
using Tongjian.Language;
using Tongjian.Simulation;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;

namespace Tongjian.Cli.Reruns;

/// <summary>The text of one run.</summary>
internal static class RunText
{
    /// <summary>Plays a run and tells it.</summary>
    public static string Of(Scenario scenario, int number)
    {
        var teller = new Teller();
        new Rerun(scenario).Play(number, teller);
        return teller.Text.ToString();
    }

    private sealed class Teller : IRunWatcher
    {
        public StringBuilder Text { get; } = new();

        public void Turned(Rerun run)
        {
        }

        public void Happened(Rerun run, in Happening happening, int number)
        {
            var cast = run.Scenario.Cast;
            var words = new[]
            {
                happening.Agent < 0 ? null : cast.EntityOf(run.State.Polities[happening.Agent].Name)?.Name,
                happening.Kind.ToString(),
                happening.Patient < 0 ? null : cast.EntityOf(run.State.Polities[happening.Patient].Name)?.Name,
                happening.Place < 0 ? null : run.Map.Places[happening.Place].Entity.Name,
            };
            Text.Append(CultureInfo.InvariantCulture, $"{new Turn(happening.Turn).FirstDay.ToString(CalendarSystem.Julian)}  {string.Join(' ', words.OfType<string>())}\n");
        }
    }
}
