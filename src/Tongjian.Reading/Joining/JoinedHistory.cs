using Tongjian.Language;
using Tongjian.Reading.Proposing;

namespace Tongjian.Reading.Joining;

/// <summary>What several documents tell, as one history: their proposals, and the happenings that these tell together.</summary>
public sealed class JoinedHistory
{
    private readonly Sameness sameness;

    private JoinedHistory(IReadOnlyList<ReadDocument> documents, IReadOnlyList<Entity> known, IReadOnlyList<NewName> unknown, IReadOnlyList<Account> accounts)
    {
        (Documents, Known, Unknown, Accounts) = (documents, known, unknown, accounts);
        Happenings = HappeningJoiner.Join([.. accounts.Where(account => account.Sentence is not null)]);
        sameness = new Sameness(new Parties(accounts.Select(account => account.Proposal)));
    }

    /// <summary>The documents, in the order in which they were given.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; }

    /// <summary>The declared names that the sentences use, in the order of names.</summary>
    public IReadOnlyList<Entity> Known { get; }

    /// <summary>The names that no chronicle declares, in the order of names.</summary>
    public IReadOnlyList<NewName> Unknown { get; }

    /// <summary>One for each proposal, in the order of documents and places.</summary>
    public IReadOnlyList<Account> Accounts { get; }

    /// <summary>What happened, in the order of the accounts that tell it best.</summary>
    public IReadOnlyList<Happening> Happenings { get; }

    /// <summary>Joins proposals.</summary>
    /// <param name="documents">What was read; the identifiers of their sources differ.</param>
    public static JoinedHistory Of(IReadOnlyList<ReadDocument> documents)
    {
        var proposals = documents.SelectMany(document => document.Proposals).ToList();
        var known = DeclaredNames.Of(proposals);
        var taken = known.Select(entity => (entity.Name, NamesInUse.Family(entity.Kind))).ToHashSet();
        var unknown = proposals.SelectMany(proposal => proposal.Unknown).Select(name => new NewName(name.Key, name.Value))
            .Where(name => taken.Add((name.Name, NamesInUse.Family(name.Kind)))).OrderBy(name => name.Name, StringComparer.Ordinal).ToList();
        var text = string.Join('\n', known.Select(DeclaredNames.Declaration).Concat(unknown.Select(name => name.Declaration)));
        var sentences = AnnalsReader.Read([new SourceText("names", text + "\n")]).Sentences();
        var accounts = new List<Account>(proposals.Count);
        foreach (var document in documents)
        {
            foreach (var proposal in document.Proposals)
            {
                var sentence = proposal.Sentence is null ? null : sentences.Read(proposal.Sentence, SentenceMood.Event, []);
                accounts.Add(new Account(document.Source, proposal, sentence, proposal.Date));
            }
        }

        return new JoinedHistory(documents, known, unknown, accounts);
    }

    /// <summary>Whether an account tells a happening otherwise than the one that tells it best, in more than its date.</summary>
    public bool Differs(Happening happening, Account account) =>
        !account.IsDateOnly && account != happening.Main && sameness.Differ(happening.Main, account);
}
