namespace Tongjian.Language.Vocabulary;

/// <summary>What a piece of a pattern is.</summary>
public enum PieceKind : byte
{
    /// <summary>A fixed word.</summary>
    Word,

    /// <summary>The verb.</summary>
    Verb,

    /// <summary>A slot.</summary>
    Slot,

    /// <summary>"at", "in" or "on", as the place after it asks.</summary>
    Preposition,

    /// <summary>"its", "their", "his" or "her", as the subject asks.</summary>
    Possessive,
}

/// <summary>A slot: which role, what may fill it, one or several.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kind">What may fill it.</param>
/// <param name="IsList">Whether "A, B and C" may stand here.</param>
/// <param name="Index">Its place among the slots of the template, from 0.</param>
public sealed record Slot(Role Role, SlotKind Kind, bool IsList, int Index);

/// <summary>A piece of a pattern.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, for <see cref="PieceKind.Word"/>.</param>
/// <param name="Slot">The slot, for <see cref="PieceKind.Slot"/>.</param>
/// <param name="Group">0 for what must stand; pieces that share a higher number stand or fall together.</param>
public readonly record struct Piece(PieceKind Kind, string? Text, Slot? Slot, int Group);

/// <summary>
/// One verb frame: the pattern that both parses and prints a kind of sentence.
/// </summary>
public sealed class Template
{
    private static readonly int RoleCount = Enum.GetValues<Role>().Length;

    // By role, −1 for a role it has not: replay asks this a dozen times of every event.
    private readonly int[] slotByRole = new int[RoleCount];

    internal Template(
        string id,
        string pattern,
        EventType? eventType,
        Relation? relation,
        IReadOnlyList<Piece> pieces,
        Verb verb,
        IReadOnlyDictionary<Role, Role> borrowed)
    {
        Id = id;
        Pattern = pattern;
        EventType = eventType;
        Relation = relation;
        Pieces = pieces;
        Verb = verb;
        Slots = pieces.Where(piece => piece.Slot is not null).Select(piece => piece.Slot!).ToArray();
        Array.Fill(slotByRole, -1);
        foreach (var slot in Slots) slotByRole[(int)slot.Role] = slot.Index;
        foreach (var (role, from) in borrowed) slotByRole[(int)role] = slotByRole[(int)from];
        GroupCount = pieces.Max(piece => piece.Group);
    }

    /// <summary>Its name in the vocabulary: <c>captures</c>.</summary>
    public string Id { get; }

    /// <summary>The pattern as the vocabulary writes it.</summary>
    public string Pattern { get; }

    /// <summary>The pattern for a reader: "AGENT captures PLACE [from PATIENT]".</summary>
    public string Spoken
    {
        get
        {
            var pattern = Pattern.Replace("@", "at", StringComparison.Ordinal).Replace("<=", "<", StringComparison.Ordinal);
            foreach (var slot in Slots)
            {
                var name = slot.Role.ToString();
                var braced = Pattern[(Pattern.IndexOf("{" + name, StringComparison.OrdinalIgnoreCase))..];
                braced = braced[..(braced.IndexOf('}', StringComparison.Ordinal) + 1)];
                pattern = pattern.Replace(braced, name.ToUpperInvariant(), StringComparison.Ordinal);
            }

            return pattern.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
        }
    }

    /// <summary>The type of the events it tells; null for a state sentence.</summary>
    public EventType? EventType { get; }

    /// <summary>The relation it states; null for an event sentence.</summary>
    public Relation? Relation { get; }

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>The verb.</summary>
    public Verb Verb { get; }

    /// <summary>The slots in order.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>How many parts may be left out.</summary>
    public int GroupCount { get; }

    /// <summary>The roles that its sentences can fill, borrowed ones included.</summary>
    public IEnumerable<Role> Roles => Enum.GetValues<Role>().Where(role => SlotOf(role) >= 0);

    /// <summary>The slot of a role, or −1 if it has none.</summary>
    public int SlotOf(Role role) => slotByRole[(int)role];

    /// <summary>Whether a role is not spoken but borrowed: the winner of "A defeats B".</summary>
    public bool Borrows(Role role) => SlotOf(role) is var index and >= 0 && Slots[index].Role != role;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
