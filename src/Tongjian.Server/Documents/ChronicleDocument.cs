namespace Tongjian.Server.Documents;

/// <summary>
/// What a chronicle speaks of and how it wants to be shown: all that does not depend on the source that is heard. Everything else
/// refers to its entities by their place in <paramref name="Entities"/>.
/// </summary>
/// <param name="Format">The version of these documents; a page of another version must be reloaded.</param>
/// <param name="Title">The title; null if no file gives one.</param>
/// <param name="Calendar">The calendar in which dates are shown: julian or gregorian.</param>
/// <param name="First">The first day that the chronicle vouches for, as a Julian Day Number.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Entities">Everything declared, in the order of names.</param>
/// <param name="Files">The files of the chronicle, by their paths within it.</param>
/// <param name="Routes">The ways between places.</param>
/// <param name="Courts">The courts whose calendars the chronicle's own eras belong to; empty if it has none.</param>
/// <param name="Atlas">How it is to be shown.</param>
/// <param name="Beside">The titles of the histories that were opened beside this one.</param>
/// <param name="Errors">How many errors the check finds; what rests on them may be wrong.</param>
/// <param name="CanWrite">Whether the program stands behind the page, so that it answers questions and saves files.</param>
public sealed record ChronicleDocument(
    int Format,
    string? Title,
    string Calendar,
    int First,
    int Last,
    IReadOnlyList<EntityEntry> Entities,
    IReadOnlyList<string> Files,
    IReadOnlyList<RouteEntry> Routes,
    IReadOnlyList<CourtEntry> Courts,
    AtlasEntry Atlas,
    IReadOnlyList<string> Beside,
    int Errors,
    bool CanWrite);

/// <summary>A person, polity, place or whatever else is declared.</summary>
/// <param name="Name">The declared name, without article.</param>
/// <param name="Kind">person, polity, people, group, period, place, weapon, treaty, source or era.</param>
/// <param name="Noun">The noun of its declaration: "capital", "river".</param>
/// <param name="The">True if it is spoken of with an article.</param>
/// <param name="Of">The entity it belongs to.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="Names">Other names.</param>
/// <param name="Members">The places inside a region.</param>
/// <param name="Title">The title of a source.</param>
/// <param name="Rank">The rank of a source, 1 best to 9.</param>
/// <param name="Claims">How many claims a source makes.</param>
/// <param name="File">The file of its declaration, by its place in the list of files.</param>
/// <param name="Line">The line of its declaration, from 1.</param>
public sealed record EntityEntry(
    string Name,
    string Kind,
    string Noun,
    bool? The,
    int? Of,
    double? Lat,
    double? Lon,
    IReadOnlyList<NameEntry>? Names,
    IReadOnlyList<int>? Members,
    string? Title,
    int? Rank,
    int? Claims,
    int File,
    int Line);

/// <summary>Another name, and the days in which it was borne.</summary>
/// <param name="Text">The name.</param>
/// <param name="From">The first day; null if it has no beginning.</param>
/// <param name="To">The last day; null if it has no end.</param>
public sealed record NameEntry(string Text, int? From, int? To);

/// <summary>A way from place to place.</summary>
/// <param name="Kind">road, waterway, canal, sea lane, track or path.</param>
/// <param name="Stops">The places it touches, in order.</param>
/// <param name="Difficulty">How many times the toil of a plain road of that length it costs.</param>
/// <param name="File">The file of its line.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record RouteEntry(string Kind, IReadOnlyList<int> Stops, double Difficulty, int File, int Line);

/// <summary>The calendar of a court, month by month, so that any day can be written as the court wrote it.</summary>
/// <param name="Id">Its name as an option: "song".</param>
/// <param name="Name">Its name in letters.</param>
/// <param name="Script">Its name in Chinese.</param>
/// <param name="Eras">Its eras that touch the chronicle, in order of time.</param>
/// <param name="Months">The months from the first era on.</param>
public sealed record CourtEntry(string Id, string Name, string Script, IReadOnlyList<EraEntry> Eras, MonthTable Months);

/// <summary>An era.</summary>
/// <param name="Name">In letters.</param>
/// <param name="Script">In Chinese.</param>
/// <param name="From">The day of its proclamation.</param>
/// <param name="To">Its last day.</param>
/// <param name="FirstYear">The Julian year in which its first year begins.</param>
public sealed record EraEntry(string Name, string Script, int From, int To, int FirstYear);

/// <summary>Lunar months in a row, each beginning where the one before ends.</summary>
/// <param name="First">The first day of the first month.</param>
/// <param name="Year">The Julian year in which the Chinese year of the first month begins.</param>
/// <param name="Months">
/// Two signs a month: its number as one letter (a = 1 … l = 12, a capital where it is intercalary), and its length, 9 for 29 days and 0 for 30.
/// A month a that is no intercalary one begins a year.
/// </param>
public sealed record MonthTable(int First, int Year, string Months);
