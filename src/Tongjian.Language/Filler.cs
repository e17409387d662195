namespace Tongjian.Language;

/// <summary>What fills a slot: entities, amounts or text; or nothing.</summary>
public readonly struct Filler : IEquatable<Filler>
{
    private readonly object? value;

    private Filler(object? value) => this.value = value;

    /// <summary>One entity.</summary>
    public static Filler Of(Entity entity) => new(entity.Alone);

    /// <summary>Entities, at least one, in the order spoken.</summary>
    public static Filler Of(Entity[] entities) => new(entities.Length == 1 ? entities[0].Alone : entities);

    /// <summary>Amounts, at least one.</summary>
    public static Filler Of(Amount[] amounts) => new(amounts);

    /// <summary>Words: a quoted text without its quotes, or a word of a closed list.</summary>
    public static Filler Of(string text) => new(text);

    /// <summary>Whether the slot is empty.</summary>
    public bool IsEmpty => value is null;

    /// <summary>The entities; empty if it holds something else.</summary>
    public ReadOnlySpan<Entity> Entities => value as Entity[];

    /// <summary>The amounts; empty if it holds something else.</summary>
    public ReadOnlySpan<Amount> Amounts => value as Amount[];

    /// <summary>The words; null if it holds something else.</summary>
    public string? Text => value as string;

    /// <summary>Same entities, amounts or text in the same order.</summary>
    public bool Equals(Filler other) => (value, other.value) switch
    {
        (Entity[] a, Entity[] b) => a.AsSpan().SequenceEqual(b),
        (Amount[] a, Amount[] b) => a.AsSpan().SequenceEqual(b),
        (string a, string b) => a == b,
        (null, null) => true,
        _ => false,
    };

    /// <summary>Whether every entity, amount or word of this one is in the other.</summary>
    public bool IsWithin(Filler other)
    {
        if (value is not Entity[] mine) return value is null || Equals(other);
        if (other.value is not Entity[] theirs) return false;
        foreach (var entity in mine)
        {
            if (Array.IndexOf(theirs, entity) < 0) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Filler other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        if (value is string text) hash.Add(text);
        foreach (var entity in Entities) hash.Add(entity.Id);
        foreach (var amount in Amounts) hash.Add(amount);
        return hash.ToHashCode();
    }

    /// <summary>Equality by content.</summary>
    public static bool operator ==(Filler left, Filler right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    public static bool operator !=(Filler left, Filler right) => !left.Equals(right);
}
