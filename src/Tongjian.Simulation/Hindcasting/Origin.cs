using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>
/// A day from which runs leave the record, and what the record says of the days at which they are looked at. Places are told by the line of
/// their holder: category 0, 1, 2 … for each line that holds something on the day, then <see cref="SomebodyNew"/>, then <see cref="Nobody"/>.
/// </summary>
internal sealed class Origin
{
    private readonly Mirror world;
    private readonly Lines lines;
    private readonly Dictionary<Entity, int> categories = [];
    private readonly int[] categoryOfSlot;

    private Origin(Mirror world, Lines lines, Scenario scenario, int year, DayRange span, HindcastPlan plan)
    {
        (this.world, this.lines, Scenario, Year) = (world, lines, scenario, year);
        var names = new List<string>();
        categoryOfSlot = new int[scenario.Start.Polities.Length];
        for (var slot = 0; slot < scenario.Polities.Count; slot++)
        {
            var line = lines.Of(scenario.Polities[slot]);
            if (categories.TryAdd(line, names.Count)) names.Add(scenario.Polities[slot].Name);
            categoryOfSlot[slot] = categories[line];
        }

        LineNames = names;
        Array.Fill(categoryOfSlot, SomebodyNew, scenario.Polities.Count, categoryOfSlot.Length - scenario.Polities.Count);
        Day = scenario.From.FirstDay;
        Held = scenario.Map.Places.Where(station => world.HolderOf(station.Entity, Day) is not null).ToArray();
        Persistence = Held.Select(station => CategoryOf(world.HolderOf(station.Entity, Day)!)).ToArray();
        IsAtWar = Held.Select(station => IsFighting(scenario.Start, scenario.Start.Places[station.Index].Holder)).ToArray();
        Climatology = Held.Select((station, at) => ClimatologyOf(station, span.Earliest, Persistence[at])).ToArray();
        Looks = plan.Leads.Select((years, at) => (Years: years, At: at)).Where(lead => DayAfter(lead.Years) <= span.Latest)
            .Select(lead => new Look(lead.Years, lead.At, TurnAfter(lead.Years), Held.Select(station => Seen(station, DayAfter(lead.Years))).ToArray())).ToArray();
        Wars = OngoingWar.Among(this, world, lines);
    }

    /// <summary>What is played.</summary>
    public Scenario Scenario { get; private set; }

    /// <summary>Its year.</summary>
    public int Year { get; }

    /// <summary>Its day.</summary>
    public Day Day { get; }

    /// <summary>The names that the lines bear on the day, by category.</summary>
    public IReadOnlyList<string> LineNames { get; }

    /// <summary>The category of whoever holds nothing on the day: polities that begin later, or come back.</summary>
    public int SomebodyNew => LineNames.Count;

    /// <summary>The category of nobody.</summary>
    public int Nobody => LineNames.Count + 1;

    /// <summary>How many categories there are.</summary>
    public int Categories => LineNames.Count + 2;

    /// <summary>The stations that have a holder on the day. Lands with stations in them are left out: they would count these twice.</summary>
    public IReadOnlyList<Station> Held { get; }

    /// <summary>The category of the holder of each of them.</summary>
    public IReadOnlyList<int> Persistence { get; }

    /// <summary>Whether the holder of each of them is at war with anybody on the day.</summary>
    public IReadOnlyList<bool> IsAtWar { get; }

    /// <summary>Of each of them the share of days from the record's beginning to this day on which each category held it.</summary>
    public IReadOnlyList<double[]> Climatology { get; }

    /// <summary>The days at which runs are looked at, those within the record only.</summary>
    public IReadOnlyList<Look> Looks { get; }

    /// <summary>The wars that are going on.</summary>
    public IReadOnlyList<OngoingWar> Wars { get; }

    /// <summary>All origins of a plan.</summary>
    /// <exception cref="ArgumentException">The record reaches no origin.</exception>
    public static IReadOnlyList<Origin> All(Mirror world, RuleBook rules, HindcastPlan plan, IReadOnlyList<RiverCourse>? courses, Func<int, bool> isWanted)
    {
        var (span, lines) = (KnownSpan.Of(world), new Lines(world));
        var origins = new List<Origin>();
        for (var year = plan.FirstOrigin; Day.Of(CalendarSystem.Julian, year + plan.Leads[0], 1, 1) <= span.Latest && year <= (plan.LastOrigin ?? int.MaxValue); year += plan.Step)
        {
            var day = Day.Of(CalendarSystem.Julian, year, 1, 1);
            if (!isWanted(year) || day < span.Earliest) continue;
            var furthest = plan.Leads.Where(lead => Day.Of(CalendarSystem.Julian, year + lead, 1, 1) <= span.Latest).Max();
            var scenario = Scenario.Of(world, rules, day, Day.Of(CalendarSystem.Julian, year + furthest, 1, 1), plan.Seed, without: plan.Without, courses: courses);
            origins.Add(new Origin(world, lines, scenario, year, span, plan));
        }

        return origins.Count > 0 ? origins : throw new ArgumentException($"the record knows of no holder {plan.Leads[0]} year after {plan.FirstOrigin}", nameof(plan));
    }

    /// <summary>The same origin, played by other rules or under another seed.</summary>
    public Origin With(RuleBook rules, uint seed)
    {
        var other = (Origin)MemberwiseClone();
        other.Scenario = Scenario.With(rules: rules, seed: seed);
        return other;
    }

    /// <summary>The category of a slot of a run; of −1, nobody's.</summary>
    public int CategoryOfSlot(int slot) => slot < 0 ? Nobody : categoryOfSlot[slot];

    /// <summary>The category of a polity or people of the record.</summary>
    public int CategoryOf(Entity polity) => categories.GetValueOrDefault(lines.Of(polity), SomebodyNew);

    /// <summary>Whether the record lets a line hold any station on a day.</summary>
    public bool Survives(int line, Day day) => Scenario.Map.Places.Any(station => world.HolderOf(station.Entity, day) is { } holder && CategoryOf(holder) == line);

    /// <summary>The 1st of January so many years later.</summary>
    public Day DayAfter(int years) => Day.Of(CalendarSystem.Julian, Year + years, 1, 1);

    private static bool IsFighting(SystemOfStates state, int polity)
    {
        for (var other = 0; other < state.Polities.Length; other++)
        {
            if (polity >= 0 && state.AtWar(polity, other)) return true;
        }

        return false;
    }

    private int TurnAfter(int years) => Turn.Of(DayAfter(years)).Number;

    private int Seen(Station station, Day day) => world.HolderOf(station.Entity, day) is { } holder ? CategoryOf(holder) : -1;

    private double[] ClimatologyOf(Station station, Day first, int now)
    {
        var days = new double[Categories];
        foreach (var standing in world.Through(Relation.Holds, station.Entity))
        {
            var from = Math.Max(standing.From.IsFinite ? standing.From.Number : first.Number, first.Number);
            var to = standing.To < Day ? standing.To.Number : Day.Number;
            if (to > from && standing.Value is { } holder) days[CategoryOf(holder)] += to - from;
        }

        var sum = days.Sum();
        if (sum > 0) return Array.ConvertAll(days, share => share / sum);
        days[now] = 1;
        return days;
    }
}

/// <summary>A day at which the runs of an origin are looked at.</summary>
/// <param name="Years">Years after the origin.</param>
/// <param name="Lead">Its place among the leads of the plan.</param>
/// <param name="Turn">The turn that the day begins.</param>
/// <param name="Seen">Of each held station the category that the record tells; −1 where it tells none, and then nothing is scored.</param>
internal sealed record Look(int Years, int Lead, int Turn, int[] Seen);
