namespace Tongjian.Language;

/// <summary>A question to the rerun: a state on a date, the outcome whose probability is wanted.</summary>
/// <param name="Sentence">The state.</param>
/// <param name="Date">The date.</param>
/// <param name="Where">The line.</param>
public sealed record Ask(Sentence Sentence, HistoricalDate Date, Span Where);

/// <summary>What shall not happen in a what-if.</summary>
/// <param name="Sentence">The event.</param>
/// <param name="Where">The line.</param>
public sealed record Never(Sentence Sentence, Span Where);

/// <summary>A history that did not happen: where it parts from the record, what shall be, what shall not, what is asked.</summary>
/// <param name="Title">Its title.</param>
/// <param name="From">The date on which it leaves the record.</param>
/// <param name="Shall">Events that shall happen.</param>
/// <param name="Never">Events that shall not.</param>
/// <param name="Asks">The outcomes asked for.</param>
/// <param name="Where">The first line.</param>
public sealed record WhatIf(
    string Title,
    HistoricalDate? From,
    IReadOnlyList<EventLine> Shall,
    IReadOnlyList<Never> Never,
    IReadOnlyList<Ask> Asks,
    Span Where);
