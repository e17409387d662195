using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>Finds events on which the sources differ, in date or in what they say. Readings that can both be true do not differ.</summary>
internal static class Disagreements
{
    public static void Report(IReadOnlyList<Event> events, List<Diagnostic> diagnostics)
    {
        foreach (var happening in events)
        {
            if (happening.Claims.Count < 2) continue;
            if (HasClash(happening.Claims) && OnDate(happening) is { } date) diagnostics.Add(date);
            foreach (var claim in happening.Claims)
            {
                if (!ReferenceEquals(claim.Sentence, happening.Sentence) && OnWords(happening, claim) is { } words) diagnostics.Add(words);
            }
        }
    }

    private static bool HasClash(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                if (!claims[i].Days.Intersects(claims[j].Days)) return true;
            }
        }

        return false;
    }

    private static Diagnostic? OnDate(Event happening)
    {
        var readings = happening.Claims
            .Where(claim => claim.Date is not null)
            .GroupBy(claim => claim.Date!.Text)
            .Select(group => new Reading(group.Key, group.First().Days, group.ToList()))
            .ToList();
        var clashes = readings.Where(reading => readings.Exists(other => !other.Days.Intersects(reading.Days))).ToList();
        if (clashes.Count == 0) return null;
        var said = string.Join(" against ", Camps(clashes).Select(camp => string.Join(" and ", camp)));
        var agreeing = readings.Except(clashes).Select(reading => $"; {reading} agrees with all of these");
        return new Diagnostic(
            "sources-disagree",
            Severity.Finding,
            happening.Line.Sentence.Where,
            $"the sources date this differently: {said}{string.Concat(agreeing)}",
            null,
            $"the record follows {happening.Dated} with {happening.DateText}; the other readings are kept as claims")
        {
            Aspect = "date",
            Quotations = Told(happening),
        };
    }

    /// <summary>Readings in order of time, those together that do not clash with one another.</summary>
    private static List<List<Reading>> Camps(List<Reading> clashes)
    {
        var camps = new List<List<Reading>>();
        foreach (var reading in clashes.OrderBy(reading => reading.Days.Earliest).ThenBy(reading => reading.Text, StringComparer.Ordinal))
        {
            var camp = camps.Find(camp => camp.TrueForAll(other => other.Days.Intersects(reading.Days)));
            if (camp is null) camps.Add([reading]);
            else camp.Add(reading);
        }

        return camps;
    }

    private static Diagnostic? OnWords(Event happening, Claim claim)
    {
        var differences = new List<string>();
        foreach (var role in happening.Sentence.Template.Roles.Where(role => !happening.Sentence.Template.Borrows(role)).Order())
        {
            var (chosen, other) = (happening.Sentence[role], claim.Sentence[role]);
            if (other.IsEmpty || chosen.IsWithin(other) || other.IsWithin(chosen)) continue;
            differences.Add($"{Words(chosen)} ({happening.Chosen}) against {Words(other)} ({claim})");
        }

        if (Wording.DifferInVictory(happening.Sentence, claim.Sentence))
            differences.Add($"a victory of {Words(happening.Sentence[Role.Winner])} ({happening.Chosen}) against one of {Words(claim.Sentence[Role.Winner])} ({claim})");
        if (differences.Count == 0) return null;
        return new Diagnostic(
            "sources-disagree",
            Severity.Finding,
            claim.Where,
            "the sources tell this differently: " + string.Join("; ", differences),
            null,
            $"the record follows {happening.Chosen}: {happening.Sentence}")
        {
            Aspect = "words",
            Quotations = [new Quotation("the event", happening.Line.Where)],
        };
    }

    /// <summary>The other lines, if several files tell the event.</summary>
    private static List<Quotation> Told(Event happening) => happening.Claims
        .Select(claim => claim.Line)
        .Distinct()
        .Where(line => line != happening.Line)
        .Select(line => new Quotation("told here too", line.Where))
        .ToList();

    private static string Words(Filler filler)
    {
        if (filler.Text is { } text) return $"\"{text}\"";
        var entities = filler.Entities.ToArray().Select(entity => entity.Spoken);
        return string.Join(" and ", entities.Concat(filler.Amounts.ToArray().Select(amount => amount.ToString())));
    }

    private sealed record Reading(string Text, DayRange Days, List<Claim> Claims)
    {
        public override string ToString() => $"{Text} ({string.Join(", ", Claims)})";
    }
}
