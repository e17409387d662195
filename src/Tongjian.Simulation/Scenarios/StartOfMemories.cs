using Tongjian.Language;
using Tongjian.Record;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// What polities remember on the first day: a war breaks trust and leaves a grudge, so does an affront, and all fade; peace has lasted since; places that were lost tell
/// who is beaten and what is wanted back, and when last one changed hands between two tells whether their war still moves.
/// </summary>
internal sealed class StartOfMemories(Scenario scenario, Dictionary<Entity, int> slots, StartRules rules)
{
    private readonly Mirror world = scenario.Known;
    private readonly Day day = scenario.From.FirstDay;
    private readonly CouncilRules council = scenario.Rules.Get<CouncilRules>();
    private readonly CohesionRules cohesion = scenario.Rules.Get<CohesionRules>();

    /// <summary>Fills in what is remembered, in a state whose ties are there.</summary>
    public void Fill(SystemOfStates state)
    {
        foreach (var (one, other, standing) in world.Through(Relation.War))
        {
            if (standing.IsSo && standing.From <= day) Remember(state, one, other, standing);
        }

        foreach (var happening in world.Chronicle.Events)
        {
            if (happening.Nominal <= day) RememberAffront(state, happening);
        }

        foreach (var station in scenario.Map.Places) RememberLosses(state, station.Entity);
    }

    /// <summary>A refusal, a denounced treaty, a raid, and the welcome for those who go over are held against who did it.</summary>
    private void RememberAffront(SystemOfStates state, Event happening)
    {
        var sentence = happening.Sentence;
        var (offender, offended) = happening.Type switch
        {
            EventType.Refuse or EventType.Denounce or EventType.Raid => (sentence.First(Role.Agent), sentence.First(Role.Patient)),
            EventType.Defect => (sentence.First(Role.To), sentence.First(Role.From)),
            _ => (null, null),
        };
        if (SlotOf(offender, happening.Nominal) is not { } one || SlotOf(offended, happening.Nominal) is not { } other || one == other) return;
        ref var tie = ref state.Tie(other, one);
        tie.Grievance = Cohesion.Within(tie.Grievance + (rules.Affront * Left(council.Forgetting, happening.Nominal)));
    }

    /// <summary>The slot of a polity, or of that which a person rules or serves on a day.</summary>
    private int? SlotOf(Entity? party, Day when)
    {
        if (party is { Kind: EntityKind.Person })
        {
            party = world.On(Relation.Serves, party, null, when) is [{ IsSo: true, Value: { } served }, ..] ? served : null;
        }

        return party is not null && slots.TryGetValue(party, out var slot) ? slot : null;
    }

    private void Remember(SystemOfStates state, Entity one, Entity? other, Standing war)
    {
        if (other is null || !slots.TryGetValue(one, out var mine) || !slots.TryGetValue(other, out var others)) return;
        var fresh = Left(council.Forgetting, war.To);
        foreach (var (rememberer, enemy) in (ReadOnlySpan<(int, int)>)[(mine, others), (others, mine)])
        {
            ref var tie = ref state.Tie(rememberer, enemy);
            tie.Trust = (float)Math.Min(tie.Trust, council.TrustInPeace * (1 - fresh));
            tie.Grievance = (float)Math.Max(tie.Grievance, rules.Grudge * fresh);
            if (war.To.IsFinite && war.To <= day) tie.Since = Math.Max(tie.Since, Turn.Of(war.To).Number);
        }
    }

    private void RememberLosses(SystemOfStates state, Entity place)
    {
        Standing? before = null;
        var lastLost = new SortedDictionary<int, Day>();
        var owner = world.HolderOf(place, day) is { } now && slots.TryGetValue(now, out var held) ? held : -1;
        foreach (var standing in world.Through(Relation.Holds, place))
        {
            if (standing.From > day) break;
            if (before is { Value: { } loser } && standing.Value is { } taker && standing.From.IsFinite
                && slots.TryGetValue(loser, out var lost) && slots.TryGetValue(taker, out var won) && lost != won)
            {
                if (owner >= 0 && owner != lost) lastLost[lost] = standing.From;
                if (WereAtWar(loser, taker, standing.From)) state.Polities[lost].Defeats += (float)Left(cohesion.Forgetting, standing.From);
                var moved = Math.Max(Turn.Of(standing.From).Number, state.Tie(lost, won).Moved);
                (state.Tie(lost, won).Moved, state.Tie(won, lost).Moved) = (moved, moved);
            }

            before = standing;
        }

        foreach (var (polity, when) in lastLost) state.Tie(polity, owner).Lost += (float)Left(council.Forgetting, when);
    }

    /// <summary>Whether two were at war on the day before a place passed between them: else it was given, and that is no defeat.</summary>
    private bool WereAtWar(Entity loser, Entity taker, Day when) =>
        world.On(Relation.War, loser, taker, when - 1) is [{ IsSo: true }, ..] || world.On(Relation.War, taker, loser, when - 1) is [{ IsSo: true }, ..];

    /// <summary>What is left of a memory of which a share passes each year, if it ended on a day; all of it if that is yet to come.</summary>
    private double Left(double forgetting, Day ended) =>
        !ended.IsFinite || ended >= day ? 1 : Portable.Pow(1 - forgetting, (day.Number - ended.Number) / 365.25);
}
