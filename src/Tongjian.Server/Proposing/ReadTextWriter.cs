using System.Globalization;
using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Reading;
using Tongjian.Reading.Proposing;
using Tongjian.Record;

namespace Tongjian.Server.Proposing;

/// <summary>Reads a text for a page.</summary>
/// <param name="reading">What proposes.</param>
/// <param name="chronicle">Whose names are known beforehand.</param>
internal sealed partial class ReadTextWriter(IReading reading, Chronicle chronicle)
{
    /// <summary>The rank that a new source has until somebody says better.</summary>
    private const int UsualRank = 5;

    private readonly List<(Block Block, int Number)> blocks = [];

    /// <summary>Reads it.</summary>
    public ReadText Write(Document document)
    {
        var number = 0;
        foreach (var block in document.Blocks()) blocks.Add((block, block.Kind is BlockKind.Heading or BlockKind.Note ? 0 : ++number));
        var times = new TimeTagger();
        var paragraphs = blocks.Select(each => new ReadParagraph(each.Number, KindOf(each.Block.Kind), each.Block.Text, Dates(times.Tag(each.Block)))).ToArray();
        var proposals = new List<ReadProposal>();
        var seen = new Dictionary<string, int>();
        foreach (var proposal in reading.Read(document, chronicle))
        {
            if (ParagraphOf(proposal.Range) is not (>= 0 and var paragraph)) continue;
            var name = string.Create(CultureInfo.InvariantCulture, $"{proposal.Range.Start}-{proposal.Range.End}-{Templates.NameOf(proposal.Type)}");
            var before = seen[name] = seen.GetValueOrDefault(name) + 1;
            proposals.Add(Written(proposal, before == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{before}"), paragraph));
        }

        return new ReadText(document.Name, document.Format.ToString().ToLowerInvariant(), SourceOf(document), CalendarOf(chronicle), paragraphs, proposals);
    }

    /// <summary>The calendar that most files of a chronicle name.</summary>
    public static string CalendarOf(Chronicle chronicle)
    {
        var gregorian = chronicle.Annals.Files.Count(file => GregorianHeader().IsMatch(file.Text));
        return gregorian * 2 > chronicle.Annals.Files.Count ? nameof(CalendarSystem.Gregorian) : nameof(CalendarSystem.Julian);
    }

    private ReadProposal Written(Proposal proposal, string id, int paragraph)
    {
        var block = blocks[paragraph].Block;
        var date = proposal.Date is { } known ? ProposedAnnals.Dated(known) : null;
        return new ReadProposal(
            id, paragraph, PlaceOf(block, proposal.Range.Start), PlaceOf(block, proposal.Range.End), proposal.Quote, Templates.NameOf(proposal.Type),
            [.. proposal.Roles.Select(role => new ReadRole(role.Key, role.Value))], date, proposal.Sentence,
            proposal is { Date: { } day, Sentence: { } sentence } ? ProposedAnnals.Line(day, sentence) : null,
            proposal.Doubts, [.. proposal.Unknown.Select(name => new UnknownName(name.Key, new NewName(name.Key, name.Value).Declaration))]);
    }

    private SourceToCite SourceOf(Document document)
    {
        var id = ProposedAnnals.SourceIdOf(document.Name);
        if (chronicle.Annals.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Source && entity.Name == id) is { } known)
            return new SourceToCite(id, known.Title ?? id, known.Rank, IsDeclared: true);
        var heading = blocks.Select(each => each.Block).FirstOrDefault(block => block.Kind == BlockKind.Heading)?.Text.Trim();
        return new SourceToCite(id, heading is { Length: > 0 and < 120 } ? heading : document.Name, UsualRank);
    }

    private static ReadDate[] Dates(IReadOnlyList<TimeExpression> times) =>
        [.. times.Select(time => new ReadDate(time.Range.Start, time.Range.End, time.Date?.ToString(), time.Doubt))];

    /// <summary>The paragraph in which a stretch of the text begins; −1 if it lies in none.</summary>
    private int ParagraphOf(TextRange range)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].Block.Start <= range.Start) low = middle;
            else high = middle - 1;
        }

        return blocks.Count > 0 && blocks[low].Block.Start <= range.Start && range.Start < blocks[low].Block.End ? low : -1;
    }

    /// <summary>Where a place of the original stands among the words of a block: the first letter that does not come from before it.</summary>
    private static int PlaceOf(Block block, int original)
    {
        var (low, high) = (0, block.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Original(new TextRange(middle, middle)).Start < original) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static string KindOf(BlockKind kind) => kind == BlockKind.ListItem ? "list-item" : kind.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^calendar\s+Gregorian\b", RegexOptions.Multiline)]
    private static partial Regex GregorianHeader();
}
