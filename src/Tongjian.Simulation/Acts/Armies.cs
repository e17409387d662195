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
