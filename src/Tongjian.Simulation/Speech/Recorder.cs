using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech.Names;
using Tongjian.Simulation.State;
using Tongjian.World;

namespace Tongjian.Simulation.Speech;

/// <summary>Takes down a run while it is played: every happening with the names of that moment, and who is new.</summary>
internal sealed class Recorder : IRunWatcher
{
    private readonly Scenario scenario;
    private readonly Dictionary<int, Newcomer> newcomers = [];
    private readonly List<Newcomer> newcomersInOrder = [];
    private readonly SortedDictionary<int, bool> risings = [];
    private readonly List<int> foundings = [];
    private readonly Dictionary<(int Low, int High), int> binding = [];

    public Recorder(Scenario scenario)
    {
        this.scenario = scenario;
        var parties = new Dictionary<Entity, int>();
        foreach (var (treaty, party, _) in scenario.World.On(Relation.Bound, scenario.From.FirstDay))
        {
            var slot = -1;
            for (var polity = 0; polity < scenario.Polities.Count; polity++)
            {
                if (scenario.Polities[polity] == party) slot = polity;
            }

            if (slot < 0) continue;
            if (parties.TryGetValue(treaty, out var first)) binding.TryAdd(Pair(first, slot), treaty.Id);
            else parties[treaty] = slot;
        }
    }

    public List<Telling> Tellings { get; } = [];

    public List<NewTreaty> Treaties { get; } = [];

    /// <summary>The names of all that came up.</summary>
    public NameBook Names() => new(scenario, newcomersInOrder, Treaties, risings.Keys);

    public void Happened(Rerun run, in Happening happening, int number)
    {
        var state = run.State;
        var telling = new Telling(
            happening,
            NameOf(run, happening.Agent),
            NameOf(run, happening.Patient),
            PersonOf(run, happening.Person),
            PersonOf(run, happening.Other),
            happening.Kind == Deed.Ally && happening.Amount > 0 ? Noted(happening.Amount) : -1);
        if (happening.Kind is Deed.Proclaim or Deed.SetUp) telling = Founding(telling);
        if (happening.Kind is Deed.Defect or Deed.DefectWithPlace or Deed.TakeRefuge) telling = WithSides(state, telling);
        if (happening.Agent >= 0 && happening.Patient >= 0) telling = telling with { Treaty = TreatyOf(state, happening) };
        Tellings.Add(telling);
    }

    /// <summary>At the end of a turn the names are known of what was founded and of who came of age in it.</summary>
    public void Turned(Rerun run)
    {
        foreach (var index in foundings)
        {
            var founding = Tellings[index];
            int slot = founding.What.Kind == Deed.Proclaim ? founding.What.Agent : founding.What.Patient;
            if (slot >= 0) Tellings[index] = Founded(founding, Noted(run.State.Polities[slot].Name));
        }

        foundings.Clear();
        for (var polity = 0; polity < run.State.Polities.Length; polity++) NameOf(run, polity);
        for (var person = scenario.FirstNewPerson; person < run.State.PersonCount; person++) PersonOf(run, person);
    }

    /// <summary>What is founded bears the name that was told with it; else the one that its slot bears at the end of the turn.</summary>
    private Telling Founding(Telling telling)
    {
        if (telling.What.Amount > 0) return Founded(telling, Noted(telling.What.Amount));
        foundings.Add(Tellings.Count);
        return telling;
    }

    private static Telling Founded(Telling telling, int name) =>
        telling.What.Kind == Deed.Proclaim ? telling with { Agent = name } : telling with { Patient = name };

    /// <summary>The name of a polity that exists; −1 for another.</summary>
    private int NameOf(Rerun run, int polity) =>
        polity >= 0 && run.State.Polities[polity].Exists ? Noted(run.State.Polities[polity].Name) : -1;

    private int Noted(int name)
    {
        if (scenario.Cast.PlaceOfRising(name) >= 0) risings[name] = true;
        return name;
    }

    private int PersonOf(Rerun run, int person)
    {
        if (person < 0) return -1;
        ref var one = ref run.State.Persons[person];
        if (scenario.Cast.CountOfNew(one.Name) < 0 || newcomers.ContainsKey(one.Name)) return one.Name;
        int polity = one.House >= 0 ? one.House : one.Polity;
        var newcomer = polity < 0
            ? new Newcomer(one.Name, -1, default, false)
            : new Newcomer(one.Name, Noted(run.State.Polities[polity].Name), run.State.Polities[polity].Customs, one.House >= 0);
        newcomers[one.Name] = newcomer;
        newcomersInOrder.Add(newcomer);
        return one.Name;
    }

    /// <summary>Who goes over leaves the side that he serves; the other one is joined.</summary>
    private static Telling WithSides(SystemOfStates state, Telling telling)
    {
        if (telling.What.Person < 0) return telling;
        int served = state.Persons[telling.What.Person].Polity;
        return served >= 0 && served == telling.What.Patient ? telling with { Agent = telling.Patient, Patient = telling.Agent } : telling;
    }

    /// <summary>The treaty that a peace makes or a breach breaks; and war ends whatever bound the two.</summary>
    private int TreatyOf(SystemOfStates state, in Happening happening)
    {
        var pair = Pair(happening.Agent, happening.Patient);
        if (happening.Kind == Deed.MakePeace)
        {
            var seat = state.Polities[happening.Patient].Capital;
            Treaties.Add(new NewTreaty(happening.Place >= 0 ? happening.Place : seat >= 0 ? seat : state.Polities[happening.Agent].Capital, new Turn(happening.Turn).Year));
            return binding[pair] = NameBook.FirstTreaty - Treaties.Count + 1;
        }

        if (happening.Kind is not (Deed.BreakTreaty or Deed.DeclareWar)) return -1;
        return binding.Remove(pair, out var treaty) ? treaty : -1;
    }

    private static (int Low, int High) Pair(int one, int other) => one < other ? (one, other) : (other, one);
}
