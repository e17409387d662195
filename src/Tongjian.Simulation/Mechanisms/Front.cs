using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Who borders whom, what each polity has, and how many wars it is in. It follows from the state and holds nothing of its own: it is looked up
/// anew at the beginning of a turn when places or wars have changed hands since, and each month for the households.
/// </summary>
internal sealed class Front
{
    private readonly int places;
    private readonly int polities;
    private readonly int[] first; // where the neighbours of each place begin
    private readonly int[] next; // the places at the other end of the ways by land or river
    private readonly short[] holders;
    private readonly int[] contacts;
    private readonly int[] claims;
    private readonly int[] claimed; // which of them are not 0
    private int claimedCount;
    private readonly int[] exposure;
    private readonly int[] neighbours; // row by row, who borders each polity, in ascending order
    private readonly int[] neighbourCounts;
    private readonly bool[] wars; // who is at war with whom, row by row
    private readonly int[] enemies; // row by row, those of each polity, in ascending order
    private readonly int[] warCounts;
    private readonly Holdings holdings;
    private bool stale;
    private bool warsStale;

    /// <summary>A front over a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="polities">How many polities there can be.</param>
    public Front(Map map, int polities)
    {
        (places, this.polities) = (map.Places.Count, polities);
        first = new int[places + 1];
        var ends = new List<int>(map.Ways.Length);
        for (var place = 0; place < places; place++)
        {
            foreach (var way in map.From(place))
            {
                if (way.Kind != RouteKind.SeaLane) ends.Add(way.To);
            }

            first[place + 1] = ends.Count;
        }

        next = [.. ends];
        holders = new short[places];
        (claimed, holdings) = (new int[places], new Holdings(places, polities));
        (contacts, claims, exposure) = (new int[polities * polities], new int[polities * polities], new int[places]);
        (neighbours, neighbourCounts) = (new int[polities * polities], new int[polities]);
        (wars, enemies, warCounts) = (new bool[polities * polities], new int[polities * polities], new int[polities]);
        Forget();
    }

    /// <summary>How many ways by land or river lead from places of one polity to places of another.</summary>
    public int Between(int one, int other) => contacts[(one * polities) + other];

    /// <summary>The polities to whose places such ways lead from places of a polity, in ascending order.</summary>
    public ReadOnlySpan<int> NeighboursOf(int polity) => neighbours.AsSpan(polity * polities, neighbourCounts[polity]);

    /// <summary>How many places one polity holds whose people would rather belong to another.</summary>
    /// <param name="claimant">To whom they would rather belong.</param>
    /// <param name="holder">Who holds them.</param>
    public int ClaimsOn(int claimant, int holder) => claims[(claimant * polities) + holder];

    /// <summary>How many ways lead from a place to places of polities that its holder is at war with.</summary>
    public int ExposureOf(int place) => exposure[place];

    /// <summary>In how many wars a polity is now; those begun or ended in this turn count.</summary>
    public int WarsOf(SystemOfStates state, int polity)
    {
        if (warsStale) CountWars(state);
        return warCounts[polity];
    }

    /// <summary>
    /// The next polity with which one is at war now, in ascending order: <c>for (var enemy = NextEnemyOf(state, polity, -1); enemy >= 0; …)</c>, in
    /// which wars may begin and end. Of all polities few are enemies.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="polity">Whose enemies.</param>
    /// <param name="after">The one before; −1 for the first.</param>
    /// <returns>The enemy; −1 if there is none left.</returns>
    public int NextEnemyOf(SystemOfStates state, int polity, int after)
    {
        if (warsStale) CountWars(state);
        foreach (var enemy in enemies.AsSpan(polity * polities, warCounts[polity]))
        {
            if (enemy > after) return enemy;
        }

        return -1;
    }

    /// <summary>The places that a polity holds now, in ascending order; see <see cref="Holdings.Of"/>.</summary>
    public ReadOnlySpan<int> HoldingsOf(SystemOfStates state, int polity) => holdings.Of(state, polity);

    /// <summary>Says that all may be new: another run begins.</summary>
    public void Forget()
    {
        ForgetPlaces();
        warsStale = true;
    }

    /// <summary>Says that a polity has begun or ended, and has no wars.</summary>
    public void ChangePolity(int polity)
    {
        ForgetPlaces();
        for (var other = 0; other < polities; other++) ChangeWar(polity, other, war: false);
    }

    /// <summary>Says that a place has changed hands.</summary>
    public void ForgetPlaces()
    {
        stale = true;
        holdings.Forget();
    }

    /// <summary>Says that two polities are at war, or at war no more.</summary>
    public void ChangeWar(int one, int other, bool war)
    {
        stale = true;
        if (warsStale || wars[(one * polities) + other] == war) return;
        (wars[(one * polities) + other], wars[(other * polities) + one]) = (war, war);
        ChangeEnemy(one, other, war);
        ChangeEnemy(other, one, war);
    }

    /// <summary>Looks at the map, if something there has changed.</summary>
    public void Look(Rerun run)
    {
        var state = run.State;
        if (warsStale) CountWars(state);
        if (!stale && !run.Now.BeginsMonth()) return;
        stale = false;
        Clear();
        holdings.Forget();
        for (var polity = 0; polity < polities; polity++) (state.Polities[polity].Places, state.Polities[polity].Households) = (0, 0);
        for (var place = 0; place < places; place++)
        {
            ref var at = ref state.Places[place];
            holders[place] = at.Holder;
            if (at.Holder < 0) continue;
            ref var polity = ref state.Polities[at.Holder];
            polity.Places++;
            polity.Households += at.Households;
            if (at.Home < 0 || at.Home == at.Holder) continue;
            var claim = (at.Home * polities) + at.Holder;
            if (claims[claim]++ == 0) claimed[claimedCount++] = claim;
        }

        CountContacts();
        for (var polity = 0; polity < polities; polity++) neighbours.AsSpan(polity * polities, neighbourCounts[polity]).Sort();
    }

    /// <summary>Sets to 0 what is not: of all pairs of polities few have to do with each other.</summary>
    private void Clear()
    {
        for (var polity = 0; polity < polities; polity++)
        {
            foreach (var other in NeighboursOf(polity)) contacts[(polity * polities) + other] = 0;
            neighbourCounts[polity] = 0;
        }

        foreach (var claim in claimed.AsSpan(0, claimedCount)) claims[claim] = 0;
        claimedCount = 0;
    }

    private void CountContacts()
    {
        for (var place = 0; place < places; place++)
        {
            int holder = holders[place];
            var exposed = 0;
            if (holder >= 0)
            {
                var row = holder * polities;
                foreach (var end in next.AsSpan(first[place], first[place + 1] - first[place]))
                {
                    int neighbour = holders[end];
                    if (neighbour < 0 || neighbour == holder) continue;
                    if (contacts[row + neighbour]++ == 0) neighbours[row + neighbourCounts[holder]++] = neighbour;
                    if (wars[row + neighbour]) exposed++;
                }
            }

            exposure[place] = exposed;
        }
    }

    private void ChangeEnemy(int polity, int enemy, bool war)
    {
        var row = enemies.AsSpan(polity * polities, polities);
        var count = warCounts[polity];
        var at = ~row[..count].BinarySearch(enemy);
        if (war)
        {
            row[at..count].CopyTo(row[(at + 1)..]);
            row[at] = enemy;
            warCounts[polity] = count + 1;
        }
        else
        {
            row[(~at + 1)..count].CopyTo(row[~at..]);
            warCounts[polity] = count - 1;
        }
    }

    private void CountWars(SystemOfStates state)
    {
        warsStale = false;
        for (var polity = 0; polity < polities; polity++)
        {
            var (row, count) = (polity * polities, 0);
            for (var other = 0; other < polities; other++)
            {
                var war = state.AtWar(polity, other);
                wars[row + other] = war;
                if (war) enemies[row + count++] = other;
            }

            warCounts[polity] = count;
        }
    }
}
