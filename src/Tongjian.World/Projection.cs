using Tongjian.Language;
using Tongjian.World.Effects;
using Tongjian.World.Replay;

namespace Tongjian.World;

/// <summary>
/// What a sentence changes where things stand otherwise than in the record: the effects of replay, for whoever plays a history that did not
/// happen. First it is told how things stand; then a sentence happens, and the changes are read. One thread has it.
/// </summary>
public sealed class Projection
{
    private const int Given = 0;
    private const int Happening = 1;
    private readonly IReadOnlyList<Entity> entities;
    private readonly Ledger ledger;

    /// <summary>A world of which nothing is said yet.</summary>
    /// <param name="annals">Whose names are meant.</param>
    public Projection(Annals annals)
    {
        entities = annals.Entities;
        ledger = new Ledger(entities) { Now = (Given, 0, 0, 0) };
    }

    /// <summary>Says how something stands.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="subject">Its subject: the place of a holder, the polity of a ruler.</param>
    /// <param name="other">The value of a function or the other of a pair; null for a relation of one subject.</param>
    public void Let(Relation relation, Entity subject, Entity? other = null)
    {
        if (Relations.IsFunction(relation)) ledger.SetValue(relation, subject, other);
        else ledger.SetTruth(relation, subject, other, true);
    }

    /// <summary>Says that something is not so: that a person is dead, that a polity is no more.</summary>
    public void LetNot(Relation relation, Entity subject) => ledger.SetTruth(relation, subject, null, false);

    /// <summary>For whom somebody acts: a ruler for the realm, a general for the polity he serves; the actor itself if for nobody.</summary>
    public Entity PartyOf(Entity actor) => ledger.PartyOf(actor);

    /// <summary>Lets a sentence happen, and the terms below it.</summary>
    /// <returns>What it changes, in the order of relations and subjects.</returns>
    public IReadOnlyList<Projected> Happen(EventLine line)
    {
        ledger.Now = (Happening, 0, 0, 0);
        EventEffects.Apply(line.Sentence, ledger);
        foreach (var term in line.Terms)
        {
            if (term.Sentence.Template.Relation is not null) StateEffects.Apply(term.Sentence, ledger, line.Sentence.First(Role.Name));
            else EventEffects.Apply(term.Sentence, ledger);
        }

        var changes = new List<Projected>();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var (key, steps) in ledger.StepsOf(relation).OrderBy(row => row.Key))
            {
                if (steps[^1].Cause == Happening) changes.Add(Read(relation, key, steps[^1]));
            }
        }

        ledger.Now = (Given, 0, 0, 0);
        return changes;
    }

    private Projected Read(Relation relation, long key, Step step)
    {
        var isFunction = Relations.IsFunction(relation);
        var other = isFunction ? step.Value : StepTable.OtherOf(key);
        return new Projected(
            relation,
            entities[StepTable.SubjectOf(key)],
            other < 0 ? null : entities[other],
            isFunction ? step.Value >= 0 : step.Value == 1,
            step.Extra >= 0 && ledger.Extras[step.Extra] is Amount[] amounts ? amounts : []);
    }
}

/// <summary>How something stands after a sentence that changed it.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Its subject: the place of a holder, the polity of a ruler.</param>
/// <param name="Other">The value of a function, or the other of a pair; null for none.</param>
/// <param name="IsSo">Whether it is so.</param>
/// <param name="Amounts">What is paid; empty for nothing.</param>
public readonly record struct Projected(Relation Relation, Entity Subject, Entity? Other, bool IsSo, IReadOnlyList<Amount> Amounts);
