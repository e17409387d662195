using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Tongjian.Cli.Tests;

/// <summary>
/// The page about the record tells how to mend it: its calls are made, one after the other, on a copy of the record, and its edits done.
/// With TONGJIAN_ACCEPT=1 what they print is written into the page anew.
/// </summary>
public sealed partial class TheRecordPageTests
{
    [Fact]
    public void Mending_the_record_goes_as_the_page_says()
    {
        var root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..");
        var path = Path.Combine(root, "docs", "the-record.md");
        var written = File.ReadAllText(path);
        using var workplace = new Workplace();
        Copy(Path.Combine(root, "chronicles"), Path.Combine(workplace.Folder, "chronicles"));
        var page = Explain().Replace(written, match => match.Groups[1].Value + LineOf(match.Groups[2].Value, written));
        var replayed = Replay(page, workplace.Folder);
        if (Environment.GetEnvironmentVariable("TONGJIAN_ACCEPT") == "1") File.WriteAllText(path, replayed);
        else Assert.Equal(WithoutNumbers(written), WithoutNumbers(replayed));
    }

    /// <summary>Where the line of the page's edit stands now, from 1: lines above it may come and go.</summary>
    private static int LineOf(string file, string page)
    {
        var before = page.Split('\n').First(line => line.StartsWith("- 1", StringComparison.Ordinal))[2..];
        return Array.IndexOf(File.ReadAllLines(file), before) + 1;
    }

    /// <summary>The page without what any edit of the record may change: numbers of lines, counts of events and findings.</summary>
    private static string WithoutNumbers(string page) => Numbers().Replace(page, "…");

    [GeneratedRegex(@"(\$ tongjian explain (\S+?):)\d+")]
    private static partial Regex Explain();

    [GeneratedRegex(@"(?<=\.annals:)\d+(:\d+)?|\d[\d,]*(?= (events|findings|warnings))")]
    private static partial Regex Numbers();

    private static string Replay(string page, string folder)
    {
        var text = new StringBuilder();
        var blocks = page.Split("```");
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) text.Append("```");
            if (i % 2 == 1 && blocks[i].StartsWith("console\n", StringComparison.Ordinal))
            {
                var session = Transcript.Replay(blocks[i]).Replace(folder + "/", "", StringComparison.Ordinal);
                text.Append("console\n").Append(session.Replace("\nexit 0\n", "\n", StringComparison.Ordinal));
                continue;
            }

            if (i % 2 == 1 && blocks[i].StartsWith("edit\n", StringComparison.Ordinal)) Edit(blocks[i].Split('\n'));
            text.Append(blocks[i]);
        }

        return text.ToString();
    }

    /// <summary>Does an edit: the file, the line as it was behind "- ", and as it shall be behind "+ ".</summary>
    private static void Edit(string[] lines)
    {
        var text = File.ReadAllText(lines[1]);
        var (before, after) = (lines.Single(line => line.StartsWith("- ", StringComparison.Ordinal))[2..], lines.Single(line => line.StartsWith("+ ", StringComparison.Ordinal))[2..]);
        Assert.Contains(before, text);
        File.WriteAllText(lines[1], text.Replace(before, after, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;
}
