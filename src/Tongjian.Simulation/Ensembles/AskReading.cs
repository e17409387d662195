using Tongjian.Language;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Scenarios;
using Tongjian.World;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Understands what is asked of runs, and refuses what no run can answer before one is played.</summary>
public sealed class AskReading
{
    private readonly Scenario scenario;
    private readonly SentenceReader reader;

    /// <summary>Reads for a scenario.</summary>
    public AskReading(Scenario scenario) => (this.scenario, reader) = (scenario, scenario.World.Chronicle.Annals.Sentences());

    /// <summary>Reads a sentence with its date.</summary>
    /// <param name="text">Such as "Song holds Kaifeng on 1130-01-01", with or without a full stop.</param>
    /// <exception cref="Refusal">It is not understood, or no run can answer it.</exception>
    public AskedState Read(string text)
    {
        var said = text.Trim().TrimEnd('.');
        var on = said.LastIndexOf(" on ", StringComparison.Ordinal);
        if (on < 0) on = said.LastIndexOf(" in ", StringComparison.Ordinal);
        var problems = new List<DateProblem>();
        var date = on < 0 ? null : HistoricalDate.Parse(said.AsSpan(on + 4).Trim(), DateReading.Annals, problems);
        if (date is null || problems.Count > 0) throw new Refusal($"\"{text}\" has no date{(problems.Count > 0 ? $": {problems[0].Message}" : "")}", "end it with a day, as in \"Song holds Kaifeng on 1130-01-01\"");
        var diagnostics = new List<Diagnostic>();
        var sentence = reader.Read(said[..on] + ".", SentenceMood.State, diagnostics, date.Possible);
        var fault = diagnostics.Find(diagnostic => diagnostic.Severity == Severity.Error);
        if (sentence is null || fault is not null) throw new Refusal($"\"{text}\" is not understood: {fault?.Found ?? "it is no state"}", fault?.Remedy ?? "say how things stand, as in \"Song holds Kaifeng on 1130-01-01\"");
        return Compile(sentence, date, text);
    }

    /// <summary>Takes over what a what-if asks.</summary>
    /// <exception cref="Refusal">No run can answer it.</exception>
    public AskedState Read(Ask ask) => Compile(ask.Sentence, ask.Date, ask.Where.Text.ToString());

    private AskedState Compile(Sentence sentence, HistoricalDate date, string text)
    {
        if (!date.Possible.Earliest.IsFinite) throw new Refusal($"\"{text}\" has no first day", "write a day such as 1130-01-01");
        var at = Turn.Of(date.Possible.Earliest);
        if (at < scenario.From) throw Outside(text, $"before the run begins on {Julian(scenario.From)}", "begin earlier");
        if (at > scenario.To) throw Outside(text, $"after the run ends on {Julian(scenario.To)}", "end later");
        RefuseUntold(sentence, text);
        var (subject, other) = Relations.RolesOf(sentence.Template.Relation!.Value);
        foreach (var entity in sentence[subject].Entities) Look(entity, sentence, subject, text);
        if (other is { } role)
        {
            foreach (var entity in sentence[role].Entities) Look(entity, sentence, role, text);
        }

        return new AskedState(sentence, date, at);
    }

    private static Refusal Outside(string text, string where, string instead) =>
        new($"\"{text}\" asks for a day {where}", $"ask for a day within the run, or let the run {instead}");

    private static string Julian(Turn turn) => turn.FirstDay.ToString(CalendarSystem.Julian);

    private static void RefuseUntold(Sentence sentence, string text)
    {
        var relation = sentence.Template.Relation!.Value;
        if (relation is not (Relation.Holds or Relation.Exists or Relation.Rules or Relation.Regent or Relation.Capital or Relation.Vassal or Relation.War or Relation.Allied
            or Relation.Pays or Relation.Besieges or Relation.Knows or Relation.Alive or Relation.Captive or Relation.Serves))
        {
            throw new Refusal(
                $"\"{text}\" cannot be asked of a run, which does not tell {Untold(relation)}",
                "ask who holds, rules, exists, is a capital, at war, allied, a vassal, alive or captive, who pays, besieges, serves or knows a weapon");
        }

        if (!sentence[Role.Amount].IsEmpty) throw new Refusal($"\"{text}\" asks for an amount, which a run counts in strings of cash alone", "leave the amount out, and ask whether anything is paid");
        if (!sentence[Role.Office].IsEmpty) throw new Refusal($"\"{text}\" asks for an office, of which a run knows no names", "leave the office out");
    }

    private static string Untold(Relation relation) => relation switch
    {
        Relation.Bound => "treaties by their names",
        Relation.Era => "eras",
        _ => "that",
    };

    private void Look(Entity entity, Sentence sentence, Role role, string text)
    {
        var relation = sentence.Template.Relation!.Value;
        switch (entity.Kind)
        {
            case EntityKind.Place when scenario.Map.IndexOf(entity) < 0 && (relation != Relation.Holds || scenario.Map.RegionOf(entity) is null):
                throw new Refusal($"\"{text}\" asks about {entity.Spoken}, which is no place of the map of this run", "ask about a place with coordinates that somebody holds");
            case EntityKind.Person when relation == Relation.Besieges || role == Role.Person:
                if (!IsInCast(entity))
                    throw new Refusal($"\"{text}\" asks about {entity.Spoken}, of whom nothing is told on {Julian(scenario.From)}, so that no run can know of it", "ask about somebody who serves or rules on that day, or begin on another");
                break;
            case EntityKind.Weapon when !scenario.Cast.Weapons.Contains(entity):
                throw new Refusal($"\"{text}\" asks about {entity.Spoken}, which is none of the weapons that a run knows", $"ask about one of {string.Join(", ", scenario.Cast.Weapons)}");
            case EntityKind.Person or EntityKind.Group:
                throw new Refusal($"\"{text}\" asks about {entity.Spoken}, which is neither a polity nor a people", "name the polity");
        }
    }

    private bool IsInCast(Entity person)
    {
        foreach (var known in scenario.Start.Persons.AsSpan(0, scenario.Start.PersonCount))
        {
            if (known.Name == person.Id) return true;
        }

        return false;
    }
}
