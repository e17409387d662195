using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Whom a court puts at the head of its armies. Reads only.</summary>
internal static class Generals
{
    /// <summary>A general without an army, by skill, standing and chance; −1 if there is none.</summary>
    public static int Pick(Rerun run, int polity)
    {
        var (best, most) = (-1, 0.0);
        var persons = run.State.Persons.AsSpan(0, run.State.PersonCount);
        for (var person = 0; person < persons.Length; person++)
        {
            ref var one = ref persons[person];
            if (!one.Lives || one.Polity != polity || one.Army >= 0 || one.Captor >= 0 || one.Office is not (Office.General or Office.Governor)) continue;
            var worth = one.Field + (0.5 * one.Standing) + (0.3 * run.Uniform(run.LuckOf(person), Purpose.Command));
            if (worth > most) (best, most) = (person, worth);
        }

        return best;
    }
}
