using System.Text;
using Tongjian.Tests;

namespace Tongjian.Language.Tests;

/// <summary>
/// A page of the manual. Blocks of "annals" are read after the HTML comments above them that begin with the word
/// annals; blocks of "annals fault" must give the messages in the block of "text" below them.
/// </summary>
internal sealed class ManualPage
{
    private const string Fence = "```";
    private readonly string path;
    private readonly string[] lines;
    private readonly StringBuilder preamble = new();

    public ManualPage(string name)
    {
        path = Repository.PathOf("spec", name);
        lines = File.ReadAllLines(path);
    }

    /// <summary>The names of all pages.</summary>
    public static IEnumerable<string> Names => Directory.GetFiles(Repository.PathOf("spec"), "*.md")
        .Select(page => Path.GetFileName(page)!).Order(StringComparer.Ordinal);

    /// <summary>Runs the page; returns it with every example formatted and every message as it is given.</summary>
    /// <param name="faults">Takes what is wrong with examples that should be right, and the reverse.</param>
    public string Run(List<string> faults)
    {
        var page = new StringBuilder();
        string? owed = null;
        for (var i = 0; i < lines.Length; i++)
        {
            page.Append(lines[i]).Append('\n');
            if (lines[i] == "<!-- annals") i = ReadPreamble(i, page);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var language = lines[i][Fence.Length..].Trim();
            var first = i + 1;
            while (lines[++i] != Fence) { }
            var block = string.Join('\n', lines[first..i]);
            if (language == "text" && owed is not null) (block, owed) = (owed, null);
            else if (owed is not null) faults.Add($"{path}:{first}: the fault above has no block of text below it");
            if (language is "annals" or "annals fault") block = Example(block, language == "annals fault", first, faults, ref owed);
            page.Append(block).Append('\n').Append(Fence).Append('\n');
        }

        return page.ToString();
    }

    private string Example(string block, bool isFault, int line, List<string> faults, ref string? owed)
    {
        var example = new SourceText("example.annals", block + "\n");
        var told = AnnalsReader.Read([new SourceText("above.annals", preamble.ToString()), example]).Diagnostics;
        var text = string.Join("\n\n", told);
        if (isFault)
        {
            owed = text;
            if (told.Count == 0) faults.Add($"{path}:{line}: the example has no fault");
            return block;
        }

        if (told.Count > 0) faults.Add($"{path}:{line}: {text}");
        return AnnalsFormatter.Format(example).TrimEnd('\n');
    }

    /// <summary>Adds a comment to what every example below it can speak of; gives its last line.</summary>
    private int ReadPreamble(int at, StringBuilder page)
    {
        while (lines[++at] != "-->")
        {
            page.Append(lines[at]).Append('\n');
            preamble.Append(lines[at]).Append('\n');
        }

        page.Append(lines[at]).Append('\n');
        return at;
    }
}
