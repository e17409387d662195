using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>Verbs of questions that mean a sentence told with another: who takes or conquers a place captures it.</summary>
public static class Synonyms
{
    private static readonly (string Template, string[] Verbs)[] Table =
    [
        ("captures", ["takes", "conquers", "seizes"]),
        ("destroys", ["conquers"]),
        ("seizes", ["captures", "takes"]),
        ("kills", ["murders", "slays"]),
        ("releases", ["frees"]),
        ("deposes", ["dethrones", "overthrows"]),
        ("besieges", ["surrounds"]),
        ("invades", ["attacks"]),
        ("sacks", ["loots", "plunders"]),
        ("attacks-place", ["assaults"]),
        ("defeats", ["beats"]),
        ("dies", ["perishes"]),
        ("holds", ["controls", "possesses", "owns"]),
        ("uses", ["employs"]),
    ];

    // What people call one and the same office.
    private static readonly string[][] Offices =
    [
        ["chancellor", "prime minister", "chief minister", "chief councillor", "grand councillor"],
        ["commander-in-chief", "supreme commander", "generalissimo"],
        ["envoy", "ambassador"],
        ["chief commissioner of military affairs", "commissioner of military affairs", "military commissioner"],
        ["heir apparent", "crown prince"],
    ];

    private static readonly string[] Governors = ["governor", "prefect", "viceroy", "guardian", "administrator", "commissioner", "garrison commander", "magistrate", "pacifier"];

    /// <summary>Whether an office is one of those that govern a place.</summary>
    public static bool IsGovernor(string office) => Array.Exists(Governors, word => office.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>An office as asked for, and what else the record may call it.</summary>
    public static IReadOnlyList<string> OfOffice(string asked)
    {
        foreach (var words in Offices)
        {
            foreach (var word in words)
            {
                if (asked.Contains(word, StringComparison.OrdinalIgnoreCase))
                    return [asked, .. words.Where(other => other != word).Select(other => asked.Replace(word, other, StringComparison.OrdinalIgnoreCase))];
            }
        }

        return [asked];
    }

    private static readonly Dictionary<string, Verb[]> Verbs =
        Table.ToDictionary(row => row.Template, row => Array.ConvertAll(row.Verbs, Verb.FromSingular));

    /// <summary>The verbs, but for its own, by which a template may be asked for.</summary>
    public static IReadOnlyList<Verb> Of(Template template) => Verbs.GetValueOrDefault(template.Id, []);
}
