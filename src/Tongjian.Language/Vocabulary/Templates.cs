using System.Text;

namespace Tongjian.Language.Vocabulary;

/// <summary>The closed list of templates. Parser, printer, questions and manual all come from it.</summary>
public static class Templates
{
    private static readonly Dictionary<string, string> meanings = [];
    private static readonly Dictionary<string, string> relationMeanings = [];

    /// <summary>The event sentences, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Template> Events { get; } =
        VocabularyReader.Read("Tongjian.Language.Vocabulary.events.templates", isEvents: true, meanings);

    /// <summary>The state sentences, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Template> States { get; } =
        VocabularyReader.Read("Tongjian.Language.Vocabulary.states.templates", isEvents: false, relationMeanings);

    /// <summary>What an event type means, by its name in data (<c>lift_siege</c>).</summary>
    public static IReadOnlyDictionary<string, string> Meanings => meanings;

    /// <summary>What a relation means, by its name in data (<c>vassal</c>).</summary>
    public static IReadOnlyDictionary<string, string> RelationMeanings => relationMeanings;

    /// <summary>The name of an event type in data: <c>lift_siege</c>.</summary>
    public static string NameOf(EventType type)
    {
        var name = type.ToString();
        var builder = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && builder.Length > 0) builder.Append('_');
            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }
}
