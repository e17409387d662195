using Tongjian.Language;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// On which day of its turn each happening falls: spread over the days in their order, and what happens twice alike not on one day, unless it
/// happens more often than the turn has days.
/// </summary>
internal static class Dating
{
    /// <summary>The days of happenings, in their order.</summary>
    public static Day[] DaysOf(IReadOnlyList<Telling> tellings)
    {
        var days = new Day[tellings.Count];
        for (var first = 0; first < tellings.Count;)
        {
            var turn = new Turn(tellings[first].What.Turn);
            var behind = first;
            while (behind < tellings.Count && tellings[behind].What.Turn == turn.Number) behind++;
            Spread(tellings, first, behind, turn, days);
            first = behind;
        }

        return days;
    }

    private static void Spread(IReadOnlyList<Telling> tellings, int first, int behind, Turn turn, Day[] days)
    {
        var length = turn.Next.FirstDay.Number - turn.FirstDay.Number;
        var leasts = Leasts(tellings, first, behind);
        var room = Math.Max(0, length - 1 - leasts[^1]);
        var last = new Dictionary<Likeness, int>();
        var day = 0;
        for (var at = first; at < behind; at++)
        {
            // No later than leaves days for those alike that are still to come.
            var wanted = (int)((long)(at - first) * length / (behind - first));
            day = Math.Max(day, Math.Min(wanted, room + leasts[at - first]));
            if (last.TryGetValue(Likeness.Of(tellings[at]), out var before)) day = Math.Max(day, before + 1);
            day = Math.Min(day, length - 1);
            last[Likeness.Of(tellings[at])] = day;
            days[at] = turn.FirstDay + day;
        }
    }

    /// <summary>How many days of the turn must lie before each happening.</summary>
    private static int[] Leasts(IReadOnlyList<Telling> tellings, int first, int behind)
    {
        var leasts = new int[behind - first];
        var last = new Dictionary<Likeness, int>();
        var least = 0;
        for (var at = first; at < behind; at++)
        {
            if (last.TryGetValue(Likeness.Of(tellings[at]), out var before)) least = Math.Max(least, before + 1);
            last[Likeness.Of(tellings[at])] = leasts[at - first] = least;
        }

        return leasts;
    }

    /// <summary>What two happenings share that may be told in the same words.</summary>
    private readonly record struct Likeness(Deed Kind, int Agent, int Patient, int Person, int Place)
    {
        public static Likeness Of(in Telling telling) => new(
            telling.What.Kind is Deed.Occupy or Deed.Surrender ? Deed.Storm : telling.What.Kind, telling.Agent, telling.Patient, telling.Person, telling.What.Place);
    }
}
