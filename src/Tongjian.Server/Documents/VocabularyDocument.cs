using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Server.Documents;

/// <summary>The words in which a chronicle can be written.</summary>
/// <param name="Names">All names, aliases among them.</param>
/// <param name="Sentences">The sentences that can be said.</param>
/// <param name="Units">The units of amounts.</param>
/// <param name="Keywords">Words with which lines begin.</param>
public sealed record VocabularyDocument(
    IReadOnlyList<VocabularyName> Names,
    IReadOnlyList<VocabularySentence> Sentences,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Keywords);

/// <summary>A name.</summary>
/// <param name="Text">As a sentence would have it, with its article.</param>
/// <param name="Kind">person, polity, place …</param>
/// <param name="Of">The declared name, where this is another.</param>
public sealed record VocabularyName(string Text, string Kind, string? Of);

/// <summary>A sentence that can be said.</summary>
/// <param name="Pattern">With its roles in capitals: "AGENT captures PLACE".</param>
/// <param name="Verb">The verb, third person singular.</param>
/// <param name="Type">The type of event or the relation.</param>
/// <param name="Meaning">What that means.</param>
/// <param name="IsState">Whether it states how things stand.</param>
public sealed record VocabularySentence(string Pattern, string Verb, string Type, string Meaning, bool IsState);

/// <summary>Makes the document of words from the tables of the language.</summary>
internal static class VocabularyWriter
{
    public static VocabularyDocument Write(Annals annals) => new(
        annals.Entities.SelectMany(NamesOf).ToArray(),
        [.. Templates.Events.Select(SentenceOf), .. Templates.States.Select(SentenceOf)],
        Unit.All.Select(unit => unit.Plural).Distinct().ToArray(),
        Keyword.All);

    private static IEnumerable<VocabularyName> NamesOf(Entity entity)
    {
        var kind = ChronicleWriter.KindOf(entity.Kind);
        yield return new VocabularyName(entity.Spoken, kind, null);
        foreach (var alias in entity.Aliases) yield return new VocabularyName(alias.Text, kind, entity.Name);
    }

    private static VocabularySentence SentenceOf(Template template)
    {
        var type = template.EventType is { } happening ? Templates.NameOf(happening) : template.Relation!.Value.ToString().ToLowerInvariant();
        var meanings = template.EventType is null ? Templates.RelationMeanings : Templates.Meanings;
        return new VocabularySentence(template.Spoken, template.Verb.Present(plural: false), type, meanings.GetValueOrDefault(type, ""), template.EventType is null);
    }
}
