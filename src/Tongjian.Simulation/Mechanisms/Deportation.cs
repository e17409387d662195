using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>A court that is taken with its seat is carried off: the ruler, the princes, the ministers.</summary>
internal static class Deportation
{
    /// <summary>Takes who is at a fallen seat and sends the captives to the taker's own.</summary>
    /// <param name="run">The run.</param>
    /// <param name="polity">Whose seat it was; its ruler is seized.</param>
    /// <param name="taker">Who has it.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="cause">The happening by which it fell.</param>
    /// <param name="rules">How courts are carried off.</param>
    public static void CarryOff(Rerun run, int polity, int taker, int seat, int cause, DeportationRules rules)
    {
        var state = run.State;
        int ruler = state.Polities[polity].Ruler;
        if (ruler < 0 || !Take(run, ruler, polity, taker, seat, cause)) return;
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!Courtiers.IsAt(one, polity) || one.Army >= 0 || one.Place >= 0) continue;
            var isOfCourt = one.House == polity || one.Office is Office.Minister or Office.Heir;
            if (isOfCourt && run.Happens(rules.CourtTaken, run.LuckOf(person), Purpose.CourtTaken)) Take(run, person, polity, taker, seat, cause);
        }
    }

    private static bool Take(Rerun run, int person, int polity, int taker, int seat, int cause)
    {
        var seized = run.Try(Deed.Seize, taker, polity, person, place: seat, cause: cause);
        if (seized < 0) return false;
        Thrones.Seize(run, person, taker, seized);
        int home = run.State.Polities[taker].Capital;
        if (home >= 0 && home != seat) run.Try(Deed.Deport, taker, polity, person, place: home, cause: seized);
        return true;
    }
}

/// <summary>How courts are carried off.</summary>
/// <param name="CourtTaken">How often each prince and minister at court is taken with the ruler.</param>
public sealed record DeportationRules(
    [Rule("chance")] double CourtTaken);
