using Tongjian.Language.Vocabulary;

namespace Tongjian.Language.Asking;

/// <summary>Verbs of questions that mean a sentence told with another: who takes or conquers a place captures it.</summary>
internal static class Synonyms
{
    private static readonly (string Template, string[] Verbs)[] Table =
    [
        ("captures", ["takes", "conquers", "seizes"]),
        ("destroys", ["conquers"]),
        ("seizes", ["captures", "takes"]),
        ("kills", ["murders"]),
        ("sacks", ["loots", "plunders"]),
        ("attacks-place", ["assaults"]),
        ("defeats", ["beats"]),
        ("dies", ["perishes"]),
        ("holds", ["controls", "possesses", "owns"]),
        ("uses", ["employs"]),
    ];

    private static readonly Dictionary<string, Verb[]> Verbs =
        Table.ToDictionary(row => row.Template, row => Array.ConvertAll(row.Verbs, Verb.FromSingular));

    /// <summary>The verbs, but for its own, by which a template may be asked for.</summary>
    public static IReadOnlyList<Verb> Of(Template template) => Verbs.GetValueOrDefault(template.Id, []);
}
