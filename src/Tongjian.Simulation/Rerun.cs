using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Mechanisms;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation;

/// <summary>
/// One run of a scenario: the system of states, played turn by turn by the mechanisms. It may be played again and again, each time under
/// another number; nothing is allocated meanwhile. One thread plays it; many threads have one each.
/// </summary>
public sealed class Rerun
{
    private readonly Mechanism[] mechanisms;
    private readonly Decrees decrees;
    private IRunWatcher? watcher;

    /// <summary>Makes ready to play a scenario.</summary>
    /// <param name="scenario">The scenario; shared by all who play it, and never changed.</param>
    public Rerun(Scenario scenario)
        : this(scenario, [])
    {
    }

    /// <summary>Makes ready to play a scenario by more than the mechanisms of the model.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="besides">What acts behind the others in each turn.</param>
    internal Rerun(Scenario scenario, IReadOnlyList<Mechanism> besides)
    {
        Scenario = scenario;
        State = scenario.Start.Clone();
        mechanisms = [.. MechanismList.Of(scenario.Rules, scenario.Without), .. besides];
        decrees = new Decrees(scenario);
        (Front, Aims) = (new Front(scenario.Map, State.Polities.Length), new Aims(State.Places.Length));
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>How things stand.</summary>
    public SystemOfStates State { get; }

    /// <summary>The places and the ways between them.</summary>
    public Map Map => Scenario.Map;

    /// <summary>What a what-if lets happen and forbids, and what came of it in the run played last.</summary>
    public Decrees Decrees => decrees;

    /// <summary>Who borders whom; looked up from the state, and no part of it.</summary>
    internal Front Front { get; }

    /// <summary>Room for weighing what a column could march for; empty between two choices.</summary>
    internal Aims Aims { get; }

    /// <summary>The turn being played.</summary>
    public Turn Now { get; private set; }

    /// <summary>The chance of this run.</summary>
    public Chance Chance { get; private set; }

    /// <summary>The mechanisms, in the order in which they act.</summary>
    public IReadOnlyList<Mechanism> Mechanisms => mechanisms;

    /// <summary>Plays a run from beginning to end.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="watching">Who watches; null for nobody. Watching changes nothing.</param>
    public void Play(int number, IRunWatcher? watching = null)
    {
        Begin(number, watching);
        while (Now < Scenario.To) Step();
    }

    /// <summary>Sets everything to the start of a run.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="watching">Who watches; null for nobody.</param>
    public void Begin(int number, IRunWatcher? watching = null)
    {
        State.CopyFrom(Scenario.Start);
        Chance = new Chance(Scenario.Key, (uint)number);
        Now = Scenario.From;
        watcher = watching;
        Front.Forget();
        decrees.Begin();
    }

    /// <summary>Plays one turn.</summary>
    public void Step()
    {
        State.Turn = Now.Number;
        decrees.Act(this);
        Front.Look(this);
        foreach (var mechanism in mechanisms) mechanism.Act(this);
        Now = Now.Next;
        State.Turn = Now.Number;
        watcher?.Turned(this);
    }

    /// <summary>Whether something may happen: whether no sentence of a what-if forbids it.</summary>
    public bool May(in Happening happening) => !decrees.Forbids(this, happening);

    /// <summary>Says that something happens.</summary>
    /// <returns>Its number, the cause of what follows from it.</returns>
    public int Tell(in Happening happening)
    {
        watcher?.Happened(this, happening, State.Happenings);
        return State.Happenings++;
    }

    /// <summary>A happening of this turn.</summary>
    internal Happening Deed(
        Deed deed, int agent = -1, int patient = -1, int person = -1, int other = -1, int place = -1, int amount = 0, int cause = -1) =>
        new(deed, Now.Number, (short)agent, (short)patient, (short)person, (short)other, (short)place, amount, cause);

    /// <summary>Says that something happens in this turn, unless it is forbidden.</summary>
    /// <returns>Its number; −1 if it may not be, and then nothing happens.</returns>
    internal int Try(
        Deed deed, int agent = -1, int patient = -1, int person = -1, int other = -1, int place = -1, int amount = 0, int cause = -1)
    {
        var happening = Deed(deed, agent, patient, person, other, place, amount, cause);
        return decrees.Refuses(this, happening) ? -1 : Tell(happening);
    }

    /// <summary>
    /// The number by which chance knows a person: that of the name, and not of the slot, which is another in a run in which somebody else was born
    /// meanwhile.
    /// </summary>
    internal int LuckOf(int person) => State.Persons[person].Name;

    /// <summary>The number by which chance knows an army: that among those of its polity, and not of its slot, which depends on what others send.</summary>
    internal int LuckOfArmy(int army) => LuckOfArmy(State.Armies[army].Polity, State.Armies[army].Number);

    /// <summary>The number by which chance knows the army of a polity that bears a number.</summary>
    internal static int LuckOfArmy(int polity, int number) => (polity << 8) | number;

    /// <summary>A number from 0 to 1 for a thing of this turn.</summary>
    internal double Uniform(int entity, Purpose purpose, int draw = 0) => Chance.Uniform(Now.Number, entity, purpose, draw);

    /// <summary>
    /// Whether something of a chance happens in this turn. It is asked with the greatest chance that there can be first where the true one is
    /// long in reckoning: as the number drawn is the same, what does not happen then does not happen either way.
    /// </summary>
    internal bool Happens(double chance, int entity, Purpose purpose, int draw = 0) => Chance.Happens(chance, Now.Number, entity, purpose, draw);

    /// <summary>A normal deviate for a thing of this turn.</summary>
    internal double Normal(int entity, Purpose purpose, int draw = 0) => Chance.Normal(Now.Number, entity, purpose, draw);
}

/// <summary>Who looks on while a run is played. The run goes on as if nobody did.</summary>
public interface IRunWatcher
{
    /// <summary>A turn is over.</summary>
    void Turned(Rerun run);

    /// <summary>Something happens.</summary>
    /// <param name="run">The run.</param>
    /// <param name="happening">What.</param>
    /// <param name="number">Its number in the run, from 0.</param>
    void Happened(Rerun run, in Happening happening, int number);
}
