using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World.Checks;
using Tongjian.World.Replay;

namespace Tongjian.World;

/// <summary>
/// The world of a chronicle on any date: each relation as step functions over days. It answers who held, ruled, paid and was bound,
/// since when and because of which sentence. Nothing in it changes, so threads may share it.
/// </summary>
public sealed class Mirror
{
    private readonly StepTable[] tables;
    private readonly Replaying replaying;

    private Mirror(Chronicle chronicle)
    {
        Chronicle = chronicle;
        var diagnostics = new List<Diagnostic>();
        replaying = Replaying.Run(chronicle, diagnostics);
        tables = Enum.GetValues<Relation>().Select(relation => new StepTable(FromTheBeginning(relation, replaying.Ledger.StepsOf(relation)))).ToArray();
        Routes = RouteNetwork.Of(chronicle.Annals);
        if (chronicle.AccordingTo is null)
        {
            Expectations.Check(this, diagnostics);
            UnreachablePlace.Look(Routes, chronicle.Annals, diagnostics);
            ImpossibleWhatIf.Look(chronicle, diagnostics);
        }

        Diagnostics = AnnalsReader.InOrder(chronicle.Diagnostics.Concat(diagnostics));
    }

    /// <summary>The same world, of which only some changes are known.</summary>
    private Mirror(Mirror whole, Day last)
    {
        (Chronicle, replaying, Routes, Diagnostics) = (whole.Chronicle, whole.replaying, whole.Routes, whole.Diagnostics);
        tables = Array.ConvertAll(whole.tables, table => table.Until(last.Number));
    }

    /// <summary>The record behind it.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The ways between its places.</summary>
    public RouteNetwork Routes { get; }

    /// <summary>All messages: of the language, the record and the world.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether no message is an error.</summary>
    public bool IsSound => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    /// <summary>Replays a chronicle.</summary>
    public static Mirror Of(Chronicle chronicle) => new(chronicle);

    /// <summary>
    /// The world as it is known on a day: every change that replay lets happen later is left out, and nothing has an end that lies ahead. The
    /// chronicle behind it stays whole.
    /// </summary>
    public Mirror Until(Day day) => new(this, day);

    /// <summary>Who holds a place on a day by replay; null if nobody is known to.</summary>
    public Entity? HolderOf(Entity place, Day day)
    {
        var table = Table(Relation.Holds);
        var row = table.Row(StepTable.Key(place.Id, -1));
        if (row < 0) return null;
        var value = table.ValueOn(row, day.Number);
        return value < 0 ? null : Chronicle.Annals.Entities[value];
    }

    /// <summary>Every place that has a holder on a day by replay, in the order of names.</summary>
    public IReadOnlyList<(Entity Place, Entity Holder)> HoldersOn(Day day)
    {
        var table = Table(Relation.Holds);
        var holders = new List<(Entity, Entity)>(table.Keys.Length);
        for (var row = 0; row < table.Keys.Length; row++)
        {
            if (Named(table.ValueOn(row, day.Number)) is { } holder)
                holders.Add((Named(StepTable.SubjectOf(table.Keys[row]))!, holder));
        }

        return holders;
    }

    /// <summary>Everything a relation says on a day: who holds what, who is at war with whom. Only what is so.</summary>
    public IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> On(Relation relation, Day day)
    {
        var table = Table(relation);
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var at = table.StepOn(row, day.Number);
            if (at < 0) continue;
            var key = table.Keys[row];
            var standing = StandingAt(relation, row, at, day);
            if (standing.IsSo) yield return (Named(StepTable.SubjectOf(key))!, standing.Value ?? Named(StepTable.OtherOf(key)), standing);
        }
    }

    /// <summary>Everything a relation says on a day, and what it may say where dates leave it open.</summary>
    public IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> Possibly(Relation relation, Day day)
    {
        var table = Table(relation);
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var at = table.StepOn(row, day.Number);
            var key = table.Keys[row];
            var steps = at >= 0 ? Possible(table, row, at, day).Prepend(at) : Possible(table, row, at, day);
            foreach (var step in steps)
            {
                var standing = StandingAt(relation, row, step, day);
                if (standing.IsSo) yield return (Named(StepTable.SubjectOf(key))!, standing.Value ?? Named(StepTable.OtherOf(key)), standing);
            }
        }
    }

    /// <summary>The first event that speaks of an entity, in the order of replay; null if none does.</summary>
    public Event? FirstMention(Entity entity)
    {
        foreach (var happening in Chronicle.Events)
        {
            foreach (var filler in happening.Sentence.Fillers)
            {
                if (filler.Entities.Contains(entity)) return happening;
            }
        }

        return null;
    }

    /// <summary>
    /// How something stands on a day: first as replay has it; then, where dates leave it open, what else may be so.
    /// Empty if nothing was ever said before that day.
    /// </summary>
    /// <param name="relation">The relation.</param>
    /// <param name="subject">Its subject: the place of a holder, the polity of a ruler.</param>
    /// <param name="other">The other of a pair; null for a function of one subject.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<Standing> On(Relation relation, Entity subject, Entity? other, Day day)
    {
        var table = Table(relation);
        var row = table.Row(Ledger.KeyOf(relation, subject, Relations.IsFunction(relation) ? null : other));
        if (row < 0) return [];
        var at = table.StepOn(row, day.Number);
        var standings = new List<Standing>();
        if (at >= 0) standings.Add(StandingAt(relation, row, at, day));
        foreach (var possible in Possible(table, row, at, day)) standings.Add(StandingAt(relation, row, possible, day));
        return standings;
    }

    /// <summary>All that a relation says of a subject through time, in order; times when it is not so are left out.</summary>
    public IReadOnlyList<Standing> Through(Relation relation, Entity subject, Entity? other = null)
    {
        var table = Table(relation);
        var row = table.Row(Ledger.KeyOf(relation, subject, Relations.IsFunction(relation) ? null : other));
        return row < 0 ? [] : Through(relation, row);
    }

    /// <summary>All that a relation says of anyone, through time.</summary>
    public IEnumerable<(Entity Subject, Entity? Other, Standing Standing)> Through(Relation relation)
    {
        var table = Table(relation);
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var key = table.Keys[row];
            foreach (var standing in Through(relation, row))
                yield return (Named(StepTable.SubjectOf(key))!, standing.Value ?? Named(StepTable.OtherOf(key)), standing);
        }
    }

    /// <summary>All step functions of a relation as they are kept, in the order of subjects and others.</summary>
    public IEnumerable<StepFunction> FunctionsOf(Relation relation)
    {
        var table = Table(relation);
        var isFunction = Relations.IsFunction(relation);
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var turns = new Turn[table.Steps(row).Length];
            for (var at = 0; at < turns.Length; at++)
            {
                var step = table.Steps(row)[at];
                turns[at] = new Turn(
                    new Day(step.Nominal),
                    new DayRange(new Day(step.Earliest), new Day(step.Latest)),
                    isFunction ? Named(step.Value) : null,
                    isFunction ? step.Value >= 0 : step.Value == 1,
                    step.Extra < 0 ? null : replaying.Ledger.Extras[step.Extra],
                    CauseOf(step));
            }

            yield return new StepFunction(relation, Named(StepTable.SubjectOf(table.Keys[row]))!, Named(StepTable.OtherOf(table.Keys[row])), turns);
        }
    }

    /// <summary>What is first so of a subject, or first not; null if nothing is said of it.</summary>
    public Standing? First(Relation relation, Entity subject, Entity? other = null)
    {
        var row = Table(relation).Row(Ledger.KeyOf(relation, subject, Relations.IsFunction(relation) ? null : other));
        return row < 0 ? null : StandingAt(relation, row, 0, Day.End);
    }

    /// <summary>What an event changed, the terms of a treaty included, in the order of relations and subjects.</summary>
    public IEnumerable<Change> ChangesOf(Event happening)
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var table = Table(relation);
            for (var row = 0; row < table.Keys.Length; row++)
            {
                for (var at = 0; at < table.Steps(row).Length; at++)
                {
                    if (CauseOf(table.Steps(row)[at])?.Event != happening) continue;
                    var (subject, other) = (StepTable.SubjectOf(table.Keys[row]), StepTable.OtherOf(table.Keys[row]));
                    var before = at == 0 ? null : StandingAt(relation, row, at - 1, null);
                    yield return new Change(relation, Named(subject)!, Named(other), before, StandingAt(relation, row, at, null));
                }
            }
        }
    }

    internal StepTable Table(Relation relation) => tables[(int)relation];

    /// <summary>What ends and was never said to begin existed, or lived, from the beginning.</summary>
    private static IReadOnlyDictionary<long, List<Step>> FromTheBeginning(Relation relation, IReadOnlyDictionary<long, List<Step>> steps)
    {
        if (relation is not (Relation.Exists or Relation.Alive)) return steps;
        var beginning = new Step(int.MinValue, int.MinValue, int.MinValue, 1, -1, -1);
        return steps.ToDictionary(row => row.Key, row => row.Value[0].Value == 0 ? [beginning, .. row.Value] : row.Value);
    }

    private List<Standing> Through(Relation relation, int row)
    {
        var spans = new List<Standing>();
        for (var at = 0; at < Table(relation).Steps(row).Length; at++)
        {
            var standing = StandingAt(relation, row, at, null);
            if (standing.IsSo && standing.From < standing.To) spans.Add(standing);
        }

        return spans;
    }

    /// <summary>The neighbouring steps whose days reach over the day asked for.</summary>
    private static List<int> Possible(StepTable table, int row, int at, Day day)
    {
        var steps = table.Steps(row);
        var possible = new List<int>();
        for (var later = at + 1; later < steps.Length && steps[later].Earliest <= day.Number; later++) possible.Add(later);
        for (var earlier = at; earlier > 0 && steps[earlier].Latest > day.Number; earlier--) possible.Add(earlier - 1);
        return possible;
    }

    private Standing StandingAt(Relation relation, int row, int at, Day? day)
    {
        var steps = Table(relation).Steps(row);
        var step = steps[at];
        var isFunction = Relations.IsFunction(relation);
        var certain = step.Earliest == step.Latest || (day is { } asked && step.Latest <= asked.Number);
        if (day is { } on && certain)
            certain = step.Nominal <= on.Number && (at + 1 == steps.Length || steps[at + 1].Earliest > on.Number);
        return new Standing(
            isFunction ? Named(step.Value) : null,
            isFunction ? step.Value >= 0 : step.Value == 1,
            step.Extra < 0 ? null : replaying.Ledger.Extras[step.Extra],
            CauseOf(step),
            at + 1 < steps.Length ? CauseOf(steps[at + 1]) : null,
            certain);
    }

    private Cause? CauseOf(Step step) => step.Cause < 0 ? null : replaying.CauseOf(step.Cause);

    private Entity? Named(int id) => id < 0 ? null : Chronicle.Annals.Entities[id];
}
