using Tongjian.Language;
using Tongjian.Simulation.Scenarios;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// What is run many times: a scenario, and any number of what-ifs beside it, all with the same chance; and what is asked of each run.
/// </summary>
public sealed class Ensemble
{
    /// <summary>Makes an ensemble.</summary>
    /// <param name="scenario">The base, without a what-if.</param>
    /// <param name="whatIfs">The what-ifs; what they ask is asked of the base too.</param>
    /// <param name="asks">What else is asked.</param>
    /// <exception cref="Refusal">A question cannot be answered, or a what-if leaves the record outside the run.</exception>
    public Ensemble(Scenario scenario, IReadOnlyList<WhatIf>? whatIfs = null, IReadOnlyList<string>? asks = null)
    {
        WhatIfs = whatIfs ?? [];
        foreach (var whatIf in WhatIfs) Look(whatIf, scenario);
        Histories = [scenario, .. WhatIfs.Select(whatIf => scenario.With(whatIf: whatIf))];
        Times = new Times(scenario.From, scenario.To);
        var reading = new AskReading(scenario);
        Asks = [.. (asks ?? []).Select(reading.Read).Concat(WhatIfs.SelectMany(whatIf => whatIf.Asks).Select(reading.Read)).DistinctBy(ask => ask.Text)];
    }

    /// <summary>The base.</summary>
    public Scenario Base => Histories[0];

    /// <summary>The base, and behind it the scenario of each what-if.</summary>
    public IReadOnlyList<Scenario> Histories { get; }

    /// <summary>The what-ifs.</summary>
    public IReadOnlyList<WhatIf> WhatIfs { get; }

    /// <summary>What is asked, each sentence once.</summary>
    public IReadOnlyList<AskedState> Asks { get; }

    /// <summary>The moments at which outcomes tell how things stand.</summary>
    public Times Times { get; }

    /// <summary>Makes the player of a history; a test may plant another.</summary>
    internal Func<Scenario, Rerun> Player { get; init; } = scenario => new Rerun(scenario);

    private static void Look(WhatIf whatIf, Scenario scenario)
    {
        if (whatIf.From is not { Possible.Earliest: { IsFinite: true } day }) throw new Refusal($"the what-if \"{whatIf.Title}\" does not say when it leaves the record", "add a line such as \"from 1123-06-01\"");
        var (first, last) = (scenario.From.FirstDay.ToString(CalendarSystem.Julian), scenario.To.FirstDay.ToString(CalendarSystem.Julian));
        if (Turn.Of(day) < scenario.From) throw new Refusal($"the what-if \"{whatIf.Title}\" leaves the record on {whatIf.From.Text}, before the run begins on {first}", $"let the run begin earlier, on {whatIf.From.Text}");
        if (Turn.Of(day) >= scenario.To) throw new Refusal($"the what-if \"{whatIf.Title}\" leaves the record on {whatIf.From.Text}, after the run ends on {last}", "let the run end later");
    }
}
