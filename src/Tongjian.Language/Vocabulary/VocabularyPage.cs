using System.Text;

namespace Tongjian.Language.Vocabulary;

/// <summary>Writes the page of the manual that lists every template, with an example of each.</summary>
public static class VocabularyPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder(Head);
        page.Append("\n## What happened\n\nSentences of events, by type. ");
        page.Append(Templates.Events.Count).Append(" templates.\n");
        Append(page, Templates.Events, template => Templates.NameOf(template.EventType!.Value), Templates.Meanings);
        page.Append("\n## How things stand\n\nSentences of states, by relation. ");
        page.Append(Templates.States.Count).Append(" templates.\n");
        Append(page, Templates.States, template => template.Relation!.Value.ToString().ToLowerInvariant(), Templates.RelationMeanings);
        page.Append(Tail());
        return page.ToString();
    }

    private const string Head = """
        # Vocabulary

        <!-- Written by the program from its templates. TONGJIAN_ACCEPT=1 dotnet test writes it anew; do not edit it by hand. -->

        Every sentence of the annals is one of these templates. Words in capitals are slots, each named after the role it fills;
        parts in `[ ]` may be left out, but keep their order; `at` stands for *at*, *in* or *on*. A slot that takes a list is marked
        with `+`: *A, B and C*. The verb agrees with its subject.

        The examples show the form of a sentence. They do not claim that it happened.

        """;

    private static void Append(
        StringBuilder page, IEnumerable<Template> templates, Func<Template, string> typeOf, IReadOnlyDictionary<string, string> meanings)
    {
        foreach (var group in templates.GroupBy(typeOf))
        {
            page.Append("\n### ").Append(group.Key).Append("\n\n");
            var meaning = meanings[group.Key];
            page.Append(char.ToUpperInvariant(meaning[0])).Append(meaning.AsSpan(1)).Append(".\n\n");
            page.Append("| Template | Sentence | Roles | Example |\n| --- | --- | --- | --- |\n");
            foreach (var template in group)
            {
                page.Append("| `").Append(template.Id).Append("` | `").Append(template.Spoken).Append("` | ").Append(Roles(template));
                page.Append(" | ").Append(VocabularyExample.Of(template)).Append(" |\n");
            }
        }
    }

    /// <summary>The roles of a template: what may fill each, and which are borrowed.</summary>
    private static string Roles(Template template)
    {
        var spoken = template.Slots.Select(slot => Name(slot.Role) + (slot.IsList ? "+" : "") + (Kind(slot) == Name(slot.Role) ? "" : ": " + Kind(slot)));
        var borrowed = template.Roles.Where(template.Borrows).Order()
            .Select(role => $"{Name(role)}: the {Name(template.Slots[template.SlotOf(role)].Role)}");
        return string.Join("; ", spoken.Concat(borrowed));
    }

    private static string Kind(Slot slot) => slot.Kind switch
    {
        SlotKind.Actor => "actor",
        SlotKind.Payment => "payment",
        SlotKind.Force => "force",
        SlotKind.Text => "text in quotes",
        SlotKind.Word => string.Join(", ", SlotKinds.WordsOf(slot.Role)),
        _ => slot.Kind.ToString().ToLowerInvariant(),
    };

    private static string Name(Role role) => role.ToString().ToLowerInvariant();

    private static string Tail()
    {
        var units = Unit.All.ToLookup(unit => unit.Kind);
        return $"""

            ## What fills a slot

            - **actor**: a person, polity, people, group or period
            - **polity**: a polity, people or period
            - **person**, **place**, **weapon**, **treaty**, **era**: what is declared as such
            - **land**: a place, polity or people
            - **payment**: numbers of {List(units[UnitKind.Payment])}; without a number where none is known: {Bare(units[UnitKind.Payment])}
            - **force**: numbers of {List(units[UnitKind.Force])}; without a number where none is known
            - **count**: numbers of {List(units[UnitKind.Count])}
            - **length**: numbers of {List(units[UnitKind.Length])}

            """;
    }

    private static string List(IEnumerable<Unit> units) => string.Join(", ", units.Select(unit => unit.Plural));

    private static string Bare(IEnumerable<Unit> units) => string.Join(", ", units.Select(unit => unit.Bare));
}
