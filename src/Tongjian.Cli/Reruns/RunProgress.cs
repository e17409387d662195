using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tongjian.Cli.Reruns;

/// <summary>Shows a person how far runs have come: a bar, how many are done, runs a second, time left.</summary>
internal static class RunProgress
{
    /// <summary>Does some work, and shows its progress on a terminal.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="what">What is done.</param>
    /// <param name="done">How many runs are done already.</param>
    /// <param name="all">How many there will be.</param>
    /// <param name="work">The work; it calls what it is given for each run that is done, from any thread.</param>
    public static T Show<T>(Terminal terminal, string what, int done, int all, Func<Action?, T> work)
    {
        if (!terminal.HasSpinner || done == all) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(done), new SpeedColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(what, maxValue: all - done);
                return work(() => task.Increment(1));
            });
    }

    /// <summary>"312 of 1,000"</summary>
    private sealed class CountColumn(int before) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text($"{Counted.Number(before + (int)task.Value)} of {Counted.Number(before + (int)task.MaxValue)}");
    }

    /// <summary>"44.2 runs/s"</summary>
    private sealed class SpeedColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed:0.0} runs/s") : "");
    }
}
