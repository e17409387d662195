using System.Text.RegularExpressions;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.Proposing;

/// <summary>What a proposal has for the slots of a template.</summary>
internal sealed partial class RoleFillers(Proposal proposal, NamesInUse names)
{
    private readonly Dictionary<(string Role, SlotKind Kind), List<string>> doubts = [];

    /// <summary>The words that tell the event, in small letters.</summary>
    public string[] Words { get; } = [.. WordPattern().Matches(proposal.Quote).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>The roles of the proposal and who has them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> All => proposal.Roles;

    /// <summary>Who wins; empty if that is not told.</summary>
    public Entity[] Winner { get; } = proposal.Roles.TryGetValue("winner", out var winners)
        ? [.. winners.Select(winner => names.Find(winner, EntityKind.Actor)).Where(found => found.Count > 0).Select(found => found[0])]
        : [];

    /// <summary>The role, by the name of the coding guide, from which a role of the language is filled.</summary>
    public string RoleOf(Role role) => role == Role.Refuge ? "place" : role.ToString().ToLowerInvariant();

    /// <summary>What fills a slot; empty if nothing does.</summary>
    public Filler Fill(Slot slot)
    {
        switch (slot.Kind)
        {
            case SlotKind.Word:
                return WordOf(slot.Role) is { } word ? Filler.Of(word) : default;
            case SlotKind.Text:
                return TextOf(slot.Role) is { } text ? Filler.Of(text) : default;
            case SlotKind.Payment:
                return PaymentOf(slot);
        }

        if (!proposal.Roles.TryGetValue(RoleOf(slot.Role), out var filled)) return default;
        var found = new List<Entity>();
        var told = new List<string>();
        foreach (var name in filled)
        {
            var meant = Choose(name, names.Find(name, SlotKinds.Accepts(slot.Kind)), told);
            if (meant is null) told.Add($"\"{name}\" is no {RoleOf(slot.Role)} that a sentence can have, and is left out");
            else if (found.Count > 0 && !slot.IsList) told.Add($"the sentence has room for one {RoleOf(slot.Role)} only: {name} is left out");
            else if (found.Count > 0 && NamesInUse.Family(found[0].Kind) != NamesInUse.Family(meant.Kind)) told.Add($"{name} is not of the kind of {found[0].Name}, and is left out");
            else if (!found.Contains(meant)) found.Add(meant);
        }

        doubts[(RoleOf(slot.Role), slot.Kind)] = told;
        return found.Count == 0 ? default : Filler.Of(found.ToArray());
    }

    /// <summary>What is doubtful about what fills a slot.</summary>
    public IEnumerable<string> DoubtsOf(Slot slot) => doubts.GetValueOrDefault((RoleOf(slot.Role), slot.Kind), []);

    /// <summary>Of several that bear a name the one that bore it then; else the one that is declared under it; else the first, with a doubt.</summary>
    private Entity? Choose(string name, List<Entity> found, List<string> told)
    {
        if (found.Count < 2) return found.Count == 0 ? null : found[0];
        var then = found.FindAll(entity => names.Known(entity) is not { } known || BoreThen(known, name));
        if (then.Count > 0) found = then;
        if (found.Count > 1 && found.FindAll(entity => entity.Name == name) is [var own]) return own;
        if (found.Count > 1 && proposal.Parties.TryGetValue(name, out var party) && found.FindAll(entity => names.Known(entity)?.Of?.Name == party) is [var ofParty]) return ofParty;
        if (found.Count > 1) told.Add($"\"{name}\" may be {string.Join(" or ", found.Select(entity => $"{entity.Spoken} ({entity.Noun})"))}");
        return found[0];
    }

    private bool BoreThen(Entity entity, string name) =>
        proposal.Date is not { } date || entity.Name == name
        || !entity.Aliases.Any(alias => alias.Text == name) || entity.Aliases.Any(alias => alias.Text == name && alias.When.Intersects(date.Possible));

    private Filler PaymentOf(Slot slot)
    {
        if (!proposal.Roles.TryGetValue("amount", out var amounts)) return default;
        var read = PaymentWords.Read(string.Join(" and ", amounts), out var doubt);
        doubts[(RoleOf(slot.Role), slot.Kind)] = doubt is null ? [] : [doubt];
        return read.Length == 0 ? default : Filler.Of(read);
    }

    /// <summary>A word of the closed list of a role that stands in the text.</summary>
    private string? WordOf(Role role)
    {
        foreach (var word in SlotKinds.WordsOf(role))
        {
            if (Array.Exists(Words, other => other == word || (other.Length > word.Length && other.TrimEnd('s') == word))) return word;
        }

        return role == Role.Disaster && Array.Exists(Words, word => word is "epidemic" or "pestilence") ? "plague"
            : role == Role.Disaster && Array.Exists(Words, word => word.StartsWith("starv", StringComparison.Ordinal)) ? "famine" : null;
    }

    /// <summary>The words of the text for an office, a charge or a custom, as they go into quotes.</summary>
    private string? TextOf(Role role)
    {
        var text = role switch
        {
            Role.Office => proposal.Roles.TryGetValue("office", out var offices) ? string.Join(" and ", offices) : null,
            Role.Charge => After(ChargePattern()),
            Role.Custom => After(CustomPattern()),
            _ => null,
        };
        if (text is null) return null;
        var clean = string.Join(' ', text.Replace('"', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '.', ';');
        return clean.Length is > 0 and < 200 && !clean.Any(char.IsControl) ? clean : null;
    }

    private string? After(Regex pattern) => pattern.Match(proposal.Quote) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’-]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\b(?:for|of)\s+(\S.*)$", RegexOptions.Singleline)]
    private static partial Regex ChargePattern();

    [GeneratedRegex(@"\badopt\w*\s+(?:the\s+)?(\S.*)$", RegexOptions.Singleline)]
    private static partial Regex CustomPattern();
}
