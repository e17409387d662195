using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// What the deeds of persons up to a day tell of them: a ruler under whom a court made war and demands is bold, one under whom it ceded, paid and
/// fled is not; a commander who won is a good one. Where the record tells of few deeds it tells little.
/// </summary>
internal sealed class Characters
{
    private readonly Mirror world;
    private readonly double prior;
    private readonly Dictionary<Entity, Tally> boldness = [];
    private readonly Dictionary<Entity, Tally> generalship = [];

    /// <summary>Reads the record up to a day.</summary>
    /// <param name="scenario">The scenario, whose first day that is.</param>
    /// <param name="rules">How many deeds it takes to know a person.</param>
    public Characters(Scenario scenario, StartRules rules)
    {
        (world, prior) = (scenario.Known, rules.Deeds);
        var day = scenario.From.FirstDay;
        foreach (var happening in world.Chronicle.Events)
        {
            if (happening.Nominal > day) continue;
            WeighCourt(happening);
            WeighCommanders(happening);
        }
    }

    /// <summary>How bold a person is, 0 to 1.</summary>
    /// <param name="person">The person.</param>
    /// <param name="guess">What is thought of one of whom no deed is known.</param>
    public float BoldnessOf(Entity person, double guess) => Judged(boldness, person, guess);

    /// <summary>How good a general a person is, 0 to 1.</summary>
    /// <param name="person">The person.</param>
    /// <param name="guess">What is thought of one of whom no deed is known.</param>
    public float GeneralshipOf(Entity person, double guess) => Judged(generalship, person, guess);

    private float Judged(Dictionary<Entity, Tally> tallies, Entity person, double guess)
    {
        var tally = tallies.GetValueOrDefault(person);
        return (float)(((prior * guess) + tally.For) / (prior + tally.For + tally.Against));
    }

    private void WeighCourt(Event happening)
    {
        var isBold = happening.Type is EventType.DeclareWar or EventType.Invade or EventType.Besiege or EventType.Raid or EventType.Demand or EventType.Refuse or EventType.Denounce;
        var isMeek = happening.Type is EventType.Cede or EventType.Submit or EventType.Tribute or EventType.Negotiate or EventType.Withdraw or EventType.Flee;
        if (!isBold && !isMeek) return;
        foreach (var agent in happening.Sentence[Role.Agent].Entities)
        {
            if (RulerOf(agent, happening.Nominal) is { } ruler) Add(boldness, ruler, isBold);
        }
    }

    /// <summary>The ruler of a polity on a day; a person is meant himself.</summary>
    private Entity? RulerOf(Entity party, Day when) => party.Kind == EntityKind.Person ? party
        : world.On(Relation.Rules, party, null, when) is [{ IsSo: true, Value: { } ruler }, ..] ? ruler : null;

    private void WeighCommanders(Event happening)
    {
        var sentence = happening.Sentence;
        switch (happening.Type)
        {
            case EventType.Capture or EventType.Sack:
                Add(sentence, Role.Agent, won: true);
                break;
            case EventType.LiftSiege:
                Add(sentence, Role.Agent, won: false);
                break;
            case EventType.Battle when sentence.First(Role.Winner) is { } winner:
                var attackerWon = sentence.First(Role.Agent) == winner;
                Add(sentence, Role.Agent, attackerWon, withCommander: attackerWon || sentence.Template.Slots[0].Role == Role.Agent);
                Add(sentence, Role.Patient, !attackerWon, withCommander: !attackerWon && sentence.Template.Slots[0].Role != Role.Agent);
                break;
            default:
                break;
        }
    }

    /// <summary>Counts a victory or defeat for the persons of one side, and for its commanders where the sentence names them as its own.</summary>
    private void Add(Sentence sentence, Role side, bool won, bool withCommander = true)
    {
        foreach (var person in sentence[side].Entities)
        {
            if (person.Kind == EntityKind.Person) Add(generalship, person, won);
        }

        if (!withCommander) return;
        foreach (var commander in sentence[Role.Commander].Entities) Add(generalship, commander, won);
    }

    private static void Add(Dictionary<Entity, Tally> tallies, Entity person, bool isFor)
    {
        var tally = tallies.GetValueOrDefault(person);
        tallies[person] = isFor ? tally with { For = tally.For + 1 } : tally with { Against = tally.Against + 1 };
    }

    /// <summary>Deeds that speak for and against something.</summary>
    private readonly record struct Tally(int For, int Against);
}
