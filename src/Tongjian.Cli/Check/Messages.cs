using Tongjian.Language;

namespace Tongjian.Cli.Check;

/// <summary>Writes the messages: errors, then warnings, then findings, each in the order of files.</summary>
internal static class Messages
{
    /// <summary>How many warnings or findings of one name are printed unless all are wanted.</summary>
    public const int OfAKind = 100;

    /// <summary>Writes them, with a blank line after each.</summary>
    /// <param name="diagnostics">In the order of files.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="errorsOnly">Leaves out warnings and findings.</param>
    /// <param name="all">Leaves nothing out for being many.</param>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Terminal terminal, bool errorsOnly, bool all)
    {
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Finding])
        {
            if (errorsOnly && severity != Severity.Error) break;
            var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var diagnostic in diagnostics)
            {
                if (diagnostic.Severity != severity) continue;
                var count = seen[diagnostic.Name] = seen.GetValueOrDefault(diagnostic.Name) + 1;
                if (count <= OfAKind || all || severity == Severity.Error) WriteOne(diagnostic, terminal);
            }

            if (!all && severity != Severity.Error) TellOfMore(seen, severity, terminal);
        }
    }

    private static void WriteOne(Diagnostic diagnostic, Terminal terminal)
    {
        var text = diagnostic.ToString();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (terminal.HasColour && end >= 0)
        {
            terminal.WriteLine(text[..end], Colour.Of(diagnostic.Severity));
            terminal.Output.WriteLine(text.AsSpan(end + 1));
        }
        else
        {
            terminal.Output.WriteLine(text);
        }

        terminal.Output.WriteLine();
    }

    private static void TellOfMore(SortedDictionary<string, int> seen, Severity severity, Terminal terminal)
    {
        var kind = severity == Severity.Warning ? "warning" : "finding";
        foreach (var (name, count) in seen)
        {
            if (count <= OfAKind) continue;
            terminal.WriteLine($"and {Counted.Of(count - OfAKind, $"more {kind}")} {name}; --all prints them", Colour.Of(severity));
            terminal.Output.WriteLine();
        }
    }
}
