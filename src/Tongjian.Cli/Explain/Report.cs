using Tongjian.Language;

namespace Tongjian.Cli.Explain;

/// <summary>Writes an explanation: headings at the margin, facts below them.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class Report(Terminal terminal)
{
    private const int LabelWidth = 12;

    /// <summary>The place and its text.</summary>
    public void Title(string place, string text)
    {
        terminal.WriteLine(place, Colour.Bold);
        if (text.Length > 0) terminal.Output.WriteLine("  " + text);
    }

    /// <summary>A text of the annals on one line, runs of blanks made one.</summary>
    public static string OneLine(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A heading, a blank line above it.</summary>
    public void Heading(string text)
    {
        terminal.Output.WriteLine();
        terminal.WriteLine(text, Colour.Bold);
    }

    /// <summary>A fact with a label before it.</summary>
    public void Fact(string label, string text) => terminal.Output.WriteLine($"  {label.PadRight(LabelWidth)} {text}".TrimEnd());

    /// <summary>A line of its own.</summary>
    public void Line(string text) => terminal.Output.WriteLine("  " + text);

    /// <summary>Messages about a place; nothing if there are none.</summary>
    public void Messages(string heading, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return;
        Heading(heading);
        foreach (var diagnostic in diagnostics)
        {
            foreach (var line in diagnostic.ToString().Split('\n')) terminal.Output.WriteLine("  " + line);
        }
    }
}
