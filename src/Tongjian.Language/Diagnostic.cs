namespace Tongjian.Language;

/// <summary>How much a message weighs.</summary>
public enum Severity
{
    /// <summary>The chronicle cannot be trusted until it is mended.</summary>
    Error,

    /// <summary>Readable, but likely not what was meant.</summary>
    Warning,

    /// <summary>A finding for the historian: sources that disagree, a likely slip.</summary>
    Finding,
}

/// <summary>Another sentence that a message must quote.</summary>
/// <param name="Label">What it is to the message: "first declared here".</param>
/// <param name="Where">The sentence.</param>
public sealed record Quotation(string Label, Span Where);

/// <summary>
/// A message about the text: a stable name, the place, what was found and expected, and what to do.
/// </summary>
/// <param name="Name">Stable, in kebab case: <c>unknown-name</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Where">The words it is about.</param>
/// <param name="Found">What is so, as a sentence without full stop.</param>
/// <param name="Expected">What would have been right; null where nothing else was.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Diagnostic(
    string Name,
    Severity Severity,
    Span Where,
    string Found,
    string? Expected,
    string Remedy)
{
    /// <summary>Which of the things that bear its name it is: of <c>sources-disagree</c>, <c>date</c> or <c>words</c>; null where there is but one.</summary>
    public string? Aspect { get; init; }

    /// <summary>Sentences that the message rests on, quoted below it.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>The whole message as plain text, several lines, without a final line end.</summary>
    public override string ToString() => DiagnosticText.Of(this);
}
