namespace Tongjian.Language.Parsing;

/// <summary>What is wrong with a what-if as a whole, though each of its lines can be read.</summary>
internal static class WhatIfFaults
{
    public static void Report(WhatIf whatIf, List<Diagnostic> diagnostics)
    {
        if (whatIf.From is { } fork)
        {
            foreach (var line in whatIf.Shall)
            {
                if (line.Days.Latest < fork.Possible.Earliest)
                    diagnostics.Add(BeforeFork(line.Sentence.Where, $"this happens on {line.Date?.Text}", whatIf));
            }

            foreach (var ask in whatIf.Asks)
            {
                if (ask.Date.Possible.Latest < fork.Possible.Earliest)
                    diagnostics.Add(BeforeFork(ask.Where, $"this asks for {ask.Date.Text}", whatIf));
            }
        }

        foreach (var never in whatIf.Never)
        {
            foreach (var line in whatIf.Shall)
            {
                if (!never.Sentence.IsWithin(line.Sentence)) continue;
                diagnostics.Add(new Diagnostic(
                    "what-if-against-itself", Severity.Error, never.Where, "the what-if both wants this and forbids it",
                    "one of the two", "take one of the two lines out")
                {
                    Quotations = [new Quotation("it shall happen here", line.Where)],
                });
            }
        }
    }

    private static Diagnostic BeforeFork(Span where, string found, WhatIf whatIf) => new(
        "what-if-before-fork", Severity.Error, where, $"{found}, and the what-if leaves the record on {whatIf.From!.Text}",
        "a date after it leaves the record", "mend one of the two dates")
    {
        Quotations = [new Quotation("the what-if", whatIf.Where)],
    };
}
