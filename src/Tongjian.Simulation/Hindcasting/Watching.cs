using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Hindcasting;

/// <summary>Plays some runs of an origin and looks at them on its days.</summary>
internal sealed class Watching
{
    private readonly Outcomes outcomes;
    private readonly Origin origin;
    private readonly Rerun run;
    private readonly int[][] holders;
    private readonly int[][] survivals;
    private readonly bool[] survives;

    public Watching(Outcomes outcomes)
    {
        (this.outcomes, origin, run) = (outcomes, outcomes.Origin, new Rerun(outcomes.Origin.Scenario));
        holders = Array.ConvertAll(outcomes.Holders, counts => new int[counts.Length]);
        survivals = Array.ConvertAll(outcomes.Survivals, counts => new int[counts.Length]);
        survives = new bool[origin.Categories];
    }

    /// <summary>Plays the runs of some numbers.</summary>
    /// <param name="from">The first number.</param>
    /// <param name="to">The number behind the last.</param>
    /// <param name="stop">Stops the work.</param>
    public void Play(int from, int to, CancellationToken stop)
    {
        for (var number = from; number < to; number++)
        {
            stop.ThrowIfCancellationRequested();
            run.Begin(number);
            for (var look = 0; look < origin.Looks.Count; look++)
            {
                while (run.Now.Number < origin.Looks[look].Turn)
                {
                    run.Step();
                    LookAtWars(number);
                }

                LookAtPlaces(look, number);
            }
        }

        outcomes.Add(holders, survivals);
    }

    private void LookAtWars(int number)
    {
        for (var at = 0; at < origin.Wars.Count; at++)
        {
            var war = origin.Wars[at];
            ref var ends = ref outcomes.WarEnds[(at * outcomes.Runs) + number];
            var (state, one, other) = (run.State, war.One, war.Other);
            if (ends == int.MaxValue && !(state.AtWar(one, other) && state.Polities[one].Exists && state.Polities[other].Exists)) ends = run.Now.Number;
        }
    }

    private void LookAtPlaces(int look, int number)
    {
        PlaceState[] places = run.State.Places;
        var (seen, counts) = (origin.Looks[look].Seen, outcomes.Counts[look]);
        for (var at = 0; at < origin.Held.Count; at++)
        {
            var category = origin.CategoryOfSlot(places[origin.Held[at].Index].Holder);
            holders[look][(at * origin.Categories) + category]++;
            if (seen[at] >= 0 && category != origin.Nobody) counts[(category * outcomes.Runs) + number]++;
        }

        Array.Clear(survives);
        for (var place = 0; place < places.Length; place++) survives[origin.CategoryOfSlot(places[place].Holder)] = true;
        for (var line = 0; line < origin.LineNames.Count; line++)
        {
            if (survives[line]) survivals[look][line]++;
        }
    }
}
