using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Acts;

/// <summary>How persons rise, fall and end. Nothing is told here: who lets it happen has told it.</summary>
internal static class Thrones
{
    /// <summary>Makes a person the ruler of a polity.</summary>
    public static void Enthrone(Rerun run, int person, int polity, int cause)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        if (realm.Ruler >= 0 && realm.Ruler != person) state.Persons[realm.Ruler].Office = Office.None;
        realm.Ruler = (short)person;
        realm.Regent = -1;
        ref var ruler = ref state.Persons[person];
        LeaveCommand(state, person);
        (ruler.Office, ruler.Polity, ruler.Place, ruler.Cause) = (Office.Ruler, (short)polity, -1, cause);
        if (ruler.House < 0) ruler.House = (short)polity;
    }

    /// <summary>A person is dead: no office, no command, no captor.</summary>
    public static void Die(Rerun run, int person)
    {
        var state = run.State;
        LeaveOffice(state, person);
        ref var dead = ref state.Persons[person];
        (dead.Lives, dead.Captor, dead.Office) = (false, -1, Office.None);
    }

    /// <summary>A person falls into the hands of a polity: a captive commands and rules nobody.</summary>
    public static void Seize(Rerun run, int person, int captor, int cause)
    {
        LeaveOffice(run.State, person);
        ref var captive = ref run.State.Persons[person];
        (captive.Captor, captive.Office, captive.Cause, captive.Fled) = ((short)captor, Office.None, cause, -1);
    }

    /// <summary>A person serves another polity from now on; the one left behind remembers it.</summary>
    public static void GoOver(Rerun run, int person, int polity, int cause)
    {
        LeaveOffice(run.State, person);
        ref var servant = ref run.State.Persons[person];
        var left = servant.Polity;
        servant.Fled = (short)(left >= 0 && left != polity && run.State.Polities[left].Exists ? left : -1);
        (servant.Polity, servant.Office, servant.Captor, servant.Cause) = ((short)polity, Office.General, -1, cause);
    }

    /// <summary>A person gives up throne, command and place.</summary>
    public static void LeaveOffice(SystemOfStates state, int person)
    {
        LeaveCommand(state, person);
        ref var leaving = ref state.Persons[person];
        leaving.Place = -1;
        if (leaving.Polity < 0) return;
        ref var realm = ref state.Polities[leaving.Polity];
        if (realm.Ruler == person) realm.Ruler = -1;
        if (realm.Regent == person) realm.Regent = -1;
        leaving.Office = Office.None;
    }

    private static void LeaveCommand(SystemOfStates state, int person)
    {
        ref var leaving = ref state.Persons[person];
        if (leaving.Army >= 0 && state.Armies[leaving.Army].Commander == person) state.Armies[leaving.Army].Commander = -1;
        leaving.Army = -1;
    }
}
