using System.Globalization;
using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Answers "what is …" and "where is …" from the declaration.</summary>
internal static class Naming
{
    /// <summary>The names beside the one under which it is declared, in the order of the declaration.</summary>
    public static IReadOnlyList<Answer> OtherNames(Entity entity) => entity.Aliases
        .Select(alias => new Answer(
            alias.Text,
            alias.When.Earliest.IsFinite ? alias.When.Earliest.ToString(CalendarSystem.Julian) : null,
            alias.When.Latest.IsFinite ? alias.When.Latest.ToString(CalendarSystem.Julian) : null,
            null, true) { Entity = entity })
        .ToArray();

    public static IReadOnlyList<Answer> Of(Entity entity)
    {
        var of = entity.Of is null ? "" : $" of {entity.Of.Spoken}";
        var at = entity.Location is { } point
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" at {Math.Abs(point.Latitude):0.00} {(point.Latitude < 0 ? 'S' : 'N')}, {Math.Abs(point.Longitude):0.00} {(point.Longitude < 0 ? 'W' : 'E')}")
            : "";
        var names = entity.Aliases.Count == 0 ? "" : ", also called " + string.Join(", ", entity.Aliases.Select(alias => alias.Text));
        return [new Answer($"{entity.Spoken}, {(entity.Noun[0] is 'i' or 'o' or 'a' or 'e' ? "an" : "a")} {entity.Noun}{of}{at}{names}", null, null, null, true) { Entity = entity }];
    }
}
