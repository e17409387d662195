using System.Text;
using System.Text.RegularExpressions;
using Tongjian.Reading;

namespace Tongjian.Server.Proposing;

/// <summary>Lines that somebody accepted, to be written behind what a file of annals has.</summary>
/// <param name="Path">The file within the chronicle; it need not be there.</param>
/// <param name="Source">As what the text is cited.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Declarations">Lines that declare names which no file has.</param>
/// <param name="Calendar">Julian or Gregorian, for a file that is not there yet.</param>
/// <param name="DespiteClashes">Whether lines shall be written that are understood and clash with the world as it stands.</param>
public sealed record LinesToWrite(
    string Path, SourceToCite Source, IReadOnlyList<LineToWrite> Lines, IReadOnlyList<string> Declarations, string? Calendar = null, bool DespiteClashes = false);

/// <summary>A line that was accepted.</summary>
/// <param name="Id">The proposal that it comes from.</param>
/// <param name="Text">The line, perhaps with indented lines below it, without citation unless it brings its own.</param>
/// <param name="Quote">The words that it rests on.</param>
/// <param name="Paragraph">The number of their paragraph in citations; 0 for none.</param>
public sealed record LineToWrite(string Id, string Text, string Quote, int Paragraph);

/// <summary>Puts accepted lines behind the text of a file.</summary>
internal sealed partial class AcceptedLines
{
    private readonly StringBuilder text;
    private readonly string lineEnd;
    private int lines;

    private AcceptedLines(string before)
    {
        (text, lineEnd) = (new StringBuilder(before), before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
        lines = before.Count(letter => letter == '\n');
        if (before.Length > 0 && before[^1] != '\n') Break();
        FirstLine = lines + 1;
    }

    /// <summary>The whole text.</summary>
    public string Text => text.ToString();

    /// <summary>The first line that is new, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>Where each accepted line begins, by its proposal.</summary>
    public Dictionary<string, int> Places { get; } = [];

    /// <summary>What a file says with accepted lines behind it.</summary>
    /// <param name="before">What it says now; null for a file that is not there.</param>
    /// <param name="accepted">The lines.</param>
    /// <param name="isDeclared">Whether the chronicle has the source.</param>
    public static AcceptedLines Behind(string? before, LinesToWrite accepted, bool isDeclared)
    {
        var made = new AcceptedLines(before ?? "");
        var isGregorian = before is null ? accepted.Calendar == "Gregorian" : GregorianHeader().IsMatch(before);
        if (before is null) made.Add($"calendar {(isGregorian ? "Gregorian" : "Julian")}");
        if (made.text.Length > 0) made.Add("");
        if (!isDeclared) made.Add(ProposedAnnals.Source(accepted.Source.Id, accepted.Source.Title, accepted.Source.Rank));
        foreach (var declaration in accepted.Declarations.Distinct(StringComparer.Ordinal)) made.Add(OneLine(declaration));
        if (!isDeclared || accepted.Declarations.Count > 0) made.Add("");
        foreach (var line in accepted.Lines)
        {
            made.Places[line.Id] = made.lines + 1;
            made.Add(line, ProposedAnnals.Citation(accepted.Source.Id, line.Paragraph), isGregorian);
        }

        return made;
    }

    private void Add(LineToWrite line, string citation, bool isGregorian)
    {
        var parts = line.Text.ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        for (var part = 0; part < parts.Length; part++)
        {
            var written = parts[part].TrimEnd();
            if (part == 0 && isGregorian) written = PlainDate().Replace(written, "$1 (Julian)$2", 1);
            if (part == 0 && !HasCitation().IsMatch(written)) written += "  " + citation;
            // What is not indented would be a line of its own, without a proposal to answer for it.
            if (part > 0 && written.Length > 0 && !char.IsWhiteSpace(written[0])) written = "  " + written;
            if (written.Length > 0) Add(written);
        }

        if (line.Quote.Length > 0) Add(ProposedAnnals.Comment(line.Quote));
    }

    private void Add(string line)
    {
        text.Append(line);
        Break();
    }

    private void Break()
    {
        text.Append(lineEnd);
        lines++;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    [GeneratedRegex(@"\]\s*(;.*)?$")]
    private static partial Regex HasCitation();

    /// <summary>A date in digits that names no calendar.</summary>
    [GeneratedRegex(@"^([-\d~?./%X\[\]{},]+)(\s+(?!\())")]
    private static partial Regex PlainDate();

    [GeneratedRegex(@"^calendar\s+Gregorian\b", RegexOptions.Multiline)]
    private static partial Regex GregorianHeader();
}
