namespace Tongjian.Server.Proposing;

/// <summary>A text to be read.</summary>
/// <param name="Name">What it is called, such as the name of its file.</param>
/// <param name="Content">Its letters.</param>
public sealed record TextToRead(string Name, string Content);

/// <summary>A text that was read: its paragraphs, and the events that it seems to tell.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Format">Plain, wikitext, html or markdown.</param>
/// <param name="Source">As what it can be cited.</param>
/// <param name="Calendar">The calendar of the chronicle: Julian or Gregorian, as most of its files say.</param>
/// <param name="Paragraphs">Its paragraphs, in order.</param>
/// <param name="Proposals">What it tells, in order.</param>
public sealed record ReadText(
    string Name, string Format, SourceToCite Source, string Calendar, IReadOnlyList<ReadParagraph> Paragraphs, IReadOnlyList<ReadProposal> Proposals);

/// <summary>A paragraph, a heading, a row of a table.</summary>
/// <param name="Number">Its number in citations, from 1; 0 for headings and notes, which tell of no event.</param>
/// <param name="Kind">paragraph, heading, caption, row, field, list-item or note.</param>
/// <param name="Text">Its words without markup.</param>
/// <param name="Dates">What speaks of time in it.</param>
public sealed record ReadParagraph(int Number, string Kind, string Text, IReadOnlyList<ReadDate> Dates);

/// <summary>Words that speak of time.</summary>
/// <param name="Start">Where they begin in the paragraph, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Date">The date in EDTF; null where it is a length of time, or is not known.</param>
/// <param name="Doubt">What is doubtful about it.</param>
public sealed record ReadDate(int Start, int End, string? Date, string? Doubt);

/// <summary>An event that a text seems to tell.</summary>
/// <param name="Id">What tells it from the others; the same whenever the same text is read.</param>
/// <param name="Paragraph">The paragraph, by its place from 0.</param>
/// <param name="Start">Where its words begin in it.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Quote">The words, as they stand in the text.</param>
/// <param name="Type">What kind of event it is.</param>
/// <param name="Roles">Who had which part.</param>
/// <param name="Date">When, in EDTF; null if the text does not say.</param>
/// <param name="Sentence">The sentence of the annals; null where no template fits.</param>
/// <param name="Line">The line that would be written, without citation; null without sentence or date.</param>
/// <param name="Doubts">What to look at twice.</param>
/// <param name="Unknown">Names that no file declares, with what would declare them.</param>
public sealed record ReadProposal(
    string Id, int Paragraph, int Start, int End, string Quote, string Type, IReadOnlyList<ReadRole> Roles, string? Date, string? Sentence, string? Line,
    IReadOnlyList<string> Doubts, IReadOnlyList<UnknownName> Unknown);

/// <summary>A part in an event.</summary>
/// <param name="Role">agent, patient, place …</param>
/// <param name="Names">Who has it, by the names of the text.</param>
public sealed record ReadRole(string Role, IReadOnlyList<string> Names);

/// <summary>A name that no file declares.</summary>
/// <param name="Name">The name.</param>
/// <param name="Declaration">The line that would declare it.</param>
public sealed record UnknownName(string Name, string Declaration);

/// <summary>As what a text is cited.</summary>
/// <param name="Id">The word in citations.</param>
/// <param name="Title">Its title.</param>
/// <param name="Rank">Its rank, from 1, the best, to 9.</param>
/// <param name="IsDeclared">Whether the chronicle has it.</param>
public sealed record SourceToCite(string Id, string Title, int Rank, bool IsDeclared = false);
