using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Checks;
using Tongjian.World.Effects;

namespace Tongjian.World.Replay;

/// <summary>Lets the givens and the events of a chronicle happen, one after the other, and checks each.</summary>
internal sealed class Replaying
{
    private readonly Chronicle chronicle;
    private readonly List<Cause> otherCauses = [];
    private readonly Cause?[] eventCauses;
    private readonly ReplayState state;
    private List<Diagnostic> diagnostics;

    private Replaying(Chronicle chronicle, List<Diagnostic> diagnostics)
    {
        this.chronicle = chronicle;
        this.diagnostics = diagnostics;
        eventCauses = new Cause?[chronicle.Events.Count];
        Ledger = new Ledger(chronicle.Annals.Entities);
        var foundings = new Dictionary<Entity, Event>();
        foreach (var happening in chronicle.Events)
        {
            if (happening.Type is not (EventType.Found or EventType.Install)) continue;
            if (happening.Sentence.First(Role.Polity) is { } polity) foundings.TryAdd(polity, happening);
        }

        state = new ReplayState(Ledger, CauseOf, foundings);
    }

    public Ledger Ledger { get; }

    /// <summary>Replays everything up to and including a day.</summary>
    public static Replaying Run(Chronicle chronicle, List<Diagnostic> diagnostics, Day? until = null)
    {
        var replaying = new Replaying(chronicle, diagnostics);
        replaying.Run(until ?? Day.End);
        return replaying;
    }

    /// <summary>From now on messages go elsewhere.</summary>
    public void Report(List<Diagnostic> elsewhere) => diagnostics = elsewhere;

    /// <summary>Lets something happen that no record holds, after what was replayed, and checks it as an event is checked.</summary>
    public void Suppose(Event happening) => Happen(happening, Number(Cause.Of(happening)));

    /// <summary>The cause behind a number: an event's index, or beyond those a given or a term.</summary>
    public Cause CauseOf(int number) => number < eventCauses.Length
        ? eventCauses[number] ??= Cause.Of(chronicle.Events[number])
        : otherCauses[number - eventCauses.Length];

    private void Run(Day until)
    {
        var givens = chronicle.Annals.States
            .Where(line => line.Use == StateUse.Given && line.Date.Possible.Earliest <= until)
            .OrderBy(line => line.Date.Possible.Earliest)
            .ThenBy(line => line.Where.Source.Path, StringComparer.Ordinal)
            .ThenBy(line => line.Where.Start)
            .ToArray();
        var next = 0;
        foreach (var happening in chronicle.Events)
        {
            if (happening.Nominal > until) break;
            while (next < givens.Length && givens[next].Date.Possible.Earliest <= happening.Nominal) Give(givens[next++]);
            Happen(happening, happening.Index);
        }

        while (next < givens.Length) Give(givens[next++]);
    }

    private void Give(StateLine given)
    {
        var cause = Cause.Of(given);
        if (given.Sentence.Template.Relation == Relation.Holds) CheckHolders(given);
        SetNow(Number(cause), cause.When, cause.Nominal);
        StateEffects.Apply(given.Sentence, Ledger);
    }

    private void CheckHolders(StateLine given)
    {
        var holder = given.Sentence.First(Role.Polity)!.Whole();
        foreach (var place in given.Sentence[Role.Place].Entities)
        {
            if (Ledger.Last(Relation.Holds, place) is not { Value: >= 0 } step || step.Value == holder.Id) continue;
            if (step.Nominal != given.Date.Possible.Earliest.Number) continue;
            diagnostics.Add(TwoHolders.Report(
                given.Where, place, holder, Ledger.ValueOf(Relation.Holds, place)!, CauseOf(step.Cause)));
        }
    }

    private void Happen(Event happening, int number)
    {
        foreach (var check in WorldCheck.All) check.Look(happening, state, diagnostics);
        SetNow(number, happening.When, happening.Nominal);
        EventEffects.Apply(happening.Sentence, Ledger);
        foreach (var term in happening.Terms)
        {
            SetNow(Number(Cause.Of(happening, term)), happening.When, happening.Nominal);
            if (term.Sentence.Template.Relation is not null) StateEffects.Apply(term.Sentence, Ledger, happening.Sentence.First(Role.Name));
            else EventEffects.Apply(term.Sentence, Ledger);
        }
    }

    private void SetNow(int number, DayRange when, Day nominal) =>
        Ledger.Now = (number, nominal.Number, when.Earliest.Number, when.Latest.Number);

    private int Number(Cause cause)
    {
        otherCauses.Add(cause);
        return eventCauses.Length + otherCauses.Count - 1;
    }
}
