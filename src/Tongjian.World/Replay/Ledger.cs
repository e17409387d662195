using Tongjian.Language;

namespace Tongjian.World.Replay;

/// <summary>
/// The state of the world while events are applied to it, and the steps that they leave. Every change goes through
/// <see cref="Set"/>, and carries the cause in force.
/// </summary>
internal sealed class Ledger
{
    private readonly Dictionary<long, List<Step>>[] steps;
    private readonly List<object> extras = [];
    private readonly Dictionary<Entity, List<(Relation Relation, Entity Subject, Entity? Other)>> terms = [];
    private readonly IReadOnlyList<Entity> entities;
    private readonly Dictionary<int, HashSet<int>>[] subjects;
    private readonly Dictionary<int, HashSet<int>>[] others;

    public Ledger(IReadOnlyList<Entity> entities)
    {
        this.entities = entities;
        steps = new Dictionary<long, List<Step>>[Enum.GetValues<Relation>().Length];
        subjects = new Dictionary<int, HashSet<int>>[steps.Length];
        others = new Dictionary<int, HashSet<int>>[steps.Length];
        for (var i = 0; i < steps.Length; i++) (steps[i], subjects[i], others[i]) = ([], [], []);
    }

    /// <summary>The cause of the changes to come: its number, and when it happened.</summary>
    public (int Number, int Nominal, int Earliest, int Latest) Now { get; set; }

    public IReadOnlyList<object> Extras => extras;

    public IReadOnlyDictionary<long, List<Step>> StepsOf(Relation relation) => steps[(int)relation];

    /// <summary>The value now: an entity's number, 1 or 0, or −1 if nothing was ever said.</summary>
    public int Get(Relation relation, Entity subject, Entity? other = null) => Last(relation, subject, other)?.Value ?? -1;

    /// <summary>The entity that a function gives a subject now, or null.</summary>
    public Entity? ValueOf(Relation relation, Entity subject) => Get(relation, subject) is var id and >= 0 ? entities[id] : null;

    /// <summary>Whether a yes-or-no relation holds now.</summary>
    public bool Holds(Relation relation, Entity subject, Entity? other = null) => Get(relation, subject, other) == 1;

    /// <summary>The last change, or null if nothing was ever said.</summary>
    public Step? Last(Relation relation, Entity subject, Entity? other = null) =>
        steps[(int)relation].TryGetValue(KeyOf(relation, subject, other), out var list) ? list[^1] : null;

    /// <summary>Gives a function's subject another value; null for none.</summary>
    public void SetValue(Relation relation, Entity subject, Entity? value, object? extra = null) =>
        Set(relation, subject, null, value?.Id ?? -1, extra);

    /// <summary>Makes a yes-or-no relation hold or not. What was never so need not be ended.</summary>
    public void SetTruth(Relation relation, Entity subject, Entity? other, bool isSo, object? extra = null)
    {
        var was = Get(relation, subject, other);
        if (!isSo && was < 0 && relation is not (Relation.Exists or Relation.Alive)) return;
        Set(relation, subject, other, isSo ? 1 : 0, extra);
    }

    /// <summary>The subjects of which a relation holds with a given other: all who are at war with a party, all places a polity holds.</summary>
    public List<Entity> SubjectsOf(Relation relation, Entity other) => ByNumber(subjects[(int)relation], other);

    /// <summary>The others with which a relation that is true or false holds of a subject.</summary>
    public List<Entity> OthersOf(Relation relation, Entity subject) =>
        Relations.IsSymmetric(relation) ? SubjectsOf(relation, subject) : ByNumber(others[(int)relation], subject);

    /// <summary>Remembers that a payment or border rests on a treaty.</summary>
    public void AddTerm(Entity treaty, Relation relation, Entity subject, Entity? other)
    {
        if (!terms.TryGetValue(treaty, out var list)) terms[treaty] = list = [];
        list.Add((relation, subject, other));
    }

    /// <summary>What rests on a treaty, which is over.</summary>
    public IReadOnlyList<(Relation Relation, Entity Subject, Entity? Other)> TakeTermsOf(Entity treaty) =>
        terms.Remove(treaty, out var list) ? list : [];

    public static long KeyOf(Relation relation, Entity subject, Entity? other)
    {
        if (other is null) return StepTable.Key(subject.Id, -1);
        return Relations.IsSymmetric(relation) && other.Id < subject.Id
            ? StepTable.Key(other.Id, subject.Id)
            : StepTable.Key(subject.Id, other.Id);
    }

    private void Set(Relation relation, Entity subject, Entity? other, int value, object? extra)
    {
        var key = KeyOf(relation, subject, other);
        if (!steps[(int)relation].TryGetValue(key, out var list)) steps[(int)relation][key] = list = new List<Step>(2);
        var number = -1;
        if (extra is not null)
        {
            number = extras.Count;
            extras.Add(extra);
        }

        if (list.Count > 0 && list[^1].Value == value && (extra is null || Same(list[^1].Extra, extra))) return;
        Note(relation, key, list.Count > 0 ? list[^1].Value : -1, value);
        list.Add(new Step(Now.Nominal, Now.Earliest, Now.Latest, value, number, Now.Number));
    }

    private bool Same(int extra, object other) => extra >= 0 && extras[extra] switch
    {
        Amount[] amounts => other is Amount[] others && amounts.AsSpan().SequenceEqual(others),
        var known => known.Equals(other),
    };

    /// <summary>Keeps account of what holds now, so that it can be asked from either side.</summary>
    private void Note(Relation relation, long key, int from, int to)
    {
        var (subject, other) = (StepTable.SubjectOf(key), StepTable.OtherOf(key));
        var index = (int)relation;
        if (Relations.IsFunction(relation))
        {
            if (from >= 0) subjects[index][from].Remove(subject);
            if (to >= 0) In(subjects[index], to).Add(subject);
            return;
        }

        if (other < 0) return;
        Mark(In(subjects[index], other), subject, to == 1);
        if (Relations.IsSymmetric(relation)) Mark(In(subjects[index], subject), other, to == 1);
        else Mark(In(others[index], subject), other, to == 1);
    }

    private static void Mark(HashSet<int> set, int member, bool isIn)
    {
        if (isIn) set.Add(member);
        else set.Remove(member);
    }

    private static HashSet<int> In(Dictionary<int, HashSet<int>> index, int number)
    {
        if (!index.TryGetValue(number, out var set)) index[number] = set = [];
        return set;
    }

    private List<Entity> ByNumber(Dictionary<int, HashSet<int>> index, Entity entity)
    {
        if (!index.TryGetValue(entity.Id, out var set) || set.Count == 0) return [];
        var found = new List<Entity>(set.Count);
        foreach (var id in set) found.Add(entities[id]);
        if (found.Count > 1) found.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        return found;
    }
}
