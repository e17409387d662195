using System.Collections.Frozen;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Events;

/// <summary>Which roles each type of event has, after the coding guide.</summary>
internal static class RoleTable
{
    private static readonly FrozenDictionary<string, string[]> roles = new Dictionary<string, string[]>
    {
        ["found"] = ["agent", "polity", "place"],
        ["end"] = ["agent", "polity"],
        ["accede"] = ["agent", "polity"],
        ["abdicate"] = ["patient", "agent", "polity"],
        ["capital"] = ["agent", "place", "polity"],
        ["declare_war"] = ["agent", "patient"],
        ["invade"] = ["agent", "patient", "place", "commander"],
        ["battle"] = ["agent", "patient", "winner", "place", "commander"],
        ["besiege"] = ["agent", "patient", "place", "commander"],
        ["lift_siege"] = ["agent", "place"],
        ["capture"] = ["agent", "patient", "place", "commander"],
        ["sack"] = ["agent", "place"],
        ["withdraw"] = ["agent", "place"],
        ["raid"] = ["agent", "patient", "place"],
        ["ally"] = ["agent", "patient", "name"],
        ["negotiate"] = ["agent", "patient"],
        ["treaty"] = ["agent", "patient", "name"],
        ["tribute"] = ["agent", "patient", "amount"],
        ["end_tribute"] = ["agent", "patient"],
        ["cede"] = ["agent", "patient", "place", "amount"],
        ["submit"] = ["agent", "patient"],
        ["envoy"] = ["agent", "patient"],
        ["demand"] = ["agent", "patient", "place"],
        ["refuse"] = ["agent", "patient"],
        ["install"] = ["agent", "polity", "person"],
        ["defect"] = ["agent", "from", "to", "place"],
        ["rebel"] = ["agent", "patient", "place"],
        ["suppress"] = ["agent", "patient", "place"],
        ["conspire"] = ["agent", "patient"],
        ["kill"] = ["agent", "patient", "place"],
        ["die"] = ["agent", "place"],
        ["seize"] = ["agent", "patient", "place"],
        ["deport"] = ["agent", "patient", "place"],
        ["imprison"] = ["agent", "patient", "place"],
        ["appoint"] = ["agent", "patient", "office"],
        ["flee"] = ["agent", "place"],
        ["weapon"] = ["agent", "weapon", "place", "patient"],
        ["levy"] = ["agent", "patient", "place"],
        ["famine"] = ["patient", "place"],
        ["settle"] = ["agent", "place"],
    }.ToFrozenDictionary();

    /// <summary>
    /// Leaves only the roles that the type has, with those that can have them. Returns whether what its frame demands is left.
    /// </summary>
    public static bool Trim(Telling telling)
    {
        var allowed = roles[telling.Type];
        foreach (var role in telling.Roles.Keys.ToArray())
        {
            if (!allowed.Contains(role))
            {
                telling.Roles.Remove(role);
                continue;
            }

            var found = telling.Roles[role];
            if (role == "place" && telling.Type == "flee")
            {
                for (var i = 0; i < found.Count; i++)
                {
                    if (found[i] is { Kind: MentionKind.Person, Party: { } realm }) found[i] = new Mention(realm, MentionKind.State) { Party = realm, IsNamed = true };
                }
            }

            found.RemoveAll(mention => !Suits(role, mention));
            if (found.Count == 0) telling.Roles.Remove(role);
        }

        if (telling.Type is "suppress" or "conspire" or "refuse" or "demand") return true;
        foreach (var slot in telling.Frame.Slots)
        {
            if (slot.IsDemanded && slot.Roles.Any(allowed.Contains) && !slot.Roles.SelectMany(role => role.Split('|')).Any(telling.Roles.ContainsKey)) return false;
        }

        return true;
    }

    private static bool Suits(string role, Mention mention) => role switch
    {
        "place" => (mention.Kind & (MentionKind.Thing | MentionKind.Happening | MentionKind.Person | MentionKind.Money | MentionKind.Weapon)) == 0 && (mention.Kind != MentionKind.None || mention.IsNamed),
        "agent" or "patient" or "winner" or "commander" => mention.Kind is not (MentionKind.Thing or MentionKind.Happening or MentionKind.Money) && (mention.Kind != MentionKind.None || mention.IsNamed),
        "polity" => mention.IsNamed || mention.IsResolved || (mention.Kind & MentionKind.State) != 0,
        _ => true,
    };
}
