using Tongjian.Language.Asking;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;

namespace Tongjian.World.Questions;

/// <summary>
/// Verbs that tell how a thing was done. A question with one is about what is told so, if anything is: of captures, the surrenders.
/// </summary>
internal static class Manners
{
    private static readonly Dictionary<string, string> Table = new()
    {
        ["surrenders-to"] = "surrender", ["gives-up"] = "surrender", ["retakes"] = "retake", ["occupies"] = "occupy",
        ["executes"] = "execute", ["is-executed"] = "execute", ["beheads"] = "behead", ["assassinates"] = "assassinate",
        ["poisons"] = "poison", ["is-poisoned"] = "poison", ["forces-suicide"] = "suicide", ["is-forced-to-suicide"] = "suicide",
        ["burns"] = "burn", ["enslaves"] = "enslave", ["is-enslaved"] = "enslave", ["dissolves"] = "dissolve",
    };

    /// <summary>Of some happenings those told in the manner asked for; all of them if none is.</summary>
    public static List<Event> Narrow(List<Event> found, Question question)
    {
        if (Of(question.Template!) is not { } manner) return found;
        var so = found.FindAll(happening => happening.Claims.Any(claim => Of(claim.Sentence.Template) == manner));
        return so.Count > 0 ? so : found;
    }

    private static string? Of(Template template) => Table.GetValueOrDefault(template.Id);
}
