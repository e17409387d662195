using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Speech;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// Whether a what-if fits a rerun of so many years, and whether the model has a part for what it says. What is impossible in the world itself
/// is told with the messages of the chronicle.
/// </summary>
public static class WhatIfCheck
{
    /// <summary>Looks at a what-if.</summary>
    /// <param name="whatIf">The what-if.</param>
    /// <param name="from">The day on which the rerun leaves the record.</param>
    /// <param name="to">The day on which it ends, exclusive.</param>
    /// <returns>What is wrong, in the order of lines; with an error in it the what-if cannot be played.</returns>
    public static IReadOnlyList<Diagnostic> Of(WhatIf whatIf, Day from, Day to)
    {
        var found = new List<Diagnostic>();
        LookAtFork(whatIf, from, to, found);
        foreach (var line in whatIf.Shall)
        {
            var day = Event.Supposed(line, whatIf.From?.Possible.Earliest ?? from).Nominal;
            if (day >= to) found.Add(AfterEnd(line.Sentence.Where, $"this happens on {line.Date?.Text}", to));
            if (Decree.WordingOf(line.Sentence) is null)
            {
                found.Add(new Diagnostic(
                    "what-if-beyond-model", Severity.Warning, line.Sentence.Where, "the model has no part for this: it changes nothing in a run",
                    "a happening that changes who holds, rules, pays or fights", "take the line out, or say what follows from it"));
            }
        }

        foreach (var never in whatIf.Never)
        {
            if (FaultOf(never) is { } fault) found.Add(fault);
        }

        foreach (var ask in whatIf.Asks)
        {
            if (ask.Date.Possible.Earliest >= to) found.Add(AfterEnd(ask.Where, $"this asks for {ask.Date.Text}", to));
        }

        return AnnalsReader.InOrder(found);
    }

    private static void LookAtFork(WhatIf whatIf, Day from, Day to, List<Diagnostic> found)
    {
        if (whatIf.From is not { } fork) return;
        if (fork.Possible.Earliest >= to) found.Add(AfterEnd(whatIf.Where, $"the what-if leaves the record on {fork.Text}", to));
        if (fork.Possible.Latest >= from) return;
        found.Add(new Diagnostic(
            "what-if-before-rerun", Severity.Error, whatIf.Where,
            $"the what-if leaves the record on {fork.Text}, and the rerun begins on {Text(from)}",
            "a rerun that begins no later", $"let the rerun begin on {Text(fork.Possible.Earliest)}, or mend the date behind \"from\""));
    }

    private static Diagnostic AfterEnd(Span where, string what, Day to) => new(
        "what-if-after-end", Severity.Error, where, $"{what}, and the rerun ends on {Text(to)}",
        "a day before the end", "let the rerun end later, or mend the date");

    /// <summary>What is forbidden in vain: what no run ever tells, or two at once where a run tells of each by itself.</summary>
    private static Diagnostic? FaultOf(Never never)
    {
        foreach (var filler in never.Sentence.Fillers)
        {
            if (filler.Entities.Length < 2) continue;
            return InVain(never, "a run tells of each of these by itself, so that nothing is forbidden", "one party, person or place in each part", "write a line for each of them");
        }

        foreach (var wording in Wordings.Of(never.Sentence.Template.EventType!.Value))
        {
            if (Ban.CanForbid(never.Sentence, wording)) return null;
        }

        return InVain(never, "no run ever tells of such a thing, so that nothing is forbidden", "a happening that the model makes", "take the line out, or forbid what would bring it about");
    }

    private static Diagnostic InVain(Never never, string found, string expected, string remedy) =>
        new("what-if-forbids-nothing", Severity.Warning, never.Where, found, expected, remedy);

    private static string Text(Day day) => day.ToString(CalendarSystem.Julian);
}
