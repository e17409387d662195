namespace Tongjian.Language.Vocabulary;

/// <summary>A verb in the four forms that annals and questions need.</summary>
/// <param name="Singular">"captures"</param>
/// <param name="Plural">"capture", which is the base form too, but for "be".</param>
/// <param name="Past">"captured"</param>
/// <param name="PastPlural">The same, but for "were".</param>
public sealed record Verb(string Singular, string Plural, string Past, string PastPlural)
{
    private static readonly Dictionary<string, string> IrregularPast = new()
    {
        ["become"] = "became", ["set"] = "set", ["make"] = "made", ["lose"] = "lost", ["fight"] = "fought",
        ["flee"] = "fled", ["sell"] = "sold", ["send"] = "sent", ["give"] = "gave", ["take"] = "took",
        ["break"] = "broke", ["strike"] = "struck", ["put"] = "put", ["pay"] = "paid", ["swear"] = "swore",
        ["bring"] = "brought", ["fall"] = "fell", ["hold"] = "held", ["know"] = "knew", ["bind"] = "bound",
        ["withdraw"] = "withdrew", ["plot"] = "plotted", ["repel"] = "repelled", ["lead"] = "led", ["win"] = "won",
        ["build"] = "built", ["have"] = "had", ["stand"] = "stood", ["lie"] = "lay", ["drive"] = "drove", ["go"] = "went", ["come"] = "came", ["leave"] = "left", ["cut"] = "cut",
        ["rebel"] = "rebelled", ["submit"] = "submitted", ["retake"] = "retook", ["stop"] = "stopped", ["beat"] = "beat", ["control"] = "controlled",
    };

    private static readonly Dictionary<string, string> IrregularParticiple = new()
    {
        ["become"] = "become", ["flee"] = "fled", ["give"] = "given", ["take"] = "taken", ["break"] = "broken", ["swear"] = "sworn",
        ["fall"] = "fallen", ["know"] = "known", ["drive"] = "driven", ["go"] = "gone", ["come"] = "come", ["withdraw"] = "withdrawn", ["retake"] = "retaken",
        ["beat"] = "beaten", ["lie"] = "lain",
    };

    /// <summary>The form used after "was": "captured", "taken".</summary>
    public string Participle => IrregularParticiple.GetValueOrDefault(Plural, Past);

    /// <summary>The form used after "is" of what goes on: "holding", "paying".</summary>
    public string Progressive => Plural.EndsWith("ie", StringComparison.Ordinal) ? Plural[..^2] + "ying"
        : Plural.EndsWith('e') && !Plural.EndsWith("ee", StringComparison.Ordinal) ? Plural[..^1] + "ing"
        : Plural + "ing";

    /// <summary>The form used after "did" and "to".</summary>
    public string Base => Singular == "is" ? "be" : Plural;

    /// <summary>Whether it is a form of "be", which asks by inversion and not with "did".</summary>
    public bool IsBe => Singular == "is";

    /// <summary>All finite forms, divided by bars.</summary>
    internal string Forms => string.Join('|', new[] { Singular, Plural, Past, PastPlural }.Distinct());

    /// <summary>The form that agrees with its subject in the present.</summary>
    public string Present(bool plural) => plural ? Plural : Singular;

    /// <summary>Builds the forms from the third person singular of the present.</summary>
    public static Verb FromSingular(string singular)
    {
        if (singular == "is") return new Verb("is", "are", "was", "were");
        var plural = PluralOf(singular);
        var past = PastOf(plural);
        return new Verb(singular, plural, past, past);
    }

    /// <summary>Builds a verb that is always plural, as in "Jin and Song agree".</summary>
    public static Verb AlwaysPlural(string plural)
    {
        var past = PastOf(plural);
        return new Verb(plural, plural, past, past);
    }

    private static string PluralOf(string singular)
    {
        if (singular == "has") return "have";
        if (singular.EndsWith("ies", StringComparison.Ordinal))
            return singular.Length <= 4 ? singular[..^1] : singular[..^3] + "y";
        foreach (var ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes", "oes"])
        {
            if (singular.EndsWith(ending, StringComparison.Ordinal)) return singular[..^2];
        }

        return singular[..^1];
    }

    private static string PastOf(string plural)
    {
        if (IrregularPast.TryGetValue(plural, out var past)) return past;
        if (plural.EndsWith('e')) return plural + "d";
        var isConsonantY = plural.EndsWith('y') && !"aeiou".Contains(plural[^2], StringComparison.Ordinal);
        return isConsonantY ? plural[..^1] + "ied" : plural + "ed";
    }
}
