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
                ledger.SetTruth(relation, subject, null, true);
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
            ledger.SetValue(relation, subject, other, sentence[Role.Office].Text);
        }
        else
        {
            var amounts = sentence[Role.Amount].Amounts;
            ledger.SetTruth(relation, subject, other, true, amounts.Length > 0 ? amounts.ToArray() : null);
            if (relation == Relation.Pays && treaty is not null) ledger.AddTerm(treaty, relation, subject, other);
        }
    }
}
