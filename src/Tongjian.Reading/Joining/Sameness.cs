using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.Reading.Joining;

/// <summary>Whether two accounts tell the same happening.</summary>
/// <param name="parties">For whom those who act, act.</param>
internal sealed class Sameness(Parties parties)
{
    private const int OneWar = 366; // days within which one party declares war on another once

    /// <summary>Whether they tell the same, as far as they say who, what and where.</summary>
    public bool OfWords(Account one, Account other)
    {
        var (a, b) = (one.Sentence!, other.Sentence!);
        if (!Wording.CanMeanTheSame(a, b) || Wording.IsAgain(a.Template) != Wording.IsAgain(b.Template)) return false;
        foreach (var role in KeysOf(a.Template.EventType!.Value))
        {
            if (!Meet(a[role], b[role])) return false;
        }

        if (one.Source == other.Source && !a[Role.Place].IsEmpty && !b[Role.Place].IsEmpty && !Meet(a[Role.Place], b[Role.Place])) return false;
        return PartiesMeet(one, other);
    }

    /// <summary>
    /// The names under which an account is looked up: of what two accounts must have in common, else of its parties. Two that can tell
    /// the same share one at least.
    /// </summary>
    public HashSet<string> KeysOf(Account account)
    {
        var keys = new HashSet<string>();
        foreach (var role in KeysOf(account.Sentence!.Template.EventType!.Value))
        {
            foreach (var entity in account.Sentence[role].Entities) keys.Add(entity.Name);
            if (keys.Count > 0) return keys;
        }

        keys.UnionWith(parties.Of(account, Role.Agent));
        keys.UnionWith(parties.Of(account, Role.Patient));
        if (keys.Count == 0) keys.Add("");
        return keys;
    }

    /// <summary>Whether they tell it so differently that both cannot be right: another place, number or person; of what happens once, another doer.</summary>
    public bool Differ(Account one, Account other)
    {
        var (a, b) = (one.Sentence!, other.Sentence!);
        foreach (var role in (ReadOnlySpan<Role>)[Role.Place, Role.Amount, Role.Person, Role.Office, Role.Name, Role.Force])
        {
            if (!a[role].IsEmpty && !b[role].IsEmpty && !a[role].IsWithin(b[role]) && !b[role].IsWithin(a[role]) && !Meet(a[role], b[role])) return true;
        }

        return HappensOnce(one) && !Overlap(parties.Of(one, Role.Agent), parties.Of(other, Role.Agent));
    }

    /// <summary>
    /// Whether they can be of one time. What can happen only once is one happening whatever its dates; a war is declared once in a
    /// year; of everything else the dates must not exclude one another.
    /// </summary>
    public static bool OfTime(Account one, Account other)
    {
        var type = one.Sentence!.Template.EventType!.Value;
        if ((HappensOnce(one) && HappensOnce(other)) || one.Days.Intersects(other.Days)) return true;
        if (one.Proposal.MeantDate?.Possible.Intersects(other.Days) == true || other.Proposal.MeantDate?.Possible.Intersects(one.Days) == true) return true;
        if (IsNamedTreaty(one.Sentence) && IsNamedTreaty(other.Sentence!)) return true;
        return type == EventType.DeclareWar && Distance(one.Days, other.Days) <= OneWar;
    }

    /// <summary>The days between two stretches of time; 0 if they meet.</summary>
    public static long Distance(DayRange one, DayRange other) =>
        one.Intersects(other) ? 0
        : one.Latest < other.Earliest ? (long)other.Earliest.Number - one.Latest.Number
        : (long)one.Earliest.Number - other.Latest.Number;

    /// <summary>Whether the parties are the same in both roles, or in none of both a party is named.</summary>
    private bool PartiesMeet(Account one, Account other)
    {
        var type = one.Sentence!.Template.EventType!.Value;
        if (HappensOnce(one) && HappensOnce(other)) return true;
        var (agents, others) = (parties.Of(one, Role.Agent), parties.Of(other, Role.Agent));
        var (patients, otherPatients) = (parties.Of(one, Role.Patient), parties.Of(other, Role.Patient));
        if (IsMutual(type))
        {
            agents.UnionWith(patients);
            others.UnionWith(otherPatients);
            return agents.Overlaps(others) && (agents.IsSubsetOf(others) || others.IsSubsetOf(agents));
        }

        return Overlap(agents, others) && Overlap(patients, otherPatients);
    }

    private static bool Overlap(HashSet<string> one, HashSet<string> other) => one.Count == 0 || other.Count == 0 || one.Overlaps(other);

    /// <summary>Whether both are empty, or they share somebody or something.</summary>
    private static bool Meet(Filler one, Filler other)
    {
        if (one.IsEmpty || other.IsEmpty) return one.IsEmpty == other.IsEmpty;
        if (one.Entities.Length == 0) return one.Equals(other);
        foreach (var entity in one.Entities)
        {
            foreach (var another in other.Entities)
            {
                if (entity == another) return true;
            }
        }

        return false;
    }

    /// <summary>The roles in which two accounts of one happening must name the same.</summary>
    private static ReadOnlySpan<Role> KeysOf(EventType type) => type switch
    {
        EventType.Found or EventType.End or EventType.Install => [Role.Polity],
        EventType.Accede => [Role.Agent, Role.Polity],
        EventType.Die or EventType.Defect or EventType.Flee or EventType.Birth => [Role.Agent],
        EventType.Kill or EventType.Abdicate or EventType.Seize or EventType.Imprison or EventType.Release => [Role.Patient],
        EventType.Appoint or EventType.Dismiss => [Role.Patient, Role.Office],
        EventType.Treaty => [Role.Name],
        EventType.Capital or EventType.Tribute or EventType.EndTribute or EventType.DeclareWar or EventType.Submit or EventType.Ally => [],
        EventType.Settle => [Role.Agent, Role.Place],
        _ => [Role.Place],
    };

    private static bool IsMutual(EventType type) => type is EventType.Treaty or EventType.Ally or EventType.Negotiate;

    private static bool IsNamedTreaty(Sentence sentence) =>
        sentence.Template.EventType is EventType.Treaty or EventType.Ally && !sentence[Role.Name].IsEmpty;

    /// <summary>Whether it can happen only once: a founding, an end, a birth or a death of somebody or something with a name.</summary>
    private static bool HappensOnce(Account account)
    {
        var type = account.Sentence!.Template.EventType!.Value;
        if (type is not (EventType.Found or EventType.End or EventType.Die or EventType.Kill or EventType.Birth)) return false;
        foreach (var entity in account.Sentence[KeysOf(type)[0]].Entities)
        {
            if ((entity.Kind & (EntityKind.Person | EntityKind.State)) == 0 || !char.IsUpper(entity.Name[0])) return false;
        }

        return true;
    }
}
