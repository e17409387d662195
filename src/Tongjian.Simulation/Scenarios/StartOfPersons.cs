using Tongjian.Language;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>How the persons stand on the first day.</summary>
internal sealed class StartOfPersons(Scenario scenario, Dictionary<Entity, int> slots, Dictionary<Entity, int> persons)
{
    private readonly Mirror world = scenario.Known;
    private readonly Day day = scenario.From.FirstDay;
    private readonly Characters characters = new(scenario, scenario.Rules.Get<StartRules>());

    /// <summary>Fills the persons of a state whose polities are there.</summary>
    public void Fill(SystemOfStates state)
    {
        foreach (var (entity, index) in persons) Fill(ref state.Persons[index], entity);
        for (var slot = 0; slot < state.Polities.Length; slot++)
        {
            ref var polity = ref state.Polities[slot];
            if (polity.Ruler >= 0) (state.Persons[polity.Ruler].Office, state.Persons[polity.Ruler].Polity, state.Persons[polity.Ruler].House) = (Office.Ruler, (short)slot, (short)slot);
        }
    }

    /// <summary>A person of the record who comes up in a run, and of whom the run knew nothing.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="entity">Who.</param>
    /// <param name="polity">Whom he serves; −1 for nobody.</param>
    /// <param name="year">The year.</param>
    public static PersonState NewOf(Scenario scenario, Entity entity, int polity, int year) =>
        Made(entity, polity, -1, BornIn(scenario.World, entity, Day.Of(CalendarSystem.Julian, year, 1, 1), year));

    private void Fill(ref PersonState person, Entity entity)
    {
        person = Made(
            entity,
            Value(Relation.Serves, entity) is { } served ? slots.GetValueOrDefault(served, -1) : -1,
            Value(Relation.Captive, entity) is { } captor ? slots.GetValueOrDefault(captor, -1) : -1,
            BornIn(world, entity, day, scenario.From.Year));
        (person.Field, person.Boldness) = (characters.GeneralshipOf(entity, person.Field), characters.BoldnessOf(entity, person.Boldness));
    }

    private static PersonState Made(Entity entity, int polity, int captor, short born) => new()
    {
        Lives = true,
        Office = captor >= 0 ? Office.None : Office.General,
        Polity = (short)polity,
        Captor = (short)captor,
        Army = -1,
        Place = -1,
        Fled = -1,
        House = -1,
        Name = entity.Id,
        Born = born,
        Field = Trait(entity, 0),
        Rule = Trait(entity, 1),
        Plot = Trait(entity, 2),
        Loyalty = 0.7f,
        Ambition = Trait(entity, 3),
        Boldness = Trait(entity, 4),
        Cause = -1,
    };

    private Entity? Value(Relation relation, Entity subject) => world.On(relation, subject, null, day) is [{ IsSo: true, Value: { } value }, ..] ? value : null;

    /// <summary>The year of birth that the record tells; else so that the person is forty.</summary>
    private static short BornIn(Mirror world, Entity entity, Day day, int year)
    {
        var born = world.First(Relation.Alive, entity) is { IsSo: true, From.IsFinite: true } standing && standing.From <= day
            ? (int)standing.From.ToDate(CalendarSystem.Julian).Year
            : year - 40;
        return (short)Math.Clamp(born, short.MinValue, short.MaxValue);
    }

    /// <summary>What nobody has written down is drawn once for each person: the same in every run and on every date.</summary>
    private static float Trait(Entity entity, int draw)
    {
        var hash = StateHash.Start;
        foreach (var letter in entity.Name) hash = StateHash.Mixed(hash, letter);
        return Cohesion.Within(0.5 + (0.15 * new Chance((uint)hash, (uint)(hash >> 32)).Normal(0, 0, Purpose.Skill, draw)));
    }
}
