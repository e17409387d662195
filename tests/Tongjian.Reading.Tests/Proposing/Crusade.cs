using Tongjian.Language;
using Tongjian.Reading.Proposing;

namespace Tongjian.Reading.Tests.Proposing;

/// <summary>A small world of names, and proposals in it.</summary>
internal static class Crusade
{
    private const string Text = """
        The Franks are a people.
        France is a polity of the Franks, also called Francia.
        England is a polity.
        Bohemia is a polity.
        Bohemia proper is a region, also called Bohemia.
        Philip is a person of France, also called King Philip.
        Richard is a person of England.
        John of Brienne is a person, also called John.
        John Lackland is a person of England, also called John.
        Acre is a city, also called Akko.
        Tyre is a port; called Sur until 1123, Tyrus from 1124.
        Orontes is a river.
        fire ships are a weapon, also called fire ship.
        The Treaty of Messina is a treaty.
        """;

    /// <summary>The names of the world.</summary>
    public static Annals World { get; } = AnnalsReader.Read([new SourceText("world.annals", Text)]);

    /// <summary>A proposal with its sentence.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="quote">The words that tell it.</param>
    /// <param name="roles">"agent=France+England place=Acre"</param>
    /// <param name="date">When, in EDTF.</param>
    /// <param name="kinds">"Guy=Person"</param>
    public static Proposal Tell(EventType type, string quote, string roles, string? date = null, string kinds = "") =>
        SentenceWriter.Write([Raw(type, quote, roles, date, kinds)], World).Single();

    /// <summary>A proposal without its sentence.</summary>
    public static Proposal Raw(EventType type, string quote, string roles, string? date = null, string kinds = "") => new()
    {
        Range = new TextRange(0, quote.Length),
        Quote = quote,
        Type = type,
        Roles = roles.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(role => role.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => (IReadOnlyList<string>)[.. parts[1].Split('+', StringSplitOptions.TrimEntries)]),
        Kinds = kinds.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(kind => kind.Split('=', 2)).ToDictionary(parts => parts[0], parts => Enum.Parse<EntityKind>(parts[1])),
        Date = date is null ? null : HistoricalDate.Parse(date),
        Paragraph = 1,
    };
}
