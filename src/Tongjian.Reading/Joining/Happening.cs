using Tongjian.Language;

namespace Tongjian.Reading.Joining;

/// <summary>Something that happened, with what each document tells of it.</summary>
public sealed class Happening
{
    private readonly List<Account> accounts;

    internal Happening(Account account) => accounts = [account];

    /// <summary>What is told of it, in the order of documents and places; at least one.</summary>
    public IReadOnlyList<Account> Accounts => accounts;

    /// <summary>The account that tells it best: what the rest of the history speaks for, dated before undated, then the one that names most, then the finer date, then the first.</summary>
    public Account Main
    {
        get
        {
            if (Preferred is not null) return Preferred;
            var best = accounts[0];
            foreach (var account in accounts)
            {
                if (!account.IsDateOnly && Compare(account, best) > 0) best = account;
            }

            return best;
        }
    }

    /// <summary>Whether two of the dates that are told exclude one another; whoever tells none then speaks for neither.</summary>
    public bool HasClash
    {
        get
        {
            foreach (var account in accounts)
            {
                if (account.Date is not null && accounts.Exists(other => other.Date is not null && !other.Days.Intersects(account.Days))) return true;
            }

            return false;
        }
    }

    /// <summary>The account that the rest of the history speaks for; null if it speaks for none.</summary>
    internal Account? Preferred { get; set; }

    internal void Add(Account account) => accounts.Add(account);

    private static int Compare(Account one, Account other)
    {
        var dated = (one.Date is not null).CompareTo(other.Date is not null);
        if (dated != 0) return dated;
        var doubted = (one.Proposal.MeantDate is null).CompareTo(other.Proposal.MeantDate is null);
        if (doubted != 0) return doubted;
        var named = Named(one).CompareTo(Named(other));
        return named != 0 ? named : other.Days.Span.CompareTo(one.Days.Span);
    }

    private static int Named(Account account)
    {
        var count = 0;
        foreach (var filler in account.Sentence!.Fillers) count += filler.IsEmpty ? 0 : 1;
        return count;
    }
}
