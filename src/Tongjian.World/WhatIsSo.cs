using Tongjian.Language;

namespace Tongjian.World;

/// <summary>Says in words what is so, where something else was expected.</summary>
internal sealed class WhatIsSo(Relation relation, Entity subject, Entity? other, bool isDead)
{
    /// <summary>What is so.</summary>
    /// <param name="standing">How it stands; null if nothing was said up to that day.</param>
    /// <param name="first">What is first said of it later; null if nothing ever is.</param>
    public string Of(Standing? standing, Cause? first)
    {
        if (standing is not null) return Relations.IsFunction(relation) ? OfValue(standing) : OfTruth(standing);
        var before = first is null ? "" : $" before {first.Date}";
        return relation switch
        {
            Relation.Holds => $"no sentence{before} says who holds {subject.Spoken}",
            Relation.Rules => $"no sentence{before} says who rules {subject.Spoken}",
            Relation.Regent => $"no sentence{before} says who is regent of {subject.Spoken}",
            Relation.Capital => $"no sentence{before} says what the capital of {subject.Spoken} is",
            Relation.Era => $"no sentence{before} says by which era {subject.Spoken} counts its years",
            Relation.Vassal => $"no sentence{before} says that {subject.Spoken} is anybody's vassal",
            Relation.Captive => $"no sentence{before} says that {subject.Spoken} is a captive",
            Relation.Serves => $"no sentence{before} says whom {subject.Spoken} serves",
            Relation.Exists when first is not null => $"{subject.Spoken} begins {Record.Moment.Phrase(first.Date)}",
            Relation.Exists => $"no sentence says when {subject.Spoken} begins or ends",
            Relation.Alive => $"no sentence says when {subject.Spoken} dies",
            _ => OfTruth(new Standing(null, false, null, null, null, true)) + before,
        };
    }

    private string OfValue(Standing standing)
    {
        var value = standing.Value?.Spoken;
        return relation switch
        {
            Relation.Captive or Relation.Serves when value is null && isDead => $"{subject.Spoken} is dead",
            Relation.Holds => $"{value ?? "nobody"} holds {subject.Spoken}",
            Relation.Rules => $"{value ?? "nobody"} rules {subject.Spoken}",
            Relation.Regent => $"{value ?? "nobody"} is regent of {subject.Spoken}",
            Relation.Capital => value is null ? $"{subject.Spoken} has no capital" : $"the capital of {subject.Spoken} is {value}",
            Relation.Era => value is null ? $"{subject.Spoken} has no era" : $"the era of {subject.Spoken} is {value}",
            Relation.Vassal => value is null ? $"{subject.Spoken} is nobody's vassal" : $"{subject.Spoken} is a vassal of {value}",
            Relation.Captive => value is null ? $"{subject.Spoken} is free" : $"{subject.Spoken} is a captive of {value}",
            _ => $"{subject.Spoken} serves {value ?? "nobody"}{(standing.Office is { } office ? $" as \"{office}\"" : "")}",
        };
    }

    private string OfTruth(Standing standing)
    {
        var amounts = standing.Amounts.Count > 0 ? $" {string.Join(" and ", standing.Amounts)} a year" : "";
        return (relation, standing.IsSo) switch
        {
            (Relation.Exists, true) => $"{subject.Spoken} exists",
            (Relation.Exists, false) => $"{subject.Spoken} does not exist",
            (Relation.Alive, true) => $"{subject.Spoken} lives",
            (Relation.Alive, false) => $"{subject.Spoken} is dead",
            (Relation.War, true) => $"{subject.Spoken} and {other?.Spoken} are at war",
            (Relation.War, false) => $"{subject.Spoken} and {other?.Spoken} are at peace",
            (Relation.Allied, true) => $"{subject.Spoken} and {other?.Spoken} are allied",
            (Relation.Allied, false) => $"{subject.Spoken} and {other?.Spoken} are not allied",
            (Relation.Pays, true) => $"{subject.Spoken} pays {other?.Spoken}{amounts}",
            (Relation.Pays, false) => $"{subject.Spoken} pays {other?.Spoken} nothing",
            (Relation.Besieges, true) => $"{subject.Spoken} besieges {other?.Spoken}",
            (Relation.Besieges, false) => $"{subject.Spoken} does not besiege {other?.Spoken}",
            (Relation.Bound, true) => $"{subject.Spoken} binds {other?.Spoken}",
            (Relation.Bound, false) => $"{subject.Spoken} does not bind {other?.Spoken}",
            (Relation.Ranked, true) => $"{subject.Spoken} stands as {standing.Office} to {other?.Spoken}",
            (Relation.Ranked, false) => $"{subject.Spoken} has no rank to {other?.Spoken}",
            (Relation.Population, true) => $"{subject.Spoken} has {string.Join(" and ", standing.Amounts)}",
            (Relation.Terrain, true) => $"{subject.Spoken} lies in {standing.Office}",
            (Relation.Walled, true) => $"{subject.Spoken} has a wall of {string.Join(" and ", standing.Amounts)}",
            (Relation.Knows, true) => $"{subject.Spoken} knows {other?.Spoken}",
            (Relation.Knows, false) => $"{subject.Spoken} does not know {other?.Spoken}",
            _ => standing.IsSo ? "it is so" : "it is not so",
        };
    }
}
