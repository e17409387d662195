using System.Text;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;

namespace Tongjian.Reading;

/// <summary>An event in the words of the annals.</summary>
/// <param name="Sentence">The sentence, without date, with its full stop; it reads back as what was said.</param>
/// <param name="Unknown">The names in it that no chronicle declares, with the kind they seem to be of.</param>
public sealed record Phrase(string Sentence, IReadOnlyDictionary<string, EntityKind> Unknown);

/// <summary>
/// Says events by the templates of the language: the one that tells most of what is known, and of several the first. What comes out was read
/// back and understood, so nothing is proposed that the annals could not hold.
/// </summary>
/// <param name="chronicle">Whose names are known; null for none.</param>
/// <param name="kindOf">What a name that no chronicle declares seems to stand for, <see cref="EntityKind.None"/> where that is not known; null to guess from its part.</param>
public sealed class Phrasing(Chronicle? chronicle, Func<string, EntityKind>? kindOf = null)
{
    private static readonly ILookup<EventType, Template> ByType = Templates.Events.ToLookup(template => template.EventType!.Value);

    private static readonly Dictionary<string, Role> RolesByName =
        Enum.GetValues<Role>().ToDictionary(role => role.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Entity> known = Known(chronicle);

    /// <summary>Says an event.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="roles">Who had which part, by the names of the coding guide; roles that are unknown here are left out.</param>
    /// <returns>The sentence; null if every template needs what is not told, or something that was told fits into none, being no name or of another kind.</returns>
    public Phrase? Say(EventType type, IReadOnlyDictionary<string, IReadOnlyList<string>> roles)
    {
        var told = new Dictionary<Role, string[]>();
        foreach (var (name, fillers) in roles)
        {
            if (!RolesByName.TryGetValue(name, out var role)) continue;
            var names = fillers.Select(filler => WithoutArticle(filler.Trim())).Where(filler => filler.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
            if (!names.All(IsName)) return null;
            if (names.Length > 0) told[role] = names;
        }

        return ByType[type].Select((template, order) => (Template: template, Worth: Worth(template, told), order))
            .Where(each => each.Worth > 0).OrderByDescending(each => each.Worth).ThenBy(each => each.order)
            .Select(each => Said(each.Template, told)).FirstOrDefault(phrase => phrase is not null);
    }

    /// <summary>How much of what is told a template says; 0 if it needs more or says something else.</summary>
    private int Worth(Template template, Dictionary<Role, string[]> told)
    {
        var worth = 1;
        foreach (var piece in template.Pieces)
        {
            if (piece.Slot is not { } slot) continue;
            if (Fits(slot, told)) worth += 2;
            else if (piece.Group == 0 || told.ContainsKey(slot.Role)) return 0;
        }

        // Who wins is said by the verb: defeats, loses to, repels.
        if (!template.Borrows(Role.Winner)) return told.ContainsKey(Role.Winner) ? worth : worth + 1;
        var winner = template.Slots[template.SlotOf(Role.Winner)].Role;
        return told.TryGetValue(Role.Winner, out var winners) && told.TryGetValue(winner, out var named) && named.Intersect(winners).Any() ? worth + 2 : 0;
    }

    private bool Fits(Slot slot, Dictionary<Role, string[]> told)
    {
        if (!told.TryGetValue(slot.Role, out var names) || (names.Length > 1 && !slot.IsList)) return false;
        if (slot.Kind == SlotKind.Word) return SlotKinds.WordsOf(slot.Role).Contains(names[0]);
        var accepted = SlotKinds.Accepts(slot.Kind);
        return accepted == EntityKind.None || names.All(name => SeenAs(name) is var seen && (seen == EntityKind.None || (seen & accepted) != 0));
    }

    /// <summary>What a name stands for, as far as it is declared or seems so; None where nothing is known.</summary>
    private EntityKind SeenAs(string name) => known.TryGetValue(name, out var entity) ? entity.Kind : kindOf?.Invoke(name) ?? EntityKind.None;

    private Phrase? Said(Template template, Dictionary<Role, string[]> told)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        var unknown = new Dictionary<string, EntityKind>(StringComparer.Ordinal);
        var text = new StringBuilder();
        var (subjects, isPlural, isBeforeVerb) = (0, false, true);
        foreach (var piece in template.Pieces)
        {
            if (piece.Group > 0 && template.Pieces.Any(other => other.Group == piece.Group && other.Slot is { } needed && !Fits(needed, told))) continue;
            if (text.Length > 0) text.Append(' ');
            switch (piece.Kind)
            {
                case PieceKind.Slot:
                    var names = told[piece.Slot!.Role];
                    foreach (var name in names) Declare(name, piece.Slot, template, declared, unknown);
                    if (isBeforeVerb) isPlural = ++subjects > 1 || names.Length > 1 || IsPlural(names[0], unknown);
                    text.Append(Listed(names, piece.Slot.Kind));
                    break;
                case PieceKind.Verb:
                    isBeforeVerb = false;
                    text.Append(template.Verb.Present(isPlural));
                    break;
                case PieceKind.Preposition:
                    text.Append("at");
                    break;
                case PieceKind.Possessive:
                    text.Append(isPlural ? "their" : "its");
                    break;
                default:
                    text.Append(piece.Text);
                    break;
            }
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return ReadBack($"{text}.", declared.Values, template) is { } sentence ? new Phrase(sentence, unknown) : null;
    }

    /// <summary>The sentence as the language prints what it understood; null if it understood something else, or nothing.</summary>
    private static string? ReadBack(string sentence, IEnumerable<string> declarations, Template template)
    {
        var annals = AnnalsReader.Read([new SourceText("proposal", $"{string.Join('\n', declarations)}\n1000-01-01  {sentence}\n")]);
        if (annals.Diagnostics.Any(message => message.Severity == Severity.Error) || annals.Events is not [var line]) return null;
        return line.Sentence.Template.EventType == template.EventType ? line.Sentence.ToString() : null;
    }

    private void Declare(string name, Slot slot, Template template, Dictionary<string, string> declared, Dictionary<string, EntityKind> unknown)
    {
        if (SlotKinds.Accepts(slot.Kind) == EntityKind.None) return;
        if (known.TryGetValue(name, out var entity))
        {
            declared[entity.Name] = $"{(entity.HasArticle ? "The " : "")}{entity.Name} {(entity.IsPlural ? "are" : "is")} a {entity.Noun}.";
            return;
        }

        unknown[name] = SeenAs(name) is not EntityKind.None and var seen ? seen : GuessedKind(name, slot.Kind, template.EventType!.Value);
        declared[name] = ProposedAnnals.Declaration(name, unknown[name]);
    }

    /// <summary>What a name in a slot seems to stand for, where the slot takes several kinds.</summary>
    private static EntityKind GuessedKind(string name, SlotKind kind, EventType type)
    {
        if (kind is SlotKind.Land or SlotKind.Place) return EntityKind.Place;
        if (kind != SlotKind.Actor) return SlotKinds.Accepts(kind) is var one && (one & EntityKind.Polity) != 0 ? EntityKind.Polity : one;
        if (char.IsLower(name[0]) || name.Split(' ')[^1] is "army" or "troops" or "forces" or "generals" or "officials" or "envoys" or "rebels" or "court" or "clan") return EntityKind.Group;
        return type is EventType.Kill or EventType.Die or EventType.Seize or EventType.Appoint or EventType.Accede or EventType.Abdicate or EventType.Imprison
            or EventType.Flee or EventType.Conspire
            ? EntityKind.Person
            : EntityKind.Polity;
    }

    private bool IsPlural(string name, Dictionary<string, EntityKind> unknown) =>
        known.TryGetValue(name, out var entity) ? entity.IsPlural : unknown.TryGetValue(name, out var kind) && ProposedAnnals.IsPlural(name, kind);

    private string Listed(string[] names, SlotKind kind)
    {
        if (kind == SlotKind.Text) return $"\"{names[0]}\"";
        string[] spoken = [.. names.Select(name => known.TryGetValue(name, out var entity) ? entity.Spoken : name)];
        return spoken.Length == 1 ? spoken[0] : $"{string.Join(", ", spoken[..^1])} and {spoken[^1]}";
    }

    /// <summary>Whether a name can stand in a sentence: nothing in it that would be read as more than a name.</summary>
    private static bool IsName(string name) =>
        name.Length <= 120 && !name.AsSpan().ContainsAny("[];:\"\r\n") && !name.Any(char.IsControl) && name[^1] != '.';

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;

    private static Dictionary<string, Entity> Known(Chronicle? chronicle)
    {
        var names = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in chronicle?.Annals.Entities ?? [])
        {
            if (entity.Kind == EntityKind.Source) continue;
            names.TryAdd(entity.Name, entity);
            foreach (var alias in entity.Aliases) names.TryAdd(WithoutArticle(alias.Text), entity);
        }

        return names;
    }
}
