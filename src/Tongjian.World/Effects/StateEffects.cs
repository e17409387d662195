using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World.Effects;

/// <summary>Sets the world as a state sentence says: a given, or a term of a treaty.</summary>
internal static class StateEffects
{
    /// <summary>Makes a state sentence true.</summary>
    /// <param name="sentence">The state.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="treaty">The treaty whose term it is; payments end with it.</param>
    public static void Apply(Sentence sentence, Ledger ledger, Entity? treaty = null)
    {
        var relation = sentence.Template.Relation!.Value;
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        foreach (var spoken in sentence[subjectRole].Entities)
        {
            var subject = relation == Relation.Exists ? spoken : spoken.Whole();
            if (otherRole is null)
            {
                ledger.SetTruth(relation, subject, null, true, ExtraOf(sentence));
                if (relation == Relation.Border && treaty is not null) ledger.AddTerm(treaty, relation, subject, null);
                continue;
            }

            foreach (var other in sentence[otherRole.Value].Entities)
                SetOne(relation, subject, other.Whole(), sentence, ledger, treaty);
        }
    }

    private static void SetOne(Relation relation, Entity subject, Entity other, Sentence sentence, Ledger ledger, Entity? treaty)
    {
        if (relation == Relation.Holds)
        {
            foreach (var place in subject.WithMembers()) ledger.SetValue(relation, place, other);
        }
        else if (Relations.IsFunction(relation))
        {
            ledger.SetValue(relation, subject, other, ExtraOf(sentence));
        }
        else
        {
            ledger.SetTruth(relation, subject, other, true, ExtraOf(sentence));
            if (relation is Relation.Pays or Relation.Ranked && treaty is not null) ledger.AddTerm(treaty, relation, subject, other);
        }
    }

    /// <summary>What goes with a state besides its parties: an amount, a count, a length; an office, a rank, a terrain.</summary>
    internal static object? ExtraOf(Sentence sentence)
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Amount, Role.Count, Role.Length])
        {
            if (sentence[role].Amounts is { Length: > 0 } amounts) return amounts.ToArray();
        }

        return sentence[Role.Office].Text ?? sentence[Role.Rank].Text ?? sentence[Role.Terrain].Text;
    }
}
