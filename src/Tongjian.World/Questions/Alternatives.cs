using Tongjian.Language.Parsing;

namespace Tongjian.World.Questions;

/// <summary>Questions with "or": "Does Song or Jin hold Kaifeng in 1150?" asks both, and answers with the one that is so.</summary>
internal static class Alternatives
{
    private const string Or = " or ";

    /// <summary>The two questions, each with its name; null if there is no "or" between two names.</summary>
    public static ((string Name, string Question) One, (string Name, string Question) Other)? Of(string question, NameTable names)
    {
        var at = question.IndexOf(Or, StringComparison.Ordinal);
        if (at < 0) return null;
        var before = question[..at].Split(' ');
        var after = question[(at + Or.Length)..].Split(' ');
        for (var first = 1; first < before.Length; first++)
        {
            var one = string.Join(' ', before[first..]);
            if (names.Find(one).Count == 0) continue;
            for (var end = after.Length; end > 0; end--)
            {
                var other = string.Join(' ', after[..end]).TrimEnd('?');
                if (names.Find(other).Count == 0) continue;
                var start = string.Join(' ', before[..first]);
                var rest = string.Join(' ', after[end..]);
                return ((names.Find(one)[0].Name, $"{start} {one} {rest}"), (names.Find(other)[0].Name, $"{start} {other} {rest}"));
            }
        }

        return null;
    }
}
