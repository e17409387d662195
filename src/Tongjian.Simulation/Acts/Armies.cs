using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Acts;

/// <summary>How armies come, turn home and go. Nothing is told here: who lets it happen has told it.</summary>
internal static class Armies
{
    /// <summary>An empty slot; −1 if every slot is taken.</summary>
    public static int Free(SystemOfStates state)
    {
        for (var army = 0; army < state.Armies.Length; army++)
        {
            if (state.Armies[army].Polity < 0) return army;
        }

        return -1;
    }

    /// <summary>The least number that no army of a polity bears.</summary>
    public static byte NumberOfNext(SystemOfStates state, int polity)
    {
        byte number = 0;
        for (var army = 0; army < state.Armies.Length; army++)
        {
            if (state.Armies[army].Polity != polity || state.Armies[army].Number != number || number == byte.MaxValue) continue;
            number++;
            army = -1;
        }

        return number;
    }

    /// <summary>Puts an army into an empty slot, its commander at its head. Its men, horses and food are the caller's to reckon.</summary>
    /// <param name="state">The state.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="polity">Whom it serves.</param>
    /// <param name="commander">Who leads it; −1 for nobody of note.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="men">Men.</param>
    /// <param name="riders">Of them, men on horses.</param>
    /// <param name="morale">0 ready to run, 1 at its best.</param>
    /// <param name="cause">The happening that sent it.</param>
    /// <returns>The army, which holds where it stands.</returns>
    public static ref ArmyState Raise(SystemOfStates state, int slot, int polity, int commander, int at, int men, int riders, double morale, int cause)
    {
        var number = NumberOfNext(state, polity);
        ref var host = ref state.Armies[slot];
        host = new ArmyState
        {
            Polity = (short)polity,
            Commander = (short)commander,
            Number = number,
            At = (short)at,
            Next = (short)at,
            Target = (short)at,
            Base = (short)at,
            Order = Order.Hold,
            Men = men,
            Riders = riders,
            Morale = (float)morale,
            Cause = cause,
        };
        if (commander >= 0) (state.Persons[commander].Army, state.Persons[commander].Place) = ((short)slot, -1);
        return ref host;
    }

    /// <summary>Sends an army home: whatever it besieges is free.</summary>
    public static void TurnHome(SystemOfStates state, int army)
    {
        ref var host = ref state.Armies[army];
        LeaveSiege(state, army);
        host.Order = Order.Return;
        host.Target = host.Base;
    }

    /// <summary>Takes an army off whatever it besieges.</summary>
    public static void LeaveSiege(SystemOfStates state, int army)
    {
        ref var host = ref state.Armies[army];
        if (host.Polity >= 0 && state.Places[host.At].Besieger == army) state.Places[host.At].Besieger = -1;
        host.TurnsAtSiege = 0;
    }

    /// <summary>Ends an army; its men are dead, scattered or sent home by whoever calls this.</summary>
    public static void Disband(SystemOfStates state, int army)
    {
        LeaveSiege(state, army);
        ref var host = ref state.Armies[army];
        if (host.Commander >= 0 && state.Persons[host.Commander].Army == army) state.Persons[host.Commander].Army = -1;
        host = default;
        (host.Polity, host.Commander, host.Cause) = (-1, -1, -1);
    }
}
