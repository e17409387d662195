using Tongjian.Language;

namespace Tongjian.Reading.Joining;

/// <summary>Joins what several documents tell into happenings.</summary>
internal sealed class HappeningJoiner
{
    private const int Near = 183; // days within which the dates of an infobox are those of the first or last act

    private readonly Parties parties;
    private readonly Sameness sameness;
    private readonly List<Happening> happenings = [];
    private readonly Dictionary<(EventType, string), List<Happening>> byKey = [];
    private readonly Dictionary<EventType, List<Happening>> byType = [];

    private HappeningJoiner(IEnumerable<Account> accounts)
    {
        parties = new Parties(accounts.Select(account => account.Proposal));
        sameness = new Sameness(parties);
    }

    /// <summary>The happenings, in the order in which they are told first.</summary>
    /// <param name="accounts">What the documents tell, in their order; each with a sentence.</param>
    public static IReadOnlyList<Happening> Join(IReadOnlyList<Account> accounts)
    {
        var joiner = new HappeningJoiner(accounts);
        foreach (var account in accounts)
        {
            if (account.Date is not null) joiner.AddDated(account);
        }

        foreach (var account in accounts)
        {
            if (account.Date is null) joiner.AddUndated(account);
        }

        foreach (var account in accounts) joiner.AddWhole(account);
        Lifetimes.Prefer(joiner.happenings, accounts);
        var places = new Dictionary<Account, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < accounts.Count; i++) places[accounts[i]] = i;
        return [.. joiner.happenings.OrderBy(happening => places[happening.Main])];
    }

    private void AddDated(Account account)
    {
        Happening? same = null;
        foreach (var happening in Alike(account))
        {
            // All that is told of one happening must be able to be one; of several the nearest in time.
            if (!happening.Accounts.All(other => sameness.OfWords(account, other) && Sameness.OfTime(account, other))) continue;
            if (same is null || Distance(happening, account) < Distance(same, account)) same = happening;
        }

        if (same is null) Open(account);
        else same.Add(account);
    }

    /// <summary>What is told without a date joins the one happening that it can mean; of several nobody knows which.</summary>
    private void AddUndated(Account account)
    {
        var same = Alike(account).Where(happening => sameness.OfWords(account, happening.Main)).Take(2).ToList();
        if (same.Count == 1) same[0].Add(account);
        else Open(account);
    }

    /// <summary>
    /// An infobox tells a war or battle as a whole, from its beginning to its end: its beginning is that of the war if that was declared
    /// within the time and near it, its end the last capture of its place.
    /// </summary>
    private void AddWhole(Account account)
    {
        if (account is not { Proposal: { Block: BlockKind.Field, Type: EventType.Battle }, Date: { IsInterval: true, StartDate: { } start, EndDate: { } end } span }) return;
        var opened = Within(EventType.DeclareWar, span, account, Role.Agent, Role.Patient).MinBy(happening => happening.Main.Days.Earliest.Number);
        if (opened is not null && Sameness.Distance(start.Possible, opened.Main.Days) <= Near) opened.Add(account with { IsDateOnly = true });
        var taken = Within(EventType.Capture, span, account, Role.Place, Role.Agent).MaxBy(happening => happening.Main.Days.Latest.Number);
        if (taken is not null && Sameness.Distance(end.Possible, taken.Main.Days) <= Near) taken.Add(account with { IsDateOnly = true });
    }

    private IEnumerable<Happening> Within(EventType type, HistoricalDate span, Account whole, params Role[] roles) => byType.GetValueOrDefault(type, []).Where(happening =>
        happening.Main is { Date: not null } main && span.Possible.Contains(main.Days) && roles.All(role => parties.Of(main, role).Overlaps(parties.Of(whole, role)))
        && happening.Accounts.All(account => account.Source != whole.Source));

    /// <summary>The happenings that share a key with an account, in the order of <see cref="Open"/>.</summary>
    private IEnumerable<Happening> Alike(Account account)
    {
        var type = account.Sentence!.Template.EventType!.Value;
        var keys = sameness.KeysOf(account);
        return keys.Count == 1
            ? byKey.GetValueOrDefault((type, keys.First()), [])
            : keys.SelectMany(key => byKey.GetValueOrDefault((type, key), [])).Distinct();
    }

    private static long Distance(Happening happening, Account account) => happening.Accounts.Min(other => Sameness.Distance(other.Days, account.Days));

    private void Open(Account account)
    {
        var happening = new Happening(account);
        happenings.Add(happening);
        var type = account.Sentence!.Template.EventType!.Value;
        if (type is EventType.DeclareWar or EventType.Capture)
        {
            if (!byType.TryGetValue(type, out var all)) byType[type] = all = [];
            all.Add(happening);
        }

        foreach (var key in sameness.KeysOf(account))
        {
            if (!byKey.TryGetValue((type, key), out var alike)) byKey[(type, key)] = alike = [];
            alike.Add(happening);
        }
    }
}
