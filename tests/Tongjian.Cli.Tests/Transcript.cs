using System.Text;
using System.Text.RegularExpressions;

namespace Tongjian.Cli.Tests;

/// <summary>
/// A session at a terminal. Lines that begin with <c>$ </c> are calls: of tongjian, or <c>cat FILE</c> and <c>ls DIR</c>. What
/// follows is the output, then the error output behind <c>! </c>, then <c>exit CODE</c>. Lines that begin with <c># </c> are remarks.
/// </summary>
internal static partial class Transcript
{
    /// <summary>Runs the calls, and writes the session as it went.</summary>
    public static string Replay(string session)
    {
        var text = new StringBuilder();
        foreach (var line in session.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) text.Append(line).Append('\n');
            if (!line.StartsWith("$ ", StringComparison.Ordinal)) continue;
            var called = Call(Words(line[2..]));
            text.Append(line).Append('\n').Append(called.Output);
            if (called.Output.Length > 0 && !called.Output.EndsWith('\n')) text.Append("(no line end)\n");
            foreach (var told in called.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                text.Append("! ").Append(told).Append('\n');
            text.Append("exit ").Append(called.Code).Append("\n\n");
        }

        return Milliseconds().Replace(text.ToString(), "$1…").TrimEnd('\n') + "\n";
    }

    private static Called Call(string[] words) => words switch
    {
        ["tongjian", .. var args] => Called.With(args),
        ["cat", var file] => new Called(0, File.ReadAllText(file), ""),
        ["ls", var folder] =>
            new Called(0, string.Concat(Directory.EnumerateFileSystemEntries(folder).Order().Select(name => name + "\n")), ""),
        _ => throw new ArgumentException($"a transcript cannot call {words[0]}", nameof(words)),
    };

    private static string[] Words(string line) => Word().Matches(line).Select(word => word.Value.Trim('"')).ToArray();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("""((?:^|\()(?=\d+ ms\)$)|"milliseconds": )\d+""", RegexOptions.Multiline)]
    private static partial Regex Milliseconds();
}
