using System.Text;

namespace Tongjian.Reading.Tests.Fuzzing;

/// <summary>
/// Documents that nobody would write: letters at random, marks and words in a heap, and texts whose parts were cut, doubled, moved and
/// mixed. The same seed and number give the same document for ever.
/// </summary>
internal sealed class FuzzDocuments
{
    private const int MostCharacters = 1500;

    private static readonly string[] Names = ["a.txt", "a.wiki", "a.html", "a.md"];

    private static readonly string[] Marks =
    [
        "{{", "}}", "[[", "]]", "{|", "|}", "|-", "|", "||", "!", "!!", "'''", "''", "<ref>", "</ref>", "<ref name=a />", "<!--", "-->", "<nowiki>", "</nowiki>", "==", "=", "#", "*", ";", ":",
        "----", "<p>", "</p>", "<table>", "<tr>", "<td rowspan=2>", "</td>", "</table>", "<li>", "<ul>", "</ul>", "<h2>", "</h2>", "<div class='infobox'>", "</div>", "<br>", "<script>", "<sup>[", "&amp;",
        "&eacute;", "&#x20000;", "&", "<", ">", "\"", "[1]", "[^1]", "[^1]: ", "](", ")", "![", "```", "**", "_", "`", "---\n", "|---|---|\n", "> ", "- ", "\\", "File:", "a.jpg", "Infobox", "{{Infobox|", "YearDateEvent\n",
        "\n", "\n\n", "\r\n", "\t", " ", "\u00A0", "\uFEFF", "\u200B", "\f", "\0", "\uD840\uDC00", "\uD840", "\uDC00", "\u0301", "開封", "–", "—", "...", ".", ". ", ",", "?", "(", ")",
    ];

    private static readonly string[] Words =
    [
        "the", "army", "of", "and", "in", "by", "captured", "was", "besieged", "fell to", "Song", "Jin", "King John", "Emperor Isaac II", "Venice", "he", "they", "who", "which", "the latter", "1125", "1204", "3", "12,000", "BC", "AD",
        "January", "May 3", "3 May 1204", "spring", "winter of 1121–22", "mid-1120", "late", "early", "the following year", "three months later", "the end of", "year", "century", "12th", "1230s", "Monday", "decade", "Date", "Result",
        "St.", "Gen.", "U.S.", "no.", "c.", "not", "to", "had been", "treaty", "declared war on", "surrendered", "died", "(later Emperor Gaozong)", "(present-day Kaifeng)", "more than 200 nobles", "after", "before", "until", "from", "between",
    ];

    private readonly string[] samples;

    /// <summary>Makes documents out of samples and nothing.</summary>
    /// <param name="samples">Whole texts, at least one.</param>
    public FuzzDocuments(IEnumerable<string> samples) => this.samples = [.. samples];

    /// <summary>One document.</summary>
    /// <param name="seed">Of the whole row.</param>
    /// <param name="number">Its number in the row.</param>
    public Document At(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder();
        switch (random.Next(8))
        {
            case 0:
                for (var count = random.Next(300); count > 0; count--) text.Append((char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80));
                break;
            case 1 or 2:
                for (var count = random.Next(200); count > 0; count--) AddToken(text, random);
                break;
            case 3:
                // One mark many times over.
                var (mark, end) = (Marks[random.Next(Marks.Length)], Marks[random.Next(Marks.Length)]);
                for (var count = random.Next(200); count > 0; count--) text.Append(mark);
                for (var count = random.Next(50); count > 0; count--) AddToken(text, random);
                for (var count = random.Next(200); count > 0; count--) text.Append(end);
                break;
            default:
                text.Append(Slice(random, MostCharacters));
                for (var count = random.Next(12); count > 0; count--) Change(text, random);
                break;
        }

        if (text.Length > MostCharacters) text.Length = MostCharacters;
        var name = Names[random.Next(Names.Length)];
        return new Document(name, text.ToString(), random.Next(3) == 0 ? (DocumentFormat)random.Next(4) : null);
    }

    private static void AddToken(StringBuilder text, Random random)
    {
        var isMark = random.Next(3) == 0;
        text.Append(isMark ? Marks[random.Next(Marks.Length)] : Words[random.Next(Words.Length)]);
        if (!isMark && random.Next(8) > 0) text.Append(' ');
    }

    private string Slice(Random random, int most)
    {
        var sample = samples[random.Next(samples.Length)];
        var start = random.Next(sample.Length);
        return sample.Substring(start, Math.Min(random.Next(most), sample.Length - start));
    }

    private void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(random.Next(2) == 0 ? 4 : 80), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Marks[random.Next(Marks.Length)]);
                break;
            case 3:
                text.Insert(at, Words[random.Next(Words.Length)]);
                break;
            case 4:
                var moved = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                break;
            default:
                text.Insert(at, Slice(random, 200));
                break;
        }
    }
}
