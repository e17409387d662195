using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Simulation.Speech;

/// <summary>One way to say a deed: a template, and what of the happening fills each role.</summary>
internal sealed class Wording
{
    private readonly (Part Part, string? Word)?[] bySlot;

    /// <summary>Reads a way to say a deed.</summary>
    /// <param name="deed">The deed.</param>
    /// <param name="template">The name of the template.</param>
    /// <param name="roles">"role=part" for each role that is filled, divided by blanks; a word of its own in quotes.</param>
    /// <exception cref="ArgumentException">There is no such template, role or part.</exception>
    public Wording(Deed deed, string template, string roles)
    {
        Deed = deed;
        Template = Templates.Events.FirstOrDefault(candidate => candidate.Id == template)
            ?? throw new ArgumentException($"there is no template {template} for {deed}", nameof(template));
        bySlot = new (Part, string?)?[Template.Slots.Count];
        foreach (var pair in roles.Split(' '))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var slot = Template.SlotOf(Enum.Parse<Role>(pair[..at], ignoreCase: true));
            if (slot < 0) throw new ArgumentException($"{template} has no role {pair[..at]}", nameof(roles));
            var said = pair[(at + 1)..];
            bySlot[slot] = said[0] == '\'' ? (Part.Word, said.Trim('\'').Replace('_', ' ')) : (Enum.Parse<Part>(said, ignoreCase: true), null);
        }
    }

    /// <summary>The deed.</summary>
    public Deed Deed { get; }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>What of the happening fills a role; null for nothing.</summary>
    public Part? PartOf(Role role) => Template.SlotOf(role) is var slot and >= 0 ? bySlot[slot]?.Part : null;

    /// <summary>The sentence; null if what must be said is missing.</summary>
    /// <param name="filler">What a part is filled with; empty for nothing.</param>
    public Sentence? Say(Func<Part, Filler> filler)
    {
        var fillers = new Filler[bySlot.Length];
        foreach (var piece in Template.Pieces)
        {
            if (piece.Slot is not { } slot) continue;
            if (bySlot[slot.Index] is { } said) fillers[slot.Index] = Fitting(said.Word is { } word ? Filler.Of(word) : filler(said.Part), slot);
            if (piece.Group == 0 && fillers[slot.Index].IsEmpty) return null;
        }

        // Nobody makes war on himself, and no name is said twice.
        if (Template.SlotOf(Role.Agent) is var agent and >= 0 && Template.SlotOf(Role.Patient) is var patient and >= 0
            && !fillers[agent].IsEmpty && fillers[agent] == fillers[patient]) return null;
        return new Sentence(Template, fillers);
    }

    /// <summary>What fits the kind of a slot; a person in the place of a polity is nothing.</summary>
    private static Filler Fitting(Filler filler, Slot slot)
    {
        foreach (var entity in filler.Entities)
        {
            if ((SlotKinds.Accepts(slot.Kind) & entity.Kind) == 0) return default;
        }

        return filler;
    }
}
