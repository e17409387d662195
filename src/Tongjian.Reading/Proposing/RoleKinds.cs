using Tongjian.Language;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Proposing;

/// <summary>What of those who have a role in a telling the annals need to know.</summary>
internal static class RoleKinds
{
    /// <summary>What each name stands for; a name of which nothing is known is left out.</summary>
    public static Dictionary<string, EntityKind> Of(Telling telling)
    {
        var kinds = new Dictionary<string, EntityKind>();
        foreach (var mention in telling.Roles.Values.SelectMany(mentions => mentions))
        {
            var kind = Of(mention.Kind, mention.Name);
            if (kind != EntityKind.None) kinds.TryAdd(mention.Name, kind);
        }

        return kinds;
    }

    /// <summary>For whom each acts.</summary>
    public static Dictionary<string, string> PartiesOf(Telling telling)
    {
        var parties = new Dictionary<string, string>();
        foreach (var mention in telling.Roles.Values.SelectMany(mentions => mentions))
        {
            if (mention.Party is { } party && party != mention.Name) parties.TryAdd(mention.Name, party);
        }

        return parties;
    }

    /// <summary>What a name stands for; None if nothing is known of it.</summary>
    public static EntityKind Of(MentionKind kind, string name)
    {
        if ((kind & MentionKind.Person) != 0) return EntityKind.Person;
        if ((kind & (MentionKind.Place | MentionKind.Town | MentionKind.Land)) != 0) return EntityKind.Place;
        if ((kind & MentionKind.State) != 0) return IsPeople(name) ? EntityKind.People : EntityKind.Polity;
        if ((kind & (MentionKind.Force | MentionKind.Group)) != 0) return EntityKind.Group;
        if ((kind & MentionKind.Weapon) != 0) return EntityKind.Weapon;
        return (kind & MentionKind.Treaty) != 0 ? EntityKind.Treaty : EntityKind.None;
    }

    /// <summary>"French", "Naimans": words for people, not for their state.</summary>
    private static bool IsPeople(string name) => Peoples.StateOf(name) is { } state
        ? state != name
        : name.EndsWith('s') && !name.Contains(' ', StringComparison.Ordinal);
}
