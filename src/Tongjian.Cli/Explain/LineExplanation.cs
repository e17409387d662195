using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Cli.Explain;

/// <summary>Finds what a line is, and has it explained.</summary>
internal sealed class LineExplanation(Mirror mirror, SourceText source, int line, Terminal terminal, EraDates eras)
{
    private readonly Annals annals = mirror.Chronicle.Annals;
    private readonly Report report = new(terminal);

    /// <summary>Writes the explanation.</summary>
    public void Write()
    {
        report.Title($"{source.Path}:{line}", source.Line(line).Trim().ToString());
        var messages = mirror.Diagnostics.Where(diagnostic => IsOn(diagnostic.Where)).ToList();
        var declared = annals.Entities.Where(entity => IsOn(entity.Where) || entity.Aliases.Any(alias => IsOn(alias.Where))).ToList();
        if (annals.Events.FirstOrDefault(told => Covers(told)) is { } told)
        {
            if (mirror.Chronicle.Events.FirstOrDefault(happening => happening.Claims.Any(claim => claim.Line == told)) is { } happening)
            {
                messages = mirror.Diagnostics.Where(diagnostic => IsAbout(diagnostic, happening)).ToList();
                new EventExplanation(mirror, happening, report, eras).Write();
            }
        }
        else if (annals.States.FirstOrDefault(state => IsOn(state.Where)) is { } state) new StateExplanation(mirror, state, report, eras).Write();
        else if (annals.Orders.FirstOrDefault(order => IsOn(order.Where)) is { } order) Order(order);
        else if (annals.WhatIfs.LastOrDefault(IsInside) is { } what) WhatIf(what);
        else if (declared.Count > 0)
            foreach (var entity in declared) new EntityExplanation(mirror, entity, report).Write();
        else if (messages.Count == 0) report.Line("It says nothing to the record: a blank line, a comment or a line of the header.");
        report.Messages(messages.Count == 1 ? "Message" : "Messages", messages);
    }

    private void Order(OrderLine order)
    {
        report.Heading("An order of two events");
        report.Fact("first", SentencePrinter.Clause(order.Event.Sentence));
        report.Fact("other", SentencePrinter.Clause(order.Clause.Other!.Sentence));
        report.Fact("says", Distance.Of(order.Clause));
        report.Fact("cited", order.Citations.Count == 0 ? "nobody" : string.Join("; ", order.Citations));
    }

    private void WhatIf(WhatIf what)
    {
        report.Heading($"A what-if: \"{what.Title}\"");
        report.Fact("from", what.From?.Text ?? "no date");
        foreach (var shall in what.Shall) report.Fact("shall", shall.ToString().Trim());
        foreach (var never in what.Never) report.Fact("never", never.Sentence.ToString());
        foreach (var ask in what.Asks) report.Fact("asks", $"{SentencePrinter.Clause(ask.Sentence)} on {ask.Date.Text}");
    }

    private bool IsInside(WhatIf what)
    {
        if (what.Where.Source != source || what.Where.Line > line) return false;
        var spans = what.Shall.Select(shall => shall.Where).Concat(what.Never.Select(never => never.Where))
            .Concat(what.Asks.Select(ask => ask.Where)).Append(what.Where);
        return spans.Max(span => source.LineOf(Math.Max(span.Start, span.End - 1))) >= line;
    }

    /// <summary>Whether the line is that of the sentence, or one of those indented below it.</summary>
    private bool Covers(EventLine told)
    {
        if (told.Where.Source != source || told.Where.Start > EndOfLine()) return false;
        return IsOn(told.Where) || IsOn(told.Sentence.Where) || told.Citations.Any(citation => IsOn(citation.Where))
            || told.Claims.Any(claim => IsOn(claim.Where)) || told.Orders.Any(order => IsOn(order.Where))
            || told.Terms.Any(term => IsOn(term.Where));
    }

    private bool IsOn(Span where) =>
        where.Source == source && where.Line <= line && source.LineOf(Math.Max(where.Start, where.End - 1)) >= line;

    private static bool IsAbout(Diagnostic diagnostic, Event happening)
    {
        foreach (var told in happening.Claims.Select(claim => claim.Line).Distinct())
        {
            var end = told.Claims.Select(claim => claim.Where.End).Concat(told.Orders.Select(order => order.Where.End))
                .Concat(told.Terms.Select(term => term.Where.End)).Append(told.Where.End).Max();
            var at = diagnostic.Where;
            if (at.Source == told.Where.Source && at.Start >= told.Where.Start && at.Start < end) return true;
        }

        return false;
    }

    private int EndOfLine()
    {
        var end = source.Text.Length;
        var (low, high) = (0, source.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (source.LineOf(middle) > line) high = end = middle;
            else low = middle + 1;
        }

        return end;
    }
}
