using Tongjian.Language;
using Tongjian.Record;
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
            foreach (var (subject, other) in Pairs(line.Sentence))
            {
                var found = During(mirror, line, subject, other);
                if (found.IsSo != (line.Use == StateUse.Expect))
                    diagnostics.Add(Failed(line, found, mirror, subject, other, line.Date.Possible.Earliest));
            }
        }
    }

    /// <summary>Whether a state is so at some time of the line's date: on its first day, or from a change within it.</summary>
    private static (bool IsSo, Standing? Standing) During(Mirror mirror, StateLine line, Entity subject, Entity? other)
    {
        var days = line.Date.Possible;
        var atFirst = Is(mirror, line.Sentence, subject, other, days.Earliest);
        if (atFirst.IsSo || days.Earliest == days.Latest) return atFirst;
        foreach (var standing in mirror.Through(line.Sentence.Template.Relation!.Value, subject, other))
        {
            if (!days.Contains(standing.From)) continue;
            var later = Is(mirror, line.Sentence, subject, other, standing.From);
            if (later.IsSo) return later;
        }

        return atFirst;
    }

    /// <summary>Whether a state is so on a day, and what is so instead.</summary>
    public static (bool IsSo, Standing? Standing) Is(Mirror mirror, Sentence sentence, Entity subject, Entity? other, Day day)
    {
        var relation = sentence.Template.Relation!.Value;
        var standings = mirror.On(relation, subject, other, day);
        if (standings.Count == 0 || standings[0].From > day) return (false, null);
        var standing = standings[0];
        var isSo = standing.IsSo && (!Relations.IsFunction(relation) || standing.Value == other);
        return (isSo && HasExtra(sentence, standing), standing);
    }

    /// <summary>Whether the amount, count, office, rank or terrain that a sentence names is the one that goes with a standing.</summary>
    private static bool HasExtra(Sentence sentence, Standing standing) => Effects.StateEffects.ExtraOf(sentence) switch
    {
        null => true,
        Amount[] amounts => standing.Amounts.SequenceEqual(amounts),
        var text => text.Equals(standing.Office),
    };

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
        var relation = line.Sentence.Template.Relation!.Value;
        var asserted = SentencePrinter.Clause(About(line.Sentence, subject, other));
        var since = found.Standing?.Since;
        var first = found.Standing is null ? mirror.First(relation, subject, other)?.Since : null;
        var so = new WhatIsSo(relation, subject, other, mirror.On(Relation.Alive, subject, null, day) is [{ IsSo: false }, ..]);
        var (isSo, wanted) = (found.IsSo ? "so" : "not so", line.Use == StateUse.ExpectNot ? $"that it is not so: {asserted}" : asserted);
        return new Diagnostic(
            "failed-expectation",
            Severity.Error,
            line.Sentence.Where,
            $"\"{asserted}\" is {isSo} {Moment.Phrase(line.Date.Text)}: {so.Of(found.Standing, first)}{(since is null ? "" : $", since {since.Date}")}",
            wanted,
            since is null
                ? "add the sentence that makes it so, or mend the expectation"
                : "mend the sentence that made it otherwise, add the one that is missing, or mend the expectation")
        {
            Quotations = since is not null ? [new Quotation("because of", since.Where)]
                : first is not null ? [new Quotation("first told of here", first.Where)]
                : [],
        };
    }

    /// <summary>The sentence about one of its subjects and one of its others.</summary>
    private static Sentence About(Sentence sentence, Entity subject, Entity? other)
    {
        var (subjectRole, otherRole) = Relations.RolesOf(sentence.Template.Relation!.Value);
        var fillers = sentence.Template.Slots
            .Select(slot => slot.Role == subjectRole ? One(sentence[slot.Role], subject)
                : slot.Role == otherRole && other is not null ? One(sentence[slot.Role], other)
                : sentence.Fillers[slot.Index])
            .ToArray();
        return new Sentence(sentence.Template, fillers);
    }

    private static Filler One(Filler named, Entity one) => named.Entities.Length > 1 ? Filler.Of(one) : named;
}
