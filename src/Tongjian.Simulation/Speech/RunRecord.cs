using Tongjian.Language;
using Tongjian.Simulation.Scenarios;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Speech;

/// <summary>
/// A run as it is told afterwards: everything that happened, when, by what words and because of what. It takes as much room as there were
/// happenings, and does not change.
/// </summary>
public sealed class RunRecord
{
    private readonly Telling[] tellings;
    private readonly Day[] days;
    private readonly Speaker speaker;

    private RunRecord(Scenario scenario, int number, Recorder recorder, SystemOfStates end)
    {
        (Scenario, Number, End) = (scenario, number, end);
        tellings = [.. recorder.Tellings];
        Happenings = Array.ConvertAll(tellings, telling => telling.What);
        days = DaysOf(tellings);
        speaker = new Speaker(scenario, recorder.Names());
    }

    /// <summary>What was played.</summary>
    public Scenario Scenario { get; }

    /// <summary>The number of the run.</summary>
    public int Number { get; }

    /// <summary>How things stood at the end.</summary>
    public SystemOfStates End { get; }

    /// <summary>What happened, in the order in which it did; a happening's number is its index.</summary>
    public IReadOnlyList<Happening> Happenings { get; }

    /// <summary>
    /// What happened, with the names of those who took part as numbers that are the same in every run of the scenario and of its what-ifs: two
    /// runs say the same of a turn if their tellings are equal, causes aside, which are counted in each run.
    /// </summary>
    public IReadOnlyList<Telling> Tellings => tellings;

    /// <summary>Everybody and everything that the run can speak of: the chronicle's names and those that it made itself.</summary>
    public Annals Names => speaker.Names.Annals;

    internal Speaker Speaker => speaker;

    /// <summary>Plays a run and records it.</summary>
    /// <param name="run">What plays it; whatever it played before is forgotten.</param>
    /// <param name="number">The number of the run, from 0.</param>
    public static RunRecord Of(Rerun run, int number)
    {
        var recorder = new Recorder(run.Scenario);
        run.Play(number, recorder);
        return new RunRecord(run.Scenario, number, recorder, run.State.Clone());
    }

    /// <summary>What is said of a happening; null for the rare one that the language has no words for.</summary>
    public Sentence? SentenceOf(int happening) => speaker.Say(tellings[happening]);

    /// <summary>The day of a happening: those of a turn are spread over its days, in their order.</summary>
    public Day DateOf(int happening) => days[happening];

    /// <summary>The happening that led to it; −1 for what lies before the run.</summary>
    public int CauseOf(int happening) => tellings[happening].What.Cause;

    /// <summary>The chain of causes that led to a happening, the first of them in front and the happening itself at the end.</summary>
    public IReadOnlyList<int> ChainOf(int happening)
    {
        var chain = new List<int>();
        for (var link = happening; link >= 0; link = CauseOf(link) < link ? CauseOf(link) : -1) chain.Add(link);
        chain.Reverse();
        return chain;
    }

    /// <summary>The day of a turn on which the index-th of so many happenings falls.</summary>
    private static Day[] DaysOf(Telling[] tellings)
    {
        var days = new Day[tellings.Length];
        for (var first = 0; first < tellings.Length;)
        {
            var turn = new Turn(tellings[first].What.Turn);
            var behind = first;
            while (behind < tellings.Length && tellings[behind].What.Turn == turn.Number) behind++;
            var length = turn.Next.FirstDay.Number - turn.FirstDay.Number;
            for (var at = first; at < behind; at++) days[at] = turn.FirstDay + (int)((long)(at - first) * length / (behind - first));
            first = behind;
        }

        return days;
    }
}
