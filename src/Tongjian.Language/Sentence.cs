using Tongjian.Language.Vocabulary;

namespace Tongjian.Language;

/// <summary>
/// A sentence that was understood: a template and what fills its slots. Its text is the printer's;
/// parsing that text gives an equal sentence.
/// </summary>
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly Filler[] fillers;

    /// <summary>Builds a sentence.</summary>
    /// <param name="template">The verb frame.</param>
    /// <param name="fillers">One for each slot in order; empty ones for what is left out.</param>
    /// <param name="where">Where it stands; default for a sentence that nobody wrote.</param>
    /// <exception cref="ArgumentException">The number of fillers differs from the number of slots.</exception>
    public Sentence(Template template, Filler[] fillers, Span where = default)
    {
        if (fillers.Length != template.Slots.Count)
            throw new ArgumentException($"{template.Id} has {template.Slots.Count} slots, not {fillers.Length}", nameof(fillers));
        Template = template;
        this.fillers = fillers;
        Where = where;
    }

    /// <summary>The verb frame.</summary>
    public Template Template { get; }

    /// <summary>Where it stands, full stop included.</summary>
    public Span Where { get; }

    /// <summary>The fillers in the order of the template's slots.</summary>
    public ReadOnlySpan<Filler> Fillers => fillers;

    /// <summary>What fills a role, borrowed roles included; empty if nothing does.</summary>
    public Filler this[Role role]
    {
        get
        {
            var slot = Template.SlotOf(role);
            return slot < 0 ? default : fillers[slot];
        }
    }

    /// <summary>The first entity of a role, or null.</summary>
    public Entity? First(Role role)
    {
        var entities = this[role].Entities;
        return entities.Length == 0 ? null : entities[0];
    }

    /// <summary>Whether this sentence says nothing that the other does not: same type, and every role it fills is within the other's.</summary>
    public bool IsWithin(Sentence other)
    {
        if (Template.EventType != other.Template.EventType || Template.Relation != other.Template.Relation) return false;
        foreach (var slot in Template.Slots)
        {
            if (!fillers[slot.Index].IsWithin(other[slot.Role])) return false;
        }

        return true;
    }

    /// <summary>
    /// This sentence with what another says besides: its empty roles filled, or the other if that says it all. A sentence that
    /// contradicts this one in any role adds nothing: who names another army may well name another general.
    /// </summary>
    public Sentence FilledFrom(Sentence other)
    {
        if (IsWithin(other)) return other;
        if (Template != other.Template) return this;
        var filled = new Filler[fillers.Length];
        var adds = false;
        for (var i = 0; i < filled.Length; i++)
        {
            var (mine, others) = (fillers[i], other.fillers[i]);
            if (!mine.IsEmpty && !others.IsEmpty && !mine.IsWithin(others) && !others.IsWithin(mine)) return this;
            filled[i] = mine.IsEmpty ? others : mine;
            adds |= mine.IsEmpty && !others.IsEmpty;
        }

        return adds ? new Sentence(Template, filled, Where) : this;
    }

    /// <summary>Same template and same fillers; where it stands does not matter.</summary>
    public bool Equals(Sentence? other) =>
        other is not null && Template == other.Template && Fillers.SequenceEqual(other.Fillers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Template.Id);
        foreach (var filler in fillers) hash.Add(filler);
        return hash.ToHashCode();
    }

    /// <summary>The sentence as the printer writes it, with its full stop.</summary>
    public override string ToString() => SentencePrinter.Print(this);
}
