namespace Tongjian.Server.Documents;

/// <summary>Who says what, why events are dated as they are, and what the check finds: what a reader of one line asks for.</summary>
/// <param name="Claims">The claims of each event, the best first; in the order of the whole record's events.</param>
/// <param name="Bounds">Why events lie where they do, where that is not plain from their own dates.</param>
/// <param name="Findings">What the check reports, in the order of files.</param>
public sealed record RecordDocument(
    IReadOnlyList<IReadOnlyList<ClaimEntry>> Claims, IReadOnlyList<BoundsEntry> Bounds, IReadOnlyList<FindingEntry> Findings);

/// <summary>What one source says of a happening.</summary>
/// <param name="Source">The source, an entity; null for a sentence that cites nobody.</param>
/// <param name="At">The place in it.</param>
/// <param name="Date">The date that it gives; null if it gives none.</param>
/// <param name="Says">What it says; null where it is the event's own sentence.</param>
/// <param name="Standing">dates, agrees, disagrees or differs.</param>
/// <param name="Days">The days on which by this claim it may have happened; null where they are the event's own, or it gives no date.</param>
/// <param name="Letter">Those days without what the date allows by being about so; null where that is nothing.</param>
/// <param name="File">The file of the claim.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record ClaimEntry(
    int? Source, string? At, string? Date, string? Says, string Standing, DaysEntry? Days, DaysEntry? Letter, int File, int Line);

/// <summary>A stretch of days, as Julian Day Numbers.</summary>
/// <param name="From">The first; null if there is no bound.</param>
/// <param name="To">The last, included; null if there is no bound.</param>
public sealed record DaysEntry(int? From, int? To);

/// <summary>Why an event cannot lie earlier or later.</summary>
/// <param name="Event">The event, by its place among those of the whole record.</param>
/// <param name="NotBefore">The sentences that bound it below.</param>
/// <param name="NotAfter">The sentences that bound it above.</param>
public sealed record BoundsEntry(int Event, IReadOnlyList<QuotationEntry> NotBefore, IReadOnlyList<QuotationEntry> NotAfter);

/// <summary>A sentence that is quoted.</summary>
/// <param name="Label">What it is to the message.</param>
/// <param name="Text">The words.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record QuotationEntry(string Label, string Text, int File, int Line);

/// <summary>A message of the check.</summary>
/// <param name="Name">Its stable name: "sources-disagree".</param>
/// <param name="On">Of what bears that name, which it is: of sources that disagree, "date" or "words"; null where there is but one.</param>
/// <param name="Severity">error, warning or finding.</param>
/// <param name="Found">What is so.</param>
/// <param name="Expected">What would have been right.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Text">The words it is about.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in code points.</param>
/// <param name="Length">How many code points it is about; at least 1.</param>
/// <param name="Event">The event it is about, by its place; null if about none.</param>
/// <param name="Quotations">Sentences that it rests on.</param>
public sealed record FindingEntry(
    string Name,
    string? On,
    string Severity,
    string Found,
    string? Expected,
    string Remedy,
    string Text,
    int File,
    int Line,
    int Column,
    int Length,
    int? Event,
    IReadOnlyList<QuotationEntry> Quotations);

/// <summary>A page of the manual of the language.</summary>
/// <param name="Name">Its file without ending.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Html">Its text.</param>
public sealed record ManualPage(string Name, string Title, string Html);
