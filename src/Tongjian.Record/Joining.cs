using Tongjian.Language;

namespace Tongjian.Record;

/// <summary>
/// Gathers claims into events. The citations and claims of one line are claims for one happening. Two lines tell the same
/// happening if different sources say the same with nothing that differs, at times that may be one; or, of what can
/// happen only once (a founding, an end, a death), at any times: then the sources disagree.
/// </summary>
internal static class Joining
{
    public static Event[] Join(IReadOnlyList<EventLine> lines, Entity? accordingTo, List<Diagnostic> diagnostics)
    {
        var drafts = new List<Draft>(lines.Count);
        var buckets = new Dictionary<(EventType, int), List<Draft>>();
        foreach (var line in lines)
        {
            var claims = ClaimsOf(line);
            if (accordingTo is not null) claims = Array.FindAll(claims, claim => claim.Source == accordingTo);
            if (claims.Length == 0) continue;
            var draft = new Draft(line, claims);
            drafts.Add(draft);
            var key = (line.Sentence.Template.EventType!.Value, Anchor(line.Sentence));
            if (!buckets.TryGetValue(key, out var bucket)) buckets[key] = bucket = new List<Draft>(2);
            bucket.Add(draft);
        }

        foreach (var bucket in buckets.Values)
        {
            if (bucket.Count > 1) JoinWithin(bucket, diagnostics);
        }

        var events = new List<Event>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Into is not null) continue;
            if (draft.Claims.Length > 1) Array.Sort(draft.Claims, Compare);
            events.Add(new Event(draft.Claims, draft.Line));
        }

        return events.ToArray();
    }

    private sealed class Draft(EventLine line, Claim[] claims)
    {
        public EventLine Line => line;

        public Claim[] Claims { get; set; } = claims;

        public Draft? Into { get; set; }
    }

    private static Claim[] ClaimsOf(EventLine line)
    {
        var count = line.Citations.Count + line.Claims.Count;
        if (count == 0) return [new Claim(null, line.Date, line.Sentence, line, line.Where)];
        var claims = new Claim[count];
        var at = 0;
        foreach (var citation in line.Citations)
            claims[at++] = new Claim(citation, citation.Reading ?? line.Date, line.Sentence, line, citation.Where);
        foreach (var claim in line.Claims)
            claims[at++] = new Claim(claim.Citation, claim.Date ?? line.Date, claim.Sentence ?? line.Sentence, line, claim.Where);
        return claims;
    }

    /// <summary>By rank; then in the order in which the line gives them.</summary>
    private static int Compare(Claim a, Claim b)
    {
        if (a.Rank != b.Rank) return a.Rank.CompareTo(b.Rank);
        var file = string.CompareOrdinal(a.Where.Source.Path, b.Where.Source.Path);
        return file != 0 ? file : a.Where.Start.CompareTo(b.Where.Start);
    }

    /// <summary>
    /// The entity that two tellings of one happening must share: of the most telling role that is filled the one with the lowest
    /// number, so that it does not matter in which order several are named. One who names no place may mean a happening elsewhere.
    /// </summary>
    private static int Anchor(Sentence sentence)
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Polity, Role.Name, Role.Place, Role.Patient, Role.Agent])
        {
            var entities = sentence[role].Entities;
            if (entities.Length == 0) continue;
            var least = entities[0].Id;
            foreach (var entity in entities) least = Math.Min(least, entity.Id);
            return least;
        }

        return -1;
    }

    private static void JoinWithin(List<Draft> bucket, List<Diagnostic> diagnostics)
    {
        bucket.Sort(static (a, b) =>
        {
            var first = a.Claims[0].Days.Earliest.CompareTo(b.Claims[0].Days.Earliest);
            if (first != 0) return first;
            var file = string.CompareOrdinal(a.Line.Where.Source.Path, b.Line.Where.Source.Path);
            return file != 0 ? file : a.Line.Where.Start.CompareTo(b.Line.Where.Start);
        });
        var open = new List<Draft>();
        foreach (var draft in bucket)
        {
            var once = HappensOnce(draft.Line.Sentence);
            if (!once) Close(open, draft.Claims[0].Days.Earliest);
            Draft? same = null;
            Draft? told = null;
            foreach (var other in open)
            {
                if (same is null && IsSame(other, draft, once)) same = other;
                if (told is null && IsRepeated(other, draft)) told = other;
            }

            if (same is null)
            {
                if (told is not null) diagnostics.Add(ToldTwice(draft.Line, told.Line));
                open.Add(draft);
                continue;
            }

            draft.Into = same;
            same.Claims = [.. same.Claims, .. draft.Claims];
        }
    }

    /// <summary>Forgets what is over before a day: nothing that comes can be one with it, but for what happens once.</summary>
    private static void Close(List<Draft> open, Day day)
    {
        var kept = 0;
        for (var i = 0; i < open.Count; i++)
        {
            var draft = open[i];
            var isOver = true;
            foreach (var claim in draft.Claims) isOver &= claim.Days.Latest < day;
            if (!isOver || HappensOnce(draft.Line.Sentence)) open[kept++] = draft;
        }

        open.RemoveRange(kept, open.Count - kept);
    }

    private static bool IsSame(Draft a, Draft b, bool once)
    {
        if (!a.Line.Sentence.IsWithin(b.Line.Sentence) && !b.Line.Sentence.IsWithin(a.Line.Sentence)) return false;
        if (!Wording.CanMeanTheSame(a.Line.Sentence, b.Line.Sentence) || Wording.IsAgain(a.Line.Sentence.Template) != Wording.IsAgain(b.Line.Sentence.Template)) return false;
        if (a.Line.Orders.Count > 0 && b.Line.Orders.Count > 0) return false;
        foreach (var claim in a.Claims)
        {
            foreach (var other in b.Claims)
            {
                if (claim.Source is null || claim.Source == other.Source) return false;
            }
        }

        return once || a.Claims[0].Days.Intersects(b.Claims[0].Days);
    }

    private static bool IsRepeated(Draft a, Draft b) =>
        a.Line.Date is not null && a.Line.Date.Equals(b.Line.Date) && a.Line.Sentence.Equals(b.Line.Sentence);

    /// <summary>A state is founded and ends once, a person dies once; of "the captives" others may be killed another time.</summary>
    private static bool HappensOnce(Sentence sentence) => sentence.Template.EventType switch
    {
        EventType.Found or EventType.End => true,
        EventType.Die => ArePersons(sentence[Role.Agent]),
        EventType.Kill => ArePersons(sentence[Role.Patient]),
        _ => false,
    };

    private static bool ArePersons(Filler filler)
    {
        foreach (var entity in filler.Entities)
        {
            if (entity.Kind != EntityKind.Person) return false;
        }

        return true;
    }

    private static Diagnostic ToldTwice(EventLine line, EventLine first) => new(
        "told-twice", Severity.Warning, line.Where, "the same sentence stands here with the same date and a source that told it before",
        "each happening once", "take one of the two out, or put its citations behind the other")
    {
        Quotations = [new Quotation("first told here", first.Where)],
    };
}
