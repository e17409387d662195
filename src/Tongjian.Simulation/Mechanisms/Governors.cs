using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Generals without an army are given strong places at the frontier.</summary>
internal sealed class Governors(RuleBook rules) : Mechanism(
    "governor", "Each year courts put idle generals in charge of the strong and threatened places that nobody of note governs.")
{
    private readonly GovernorRules rules = rules.Get<GovernorRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsYear()) return;
        var state = run.State;
        Span<bool> governed = stackalloc bool[state.Places.Length];
        governed.Clear();
        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (person.Lives && person.Place >= 0) governed[person.Place] = true;
        }

        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives || one.Polity < 0 || one.Captor >= 0 || one.Army >= 0 || one.Place >= 0 || one.Office is not (Office.General or Office.Governor)) continue;
            if (state.Polities[one.Polity].Places < rules.LeastRealm || !run.Happens(rules.Appointed, run.LuckOf(person), Purpose.Governor)) continue;
            var place = PostFor(run, one.Polity, governed);
            if (place < 0) continue;
            var told = run.Try(Deed.Appoint, one.Polity, person: person, place: place, cause: one.Cause);
            if (told < 0) continue;
            (one.Office, one.Place, one.Cause) = (Office.Governor, (short)place, told);
            governed[place] = true;
        }
    }

    private static int PostFor(Rerun run, int polity, ReadOnlySpan<bool> governed)
    {
        var state = run.State;
        var (best, most) = (-1, 0.0);
        foreach (var place in run.Front.HoldingsOf(state, polity))
        {
            ref var at = ref state.Places[place];
            if (at.Besieger >= 0 || state.Polities[polity].Capital == place) continue;
            var worth = (at.Walls + 0.5) * (1 + run.Front.ExposureOf(place)) * (1 + (at.Households / 100_000.0));
            if (worth > most && !governed[place]) (best, most) = (place, worth);
        }

        return best;
    }
}

/// <summary>How generals are given places.</summary>
/// <param name="Appointed">How often in a year a general without an army is given a place.</param>
/// <param name="LeastRealm">From how many places on a realm has governors of note.</param>
public sealed record GovernorRules(
    [Rule("a year")] double Appointed,
    [Rule("places")] int LeastRealm);
