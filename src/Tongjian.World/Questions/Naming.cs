using System.Globalization;
using Tongjian.Language;

namespace Tongjian.World.Questions;

/// <summary>Answers "what is …" and "where is …" from the declaration.</summary>
internal static class Naming
{
    /// <summary>
    /// The names beside the one under which it is declared, in the order of the declaration; of a time, those borne then, with the one that was
    /// borne only in those days, or its own, before the others.
    /// </summary>
    public static IReadOnlyList<Answer> OtherNames(Entity entity, DayRange? when)
    {
        if (when is not { } days) return entity.Aliases.Select(alias => Of(entity, alias)).ToArray();
        var then = entity.Aliases.Where(alias => alias.When != DayRange.Always && alias.When.Intersects(days)).ToList();
        var names = then.Select(alias => Of(entity, alias)).ToList();
        if (then.Count == 0) names.Add(new Answer(entity.Name, null, null, null, true) { Entity = entity });
        return [.. names, .. entity.Aliases.Where(alias => alias.When == DayRange.Always).Select(alias => Of(entity, alias))];
    }

    /// <summary>The names in Chinese writing.</summary>
    public static IReadOnlyList<Answer> InChinese(Entity entity) =>
        entity.Aliases.Where(alias => alias.Text[0] is >= '\u2E80' and < '\uA000' or >= '\uD800').Select(alias => Of(entity, alias)).ToArray();

    /// <summary>The names that something bears to this day: its own, and those without an end, but not those in Chinese writing.</summary>
    public static IReadOnlyList<Answer> Today(Entity entity) =>
    [
        new Answer(entity.Name, null, null, null, true) { Entity = entity },
        .. entity.Aliases.Where(alias => alias.When == DayRange.Always && alias.Text[0] < '\u2E80').Select(alias => Of(entity, alias)),
    ];

    private static Answer Of(Entity entity, Alias alias) => new(
        alias.Text,
        alias.When.Earliest.IsFinite ? alias.When.Earliest.ToString(CalendarSystem.Julian) : null,
        alias.When.Latest.IsFinite ? alias.When.Latest.ToString(CalendarSystem.Julian) : null,
        null, true) { Entity = entity };

    public static IReadOnlyList<Answer> Of(Entity entity)
    {
        var of = entity.Of is null ? "" : $" of {entity.Of.Spoken}";
        var at = entity.Location is { } point
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" at {Math.Abs(point.Latitude):0.00} {(point.Latitude < 0 ? 'S' : 'N')}, {Math.Abs(point.Longitude):0.00} {(point.Longitude < 0 ? 'W' : 'E')}")
            : "";
        var names = entity.Aliases.Count == 0 ? "" : ", also called " + string.Join(", ", entity.Aliases.Select(alias => alias.Text).Distinct());
        return [new Answer($"{entity.Spoken}, {(entity.Noun[0] is 'i' or 'o' or 'a' or 'e' ? "an" : "a")} {entity.Noun}{of}{at}{names}", null, null, null, true) { Entity = entity }];
    }
}
