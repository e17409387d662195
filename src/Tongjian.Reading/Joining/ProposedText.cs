using System.Text;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading.Proposing;
using Tongjian.World;

namespace Tongjian.Reading.Joining;

/// <summary>Writes a joined history as annals: a line for each happening with all who tell it, and under it the words it rests on.</summary>
public sealed class ProposedText
{
    private const int Rank = 5; // of a document of which nothing is known
    private const string Conjecture = "reading";
    private const string Indent = "              ";
    private const int DateWidth = 12;

    private readonly JoinedHistory history;
    private readonly Dictionary<Account, Happening> told;
    private readonly HashSet<Happening> faulty = [];
    private readonly HashSet<Happening> unordered = [];
    private readonly Dictionary<Happening, List<string>> doubts = [];

    private ProposedText(JoinedHistory history)
    {
        this.history = history;
        told = new Dictionary<Account, Happening>(ReferenceEqualityComparer.Instance);
        foreach (var happening in history.Happenings) told[happening.Main] = happening;
    }

    /// <summary>The text of a file of annals; reading it gives no error of language or record.</summary>
    public static string Of(JoinedHistory history)
    {
        var writer = new ProposedText(history);
        while (true)
        {
            var (text, places) = writer.Write();
            var chronicle = Record.Chronicle.Of(AnnalsReader.Read([new SourceText("proposals", text)]));
            if (writer.TakeOutFaults(chronicle, places)) continue;
            return writer.DoubtImpossible(Mirror.Of(chronicle), places) ? writer.Write().Text : text;
        }
    }

    /// <summary>Takes out what is not understood: an order first, then the whole line. Whether anything was.</summary>
    private bool TakeOutFaults(Record.Chronicle chronicle, List<(int Line, Happening Happening)> places)
    {
        var changed = false;
        foreach (var (happening, _) in Faults(chronicle.Diagnostics, places))
            changed |= (happening.Main.Proposal.MeantDate is not null && unordered.Add(happening)) || faulty.Add(happening);
        return changed;
    }

    /// <summary>Doubts what cannot be so if all the rest is: who is dead acts, a state that is no more. Whether anything is doubted.</summary>
    private bool DoubtImpossible(Mirror mirror, List<(int Line, Happening Happening)> places)
    {
        foreach (var (happening, fault) in Faults(mirror.Diagnostics, places))
        {
            if (!doubts.TryGetValue(happening, out var known)) doubts[happening] = known = [];
            if (!known.Contains(fault.Found)) known.Add(fault.Found);
        }

        return doubts.Count > 0;
    }

    private static IEnumerable<(Happening Happening, Diagnostic Fault)> Faults(IEnumerable<Diagnostic> diagnostics, List<(int Line, Happening Happening)> places)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error) continue;
            var line = diagnostic.Where.Line;
            if (places.FindLastIndex(place => place.Line <= line) is >= 0 and var at) yield return (places[at].Happening, diagnostic);
        }
    }

    private (string Text, List<(int Line, Happening Happening)> Places) Write()
    {
        var lines = new List<string>();
        var places = new List<(int, Happening)>();
        Head(lines);
        string? source = null;
        foreach (var account in history.Accounts)
        {
            if (account.Source != source)
            {
                source = account.Source;
                lines.AddRange(["", $"; {history.Documents.First(document => document.Source == source).Name}", ""]);
            }

            if (account.Sentence is null) Unsaid(lines, account);
            else if (told.TryGetValue(account, out var happening))
            {
                places.Add((lines.Count + 1, happening));
                Tell(lines, happening);
            }
        }

        return (string.Join('\n', lines) + "\n", places);
    }

    private void Head(List<string> lines)
    {
        lines.AddRange(
        [
            $"; What {(history.Documents.Count == 1 ? "a document tells" : $"{history.Documents.Count} documents tell")}, as it was read: proposals, of which none is accepted yet.",
            "; Under each line stand the words it rests on, and behind \"?\" what is doubtful.",
            "; A line that begins with \"; -\" lacks a date or a role: complete it and take the mark away.",
            "",
            "calendar Julian",
            "",
        ]);
        foreach (var document in history.Documents) lines.Add(ProposedAnnals.Source(document.Source, document.Name, Rank));
        if (history.Happenings.Any(happening => happening.Accounts.Any(account => account.Proposal.MeantDate is not null)))
            lines.Add(ProposedAnnals.Source(Conjecture, "Dates that seem to be meant where the text has a slip", 9));
        if (history.Known.Count > 0) lines.AddRange(["", "; Names that the chronicle declares.", .. history.Known.Select(DeclaredNames.Declaration)]);
        if (history.Unknown.Count > 0) lines.AddRange(["", "; Names that it does not declare, as what they seem to be.", .. history.Unknown.Select(name => name.Declaration)]);
    }

    private void Tell(List<string> lines, Happening happening)
    {
        var main = happening.Main;
        if (main.Date is null || faulty.Contains(happening))
        {
            lines.Add($"; - {(main.Date is null ? "undated" : ProposedAnnals.Dated(main.Date))}  {main.Sentence}  [{string.Join("; ", happening.Accounts.Select(account => account.Citation))}]");
            foreach (var account in happening.Accounts) Quote(lines, account);
            return;
        }

        var date = main.Proposal.MeantDate ?? main.Date;
        var claims = new List<Account>();
        var citations = new List<string>();
        foreach (var account in happening.Accounts.OrderByDescending(account => ReferenceEquals(account, main)))
        {
            if (history.Differs(happening, account)) claims.Add(account);
            else if (account.Date is not null || !happening.HasClash) citations.Add(account.Date is null || account.Date.Equals(date) ? account.Citation : $"{account.Citation}: {ProposedAnnals.Dated(account.Date)}");
        }

        if (main.Proposal.MeantDate is not null) citations.Add(Conjecture);
        lines.Add($"{ProposedAnnals.Dated(date).PadRight(DateWidth)}  {main.Sentence}  [{string.Join("; ", citations.Distinct())}]");
        foreach (var claim in claims) lines.Add($"{Indent}claim {claim.Citation}: {(claim.Date is null ? "" : ProposedAnnals.Dated(claim.Date) + " ")}{claim.Sentence}");
        if (main.Proposal.MeantDate is { } meant && !unordered.Contains(happening)) Order(lines, main, meant);
        foreach (var account in happening.Accounts) Quote(lines, account);
        foreach (var doubt in doubts.GetValueOrDefault(happening, [])) lines.Add($";   ? {doubt}");
    }

    /// <summary>Where a date looks like a slip, between what it is told: the order of the text is what speaks against it.</summary>
    private void Order(List<string> lines, Account account, HistoricalDate meant)
    {
        var own = history.Accounts.Where(other => other.Source == account.Source).ToList();
        var at = own.IndexOf(account);
        var before = own.Take(at).LastOrDefault(other => IsFirm(other) && other.Days.Latest < meant.Bounds.Earliest);
        var after = own.Skip(at + 1).FirstOrDefault(other => IsFirm(other) && !other.Date!.Equals(account.Date) && other.Days.Latest > meant.Bounds.Latest);
        if (before is not null) lines.Add($"{Indent}after ({SentencePrinter.Clause(before.Sentence!)}, {ProposedAnnals.Dated(before.Date!)})");
        if (after is not null) lines.Add($"{Indent}before ({SentencePrinter.Clause(after.Sentence!)}, {ProposedAnnals.Dated(after.Date!)})");
    }

    private bool IsFirm(Account account) => account is { Sentence: not null, Date: not null, Proposal.MeantDate: null } && told.TryGetValue(account, out var happening) && !faulty.Contains(happening);

    /// <summary>What no sentence says yet: shown, so that a person can complete it.</summary>
    private static void Unsaid(List<string> lines, Account account)
    {
        var roles = string.Join("; ", account.Proposal.Roles.Select(role => $"{role.Key} {string.Join(" and ", role.Value)}"));
        var date = account.Date is null ? "undated" : ProposedAnnals.Dated(account.Date);
        lines.Add(OneLine($"; - {date}  {Templates.NameOf(account.Proposal.Type)}{(roles.Length > 0 ? ": " : "")}{roles}  [{account.Citation}]"));
        Quote(lines, account);
    }

    private static void Quote(List<string> lines, Account account)
    {
        lines.Add($"{ProposedAnnals.Comment(account.Proposal.Quote)}  [{account.Citation}]{(account.Date is null ? " without a date" : "")}");
        foreach (var doubt in account.Proposal.Doubts) lines.Add(OneLine($";   ? {doubt}"));
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text) line.Append(char.IsControl(letter) ? ' ' : letter);
        return line.ToString();
    }
}
