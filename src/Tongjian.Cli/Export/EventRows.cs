using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Cli.Export;

/// <summary>Every event in the order of replay, with a column for each role that the vocabulary knows.</summary>
internal static class EventRows
{
    private static readonly Role[] Roles =
        Templates.Events.SelectMany(template => template.Roles).Distinct().Order().ToArray();

    /// <summary>The table.</summary>
    public static ExportTable Of(Mirror mirror) => new(
        [
            new("date"), new("earliest"), new("latest"), new("type"), new("sentence"),
            .. Roles.Select(role => new Column(RoleWords.NameOf(role), IsSparse: true)),
            new("citations"), new("file"), new("line"),
        ],
        mirror.Chronicle.Events.Select(Row));

    /// <summary>A bound as a day, or null where it is open.</summary>
    public static string? Bound(Day day) => day.IsFinite ? day.ToString(CalendarSystem.Julian) : null;

    private static object?[] Row(Event happening)
    {
        var filled = RoleWords.Of(happening.Sentence).ToDictionary(role => role.Role, role => role.Words);
        return
        [
            happening.DateText, Bound(happening.When.Earliest), Bound(happening.When.Latest),
            Templates.NameOf(happening.Type), happening.Sentence.ToString(),
            .. Roles.Select(role => (object?)filled.GetValueOrDefault(RoleWords.NameOf(role))),
            happening.Claims.Where(claim => claim.Citation is not null).Select(claim => claim.ToString()).ToArray(),
            happening.Line.Where.Source.Path, happening.Line.Where.Line,
        ];
    }
}
