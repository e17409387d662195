using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Acts;

/// <summary>War, peace and obligation between polities. Nothing is told here: who lets it happen has told it.</summary>
internal static class Bonds
{
    /// <summary>Puts two polities at war: whatever bound them is over, and with it all trust.</summary>
    public static void BeginWar(Rerun run, int one, int other, int cause)
    {
        if (one == other || run.State.AtWar(one, other)) return;
        run.Front.ChangeWar(one, other, war: true);
        foreach (var (mine, others) in (ReadOnlySpan<(int, int)>)[(one, other), (other, one)])
        {
            ref var tie = ref run.State.Tie(mine, others);
            tie.Bonds = (tie.Bonds & ~(Bond.Alliance | Bond.Treaty)) | Bond.War | Bond.Known;
            (tie.Trust, tie.Pays, tie.Gains, tie.Since, tie.Moved, tie.Cause) = (0, 0, 0, run.Now.Number, run.Now.Number, cause);
            ref var polity = ref run.State.Polities[mine];
            if (polity.Overlord == others) polity.Overlord = -1;
        }
    }

    /// <summary>Ends the war between two polities; armies of either on the other's places go home.</summary>
    public static void EndWar(Rerun run, int one, int other, int cause)
    {
        var state = run.State;
        run.Front.ChangeWar(one, other, war: false);
        foreach (var (mine, others) in (ReadOnlySpan<(int, int)>)[(one, other), (other, one)])
        {
            ref var tie = ref state.Tie(mine, others);
            tie.Bonds &= ~Bond.War;
            (tie.Gains, tie.Since, tie.Cause) = (0, run.Now.Number, cause);
        }

        for (var army = 0; army < state.Armies.Length; army++)
        {
            ref var host = ref state.Armies[army];
            if (host.Polity != one && host.Polity != other) continue;
            int enemy = host.Polity == one ? other : one;
            if (state.Places[host.Target].Holder == enemy || state.Places[host.At].Holder == enemy) Armies.TurnHome(state, army);
        }
    }

    /// <summary>Binds two polities by a treaty.</summary>
    public static void Bind(Rerun run, int one, int other, int cause)
    {
        foreach (var (mine, others) in (ReadOnlySpan<(int, int)>)[(one, other), (other, one)])
        {
            ref var tie = ref run.State.Tie(mine, others);
            tie.Bonds |= Bond.Treaty | Bond.Known;
            (tie.Since, tie.Cause) = (run.Now.Number, cause);
        }
    }

    /// <summary>Makes two polities allies.</summary>
    public static void Ally(Rerun run, int one, int other, int cause)
    {
        foreach (var (mine, others) in (ReadOnlySpan<(int, int)>)[(one, other), (other, one)])
        {
            ref var tie = ref run.State.Tie(mine, others);
            tie.Bonds |= Bond.Alliance | Bond.Known;
            (tie.Since, tie.Cause) = (run.Now.Number, cause);
        }
    }

    /// <summary>Ends an alliance or a treaty between two polities.</summary>
    public static void Loose(Rerun run, int one, int other, Bond bond, int cause)
    {
        foreach (var (mine, others) in (ReadOnlySpan<(int, int)>)[(one, other), (other, one)])
        {
            ref var tie = ref run.State.Tie(mine, others);
            if ((tie.Bonds & bond) == 0) continue;
            tie.Bonds &= ~bond;
            (tie.Since, tie.Cause) = (run.Now.Number, cause);
        }
    }

    /// <summary>Makes a polity the vassal of another, or of nobody.</summary>
    public static void Submit(Rerun run, int vassal, int lord)
    {
        run.State.Polities[vassal].Overlord = (short)lord;
        if (lord < 0) return;
        run.State.Tie(vassal, lord).Bonds |= Bond.Known;
        run.State.Tie(lord, vassal).Bonds |= Bond.Known;
    }

    /// <summary>The polity at the head of a chain of overlords.</summary>
    public static int HeadOf(SystemOfStates state, int polity)
    {
        for (var steps = 0; steps < 8 && state.Polities[polity].Overlord is >= 0 and var lord; steps++) polity = lord;
        return polity;
    }
}
