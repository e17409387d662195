using System.Text;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Simulation.Speech;

/// <summary>Writes the lines of a run's annals while it is played, and keeps account of what its reader knows by them.</summary>
internal sealed class RunWriter : IRunWatcher
{
    private const int DateWidth = 12;

    private static readonly Template Breaks = Templates.Events.First(template => template.Id == "breaks-treaty");
    private readonly RunRecord record;
    private readonly SpokenWorld world;
    private readonly Unsaid unsaid;
    private readonly StringBuilder text = new();
    private readonly HashSet<Entity> spoken = [];
    private readonly Dictionary<Entity, Day> taken = [];
    private readonly Dictionary<int, int> lineOf = [];
    private readonly SortedDictionary<int, int> causes = [];
    private readonly string citation;
    private int line = 1;
    private Day day;

    /// <param name="record">The run, which is played once more to be written.</param>
    public RunWriter(RunRecord record)
    {
        this.record = record;
        world = new SpokenWorld(record.Speaker);
        unsaid = new Unsaid(record.Speaker, world, sentence => Write(sentence, -1));
        citation = $"  [{RunAnnals.CitationOf(record)}]";
    }

    /// <summary>The lines so far.</summary>
    public string Text => text.ToString();

    /// <summary>Of each line that has a cause among the lines, which line that is; both from 1.</summary>
    public IReadOnlyDictionary<int, int> Causes => causes;

    /// <summary>Everybody and everything that the lines speak of.</summary>
    public IReadOnlySet<Entity> Spoken => spoken;

    /// <summary>Writes how things stand on the first day.</summary>
    public void Open()
    {
        day = record.Scenario.From.FirstDay;
        foreach (var sentence in new Opening(record.Scenario, record.Speaker).Sentences())
        {
            Begin().Append("given   ").Append(sentence).Append(citation);
            EndLine();
            Note(sentence);
            world.Give(sentence);
        }

        for (var polity = 0; polity < record.Scenario.Polities.Count; polity++) world.Note(record.Scenario.Start.Polities[polity].Name, exists: true);
        unsaid.Begin(record.Scenario.Start);
        EndLine();
    }

    public void Happened(Rerun run, in Happening happening, int number)
    {
        day = record.DateOf(number);
        unsaid.SayLands(run.State);
        if (record.SentenceOf(number) is not { } sentence) return;
        // A place that came to another lord meanwhile is besieged no more by what was told.
        if (happening.Kind == Deed.LiftSiege && !world.IsBesieged(happening.Place)) return;
        foreach (var (breaker, treaty) in world.BrokenBy(sentence)) Write(new Sentence(Breaks, [Filler.Of(breaker), Filler.Of(treaty)]), -1);
        lineOf[number] = line;
        Write(Disputed(sentence, happening), record.CauseOf(number));
        var telling = record.Tellings[number];
        if (happening.Kind is Deed.Proclaim) world.Note(telling.Agent, exists: true);
        if (happening.Kind is Deed.SetUp) world.Note(telling.Patient, exists: true);
        if (happening.Kind is Deed.End) world.Note(telling.Agent, exists: false);
        if (happening.Kind is Deed.Destroy or Deed.Dissolve) world.Note(telling.Patient, exists: false);
    }

    public void Turned(Rerun run)
    {
        day = new Turn(run.Now.Number - 1).LastDay;
        unsaid.SayRest(run.State);
    }

    /// <summary>Who takes a place on the day on which another took it is said to take it from him: else one day had two holders.</summary>
    private Sentence Disputed(Sentence sentence, in Happening happening)
    {
        if (happening.Kind is not (Deed.Occupy or Deed.Surrender) || sentence.First(Role.Place) is not { } place) return sentence;
        if (!taken.TryGetValue(place, out var when) || when != day) return sentence;
        var template = Templates.Events.First(candidate => candidate.Id == "captures");
        var fillers = new Filler[template.Slots.Count];
        foreach (var role in (ReadOnlySpan<Role>)[Role.Agent, Role.Place, Role.Commander, Role.Force]) fillers[template.SlotOf(role)] = sentence[role];
        if (world.HolderOf(happening.Place) is { } holder) fillers[template.SlotOf(Role.Patient)] = Filler.Of(holder);
        return new Sentence(template, fillers);
    }

    private void Write(Sentence sentence, int cause)
    {
        if (lineOf.TryGetValue(cause, out var above)) causes[line] = above;
        Begin().Append(sentence).Append(citation);
        EndLine();
        if (cause >= 0 && record.SentenceOf(cause) is { } because)
        {
            text.Append(' ', DateWidth + 2).Append("; because ").Append(SentencePrinter.Clause(because))
                .Append(", ").Append(record.DateOf(cause).ToString(CalendarSystem.Julian));
            EndLine();
        }

        Note(sentence);
        world.Tell(sentence);
        if (sentence.Template.EventType is not (EventType.Capture or EventType.Cede or EventType.Defect or EventType.Found)) return;
        foreach (var place in sentence[Role.Place].Entities) taken[place] = day;
    }

    private StringBuilder Begin() => text.Append(day.ToString(CalendarSystem.Julian).PadRight(DateWidth - 2)).Append("  ");

    private void EndLine()
    {
        text.Append('\n');
        line++;
    }

    private void Note(Sentence sentence)
    {
        foreach (var filler in sentence.Fillers)
        {
            foreach (var entity in filler.Entities) spoken.Add(entity);
        }
    }
}
