using Tongjian.Language;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>A sentence of a what-if on the day on which it happens in a run.</summary>
internal sealed class Decree
{
    private readonly Rerun run;
    private readonly EventLine line;
    private readonly Sentence sentence;
    private readonly Roster roster;
    private readonly Projection projection;

    public Decree(Rerun run, EventLine line)
    {
        (this.run, this.line, sentence, roster) = (run, line, line.Sentence, new Roster(run));
        projection = RunStanding.Of(run, roster);
    }

    /// <summary>Lets it happen: it is told, its changes are made, its orders given.</summary>
    /// <returns>The number of the happening; −1 if it cannot be in this run.</returns>
    public int Happen()
    {
        if (!CanBe() || WordingOf(sentence) is not { } wording) return -1;
        var changes = projection.Happen(line);
        var cause = run.Tell(Told(wording));
        new DecreedChanges(run, roster, sentence, cause).Make(changes);
        new DecreedOrders(run, roster, projection, sentence, cause).Give();
        return cause;
    }

    /// <summary>The deed that says what a sentence says, or comes nearest to it; null if the model has no part for it.</summary>
    public static Wording? WordingOf(Sentence sentence)
    {
        var (best, most) = ((Wording?)null, -1);
        foreach (var wording in Wordings.Of(sentence.Template.EventType!.Value))
        {
            var shared = wording.Template == sentence.Template ? 100 : 0;
            foreach (var slot in sentence.Template.Slots)
            {
                if (!sentence.Fillers[slot.Index].IsEmpty && wording.PartOf(slot.Role) is not null) shared++;
            }

            if (shared > most) (best, most) = (wording, shared);
        }

        return best;
    }

    /// <summary>Whether those who act or suffer are there: alive, and as polities in the world of the run.</summary>
    private bool CanBe()
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Agent, Role.Patient, Role.Commander, Role.Person, Role.Heir, Role.To, Role.From, Role.Beneficiary])
        {
            foreach (var entity in sentence[role].Entities)
            {
                if (entity.Kind == EntityKind.Person && IsDead(entity)) return false;
                if ((entity.Kind & EntityKind.State) != 0 && roster.PolityOf(entity) < 0) return false;
            }
        }

        return true;
    }

    private bool IsDead(Entity person)
    {
        for (var index = 0; index < run.State.PersonCount; index++)
        {
            ref var one = ref run.State.Persons[index];
            if (one.Name == person.Id && !one.Lives) return true;
        }

        return false;
    }

    /// <summary>The happening that tells it.</summary>
    private Happening Told(Wording wording)
    {
        var (agent, patient, person, other, place, amount) = (-1, -1, -1, -1, -1, 0);
        foreach (var slot in sentence.Template.Slots)
        {
            var filler = sentence.Fillers[slot.Index];
            if (filler.IsEmpty) continue;
            var entity = filler.Entities.IsEmpty ? null : filler.Entities[0];
            switch (wording.PartOf(slot.Role) ?? (slot.Role == Role.Commander ? Part.Person : Part.Word))
            {
                case Part.Agent: agent = PartyOf(entity); break;
                case Part.Patient: patient = PartyOf(entity); break;
                case Part.Person: person = PersonOf(entity); break;
                case Part.Other: other = PersonOf(entity); break;
                case Part.Place: place = FirstOf(entity); break;
                case Part.Men or Part.Ships: amount = (int)Math.Min(int.MaxValue, NumberOf(filler.Amounts)); break;
                case Part.Strings: amount = (int)Math.Min(int.MaxValue, run.Scenario.Rules.Get<StartRules>().WorthOf(filler.Amounts.ToArray())); break;
                case Part.Weapon: amount = WeaponOf(entity); break;
                case Part.Third when PartyOf(entity) is >= 0 and var third: amount = run.State.Polities[third].Name; break;
            }
        }

        if (wording.Deed is Deed.Proclaim or Deed.SetUp && sentence.First(Role.Polity) is { } founded) amount = founded.Id;
        return run.Deed(wording.Deed, agent, patient, person, other, place, amount);
    }

    private int PartyOf(Entity? entity) => entity is null ? -1 : roster.PolityOf(projection.PartyOf(entity));

    private int PersonOf(Entity? entity) => entity is { Kind: EntityKind.Person } ? roster.Bring(entity, PartyOf(entity)) : -1;

    private int FirstOf(Entity? place)
    {
        if (place is null) return -1;
        foreach (var station in roster.StationsOf(place)) return station;
        return -1;
    }

    private int WeaponOf(Entity? weapon)
    {
        for (var number = 0; number < run.Scenario.Cast.Weapons.Count; number++)
        {
            if (run.Scenario.Cast.Weapons[number] == weapon) return number;
        }

        return -1;
    }

    /// <summary>How many men or ships; 0 if the sentence does not say.</summary>
    internal static long NumberOf(ReadOnlySpan<Amount> amounts)
    {
        var sum = 0L;
        foreach (var amount in amounts) sum += amount.Number ?? 0;
        return sum;
    }
}
