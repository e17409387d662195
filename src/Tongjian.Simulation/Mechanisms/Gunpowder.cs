using System.Numerics;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Weapons of the workshops: found where rich cities are besieged, taken with them, learnt of neighbours, and used on walls and before them. The
/// weapons are those that the chronicle declares, in the order in which it names them; what they do follows from how many of them one knows.
/// </summary>
internal sealed class Gunpowder(RuleBook rules) : Mechanism(
    "gunpowder", "Besieged cities with rich workshops find new weapons; capture, defectors and trade spread them; they kill before and on walls.")
{
    private readonly GunpowderRules rules = rules.Get<GunpowderRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        var weapons = run.Scenario.Cast.Weapons.Count;
        if (weapons == 0) return;
        var state = run.State;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity >= 0 && state.Places[host.At].Besieger == army && state.Places[host.At].Holder >= 0) Besieged(run, host.At, weapons);
        }

        if (run.Now.BeginsYear()) Trade(run);
    }

    /// <summary>Who takes a city that knows a weapon may learn it there; called when it is taken.</summary>
    public static void Capture(Rerun run, int winner, int loser, int place, int cause, GunpowderRules rules)
    {
        if (loser < 0 || run.State.Places[place].Walls < rules.CityWalls) return;
        Spread(run, loser, winner, rules.SpreadByCapture, place, Purpose.WeaponTaken, cause);
    }

    /// <summary>Who goes over may bring what he knows; called when he does.</summary>
    public static void Defect(Rerun run, int from, int to, int cause, GunpowderRules rules) =>
        Spread(run, from, to, rules.SpreadByDefection, -1, Purpose.WeaponBrought, cause);

    /// <summary>A siege at which weapons are found and used.</summary>
    private void Besieged(Rerun run, int place, int weapons)
    {
        var state = run.State;
        ref var at = ref state.Places[place];
        ref var host = ref state.Armies[at.Besieger];
        if (at.Walls >= rules.CityWalls) Invent(run, place, at.Holder, weapons, host.Cause);
        if (Use(run, at.Holder, host.Polity, place, host.Cause, 0))
        {
            host.Men -= (int)(host.Men * rules.Killed);
            host.Riders = Math.Min(host.Riders, host.Men);
            host.Morale *= (float)(1 - rules.Frightened);
        }

        if (Use(run, host.Polity, at.Holder, place, host.Cause, 1)) at.Garrison -= (int)(at.Garrison * rules.Killed);
    }

    /// <summary>The chance grows with each city under siege and with the people, and so the workshops, behind its walls.</summary>
    private void Invent(Rerun run, int place, int polity, int weapons, int cause)
    {
        ref var realm = ref run.State.Polities[polity];
        var next = BitOperations.TrailingZeroCount(~(uint)realm.Weapons);
        if (next >= weapons) return;
        var workshops = Math.Min(2, run.State.Places[place].Households / rules.Workshops);
        var chance = rules.Invention * workshops * (realm.Weapons == 0 ? rules.WithoutModel : 1) / Turn.InYear;
        if (!run.Happens(chance, place, Purpose.Invention)) return;
        if (run.Try(Deed.LearnWeapon, polity, place: place, amount: next, cause: cause) >= 0) realm.Weapons |= (ushort)(1 << next);
    }

    private bool Use(Rerun run, int user, int enemy, int place, int cause, int side)
    {
        var known = run.State.Polities[user].Weapons;
        if (known == 0 || !run.Happens(rules.Used, place, Purpose.WeaponUsed, side)) return false;
        var newest = BitOperations.Log2(known);
        return run.Try(Deed.UseWeapon, user, enemy, place: place, amount: newest, cause: cause) >= 0;
    }

    /// <summary>Neighbours learn of each other in the long run, at war too: those who have cities to make anything in.</summary>
    private void Trade(Rerun run)
    {
        var state = run.State;
        for (var from = 0; from < state.Polities.Length; from++)
        {
            if (!state.Polities[from].Exists || state.Polities[from].Weapons == 0) continue;
            foreach (var to in run.Front.NeighboursOf(from))
            {
                if (state.Polities[to].Exists && state.Polities[to].Households > rules.Workshops)
                    Spread(run, from, to, rules.SpreadToNeighbour, -1, Purpose.WeaponTraded, -1);
            }
        }
    }

    private static void Spread(Rerun run, int from, int to, double chance, int place, Purpose purpose, int cause)
    {
        if (from == to) return;
        var state = run.State;
        var unknown = state.Polities[from].Weapons & ~state.Polities[to].Weapons;
        for (; unknown != 0; unknown &= unknown - 1)
        {
            var weapon = BitOperations.TrailingZeroCount(unknown);
            if (!run.Happens(chance, to, purpose, (from * 16) + weapon)) continue;
            if (run.Try(Deed.LearnWeapon, to, from, place: place, amount: weapon, cause: cause) >= 0) state.Polities[to].Weapons |= (ushort)(1 << weapon);
        }
    }
}
