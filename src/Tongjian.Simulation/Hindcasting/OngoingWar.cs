using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>A war that is going on at an origin.</summary>
/// <param name="One">The slot of one party.</param>
/// <param name="Other">The slot of the other.</param>
/// <param name="Name">The two names.</param>
/// <param name="Ends">The turn in which it is over by the record; <see cref="int.MaxValue"/> if the record tells of no end.</param>
internal sealed record OngoingWar(int One, int Other, string Name, int Ends)
{
    /// <summary>The wars between polities of a scenario's first day, in the order of slots.</summary>
    public static IReadOnlyList<OngoingWar> Among(Origin origin, Mirror world, Lines lines)
    {
        var (scenario, wars) = (origin.Scenario, new List<OngoingWar>());
        for (var one = 0; one < scenario.Polities.Count; one++)
        {
            for (var other = one + 1; other < scenario.Polities.Count; other++)
            {
                if (!scenario.Start.AtWar(one, other)) continue;
                var (mine, others) = (lines.Of(scenario.Polities[one]), lines.Of(scenario.Polities[other]));
                var end = EndOf(world, origin.Day, (party, enemy) => enemy is not null && ((lines.Of(party) == mine && lines.Of(enemy) == others) || (lines.Of(party) == others && lines.Of(enemy) == mine)));
                wars.Add(new OngoingWar(one, other, $"{scenario.Polities[one].Name} and {scenario.Polities[other].Name}", end.IsFinite ? Turn.Of(end).Number : int.MaxValue));
            }
        }

        return wars;
    }

    /// <summary>The day on which a war that is going on is over: it goes on under another name where a people becomes a polity.</summary>
    private static Day EndOf(Mirror world, Day day, Func<Entity, Entity?, bool> isBetween)
    {
        var standings = world.Through(Relation.War).Where(row => isBetween(row.Subject, row.Other)).Select(row => row.Standing).ToList();
        while (standings.Find(standing => standing.From <= day && standing.To > day) is { } standing) day = standing.To;
        return day;
    }
}
