using Tongjian.Language;
using Tongjian.Simulation.Ground;

namespace Tongjian.Server.Documents;

/// <summary>How a chronicle is to be shown: the settings of its atlas folder, or what follows from the chronicle where they are silent.</summary>
/// <param name="Opening">The day on which the atlas opens.</param>
/// <param name="Caption">What a first visitor reads.</param>
/// <param name="PlayFrom">The first day of the story that a first visitor may play.</param>
/// <param name="PlayTo">Its last day.</param>
/// <param name="Projection">The projection; null where the page is to choose one.</param>
/// <param name="Bounds">What the map shows at first: west, south, east, north in degrees; null for all places.</param>
/// <param name="Colours">Colours of polities by name, as #rrggbb.</param>
/// <param name="Courses">Rivers, canals and walls.</param>
public sealed record AtlasEntry(
    int Opening,
    string? Caption,
    int PlayFrom,
    int PlayTo,
    ProjectionEntry? Projection,
    IReadOnlyList<double>? Bounds,
    IReadOnlyDictionary<string, string> Colours,
    IReadOnlyList<CourseEntry> Courses);

/// <summary>A map projection.</summary>
/// <param name="Kind">conic-equal-area, equal-earth or equirectangular.</param>
/// <param name="Parallels">The two standard parallels of a conic, in degrees north.</param>
/// <param name="Centre">Longitude and latitude of the middle, in degrees.</param>
public sealed record ProjectionEntry(string Kind, IReadOnlyList<double>? Parallels, IReadOnlyList<double> Centre);

/// <summary>The course of a river, canal or wall during a time.</summary>
/// <param name="Name">Its name, that of a declared place if there is one.</param>
/// <param name="Kind">river, canal or wall.</param>
/// <param name="Rank">1 drawn at every scale, 2 at middle scales, 3 near.</param>
/// <param name="From">The first day; null if it has no beginning.</param>
/// <param name="To">The last day; null if it has no end.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="Line">Longitudes and latitudes in turn, downstream, in degrees.</param>
public sealed record CourseEntry(
    string Name, string Kind, int Rank, int? From, int? To, string Source, string? Note, IReadOnlyList<double> Line)
{
    /// <summary>The same as the simulation takes it; a rank is the size of a river.</summary>
    internal RiverCourse ToRiver() => new(
        Name,
        Rank,
        new DayRange(From is { } first ? new Day(first) : Day.Beginning, To is { } last ? new Day(last) : Day.End),
        [.. Line.Chunk(2).Select(point => new GeoPoint(point[1], point[0]))]);
}
