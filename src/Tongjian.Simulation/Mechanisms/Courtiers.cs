using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Who stands about a throne, and how they stand to it.</summary>
internal static class Courtiers
{
    /// <summary>The age of a person in years, as far as the year of birth is known.</summary>
    public static int AgeOf(Rerun run, int person) => run.Now.Year - run.State.Persons[person].Born;

    /// <summary>Whether a person lives, is nobody's captive and serves a polity.</summary>
    public static bool IsAt(in PersonState person, int polity) => person.Lives && person.Captor < 0 && person.Polity == polity;

    /// <summary>The member of a polity's house who has the best claim to its throne; −1 if none is free to take it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="polity">The polity.</param>
    /// <param name="but">Who is left out; −1 for nobody.</param>
    /// <param name="adult">From which age on somebody counts.</param>
    public static int PrinceOf(Rerun run, int polity, int but = -1, int adult = 0)
    {
        var (best, most) = (-1, 0.0);
        var persons = run.State.Persons.AsSpan(0, run.State.PersonCount);
        for (var person = 0; person < persons.Length; person++)
        {
            ref var one = ref persons[person];
            if (!one.Lives || one.House != polity || one.Captor >= 0 || person == but || one.Office == Office.Ruler) continue;
            if (one.Polity >= 0 && one.Polity != polity || AgeOf(run, person) < adult) continue;
            var claim = (one.Office == Office.Heir ? 2 : 1) + one.Standing + run.Uniform(run.LuckOf(person), Purpose.Succession);
            if (claim > most) (best, most) = (person, claim);
        }

        return best;
    }

    /// <summary>The ablest servant of a polity for the business of state, without a command; −1 if there is none.</summary>
    public static int MinisterOf(Rerun run, int polity, int adult)
    {
        var (best, most) = (-1, 0.0);
        var persons = run.State.Persons.AsSpan(0, run.State.PersonCount);
        for (var person = 0; person < persons.Length; person++)
        {
            ref var one = ref persons[person];
            if (!IsAt(one, polity) || one.Office == Office.Ruler || one.Army >= 0 || AgeOf(run, person) < adult) continue;
            var worth = one.Rule + one.Standing + (one.House == polity ? 0.5 : 0) + (0.3 * run.Uniform(run.LuckOf(person), Purpose.Regent));
            if (worth > most) (best, most) = (person, worth);
        }

        return best;
    }

    /// <summary>What happened at court is felt by all who serve it: their loyalty falls.</summary>
    /// <param name="state">The state, which this changes.</param>
    /// <param name="polity">The polity.</param>
    /// <param name="by">What share of their loyalty they lose.</param>
    public static void Estrange(SystemOfStates state, int polity, double by)
    {
        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (IsAt(person, polity) && person.Office != Office.Ruler) person.Loyalty *= (float)(1 - by);
        }
    }
}
