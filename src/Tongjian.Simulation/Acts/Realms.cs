using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Acts;

/// <summary>How polities begin and end. Nothing is told here: who lets it happen has told it.</summary>
internal static class Realms
{
    /// <summary>A slot for a new polity: one that never was used, else one that ended ten years ago; −1 if there is none.</summary>
    public static int Free(Rerun run)
    {
        var state = run.State;
        var old = -1;
        for (var polity = run.Scenario.FirstNewPolity; polity < state.Polities.Length; polity++)
        {
            ref var slot = ref state.Polities[polity];
            if (slot.Exists) continue;
            if (slot.Name < 0) return polity;
            if (old < 0 && slot.Since < run.Now.Number - (10 * Turn.InYear)) old = polity;
        }

        return old;
    }

    /// <summary>Lets a polity begin in a free slot.</summary>
    /// <param name="run">The run.</param>
    /// <param name="polity">The slot.</param>
    /// <param name="name">Its name, by the numbers of the scenario's names.</param>
    /// <param name="like">The polity whose ways and arts it inherits.</param>
    /// <param name="government">How it is governed.</param>
    /// <param name="capital">The seat of its court; −1 for none.</param>
    /// <param name="cause">The happening that made it.</param>
    public static void Begin(Rerun run, int polity, int name, int like, Government government, int capital, int cause)
    {
        var state = run.State;
        run.Front.ChangePolity(polity);
        for (var other = 0; other < state.Polities.Length; other++)
        {
            state.Tie(polity, other) = default;
            state.Tie(other, polity) = default;
            (state.Tie(polity, other).Cause, state.Tie(other, polity).Cause) = (-1, -1);
            (state.Tie(polity, other).Moved, state.Tie(other, polity).Moved) = (int.MinValue, int.MinValue);
            (state.Tie(polity, other).Trust, state.Tie(other, polity).Trust) = (0.5f, 0.5f);
        }

        ref var parent = ref state.Polities[like];
        state.Polities[polity] = new PolityState
        {
            Exists = true,
            Government = government,
            Customs = parent.Customs,
            Weapons = parent.Weapons,
            Name = name,
            Ruler = -1,
            Regent = -1,
            Capital = (short)capital,
            LostSeat = -1,
            Overlord = -1,
            Cohesion = 0.5f,
            Siegecraft = parent.Siegecraft,
            Legitimacy = 0.4f,
            Since = run.Now.Number,
            Cause = cause,
        };
    }

    /// <summary>Lets a person proclaim a polity in a free slot at a place, which it then holds.</summary>
    /// <param name="run">The run.</param>
    /// <param name="polity">The slot.</param>
    /// <param name="person">Who proclaims it and rules it.</param>
    /// <param name="place">The seat of its court; whose it was is for the caller to ask before.</param>
    /// <param name="like">The polity whose ways and arts it inherits.</param>
    /// <param name="government">How it is governed.</param>
    /// <param name="cause">The happening that led to it.</param>
    /// <returns>The number of the happening; −1 if it may not be, and then nothing happens.</returns>
    public static int Found(Rerun run, int polity, int person, int place, int like, Government government, int cause)
    {
        var state = run.State;
        var before = state.Polities[polity];
        var name = StateNames.OfRising(run, place);
        Begin(run, polity, name, like, government, place, cause);
        var told = run.Try(Deed.Proclaim, polity, person: person, place: place, amount: name, cause: cause);
        if (told < 0)
        {
            state.Polities[polity] = before;
            return told;
        }

        state.Polities[polity].Cause = told;
        Lands.Give(run, place, polity, 0.7, told);
        Thrones.LeaveOffice(state, person);
        state.Persons[person].Captor = -1;
        Thrones.Enthrone(run, person, polity, told);
        state.Persons[person].House = (short)polity;
        return told;
    }

    /// <summary>
    /// Ends a polity: its wars, bonds, armies and captives with it. Its places must have been given away before. Its people serve nobody.
    /// </summary>
    public static void End(Rerun run, int polity)
    {
        var state = run.State;
        run.Front.ChangePolity(polity);
        for (var army = 0; army < state.Armies.Length; army++)
        {
            if (state.Armies[army].Polity == polity) Armies.Disband(state, army);
        }

        for (var other = 0; other < state.Polities.Length; other++)
        {
            ref var realm = ref state.Polities[other];
            if (realm.Overlord == polity) realm.Overlord = -1;
            state.Tie(polity, other).Bonds = Bond.None;
            state.Tie(other, polity).Bonds = Bond.None;
            (state.Tie(polity, other).Pays, state.Tie(other, polity).Pays) = (0, 0);
        }

        foreach (ref var person in state.Persons.AsSpan(0, state.PersonCount))
        {
            if (person.Captor == polity) person.Captor = -1;
            if (person.Fled == polity) person.Fled = -1;
            if (person.Polity == polity) (person.Polity, person.Office, person.Place, person.Army) = (-1, Office.None, -1, -1);
        }

        ref var ended = ref state.Polities[polity];
        (ended.Exists, ended.Ruler, ended.Regent, ended.Capital, ended.Overlord) = (false, -1, -1, -1, -1);
        (ended.Since, ended.Treasury, ended.Reserve, ended.Horses, ended.Ships) = (run.Now.Number, 0, 0, 0, 0);
    }
}
