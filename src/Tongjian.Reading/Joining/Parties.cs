using Tongjian.Language;

namespace Tongjian.Reading.Joining;

/// <summary>For whom those who act in a sentence act, so that "the Jurchens under Aguda", "Aguda" and "Jin" are one party.</summary>
internal sealed class Parties
{
    private readonly Dictionary<string, string> states = []; // by people

    /// <summary>The parties of some proposals.</summary>
    /// <param name="proposals">What was read.</param>
    public Parties(IEnumerable<Proposal> proposals)
    {
        foreach (var known in proposals.SelectMany(proposal => proposal.Known))
        {
            if (known is { Kind: EntityKind.Polity, Of: { Kind: EntityKind.People } people }) states.TryAdd(people.Name, people.Name);
        }
    }

    /// <summary>The parties of those who have a role.</summary>
    /// <param name="account">Who tells it.</param>
    /// <param name="role">The role.</param>
    public HashSet<string> Of(Account account, Role role)
    {
        var found = new HashSet<string>();
        foreach (var entity in account.Sentence![role].Entities) found.Add(Of(entity, account.Proposal));
        return found;
    }

    private string Of(Entity entity, Proposal proposal)
    {
        var known = proposal.Known.FirstOrDefault(other => other.Name == entity.Name && other.Kind == entity.Kind);
        if (known is not null) return Root(known);
        return proposal.Parties.TryGetValue(entity.Name, out var party) ? Root(party, proposal) : entity.Name;
    }

    private string Root(string party, Proposal proposal)
    {
        var known = proposal.Known.FirstOrDefault(other => other.Name == party || other.Aliases.Any(alias => alias.Text == party));
        return known is null ? party : Root(known);
    }

    /// <summary>A period is its polity; a person, a group and a polity are of their people, if they have one.</summary>
    private string Root(Entity entity)
    {
        for (var steps = 0; entity.Of is { } of && steps < 4; steps++) entity = of;
        return states.GetValueOrDefault(entity.Name, entity.Name);
    }
}
