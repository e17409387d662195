namespace Tongjian.Language.Tests;

/// <summary>The file sample.annals, which holds everything that annals can hold, and has no fault.</summary>
internal static class Sample
{
    /// <summary>Its text.</summary>
    public static string Text { get; } = ReadText();

    /// <summary>What was understood, one line each, without places: two texts with the same summary say the same.</summary>
    public static IEnumerable<string> Summary(Annals annals) =>
    [
        $"title {annals.Title}",
        .. annals.Entities.Select(Describe),
        .. annals.Events.SelectMany(Describe),
        .. annals.States.Select(state => $"{state.Use} {state.Date} {state.Sentence} {Cited(state.Citations)}"),
        .. annals.Orders.Select(order => $"{Mentioned(order.Event)} {Ordered(order.Clause)} {Cited(order.Citations)}"),
        .. annals.WhatIfs.SelectMany(Describe),
    ];

    private static string Describe(Entity entity) =>
        $"{entity.Id} {entity.Spoken} {entity.IsPlural} {entity.Noun} of {entity.Of} at {entity.Location} with {string.Join(", ", entity.Members)} "
        + $"{entity.Title} {entity.Rank}; " + string.Join(", ", entity.Aliases.Select(alias => $"{alias.Text} {alias.When}").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Describe(EventLine line) =>
    [
        $"{line.Date} {line.Sentence} {Cited(line.Citations)}",
        .. line.Claims.Select(claim => $"  claim {claim.Citation}: {claim.Date} {claim.Sentence}"),
        .. line.Orders.Select(order => "  " + Ordered(order)),
        .. line.Terms.Select(term => $"  {term.Sentence} {Cited(term.Citations)}"),
    ];

    private static IEnumerable<string> Describe(WhatIf whatIf) =>
    [
        $"what if {whatIf.Title} from {whatIf.From}",
        .. whatIf.Shall.SelectMany(Describe),
        .. whatIf.Never.Select(never => $"never {never.Sentence}"),
        .. whatIf.Asks.Select(ask => $"ask {ask.Sentence} {ask.Date}"),
    ];

    private static string Ordered(OrderClause clause) => $"{clause.Least}/{clause.Most} of {(clause.Other is { } other ? Mentioned(other) : clause.Ruler!.Name)}";

    private static string Mentioned(EventReference mention) => $"({mention.Sentence} {mention.Date})";

    private static string Cited(IReadOnlyList<Citation> citations) =>
        string.Join("; ", citations.Select(citation => $"{citation} {citation.Reading}"));

    private static string ReadText()
    {
        using var reader = new StreamReader(typeof(Sample).Assembly.GetManifestResourceStream("sample.annals")!);
        return reader.ReadToEnd();
    }
}
