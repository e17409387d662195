using Tongjian.Language;
using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.Proposing;

/// <summary>A template that may tell a proposal, with what would fill it.</summary>
/// <param name="Template">The template.</param>
/// <param name="Fillers">One for each slot; empty where there is nothing.</param>
/// <param name="Missing">The roles that must be filled and are not.</param>
/// <param name="IsTrue">Whether it says nothing that the text does not, such as who won.</param>
/// <param name="Score">How much of the proposal it tells, and in which words.</param>
internal sealed record Candidate(Template Template, Filler[] Fillers, IReadOnlyList<Role> Missing, bool IsTrue, int Score)
{
    private const int OfName = 10;
    private const int OfWord = 3;

    /// <summary>Fills a template.</summary>
    /// <param name="template">A template of the type of the proposal.</param>
    /// <param name="roles">What can fill it.</param>
    /// <param name="suits">How many words of the text ask for it.</param>
    public static Candidate Of(Template template, RoleFillers roles, int suits)
    {
        var fillers = new Filler[template.Slots.Count];
        var (missing, told) = (new List<Role>(), 0);
        foreach (var slot in template.Slots)
        {
            var filler = roles.Fill(slot);
            fillers[slot.Index] = filler;
            if (filler.IsEmpty && MustStand(template, slot)) missing.Add(slot.Role);
            told += filler.IsEmpty ? 0 : Math.Max(1, filler.Entities.Length);
        }

        DropRepeated(template, fillers, missing);
        var winner = roles.Winner;
        var isTrue = true;
        if (template.SlotOf(Role.Winner) is >= 0 and var victor)
        {
            isTrue = winner.Length > 0 && fillers[victor].Entities.ToArray().Any(winner.Contains);
            told++;
        }

        return new Candidate(template, fillers, missing, isTrue, (told * OfName) + (suits * OfWord));
    }

    /// <summary>What of the proposal the sentence leaves out, and what was chosen among several.</summary>
    public IEnumerable<string> Doubts(RoleFillers roles)
    {
        var told = new HashSet<string>();
        foreach (var slot in Template.Slots)
        {
            if (Fillers[slot.Index].IsEmpty) continue;
            foreach (var doubt in roles.DoubtsOf(slot)) yield return doubt;
            told.Add(roles.RoleOf(slot.Role));
        }

        if (Template.SlotOf(Role.Winner) >= 0) told.Add("winner");
        foreach (var (role, names) in roles.All)
        {
            if (!told.Contains(role)) yield return $"the sentence leaves out the {role}: {string.Join(" and ", names)}";
        }
    }

    /// <summary>Nobody acts upon himself: who is named twice stays where he is named first.</summary>
    private static void DropRepeated(Template template, Filler[] fillers, List<Role> missing)
    {
        if (template.SlotOf(Role.Agent) is not (>= 0 and var agent) || template.Borrows(Role.Agent)) return;
        var agents = fillers[agent].Entities.ToArray();
        foreach (var slot in template.Slots)
        {
            if (slot.Index == agent || slot.Role is not (Role.Patient or Role.From or Role.To or Role.Commander) || fillers[slot.Index].Entities.Length == 0) continue;
            var others = fillers[slot.Index].Entities.ToArray().Except(agents).ToArray();
            if (others.Length == fillers[slot.Index].Entities.Length) continue;
            fillers[slot.Index] = others.Length == 0 ? default : Filler.Of(others);
            if (others.Length == 0 && MustStand(template, slot)) missing.Add(slot.Role);
        }
    }

    private static bool MustStand(Template template, Slot slot)
    {
        foreach (var piece in template.Pieces)
        {
            if (piece.Slot == slot) return piece.Group == 0;
        }

        return true;
    }
}
