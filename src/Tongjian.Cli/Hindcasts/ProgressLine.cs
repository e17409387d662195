using System.Diagnostics;

namespace Tongjian.Cli.Hindcasts;

/// <summary>One line on a terminal that tells how far some work is and how long it will take; nothing where nobody waits.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan shown = -Pause;
    private int width;

    /// <summary>Tells how far the work is.</summary>
    /// <param name="done">How much is done.</param>
    /// <param name="all">How much there is.</param>
    /// <param name="what">What is done, such as "runs".</param>
    /// <param name="more">What else is told, such as the best so far.</param>
    public void Show(int done, int all, string what, string more = "")
    {
        if (!terminal.HasSpinner || (clock.Elapsed - shown < Pause && done < all)) return;
        shown = clock.Elapsed;
        var left = done == 0 ? "" : $", {Words(clock.Elapsed * ((double)(all - done) / done))} left";
        var speed = done == 0 ? "" : FormattableString.Invariant($", {done / clock.Elapsed.TotalSeconds:0.#} a second");
        Write($"{Counted.Number(done)} of {Counted.Of(all, what.TrimEnd('s'))}{speed}{left}{more}");
    }

    /// <summary>Wipes the line away.</summary>
    public void Dispose()
    {
        if (width > 0) Write("");
    }

    private void Write(string text)
    {
        terminal.Error.Write("\r" + text.PadRight(width) + (text.Length == 0 ? "\r" : ""));
        terminal.Error.Flush();
        width = text.Length;
    }

    private static string Words(TimeSpan time) => time.TotalSeconds < 90
        ? $"{(int)time.TotalSeconds} s"
        : time.TotalMinutes < 90 ? $"{(int)time.TotalMinutes} min" : FormattableString.Invariant($"{time.TotalHours:0.0} h");
}
