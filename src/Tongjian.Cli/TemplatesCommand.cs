using System.CommandLine;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Cli;

/// <summary><c>templates</c>: the vocabulary, every way to say that something happened or how things stand.</summary>
internal static class TemplatesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var word = new Argument<string?>("WORD")
        {
            Description = "A verb in any form, a type of event, or a role; all templates without it.", Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ManualCommand(
            "templates",
            "Lists the sentences of the language: type and meaning, pattern, forms of the verb.",
            ("tongjian templates", "Lists them all."),
            ("tongjian templates captured", "Lists those with the verb \"captures\"."),
            ("tongjian templates treaty", "Lists those that tell of treaties."))
        {
            word,
        };
        command.SetAction(parsed => List(parsed.GetValue(word), terminal));
        return command;
    }

    private static int List(string? word, Terminal terminal)
    {
        var found = Templates.Events.Concat(Templates.States).Where(template => word is null || Fits(template, word)).ToList();
        if (found.Count == 0)
        {
            var known = Templates.Events.Concat(Templates.States).SelectMany(template => Forms(template).Append(TypeOf(template)));
            var near = Spelling.Nearest(word, known);
            var meant = near is null ? "" : $"write \"{near}\" if that is meant; ";
            throw new WrongUsage($"no template has \"{word}\"", meant + "tongjian templates lists them all");
        }

        var isFirst = true;
        foreach (var group in found.GroupBy(template => (IsState: template.Relation is not null, Type: TypeOf(template))))
        {
            if (!isFirst) terminal.Output.WriteLine();
            isFirst = false;
            var meanings = group.Key.IsState ? Templates.RelationMeanings : Templates.Meanings;
            var meaning = meanings.GetValueOrDefault(group.Key.Type, "");
            terminal.WriteLine($"{group.Key.Type} ({(group.Key.IsState ? "state" : "event")}): {meaning}", Colour.Bold);
            foreach (var template in group)
            {
                terminal.Output.WriteLine($"  {template.Pattern}");
                terminal.Output.WriteLine($"      {string.Join(", ", Forms(template).Distinct())}");
            }
        }

        if (word is null) Legend(terminal);
        return ExitCode.Fine;
    }

    private static bool Fits(Template template, string word)
    {
        bool Same(string text) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
        return Same(TypeOf(template)) || Same(template.Id) || Forms(template).Any(Same) || Same(template.Verb.Base)
            || template.Roles.Any(role => Same(role.ToString()))
            || template.Pieces.Any(piece => piece.Kind == PieceKind.Word && Same(piece.Text!));
    }

    private static IEnumerable<string> Forms(Template template) => [template.Verb.Singular, template.Verb.Plural, template.Verb.Past];

    private static string TypeOf(Template template) => template.EventType is { } type
        ? Templates.NameOf(type)
        : template.Relation.ToString()!.ToLowerInvariant();

    private static void Legend(Terminal terminal)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("{role} one filler, {role+} one or several, {role:kind} where the kind is not the usual one;");
        terminal.Output.WriteLine("<verb> agrees with its subject, [ ] may be left out, @ is at, in or on as the place asks.");
    }
}
