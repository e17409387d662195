using Tongjian.Language;
using Tongjian.World.Replay;

namespace Tongjian.World;

/// <summary>Checks what the record expects of the world.</summary>
internal static class Expectations
{
    public static void Check(Mirror mirror, List<Diagnostic> diagnostics)
    {
        foreach (var line in mirror.Chronicle.Annals.States)
        {
            if (line.Use == StateUse.Given) continue;
            var day = line.Date.Possible.Earliest;
            foreach (var (subject, other) in Pairs(line.Sentence))
            {
                var found = Is(mirror, line.Sentence, subject, other, day);
                if (found.IsSo != (line.Use == StateUse.Expect)) diagnostics.Add(Failed(line, found, mirror, subject, other, day));
            }
        }
    }

    /// <summary>Whether a state is so on a day, and what is so instead.</summary>
    public static (bool IsSo, Standing? Standing) Is(Mirror mirror, Sentence sentence, Entity subject, Entity? other, Day day)
    {
        var relation = sentence.Template.Relation!.Value;
        var standings = mirror.On(relation, subject, other, day);
        if (standings.Count == 0 || standings[0].From > day)
        {
            var first = mirror.First(relation, subject, other);
            var isOpen = relation is Relation.Exists or Relation.Alive;
            return (isOpen && first is { IsSo: false }, null);
        }

        var standing = standings[0];
        var isSo = standing.IsSo && (!Relations.IsFunction(relation) || standing.Value == other);
        var amounts = sentence[Role.Amount].Amounts;
        if (isSo && amounts.Length > 0) isSo = standing.Amounts.SequenceEqual(amounts.ToArray());
        if (isSo && sentence[Role.Office].Text is { } office) isSo = standing.Office == office;
        return (isSo, standing);
    }

    /// <summary>The subjects and others that a state sentence speaks of, each with each.</summary>
    public static IEnumerable<(Entity Subject, Entity? Other)> Pairs(Sentence sentence)
    {
        var relation = sentence.Template.Relation!.Value;
        var (subjectRole, otherRole) = Relations.RolesOf(relation);
        foreach (var subject in sentence[subjectRole].Entities.ToArray())
        {
            var whole = relation == Relation.Exists ? subject : subject.Whole();
            if (otherRole is null)
            {
                yield return (whole, null);
                continue;
            }

            foreach (var other in sentence[otherRole.Value].Entities.ToArray()) yield return (whole, other.Whole());
        }
    }

    private static Diagnostic Failed(
        StateLine line, (bool IsSo, Standing? Standing) found, Mirror mirror, Entity subject, Entity? other, Day day)
    {
        var asserted = SentencePrinter.Clause(line.Sentence);
        var since = found.Standing?.Since;
        var so = What(line.Sentence.Template.Relation!.Value, found.Standing, subject, other);
        return new Diagnostic(
            "failed-expectation",
            Severity.Error,
            line.Sentence.Where,
            $"\"{asserted}\" is {(found.IsSo ? "" : "not ")}so on {line.Date.Text}: {so}{(since is null ? "" : $", since {since.Date}")}",
            (line.Use == StateUse.ExpectNot ? "not: " : "") + asserted,
            since is null
                ? "add the sentence that makes it so, or mend the expectation"
                : "mend the sentence that made it otherwise, add the one that is missing, or mend the expectation")
        {
            Quotations = since is null ? [] : [new Quotation("because of", since.Where)],
        };
    }

    private static string What(Relation relation, Standing? standing, Entity subject, Entity? other)
    {
        if (standing is null) return $"nothing is known of it for {subject.Spoken}";
        var value = standing.Value?.Spoken;
        var amounts = standing.Amounts.Count > 0 ? " " + string.Join(" and ", standing.Amounts) + " a year" : "";
        return relation switch
        {
            Relation.Holds => value is null ? $"nobody holds {subject.Spoken}" : $"{value} holds {subject.Spoken}",
            Relation.Rules => value is null ? $"nobody rules {subject.Spoken}" : $"{value} rules {subject.Spoken}",
            Relation.Regent => value is null ? $"nobody is regent of {subject.Spoken}" : $"{value} is regent of {subject.Spoken}",
            Relation.Capital => value is null ? $"{subject.Spoken} has no capital" : $"the capital of {subject.Spoken} is {value}",
            Relation.Vassal => value is null ? $"{subject.Spoken} is nobody's vassal" : $"{subject.Spoken} is a vassal of {value}",
            Relation.Captive => value is null ? $"{subject.Spoken} is free" : $"{subject.Spoken} is a captive of {value}",
            Relation.Serves => value is null ? $"{subject.Spoken} serves nobody" : $"{subject.Spoken} serves {value}",
            Relation.Exists => standing.IsSo ? $"{subject.Spoken} exists" : $"{subject.Spoken} does not exist",
            Relation.Alive => standing.IsSo ? $"{subject.Spoken} lives" : $"{subject.Spoken} is dead",
            Relation.War => standing.IsSo ? "they are at war" : "they are at peace",
            Relation.Allied => standing.IsSo ? "they are allied" : "they are not allied",
            Relation.Pays => standing.IsSo ? $"{subject.Spoken} pays {other?.Spoken}{amounts}" : $"{subject.Spoken} pays {other?.Spoken} nothing",
            Relation.Besieges => standing.IsSo ? $"{subject.Spoken} besieges {other?.Spoken}" : $"{subject.Spoken} does not besiege {other?.Spoken}",
            Relation.Bound => standing.IsSo ? $"{subject.Spoken} binds {other?.Spoken}" : $"{subject.Spoken} does not bind {other?.Spoken}",
            _ => standing.IsSo ? "it is so" : "it is not so",
        };
    }
}
