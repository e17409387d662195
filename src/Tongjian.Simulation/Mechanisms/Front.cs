using Tongjian.Language;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Who borders whom, and what each polity has: looked up once a turn. It follows from the state and holds nothing of its own.
/// </summary>
internal sealed class Front(int places, int polities)
{
    private readonly int[] contacts = new int[polities * polities];
    private readonly int[] claims = new int[polities * polities];
    private readonly int[] exposure = new int[places];

    /// <summary>How many ways by land or river lead from places of one polity to places of another.</summary>
    public int Between(int one, int other) => contacts[(one * polities) + other];

    /// <summary>How many places one polity holds whose people would rather belong to another.</summary>
    /// <param name="claimant">To whom they would rather belong.</param>
    /// <param name="holder">Who holds them.</param>
    public int ClaimsOn(int claimant, int holder) => claims[(claimant * polities) + holder];

    /// <summary>How many ways lead from a place to places of polities that its holder is at war with.</summary>
    public int ExposureOf(int place) => exposure[place];

    /// <summary>Looks at the map.</summary>
    public void Look(Rerun run)
    {
        var state = run.State;
        Array.Clear(contacts);
        Array.Clear(claims);
        for (var polity = 0; polity < polities; polity++) (state.Polities[polity].Places, state.Polities[polity].Households) = (0, 0);
        for (var place = 0; place < places; place++)
        {
            exposure[place] = 0;
            int holder = state.Places[place].Holder;
            if (holder < 0) continue;
            ref var polity = ref state.Polities[holder];
            polity.Places++;
            if (state.Places[place].Home is >= 0 and var home && home != holder) claims[(home * polities) + holder]++;
            polity.Households += state.Places[place].Households;
            foreach (var way in run.Map.From(place))
            {
                int neighbour = state.Places[way.To].Holder;
                if (neighbour < 0 || neighbour == holder || way.Kind == RouteKind.SeaLane) continue;
                contacts[(holder * polities) + neighbour]++;
                if (state.AtWar(holder, neighbour)) exposure[place]++;
            }
        }
    }
}
