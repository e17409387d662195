using System.Globalization;
using System.Text;
using Tongjian.Language;

namespace Tongjian.Reading;

/// <summary>How proposals stand in a file of annals: a line with its citation, the words it rests on as a comment below it, and what it needs declared.</summary>
public static class ProposedAnnals
{
    /// <summary>A line of annals.</summary>
    /// <param name="date">Its date.</param>
    /// <param name="sentence">The sentence, with its full stop.</param>
    public static string Line(HistoricalDate date, string sentence) => $"{Dated(date)}  {sentence}";

    /// <summary>A date as a line has it; one that is not Julian says so.</summary>
    public static string Dated(HistoricalDate date) => date.Calendar == CalendarSystem.Julian ? date.ToString() : $"{date} ({date.Calendar})";

    /// <summary>A citation of a paragraph, in brackets.</summary>
    /// <param name="source">The identifier of the source.</param>
    /// <param name="paragraph">The number of the paragraph, from 1; 0 for none.</param>
    public static string Citation(string source, int paragraph) =>
        paragraph > 0 ? string.Create(CultureInfo.InvariantCulture, $"[{source} ¶{paragraph}]") : $"[{source}]";

    /// <summary>The words that a line rests on, as a comment: in one line, whatever breaks the text has.</summary>
    public static string Comment(string quote)
    {
        var text = new StringBuilder("; \"");
        var wasBlank = false;
        foreach (var letter in quote.AsSpan().Trim())
        {
            var isBlank = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!isBlank) text.Append(letter);
            else if (!wasBlank) text.Append(' ');
            wasBlank = isBlank;
        }

        return text.Append('"').ToString();
    }

    /// <summary>The declaration of a source.</summary>
    /// <param name="id">Its identifier, one word.</param>
    /// <param name="title">Its title.</param>
    /// <param name="rank">Its rank, from 1, the best, to 9.</param>
    public static string Source(string id, string title, int rank) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} is a source: \"{title.Replace('"', '\'')}\", rank {rank}.");

    /// <summary>What a text can be cited as: letters and digits of its name without ending, in small letters, with - between; "text" where none are left.</summary>
    public static string SourceIdOf(string name)
    {
        var stem = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        if (stem.LastIndexOf('.') is > 0 and var dot) stem = stem[..dot];
        var id = new StringBuilder();
        foreach (var letter in stem.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter)) id.Append(char.ToLowerInvariant(letter));
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var found = id.ToString().Trim('-');
        return found.Length == 0 || char.IsDigit(found[0]) ? "text" + (found.Length == 0 ? "" : "-" + found) : found;
    }
}
