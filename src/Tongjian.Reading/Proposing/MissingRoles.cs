using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.Proposing;

/// <summary>Tells in plain words what a text leaves out.</summary>
internal static class MissingRoles
{
    /// <summary>What is missing for a sentence.</summary>
    /// <param name="missing">The roles that must be filled; at least one.</param>
    /// <param name="proposal">What was read.</param>
    /// <param name="names">What its names can mean.</param>
    public static string Tell(IReadOnlyList<Role> missing, Proposal proposal, NamesInUse names)
    {
        var role = missing[0].ToString().ToLowerInvariant();
        var type = Templates.NameOf(proposal.Type).Replace('_', ' ');
        if (proposal.Roles.TryGetValue(role, out var filled) && filled.Count > 0 && names.Find(filled[0], EntityKind.Actor | EntityKind.Place).Count > 0)
            return $"\"{filled[0]}\" is not what a sentence of the type \"{type}\" needs there: {Question(missing[0])}";
        return $"the text does not say {string.Join(" and ", missing.Distinct().Select(Question))}, which a sentence of the type \"{type}\" needs";
    }

    private static string Question(Role role) => role switch
    {
        Role.Agent => "who did it",
        Role.Patient => "to whom or against whom it was done",
        Role.Place => "where",
        Role.Polity => "which state it was",
        Role.Person => "which person it was",
        Role.Name => "how the treaty is called",
        Role.Amount => "how much was paid",
        Role.To => "to whom",
        Role.From => "from whom",
        Role.Office => "which office it was",
        Role.Weapon => "which weapon it was",
        Role.Object => "what was demanded",
        Role.Charge => "what the charge was",
        Role.Custom => "what was adopted",
        Role.Disaster => "what it was: famine, plague, flood or drought",
        Role.Predecessor => "whom he succeeded",
        Role.Refuge => "with whom",
        _ => $"the {role.ToString().ToLowerInvariant()}",
    };
}
