using Tongjian.Language;
using Tongjian.Record;
using Tongjian.World;

namespace Tongjian.Server.Documents;

/// <summary>Makes the document of who says what, and of what the check finds.</summary>
internal sealed class RecordWriter
{
    private readonly Mirror mirror;
    private readonly FileTable files;
    private readonly Dictionary<(SourceText, int Start), int> eventsByPlace = [];

    private RecordWriter(Mirror mirror, FileTable files)
    {
        (this.mirror, this.files) = (mirror, files);
        foreach (var happening in mirror.Chronicle.Events)
        {
            Note(happening.Line.Sentence.Where, happening);
            foreach (var claim in happening.Claims)
            {
                Note(claim.Where, happening);
                Note(claim.Sentence.Where, happening);
            }
        }
    }

    /// <summary>Makes it.</summary>
    /// <param name="mirror">The world of the whole record.</param>
    /// <param name="files">Its files.</param>
    /// <param name="settings">What is wrong with the settings.</param>
    public static RecordDocument Write(Mirror mirror, FileTable files, IReadOnlyList<Diagnostic> settings)
    {
        var writer = new RecordWriter(mirror, files);
        return new RecordDocument(
            mirror.Chronicle.Events.Select(writer.ClaimsOf).ToArray(),
            mirror.Chronicle.Events.Select(writer.BoundsOf).OfType<BoundsEntry>().ToArray(),
            mirror.Diagnostics.Concat(settings).Select(writer.FindingOf).ToArray());
    }

    /// <summary>Some messages about a chronicle.</summary>
    /// <param name="mirror">The world of the whole record.</param>
    /// <param name="files">Its files.</param>
    /// <param name="diagnostics">The messages.</param>
    public static FindingEntry[] FindingsOf(Mirror mirror, FileTable files, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(new RecordWriter(mirror, files).FindingOf).ToArray();

    private ClaimEntry[] ClaimsOf(Event happening) => happening.Claims.Select(claim =>
    {
        var (file, line) = files.PlaceOf(claim.Where);
        var isSame = claim.Sentence.Equals(happening.Sentence);
        return new ClaimEntry(
            claim.Source?.Id,
            claim.Citation is { Locator: { Length: > 0 } locator } ? locator : null,
            claim.Date?.Text,
            isSame ? null : claim.Sentence.ToString(),
            happening.StandingOf(claim).ToString().ToLowerInvariant(),
            claim.Date is null || claim.Days == happening.When ? null : DaysOf(claim.Days),
            Moment.ByTheLetter(claim.Sentence, claim.Date) is var letter && letter == claim.Days ? null : DaysOf(letter),
            file,
            line);
    }).ToArray();

    /// <summary>The reasons, where an order or another claim than the one that dates it has a part in them.</summary>
    private BoundsEntry? BoundsOf(Event happening)
    {
        if (happening.Date is not null && happening.When == happening.Dated.Days) return null;
        var (notBefore, notAfter) = (mirror.Chronicle.Time.WhyNotBefore(happening), mirror.Chronicle.Time.WhyNotAfter(happening));
        return notBefore.Count + notAfter.Count == 0
            ? null
            : new BoundsEntry(happening.Index, notBefore.Select(Quote).ToArray(), notAfter.Select(Quote).ToArray());
    }

    private static DaysEntry DaysOf(DayRange days) => new(
        days.Earliest.IsFinite ? days.Earliest.Number : null, days.Latest.IsFinite ? days.Latest.Number : null);

    private FindingEntry FindingOf(Diagnostic diagnostic)
    {
        var (file, _) = files.PlaceOf(diagnostic.Where);
        var (line, column) = diagnostic.Where.Source.PositionOf(diagnostic.Where.Start);
        int? happening = eventsByPlace.TryGetValue((diagnostic.Where.Source, diagnostic.Where.Start), out var index) ? index : null;
        return new FindingEntry(
            diagnostic.Name,
            diagnostic.Aspect,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Found,
            diagnostic.Expected,
            diagnostic.Remedy,
            diagnostic.Where.Text.ToString(),
            file,
            line,
            column,
            Math.Max(1, diagnostic.Where.Text.ToString().EnumerateRunes().Count()),
            happening,
            diagnostic.Quotations.Select(Quote).ToArray());
    }

    private QuotationEntry Quote(Quotation quotation)
    {
        var (file, line) = files.PlaceOf(quotation.Where);
        var words = quotation.Where.Text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new QuotationEntry(quotation.Label, string.Join(' ', words), file, line);
    }

    private void Note(Span where, Event happening)
    {
        if (where.Source is not null) eventsByPlace.TryAdd((where.Source, where.Start), happening.Index);
    }
}
