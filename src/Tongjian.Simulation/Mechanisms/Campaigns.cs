using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What a court at war does with its men: how many columns it sends, where to, and when it calls them home.</summary>
internal sealed class Campaigns(RuleBook rules) : Mechanism(
    "campaign", "A court at war raises columns in its season and sends each against the place that promises most, or to the relief of its own.")
{
    private readonly CampaignRules rules = rules.Get<CampaignRules>();
    private readonly BattleRules battle = rules.Get<BattleRules>();
    private readonly HorseRules horse = rules.Get<HorseRules>();
    private readonly FleetRules fleet = rules.Get<FleetRules>();
    private readonly LevyRules levy = rules.Get<LevyRules>();
    private readonly Provisions provisions = new(rules.Get<MarchingRules>().Porters, rules.Get<SupplyRules>());

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var state = run.State;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity >= 0 && host.Order is Order.Take or Order.Relieve or Order.Hold && IsIdle(run, host)) Direct(run, army);
        }

        if (!run.Now.BeginsMonth()) return;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (state.Polities[polity].Exists && run.Front.WarsOf(state, polity) > 0) Raise(run, polity);
        }
    }

    private static bool IsIdle(Rerun run, in ArmyState host) =>
        host.Next == host.At && host.At == host.Target && run.State.Places[host.At].Holder == host.Polity;

    /// <summary>Gives an army that has nothing to do a new target, or sends it home.</summary>
    private void Direct(Rerun run, int army)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        var tired = host.Fatigue > rules.TooTired || host.Men < rules.LeastColumn / 2 || !IsSeason(run, host.Polity);
        var target = tired ? -1 : Best(run, host.Polity, host.At, host.Men, army, host.Number);
        if (target < 0)
        {
            Armies.TurnHome(state, army);
            return;
        }

        (host.Target, host.Order) = ((short)target, state.Places[target].Holder == host.Polity ? Order.Relieve : Order.Take);
        if (host.Order != Order.Take) return;
        var told = Told(run, host);
        if (told >= 0) host.Cause = told;
        else Armies.TurnHome(state, army);
    }

    /// <summary>Says that an army marches to take its target, unless that may not be.</summary>
    /// <returns>The number of the happening; −1 if it may not be.</returns>
    public static int Told(Rerun run, in ArmyState host) =>
        run.Try(Deed.March, host.Polity, run.State.Places[host.Target].Holder, host.Commander, place: host.Target, amount: host.Men, cause: host.Cause);

    /// <summary>The months in which armies take the field: riders of the north in the cold, others when it is neither hot nor frozen.</summary>
    private static bool IsSeason(Rerun run, int polity) => run.State.Polities[polity].Customs switch
    {
        Customs.Steppe or Customs.Forest => run.Now.Month is >= 8 or <= 4,
        _ => run.Now.Month is not (7 or 12 or 1),
    };

    /// <summary>Raises one more column if there are the men, the season and the place to send it to.</summary>
    private void Raise(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        if (!IsSeason(run, polity) || realm.Overlord >= 0 && realm.Government == Government.Puppet && realm.Reserve < rules.LeastColumn) return;
        var columns = 0;
        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity == polity && army.Order != Order.Return) columns++;
        }

        var most = Math.Clamp(1 + (int)(realm.Levy / rules.MenAColumn), 1, rules.MostColumns);
        if (columns >= most) return;
        var men = (int)Math.Min(realm.Reserve * rules.ShareSent, rules.MostInColumn);
        if (men < rules.LeastColumn || !run.Happens(rules.Zeal * (1 - realm.Weariness), polity, Purpose.Levy, columns)) return;
        var slot = Armies.Free(state);
        if (slot < 0) return;
        var start = realm.Capital >= 0 && state.Places[realm.Capital].Holder == polity ? realm.Capital : state.AnyPlaceOf(polity);
        if (start < 0) return;
        var target = Best(run, polity, start, men, slot, Armies.NumberOfNext(state, polity));
        if (target < 0) return;
        Send(run, polity, slot, MusterNear(run, polity, start, target), target, men);
    }

    private void Send(Rerun run, int polity, int slot, int start, int target, int men)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        var riders = horse.Mount(realm, men);
        var walking = run.Scenario.Travel.Days(start, target, Mover.Foot, run.Now.Season);
        var port = Waters.CanCarry(realm, men, fleet) ? Waters.PortFor(run, polity, target, walking, fleet) : -1;
        if (port >= 0) start = port;
        var cause = state.Places[target].Holder == polity ? realm.Cause : state.Tie(polity, state.Places[target].Holder).Cause;
        if (men >= levy.NotedLevy && (cause = run.Try(Deed.Levy, polity, place: start, amount: men, cause: cause)) < 0) return;
        ref var host = ref Armies.Raise(state, slot, polity, Generals.Pick(run, polity), start, men, riders, 0.5 + (0.5 * realm.Cohesion), cause);
        (host.Target, host.Order) = ((short)target, state.Places[target].Holder == polity ? Order.Relieve : Order.Take);
        host.DaysToNext = (float)(levy.GatheringOf(realm) + (port >= 0 ? fleet.Embarking : 0));
        host.Ships = port >= 0 ? (int)Math.Ceiling(men / fleet.MenAShip) : 0;
        (realm.Reserve, realm.Ships) = (realm.Reserve - men, realm.Ships - host.Ships);
        realm.Horses -= (int)(riders * horse.MountsOf(realm.Customs));
        host.Supply = (float)provisions.DaysOf(host, run.Now.Season);
        Levies.Conscript(run, polity, men, levy);
    }

    /// <summary>Where the column gathers: the own place nearest to its target.</summary>
    private static int MusterNear(Rerun run, int polity, int fallback, int target)
    {
        var tree = run.Scenario.Travel.Tree(target, Mover.Foot, run.Now.Season);
        foreach (var near in tree.Outwards(60))
        {
            if (run.State.Places[near].Holder == polity && near != target && run.State.Places[near].Besieger < 0) return near;
        }

        return fallback;
    }

    /// <summary>The place that promises most to an army, or that most needs it; −1 if none promises anything.</summary>
    private int Best(Rerun run, int polity, int from, int men, int army, int number)
    {
        var state = run.State;
        var tree = run.Scenario.Travel.Tree(from, Mover.Foot, run.Now.Season);
        var boats = Waters.CanCarry(state.Polities[polity], men, fleet) ? run.Scenario.Travel.Tree(from, Mover.Boats, run.Now.Season) : null;
        run.Aims.Clear();
        AddAims(run, polity, polity, men, army, number);
        for (var enemy = run.Front.NextEnemyOf(state, polity, -1); enemy >= 0; enemy = run.Front.NextEnemyOf(state, polity, enemy))
            AddAims(run, polity, enemy, men, army, number);

        return run.Aims.Best(tree, boats, 2 * fleet.Embarking, rules.ByDays, rules.Least);
    }

    /// <summary>Adds the places of one holder that a column can march for.</summary>
    private void AddAims(Rerun run, int polity, int holder, int men, int army, int number)
    {
        var state = run.State;
        foreach (var place in run.Front.HoldingsOf(state, holder))
        {
            ref var at = ref state.Places[place];
            double worth;
            if (holder == polity)
            {
                if (at.Besieger < 0 || !state.AtWar(polity, state.Armies[at.Besieger].Polity)) continue;
                worth = rules.Relief + Value(run, place);
                worth -= rules.ByOdds * Math.Max(0, Portable.Log((state.Armies[at.Besieger].Men + 1.0) / (men + 1.0)));
            }
            else
            {
                if (state.Polities[holder].Capital != place && !IsOpenTo(run, polity, place)) continue;
                if (!run.May(run.Deed(Deed.March, polity, at.Holder, place: place))) continue;
                var odds = Portable.Log((men + 1.0) / (Strength.OfGarrison(run, place, battle) + 1.0));
                worth = Value(run, place) + (rules.ByOdds * Math.Min(2, odds)) + (at.Home == polity ? rules.Homeland : 0);
                if (state.Polities[at.Holder].Capital == place) worth += rules.Converging * Math.Min(2, ColumnsTo(state, polity, place, army));
                else if (at.Besieger >= 0 && state.Armies[at.Besieger].Polity == polity) worth -= 1;
            }

            run.Aims.Add(place, worth, rules.Whim * run.Normal(Rerun.LuckOfArmy(polity, number), Purpose.Target, place));
        }
    }

    /// <summary>How many other columns of a polity are on their way to a place or before it.</summary>
    private static int ColumnsTo(SystemOfStates state, int polity, int place, int but)
    {
        var columns = 0;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity == polity && army != but && host.Target == place && host.Order == Order.Take) columns++;
        }

        return columns;
    }

    private double Value(Rerun run, int place)
    {
        var state = run.State;
        ref var at = ref state.Places[place];
        var value = rules.ByPeople * Portable.Log(1 + (at.Households / 1000.0));
        if (at.Holder >= 0 && state.Polities[at.Holder].Capital == place) return value + rules.ForCapital;
        return run.Map.Places[place].Kind == StationKind.Capital ? value + (rules.ForCapital * rules.SecondSeat) : value;
    }

    /// <summary>Whether a place can be reached through own, allied or nobody's land: whether a neighbour is such.</summary>
    private static bool IsOpenTo(Rerun run, int polity, int place)
    {
        foreach (var near in run.Map.Neighbours(place))
        {
            int holder = run.State.Places[near].Holder;
            if (holder == polity || holder < 0) return true;
            if ((run.State.Tie(polity, holder).Bonds & Bond.Alliance) != 0 || run.State.Polities[holder].Overlord == polity || run.State.Polities[polity].Overlord == holder) return true;
        }

        return false;
    }
}

/// <summary>How courts wage war.</summary>
/// <param name="MenAColumn">For each so many men that it can raise a court sends one more column.</param>
/// <param name="MostColumns">How many columns it sends at most.</param>
/// <param name="ShareSent">What share of its reserve goes with a column.</param>
/// <param name="MostInColumn">How many men go with a column at most.</param>
/// <param name="LeastColumn">How many at least.</param>
/// <param name="Zeal">How often in a month a court that is not weary raises a column that it could raise.</param>
/// <param name="TooTired">From which fatigue on an army goes home.</param>
/// <param name="Least">What a target must promise at least, in the measure of the following.</param>
/// <param name="ByPeople">What the logarithm of a place's thousands of households adds.</param>
/// <param name="ForCapital">What the enemy's seat adds.</param>
/// <param name="Converging">What each other column that is on its way to the enemy's seat adds to it, two at most.</param>
/// <param name="SecondSeat">What share of that another capital adds, where the court does not sit.</param>
/// <param name="Homeland">What a place adds that was one's own.</param>
/// <param name="Relief">What the relief of an own place adds.</param>
/// <param name="ByOdds">What the log ratio of men adds.</param>
/// <param name="ByDays">What each day of march takes away.</param>
/// <param name="Whim">How far choices stray from that: the deviation of what is added by chance.</param>
public sealed record CampaignRules(
    [Rule("men")] int MenAColumn,
    [Rule("columns")] int MostColumns,
    [Rule("share")] double ShareSent,
    [Rule("men")] int MostInColumn,
    [Rule("men")] int LeastColumn,
    [Rule("a month")] double Zeal,
    [Rule("share")] double TooTired,
    [Rule("worth")] double Least,
    [Rule("worth")] double ByPeople,
    [Rule("worth")] double ForCapital,
    [Rule("worth")] double Converging,
    [Rule("share")] double SecondSeat,
    [Rule("worth")] double Homeland,
    [Rule("worth")] double Relief,
    [Rule("worth")] double ByOdds,
    [Rule("worth a day")] double ByDays,
    [Rule("worth")] double Whim);
