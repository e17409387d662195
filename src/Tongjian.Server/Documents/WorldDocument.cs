namespace Tongjian.Server.Documents;

/// <summary>
/// The world of a chronicle, or of one source alone, as step functions over days: who has it can answer for any day without asking again.
/// </summary>
/// <param name="AccordingTo">The name of the only source that is heard; null for the whole record.</param>
/// <param name="Events">What happened, in the order of replay.</param>
/// <param name="Causes">Why the relations are as they are; steps refer to them by place.</param>
/// <param name="Relations">The step functions by relation: holds, rules, war …</param>
/// <param name="Extras">Amounts, offices and ranks; steps refer to them by place.</param>
public sealed record WorldDocument(
    string? AccordingTo,
    IReadOnlyList<EventEntry> Events,
    IReadOnlyList<CauseEntry> Causes,
    IReadOnlyDictionary<string, IReadOnlyList<FunctionEntry>> Relations,
    IReadOnlyList<string> Extras);

/// <summary>What happened.</summary>
/// <param name="Type">The type, such as "capture".</param>
/// <param name="Date">The date as written.</param>
/// <param name="At">The day on which replay lets it happen, as a Julian Day Number.</param>
/// <param name="From">The first day on which it may have happened; null if unbounded.</param>
/// <param name="To">The last such day; null if unbounded.</param>
/// <param name="Says">The sentence.</param>
/// <param name="Roles">The entities by role, borrowed roles included.</param>
/// <param name="Words">Amounts and words by role.</param>
/// <param name="Cites">Who says so.</param>
/// <param name="Differs">True if the sources disagree on it.</param>
/// <param name="File">The file of its line.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record EventEntry(
    string Type,
    string Date,
    int At,
    int? From,
    int? To,
    string Says,
    IReadOnlyDictionary<string, IReadOnlyList<int>> Roles,
    IReadOnlyDictionary<string, string>? Words,
    IReadOnlyList<CitationEntry> Cites,
    bool? Differs,
    int File,
    int Line);

/// <summary>A citation.</summary>
/// <param name="Source">The source, an entity.</param>
/// <param name="At">The place in it, as written: "¶6"; null if none is given.</param>
/// <param name="Reading">The date that it gives where that is not the date of the line.</param>
public sealed record CitationEntry(int Source, string? At, string? Reading);

/// <summary>Why something is so: an event, a term of a treaty, or a given state.</summary>
/// <param name="Event">The event, by its place; null for a given.</param>
/// <param name="Says">The sentence; null where it is the event's own.</param>
/// <param name="Date">The date as written; null where it is the event's own.</param>
/// <param name="Cites">Who says so; null where it is the event's own.</param>
/// <param name="File">The file; null where it is the event's own.</param>
/// <param name="Line">The line; null where it is the event's own.</param>
public sealed record CauseEntry(int? Event, string? Says, string? Date, IReadOnlyList<CitationEntry>? Cites, int? File, int? Line);

/// <summary>The step function of a subject or a pair.</summary>
/// <param name="S">The subject: the place of a holder, the polity of a ruler.</param>
/// <param name="O">The other of a pair; null for a function of one subject.</param>
/// <param name="T">
/// Its turns, six numbers each: the day on which replay lets it happen (−1 for the beginning of time), how many days earlier and how many
/// days later it may have happened (−1 for no bound), the value (an entity, or 1 and 0 for yes and no; −1 for none), the extra and the
/// cause (−1 for none).
/// </param>
public sealed record FunctionEntry(int S, int? O, IReadOnlyList<int> T);
