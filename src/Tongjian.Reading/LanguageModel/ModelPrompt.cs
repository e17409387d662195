using System.Text;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.LanguageModel;

/// <summary>What a model is asked: the types of events with their roles, as the vocabulary has them, and numbered passages.</summary>
internal static class ModelPrompt
{
    /// <summary>What the model is told once.</summary>
    public static string Instruction { get; } = Write();

    /// <summary>Passages with their numbers.</summary>
    public static string Passages(IEnumerable<(int Number, Block Block)> passages)
    {
        var text = new StringBuilder();
        foreach (var (number, block) in passages) text.Append('[').Append(number).Append("] ").Append(block.Text.ReplaceLineEndings(" ")).Append('\n');
        return text.ToString();
    }

    private static string Write()
    {
        var text = new StringBuilder("""
            You code events from history. Read the numbered passages and write one JSON object a line for every event that they say has happened, and nothing else:
            {"passage": 3, "quote": "the words that tell it", "type": "capture", "roles": {"agent": ["Jin"], "patient": ["Liao"], "place": ["Huanglong"]}, "date": "1115-10"}
            quote: copied letter by letter from the passage, in one piece, 5 to 30 words. Leave out what you cannot quote.
            roles: names in the fullest form that the text uses; say who is meant by "he", "the army" and the like. Leave out a role of which nothing is told.
            date: EDTF as exact as the text is, its year taken from what was told before: 1127-01-09, 1127-05, 1132, seasons as 1114-23 (21 spring, 22 summer, 23 autumn, 24 winter), spans as 1126-01-31/1126-02-10, about 1120~; null where nothing tells it.
            Plans, wishes, threats and what is only possible are no events. A sentence may tell several; write a line for each.
            Types and their roles:

            """.ReplaceLineEndings("\n"));
        foreach (var type in Enum.GetValues<EventType>())
        {
            var name = Templates.NameOf(type);
            var roles = Templates.Events.Where(template => template.EventType == type).SelectMany(template => template.Roles).Where(role => role <= Role.Weapon).Distinct().Order();
            text.Append(name).Append(" (").AppendJoin(", ", roles.Select(role => role.ToString().ToLowerInvariant())).Append("): ").Append(Templates.Meanings[name]).Append('\n');
        }

        return text.ToString();
    }
}
