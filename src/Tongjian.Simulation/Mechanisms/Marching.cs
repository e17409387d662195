using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Armies on the road: ten days of march a turn, over held rivers only by force, through hostile land from place to place.</summary>
internal sealed class Marching(RuleBook rules) : Mechanism(
    "march", "Armies march the fastest way of the season; walls and held rivers stop them; what they carry and find feeds them; hunger melts them.")
{
    private const double DaysOfTurn = 10;
    private readonly MarchingRules rules = rules.Get<MarchingRules>();
    private readonly FleetRules fleet = rules.Get<FleetRules>();
    private readonly HorseRules horse = rules.Get<HorseRules>();
    private readonly Provisions provisions = new(rules.Get<MarchingRules>().Porters, rules.Get<SupplyRules>());

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var armies = run.State.Armies;
        for (var army = 0; army < armies.Length; army++)
        {
            if (armies[army].Polity < 0) continue;
            March(run, army);
            if (armies[army].Polity >= 0 && armies[army].Order != Order.Migrate) Feed(run, army);
        }
    }

    /// <summary>How an army moves: in its ships, or as its riders do if nearly all have horses.</summary>
    public static Mover MoverOf(in ArmyState army) => army.Ships > 0 ? Mover.Boats : army.Riders * 10 > army.Men * 7 ? Mover.Riders : Mover.Foot;

    private void March(Rerun run, int army)
    {
        var state = run.State;
        ref var host = ref state.Armies[army];
        var left = DaysOfTurn;
        if (state.Places[host.At].Besieger == army) return;
        if (host.Next == host.At && host.DaysToNext > 0 && !HasGathered(run, army, ref host, ref left)) return;
        if (host.At == host.Target && host.Next == host.At) Rest(run, army);
        for (var steps = 0; steps < 40 && left > 0 && (host.At != host.Target || host.Next != host.At); steps++)
        {
            if (host.Next == host.At && !SetOut(run, army, ref host, ref left)) return;
            var days = Math.Min(left, host.DaysToNext);
            left -= days;
            host.DaysToNext -= (float)days;
            host.Fatigue = Cohesion.Within(host.Fatigue + (rules.Fatigue * days));
            if (host.DaysToNext > 0.01f) return;
            host.At = host.Next;
            host.DaysToNext = 0;
            if (MustStop(run, ref host)) return;
        }
    }

    /// <summary>Whether an army that is called together has come together; then it marches.</summary>
    private static bool HasGathered(Rerun run, int army, ref ArmyState host, ref double left)
    {
        if (host.Order == Order.Return) host.DaysToNext = 0;
        var days = Math.Min(left, host.DaysToNext);
        (left, host.DaysToNext) = (left - days, host.DaysToNext - (float)days);
        if (host.DaysToNext > 0.01f) return false;
        host.DaysToNext = 0;
        if (host.Order != Order.Take) return true;
        var told = Campaigns.Told(run, host);
        if (told >= 0) host.Cause = told;
        else Armies.TurnHome(run.State, army);
        return told >= 0;
    }

    /// <summary>Takes the next way to the target; false if it is barred.</summary>
    private bool SetOut(Rerun run, int army, ref ArmyState host, ref double left)
    {
        if (host.Ships > 0) Waters.LandIfNearer(run, ref host, fleet);
        var (mover, season) = (MoverOf(host), run.Now.Season);
        var tree = run.Scenario.Travel.Tree(host.Target, mover, season);
        var index = tree.NextWay(host.At);
        if (index < 0)
        {
            (host.Target, host.Base, host.Order) = (host.At, host.At, Order.Return);
            return false;
        }

        var way = run.Map.Ways[index];
        var crossing = Rivers.Hinders(run, host, way, rules, fleet, out var guard, out var kept);
        if (mover == Mover.Boats ? !Waters.Sails(run, army, way, fleet) : crossing > 0 && !Waters.Crosses(run, army, way, crossing, guard, kept, fleet))
        {
            left = 0;
            return false;
        }

        host.Next = (short)way.To;
        host.DaysToNext = (float)run.Scenario.Travel.DaysOn(index, mover, season);
        return true;
    }

    /// <summary>Whether the army may not pass the place it has come to: hostile walls, a hostile army, foreign land.</summary>
    private bool MustStop(Rerun run, ref ArmyState host)
    {
        var state = run.State;
        ref var at = ref state.Places[host.At];
        if (at.Holder == host.Polity || at.Holder < 0) return false;
        if (!state.AtWar(host.Polity, at.Holder))
        {
            return false;
        }

        if (host.Order is Order.Return or Order.Raid or Order.Migrate) return false;
        if (host.At == host.Target) return true;
        if (state.Polities[at.Holder].Capital == host.Target && run.Happens(rules.ToTheSeat, host.At, Purpose.Bypass)) return false;
        var riders = host.Riders / (double)Math.Max(1, host.Men);
        if (at.Walls >= 2 && run.Happens(rules.Bypass * riders, host.At, Purpose.Bypass)) return false;
        host.Target = host.At;
        return true;
    }

    private void Rest(Rerun run, int army)
    {
        ref var host = ref run.State.Armies[army];
        host.Fatigue = Cohesion.Within(host.Fatigue - rules.Rest);
        if (host.Order != Order.Return) return;
        // At home: the men go back to the reserve, most of them.
        ref var polity = ref run.State.Polities[host.Polity];
        polity.Reserve += host.Men;
        polity.Horses += (int)(host.Riders * horse.MountsOf(polity.Customs));
        polity.Ships += host.Ships;
        Armies.Disband(run.State, army);
    }

    /// <summary>Food: from home near it, from the land by its wealth and the season, else from what is carried.</summary>
    private void Feed(Rerun run, int army)
    {
        ref var host = ref run.State.Armies[army];
        ref var at = ref run.State.Places[host.At];
        if (at.Holder == host.Polity)
        {
            host.Supply = (float)provisions.DaysOf(host, run.Now.Season);
            return;
        }

        var forage = Math.Min(1, at.Households * (1 - at.Damage) * rules.Forage / Math.Max(1, host.Men)) * (run.Now.Season is Season.Autumn or Season.Summer ? 1 : 0.5);
        if (MoverOf(host) == Mover.Riders) forage = Math.Max(forage, rules.Herds);
        at.Damage = Cohesion.Within(at.Damage + (rules.Waste * (1 - at.Damage)));
        host.Supply -= (float)(DaysOfTurn * (1 - forage));
        if (host.Supply >= 0) return;
        host.Supply = 0;
        host.Men -= (int)(host.Men * rules.Starving);
        host.Riders = Math.Min(host.Riders, host.Men);
        host.Morale *= 0.8f;
        if (host.Men < rules.Melted)
        {
            run.Try(Speech.Deed.MeltAway, host.Polity, person: host.Commander, place: host.At, cause: host.Cause);
            Armies.Disband(run.State, army);
        }
        else if (host.Order != Order.Return)
        {
            Armies.TurnHome(run.State, army);
        }
    }
}

/// <summary>How armies march and eat.</summary>
/// <param name="Fatigue">What a day of march costs in freshness.</param>
/// <param name="Rest">What a turn at rest gives back of it.</param>
/// <param name="ToTheSeat">How likely a column that makes for the enemy's seat leaves a place on its way behind.</param>
/// <param name="Bypass">How often an army of riders passes by a walled place on its way in a turn.</param>
/// <param name="Porters">Porters for each soldier: how long an army lasts away from home follows from them.</param>
/// <param name="Forage">Men whom a household's land feeds in summer and autumn.</param>
/// <param name="Herds">What share of their food riders drive along or find anywhere.</param>
/// <param name="Waste">What share of what stands an army lays waste in a turn.</param>
/// <param name="Starving">What share of its men a turn without food costs.</param>
/// <param name="Melted">With less men than this an army is none any more.</param>
/// <param name="River">How often a great river that is held stops an army for a turn, fleets being equal.</param>
/// <param name="Fleet">What the log ratio of the defender's to the attacker's ships adds to the log odds of that.</param>
public sealed record MarchingRules(
    [Rule("share a day")] double Fatigue,
    [Rule("share a turn")] double Rest,
    [Rule("chance")] double ToTheSeat,
    [Rule("chance")] double Bypass,
    [Rule("porters a man")] double Porters,
    [Rule("men a household")] double Forage,
    [Rule("share")] double Herds,
    [Rule("share a turn")] double Waste,
    [Rule("share a turn")] double Starving,
    [Rule("men")] int Melted,
    [Rule("chance")] double River,
    [Rule("log odds")] double Fleet);
