using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Simulation.State;
using Tongjian.World;
using Tongjian.World.Replay;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// What a happening brought with it without saying so: that a people's lands are those of the state that it proclaimed, that a puppet was given
/// some, that a siege was over. Whoever reads the annals is told, so that his world stays that of the run.
/// </summary>
/// <param name="speaker">Who speaks.</param>
/// <param name="spoken">What was said so far.</param>
/// <param name="say">Writes a sentence and lets it be so.</param>
internal sealed class Unsaid(Speaker speaker, SpokenWorld spoken, Action<Sentence> say)
{
    private readonly SortedDictionary<(int From, int To), List<Entity>> passing = [];
    private readonly HashSet<(Entity, Entity)> paysNothing = [];

    /// <summary>Remembers who pays by the record what the model counts for nothing.</summary>
    public void Begin(SystemOfStates state)
    {
        Pairs(state, (one, other, from, to) =>
        {
            if (spoken.Ledger.Holds(Relation.Pays, from, to) && state.Tie(one, other).Pays <= 0) paysNothing.Add((from, to));
        });
    }

    /// <summary>Says who holds what, where that was not said.</summary>
    public void SayLands(SystemOfStates state)
    {
        for (var place = 0; place < state.Places.Length; place++)
        {
            int holder = state.Places[place].Holder;
            var (now, said) = (NameOf(state, holder), spoken.HolderOf(place));
            if (now == said || (now is not null && HasEnded(now))) continue;
            var key = (said?.Id ?? -1, now?.Id ?? -1);
            if (!passing.TryGetValue(key, out var places)) passing[key] = places = [];
            places.Add(speaker.PlaceOf(place));
        }

        foreach (var ((from, to), places) in passing) Pass(from, to, [.. places]);
        passing.Clear();
    }

    /// <summary>Says whatever else of a turn was not said.</summary>
    public void SayRest(SystemOfStates state)
    {
        Beginnings(state);
        SayLands(state);
        Sieges(state);
        Pairs(state, (one, other, first, second) =>
        {
            if (one < other) WarOrPeace(state.AtWar(one, other), first, second);
            if (spoken.Ledger.Holds(Relation.Pays, first, second) && state.Tie(one, other).Pays <= 0 && !paysNothing.Contains((first, second)))
                Say("stops-paying", first, second);
        });
        Ends(state);
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (NameOf(state, polity) is { } name) Court(state, polity, name);
        }

        Captives(state);
    }

    /// <summary>The name of a polity that exists.</summary>
    private Entity? NameOf(SystemOfStates state, int polity) => polity >= 0 && state.Polities[polity].Exists ? speaker.Names[state.Polities[polity].Name] : null;

    private Entity? PersonOf(SystemOfStates state, int person) => person < 0 ? null : speaker.Names[state.Persons[person].Name];

    private void Pairs(SystemOfStates state, Action<int, int, Entity, Entity> each)
    {
        for (var one = 0; one < state.Polities.Length; one++)
        {
            if (NameOf(state, one) is not { } first) continue;
            for (var other = 0; other < state.Polities.Length; other++)
            {
                if (other != one && NameOf(state, other) is { } second) each(one, other, first, second);
            }
        }
    }

    /// <summary>A polity that is there and was never founded: its ruler has proclaimed it.</summary>
    private void Beginnings(SystemOfStates state)
    {
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (NameOf(state, polity) is not { } name || spoken.Existing.Contains(state.Polities[polity].Name)) continue;
            if (PersonOf(state, state.Polities[polity].Ruler) is { } ruler) Say("proclaims", ruler, name);
            spoken.Note(state.Polities[polity].Name, exists: true);
        }
    }

    /// <summary>Whether the end of a polity is told: what it still holds in the midst of a turn is given away before the turn is over.</summary>
    private bool HasEnded(Entity polity) => spoken.Ledger.Get(Relation.Exists, polity) == 0;

    private void Pass(int from, int to, Entity[] places)
    {
        var entities = speaker.Names.Annals.Entities;
        var (giver, taker) = (from < 0 ? null : entities[from], to < 0 ? null : entities[to]);
        // What nobody holds any more belonged to a polity that ends, and is told with its end.
        if (taker is null) return;
        if (giver is not null && taker.Of is { } people && (people == giver || people == giver.Of)) Say("brings-over", [giver], places, [taker]);
        else if (giver is not null && spoken.Ledger.ValueOf(Relation.Vassal, taker) == giver) Say("cedes", [giver], places, [taker]);
        else Say("occupies", [taker], places);
    }

    private void Sieges(SystemOfStates state)
    {
        for (var place = 0; place < state.Places.Length; place++)
        {
            var at = speaker.PlaceOf(place);
            int army = state.Places[place].Besieger;
            var besieger = army < 0 ? null : NameOf(state, state.Armies[army].Polity);
            foreach (var said in spoken.Ledger.SubjectsOf(Relation.Besieges, at))
            {
                if (said != besieger) Say("lifts-siege", said, at);
            }

            if (besieger is not null && !spoken.Ledger.Holds(Relation.Besieges, besieger, at)) Say("besieges", besieger, at);
        }
    }

    private void WarOrPeace(bool isWar, Entity one, Entity other)
    {
        var said = spoken.Ledger.Holds(Relation.War, one, other);
        if (said && !isWar) Say("cease", one, other);
        if (!said && isWar) Say("resumes-war", one, other);
    }

    /// <summary>Of the polities that are no more, those whose end was not told; a people lives on without a state.</summary>
    private void Ends(SystemOfStates state)
    {
        var over = new SortedSet<int>(spoken.Existing);
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            if (state.Polities[polity].Exists) over.Remove(state.Polities[polity].Name);
        }

        foreach (var name in over)
        {
            spoken.Note(name, exists: false);
            if (speaker.Names[name] is { Kind: EntityKind.Polity } ended && spoken.Ledger.Holds(Relation.Exists, ended)) Say("ends", ended);
        }
    }

    private void Court(SystemOfStates state, int polity, Entity name)
    {
        ref var realm = ref state.Polities[polity];
        var ledger = spoken.Ledger;
        var said = ledger.ValueOf(Relation.Rules, name);
        if (PersonOf(state, realm.Ruler) is { } ruler)
        {
            if (ruler != said) Say("becomes-ruler", ruler, name);
        }
        else if (said is not null && ledger.ValueOf(Relation.Captive, said) is null)
        {
            // A captive ruler is ruler until another takes his throne.
            Say("abdicates", said, name);
        }

        if (realm.Capital >= 0 && speaker.PlaceOf(realm.Capital) is var seat && ledger.ValueOf(Relation.Capital, name) != seat) Say("makes-capital", name, seat);
        var lord = NameOf(state, realm.Overlord);
        var saidLord = ledger.ValueOf(Relation.Vassal, name);
        if (lord == saidLord) return;
        if (lord is not null) Say("becomes-vassal", name, lord);
        else Say("refuses-homage", name, saidLord!);
    }

    private void Captives(SystemOfStates state)
    {
        for (var person = 0; person < state.PersonCount; person++)
        {
            if (!state.Persons[person].Lives || PersonOf(state, person) is not { } name) continue;
            var captor = NameOf(state, state.Persons[person].Captor);
            var said = spoken.Ledger.ValueOf(Relation.Captive, name);
            if (captor == said) continue;
            if (captor is null) Say("releases", said!, name);
            else Say("seizes", captor, name);
        }
    }

    private void Say(string template, params Entity[] entities) => Say(template, Array.ConvertAll(entities, entity => new[] { entity }));

    /// <summary>The first slots of a template are filled in their order; the others stay empty.</summary>
    private void Say(string template, params Entity[][] entities)
    {
        var found = Templates.Events.First(candidate => candidate.Id == template);
        var fillers = new Filler[found.Slots.Count];
        for (var at = 0; at < entities.Length; at++) fillers[at] = Filler.Of(entities[at]);
        say(new Sentence(found, fillers));
    }
}
