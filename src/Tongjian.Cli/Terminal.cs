using System.Text;
using Spectre.Console;

namespace Tongjian.Cli;

/// <summary>Where a command writes: answers to one writer, complaints to another, in colour or not.</summary>
/// <param name="output">Takes what was asked for; buffered.</param>
/// <param name="error">Takes what went wrong.</param>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    /// <summary>The width of help and tables where nobody says.</summary>
    public const int UsualWidth = 120;

    private const int LeastWidth = 20;
    private const int BufferSize = 1 << 16;

    /// <summary>Takes what was asked for.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Takes what went wrong.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether the output is coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether a person waits at the other end, and wants to see that something moves.</summary>
    public bool HasSpinner { get; init; }

    /// <summary>Columns.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The terminal, file or pipe of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var noColour = Environment.GetEnvironmentVariable("NO_COLOR");
        var kind = Environment.GetEnvironmentVariable("TERM");
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" })
        {
            HasColour = WantsColour(Console.IsOutputRedirected, noColour, kind),
            HasSpinner = WantsColour(Console.IsErrorRedirected || Console.IsOutputRedirected, noColour, kind),
            // Some terminals do not know their width and say 0.
            Width = Console.IsOutputRedirected || Console.WindowWidth < LeastWidth ? UsualWidth : Console.WindowWidth,
        };
    }

    /// <summary>Whether colour is wanted: on a terminal that knows it, unless <c>NO_COLOR</c> says otherwise (no-color.org).</summary>
    public static bool WantsColour(bool isRedirected, string? noColour, string? terminalKind) =>
        !isRedirected && string.IsNullOrEmpty(noColour) && terminalKind != "dumb";

    /// <summary>Does some work, and shows a spinner meanwhile if a person is waiting.</summary>
    public T While<T>(string what, Func<T> work)
    {
        if (!HasSpinner) return work();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        return console.Status().Start(what, _ => work());
    }

    /// <summary>Writes a line with a colour, if the terminal has any.</summary>
    public void WriteLine(string text, Colour colour)
    {
        if (HasColour) Output.Write(colour.Code);
        Output.Write(text);
        if (HasColour) Output.Write(Colour.Reset);
        Output.WriteLine();
    }

    /// <summary>Sends on what is still buffered.</summary>
    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }
}
