using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Scenarios;

/// <summary>
/// A way in which a happening can be what a what-if forbids: a deed, and who and what must have which part in it. Titles, sums, and the names
/// of treaties are not looked at: a run that makes a treaty or gives a title calls it otherwise.
/// </summary>
internal sealed class Ban
{
    private readonly (Role Role, Part Part, Wanted Wanted)[] wants;

    private Ban(int never, Deed deed, (Role, Part, Wanted)[] wants) => (Never, Deed, this.wants) = (never, deed, wants);

    /// <summary>The number of the sentence among those that the what-if forbids.</summary>
    public int Never { get; }

    /// <summary>The deed.</summary>
    public Deed Deed { get; }

    /// <summary>Everything that a forbidden sentence forbids; empty if no run ever does such a thing.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="number">The number of the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    public static IEnumerable<Ban> Of(Scenario scenario, int number, Sentence sentence)
    {
        var isMutual = sentence.Template.Pattern.StartsWith("{agent} and {patient}", StringComparison.Ordinal);
        foreach (var wording in Wordings.Of(sentence.Template.EventType!.Value))
        {
            if (WantsOf(scenario, sentence, wording, swaps: false) is { } wants) yield return new Ban(number, wording.Deed, wants);
            if (isMutual && WantsOf(scenario, sentence, wording, swaps: true) is { } swapped) yield return new Ban(number, wording.Deed, swapped);
        }
    }

    /// <summary>Whether a deed that is said so can be what a sentence forbids.</summary>
    public static bool CanForbid(Sentence sentence, Wording wording)
    {
        foreach (var slot in sentence.Template.Slots)
        {
            if (IsLookedAt(sentence, slot) && wording.PartOf(slot.Role) is null) return false;
        }

        return true;
    }

    /// <summary>Whether a happening of this deed is forbidden.</summary>
    public bool Forbids(in Happening happening, SystemOfStates state)
    {
        foreach (var (role, part, wanted) in wants)
        {
            // Who goes over is told with the side that is left or with the side that is joined as the one that acts.
            var isThere = role is Role.From or Role.To ? wanted.IsEither(happening, state) : wanted.Is(part, happening, state);
            if (!isThere) return false;
        }

        return true;
    }

    private static (Role, Part, Wanted)[]? WantsOf(Scenario scenario, Sentence sentence, Wording wording, bool swaps)
    {
        if (!CanForbid(sentence, wording)) return null;
        var wants = new List<(Role, Part, Wanted)>();
        foreach (var slot in sentence.Template.Slots)
        {
            if (!IsLookedAt(sentence, slot)) continue;
            var role = swaps ? slot.Role switch { Role.Agent => Role.Patient, Role.Patient => Role.Agent, _ => slot.Role } : slot.Role;
            if (wording.PartOf(role) is not { } part) return null;
            foreach (var entity in sentence.Fillers[slot.Index].Entities) wants.Add((role, part, new Wanted(scenario, entity)));
        }

        return [.. wants];
    }

    private static bool IsLookedAt(Sentence sentence, Slot slot) => slot.Role is not (Role.Name or Role.Era) && !sentence.Fillers[slot.Index].Entities.IsEmpty;
}
