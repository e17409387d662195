using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Death by age, and the coming of age of those whom no source names yet.</summary>
internal sealed class Lives(RuleBook rules) : Mechanism(
    "lives", "People die by their age; each court finds new generals.")
{
    private const int Oldest = 150;

    private readonly LivesRules rules = rules.Get<LivesRules>();
    private readonly double[] hazards = HazardsOf(rules.Get<LivesRules>());

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives) continue;
            if (!run.Happens(hazards[Math.Clamp(run.Now.Year - one.Born, 0, Oldest)], run.LuckOf(person), Purpose.Death)) continue;
            var told = run.Try(Deed.Die, one.Polity, person: person, cause: -1);
            if (told >= 0) Thrones.Die(run, person);
        }

        if (!run.Now.BeginsYear()) return;
        Span<int> generals = stackalloc int[state.Polities.Length];
        CountGenerals(state, generals);
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (state.Polities[polity].Exists) ComeOfAge(run, polity, generals[polity]);
        }
    }

    /// <summary>How likely a person of each age dies within a month (Gompertz).</summary>
    private static double[] HazardsOf(LivesRules rules) =>
        [.. Enumerable.Range(0, Oldest + 1).Select(age => rules.Death * Portable.Exp(rules.DeathByAge * (age - 20)) / 12)];

    /// <summary>How many generals, those with a place of their own included, each polity has.</summary>
    private static void CountGenerals(SystemOfStates state, Span<int> generals)
    {
        generals.Clear();
        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (person.Lives && person.Polity >= 0 && person.Captor < 0 && person.Office is Office.General or Office.Governor) generals[person.Polity]++;
        }
    }

    private void ComeOfAge(Rerun run, int polity, int generals)
    {
        var state = run.State;
        if (generals < Math.Min(rules.Generals, 1 + (state.Polities[polity].Levy / rules.MenAGeneral))) NewPerson(run, polity, Office.General, rules.GeneralAge);
    }

    /// <summary>Somebody of whom no source tells comes of age.</summary>
    /// <returns>The number of the person; −1 if there is no room for one more.</returns>
    public static int NewPerson(Rerun run, int polity, Office office, int age)
    {
        var state = run.State;
        var slot = state.PersonCount;
        if (slot == state.Persons.Length)
        {
            slot = -1;
            for (var person = run.Scenario.FirstNewPerson; person < state.Persons.Length && slot < 0; person++)
            {
                if (!state.Persons[person].Lives) slot = person;
            }

            if (slot < 0) return -1;
        }
        else
        {
            state.PersonCount++;
        }

        var name = NameOfNext(run, polity, office);
        state.Persons[slot] = new PersonState
        {
            Lives = true,
            Office = office,
            Polity = (short)polity,
            Captor = -1,
            Army = -1,
            Place = -1,
            Fled = -1,
            House = (short)(office == Office.Heir ? polity : -1),
            Name = name,
            Born = (short)(run.Now.Year - age),
            Field = Skill(run, name, 0),
            Rule = Skill(run, name, 1),
            Plot = Skill(run, name, 2),
            Loyalty = (float)(0.5 + (0.5 * run.Uniform(name, Purpose.Skill, 3))),
            Ambition = Skill(run, name, 4),
            Boldness = Skill(run, name, 5),
            Cause = -1,
        };
        return slot;
    }

    private static float Skill(Rerun run, int name, int draw) => Cohesion.Within(0.5 + (0.2 * run.Normal(name, Purpose.Skill, draw)));

    /// <summary>The first name of this turn for one of a polity and office that nobody bears.</summary>
    private static int NameOfNext(Rerun run, int polity, Office office)
    {
        var (which, name) = (0, 0);
        do
        {
            name = run.Scenario.Cast.NameOfNew(run.Now.Number - run.Scenario.From.Number, polity, office, which++);
        }
        while (which < Scenarios.Cast.NewAtOnce && IsBorne(run.State, name));
        return name;
    }

    private static bool IsBorne(SystemOfStates state, int name)
    {
        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (person.Name == name) return true;
        }

        return false;
    }
}

/// <summary>How long people live, and how thrones pass on.</summary>
/// <param name="Death">How likely a grown person of twenty dies within a year.</param>
/// <param name="DeathByAge">How fast the logarithm of that rises with each year of age (Gompertz).</param>
/// <param name="KnownHeir">What share of the legitimacy of the throne passes to an heir of the house.</param>
/// <param name="UnknownHeir">What share passes to anybody else.</param>
/// <param name="HeirAge">How old an heir is of whom no source tells.</param>
/// <param name="GeneralAge">How old a new general is.</param>
/// <param name="Generals">How many generals of note a court has at most by coming of age.</param>
/// <param name="MenAGeneral">For how many men that can be raised it has one more.</param>
public sealed record LivesRules(
    [Rule("a year")] double Death,
    [Rule("log a year")] double DeathByAge,
    [Rule("share")] double KnownHeir,
    [Rule("share")] double UnknownHeir,
    [Rule("years")] int HeirAge,
    [Rule("years")] int GeneralAge,
    [Rule("generals")] int Generals,
    [Rule("men")] int MenAGeneral);
