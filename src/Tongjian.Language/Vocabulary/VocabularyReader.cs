using System.Globalization;

namespace Tongjian.Language.Vocabulary;

/// <summary>Reads the template files. They are part of the program: a fault in one is a bug and throws.</summary>
internal static class VocabularyReader
{
    public static IReadOnlyList<Template> Read(string resource, bool isEvents, Dictionary<string, string> meanings)
    {
        using var stream = typeof(VocabularyReader).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the vocabulary {resource} is missing from the program");
        using var reader = new StreamReader(stream);
        var templates = new List<Template>();
        var type = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                type = line[3..colon];
                meanings[type] = line[(colon + 1)..].Trim();
                continue;
            }

            templates.Add(ReadTemplate(line, type, isEvents));
        }

        return templates;
    }

    private static Template ReadTemplate(string line, string type, bool isEvents)
    {
        var borrowed = new Dictionary<Role, Role>();
        var semicolon = line.IndexOf(" ; ", StringComparison.Ordinal);
        if (semicolon >= 0)
        {
            foreach (var part in line[(semicolon + 3)..].Split(','))
            {
                var equals = part.Split('=', StringSplitOptions.TrimEntries);
                borrowed[RoleNamed(equals[0])] = RoleNamed(equals[1]);
            }

            line = line[..semicolon];
        }

        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var id = line[..blank];
        var pattern = line[blank..].Trim();
        var pieces = ReadPieces(pattern, out var verb);
        return new Template(
            id,
            pattern,
            isEvents ? Enum.Parse<EventType>(type.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) : null,
            isEvents ? null : Enum.Parse<Relation>(type, ignoreCase: true),
            pieces,
            verb ?? throw new InvalidOperationException($"the template {id} has no verb"),
            borrowed);
    }

    private static List<Piece> ReadPieces(string pattern, out Verb? verb)
    {
        verb = null;
        var pieces = new List<Piece>();
        var group = 0;
        var groups = 0;
        var slots = 0;
        foreach (var word in pattern.Replace("[", "[ ", StringComparison.Ordinal).Replace("]", " ]", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word[0])
            {
                case '[': group = ++groups; break;
                case ']': group = 0; break;
                case '{': pieces.Add(new Piece(PieceKind.Slot, null, ReadSlot(word[1..^1], slots++), group)); break;
                case '<':
                    verb = word[1] == '=' ? Verb.AlwaysPlural(word[2..^1]) : Verb.FromSingular(word[1..^1]);
                    pieces.Add(new Piece(PieceKind.Verb, null, null, group));
                    break;
                case '@': pieces.Add(new Piece(PieceKind.Preposition, null, null, group)); break;
                default:
                    var kind = word == "its" ? PieceKind.Possessive : PieceKind.Word;
                    pieces.Add(new Piece(kind, word, null, group));
                    break;
            }
        }

        return pieces;
    }

    private static Slot ReadSlot(string text, int index)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        var isList = name.EndsWith('+');
        var role = RoleNamed(name.TrimEnd('+'));
        var kind = colon < 0 ? SlotKinds.Usual(role) : Enum.Parse<SlotKind>(text[(colon + 1)..], ignoreCase: true);
        return new Slot(role, kind, isList, index);
    }

    private static Role RoleNamed(string name) =>
        Enum.TryParse<Role>(name, ignoreCase: true, out var role)
            ? role
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"there is no role {name}"));
}
