namespace Tongjian.Reading.Words;

/// <summary>The forms of regular verbs.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiou";

    // Verbs of two syllables whose last is spoken with stress, so that its consonant is doubled.
    private static readonly HashSet<string> Stressed =
        ["abet", "abhor", "acquit", "admit", "allot", "annul", "begin", "beget", "beset", "commit", "compel", "concur", "confer", "control",
         "defer", "deter", "dispel", "enrol", "entrap", "equip", "excel", "expel", "impel", "incur", "infer", "instal", "occur", "omit", "outfit", "overrun", "patrol", "permit", "prefer",
         "propel", "rebel", "rebut", "recur", "refer", "regret", "repel", "submit", "transfer", "transmit", "rerun", "forget", "forbid", "kidnap", "fulfil", "travel", "level", "cancel", "marshal", "garrison-er"];

    /// <summary>attacks, crosses, carries.</summary>
    public static string Singular(string verb) =>
        verb is "have" ? "has" : verb is "be" ? "is" :
        EndsInConsonantY(verb) ? verb[..^1] + "ies" :
        verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('o') || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal)
            ? verb + "es" : verb + "s";

    /// <summary>attacked, seized, carried, repelled.</summary>
    public static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : Doubles(verb) ? verb + verb[^1] + "ed" : verb + "ed";

    /// <summary>attacking, seizing, lying, repelling.</summary>
    public static string Gerund(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying" :
        verb.EndsWith("ee", StringComparison.Ordinal) ? verb + "ing" :
        verb.EndsWith('e') && verb.Length > 2 ? verb[..^1] + "ing" :
        Doubles(verb) ? verb + verb[^1] + "ing" : verb + "ing";

    private static bool EndsInConsonantY(string verb) =>
        verb.Length > 1 && verb[^1] == 'y' && !Vowels.Contains(verb[^2], StringComparison.Ordinal);

    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || Vowels.Contains(verb[^1], StringComparison.Ordinal) || verb[^1] is 'w' or 'x' or 'y') return false;
        if (!Vowels.Contains(verb[^2], StringComparison.Ordinal) || Vowels.Contains(verb[^3], StringComparison.Ordinal)) return false;
        var groups = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            if (Vowels.Contains(verb[i], StringComparison.Ordinal) && (i == 0 || !Vowels.Contains(verb[i - 1], StringComparison.Ordinal))) groups++;
        }

        return groups == 1 || Stressed.Contains(verb);
    }
}
