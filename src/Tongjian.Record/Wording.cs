using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Record;

/// <summary>Whether two ways of saying a type of event can mean one thing: "falls to" and "captures" can, "opens talks" and "breaks off talks" not.</summary>
public static class Wording
{
    /// <summary>Types whose templates say different things, so that only the same one means the same.</summary>
    private static readonly HashSet<EventType> Wordwise =
    [
        EventType.Negotiate, EventType.Tribute, EventType.Refuse, EventType.Demand, EventType.Levy, EventType.Appoint, EventType.Withdraw,
        EventType.Denounce, EventType.Settle, EventType.Accede,
    ];

    /// <summary>Whether two templates can mean one thing, whoever fills them.</summary>
    public static bool CanMeanTheSame(Template one, Template other)
    {
        if (one == other) return true;
        if (one.EventType != other.EventType) return false;
        if (one.EventType == EventType.Accede) return IsThrone(one) && IsThrone(other);
        return one.EventType is { } type && !Wordwise.Contains(type);
    }

    /// <summary>Whether two sentences can mean one thing: of a battle, both must let the same side win.</summary>
    public static bool CanMeanTheSame(Sentence one, Sentence other) =>
        CanMeanTheSame(one.Template, other.Template) && !DifferInVictory(one, other);

    /// <summary>Whether both name a victor, and not the same.</summary>
    public static bool DifferInVictory(Sentence one, Sentence other) =>
        !one[Role.Winner].IsEmpty && !other[Role.Winner].IsEmpty
        && !one[Role.Winner].IsWithin(other[Role.Winner]) && !other[Role.Winner].IsWithin(one[Role.Winner]);

    /// <summary>Whether it founds anew what was there before, which is another happening than the founding.</summary>
    public static bool IsAgain(Template template) => template.Id == "refounds";

    private static bool IsThrone(Template template) => template.Id is "becomes-ruler" or "succeeds" or "usurps";
}
