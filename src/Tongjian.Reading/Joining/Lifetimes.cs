using Tongjian.Language;

namespace Tongjian.Reading.Joining;

/// <summary>
/// Where documents differ on when somebody died or a state was founded or ended, prefers the reading that leaves most of the rest
/// possible: nobody acts before he is there or after he is gone.
/// </summary>
internal static class Lifetimes
{
    /// <summary>Sets what is preferred.</summary>
    /// <param name="happenings">What happened.</param>
    /// <param name="accounts">All that is told.</param>
    public static void Prefer(IReadOnlyList<Happening> happenings, IReadOnlyList<Account> accounts)
    {
        var acts = new Dictionary<Entity, List<DayRange>>();
        foreach (var happening in happenings)
        {
            if (Mark(happening) is not { } mark) continue;
            foreach (var entity in happening.Main.Sentence![mark].Entities) acts.TryAdd(entity, []);
        }

        foreach (var account in accounts)
        {
            if (account.Date is null || account.Proposal.MeantDate is not null || IsMark(account.Sentence!.Template.EventType!.Value)) continue;
            foreach (var filler in account.Sentence.Fillers)
            {
                foreach (var entity in filler.Entities) acts.GetValueOrDefault(entity)?.Add(account.Days);
            }
        }

        foreach (var happening in happenings)
        {
            if (Mark(happening) is { } mark) happening.Preferred = Best(happening, [.. happening.Main.Sentence![mark].Entities.ToArray().SelectMany(entity => acts[entity])]);
        }
    }

    private static Account Best(Happening happening, List<DayRange> acts)
    {
        var isBeginning = happening.Main.Sentence!.Template.EventType == EventType.Found;
        int Against(Account reading) => acts.Count(days => isBeginning ? days.Latest < reading.Days.Earliest : days.Earliest > reading.Days.Latest);

        var best = happening.Main;
        foreach (var account in happening.Accounts)
        {
            if (account is { Date: not null, IsDateOnly: false } && Against(account) < Against(best)) best = account;
        }

        return best;
    }

    /// <summary>The role of whoever begins or ends with a happening that is dated in several ways; null if there is none.</summary>
    private static Role? Mark(Happening happening)
    {
        var type = happening.Main.Sentence!.Template.EventType!.Value;
        if (!IsMark(type) || happening.Accounts.Count(account => account.Date is not null) < 2) return null;
        return type switch { EventType.Die => Role.Agent, EventType.Kill => Role.Patient, _ => Role.Polity };
    }

    private static bool IsMark(EventType type) => type is EventType.Found or EventType.End or EventType.Die or EventType.Kill;
}
