using Tongjian.Language.Vocabulary;
using static Tongjian.Language.Asking.QuestionForm;

namespace Tongjian.Language.Asking;

/// <summary>Questions that people ask in words of their own, beside those that follow from the templates.</summary>
internal static class FreeQuestions
{
    private static readonly SlotKind[] Nameable =
        [SlotKind.Actor, SlotKind.Place, SlotKind.Weapon, SlotKind.Treaty];

    private const string Is = "is|was";
    private const string Are = "is|are|was|were";
    private const string Sovereign = "ruler|rulers|emperor|emperors|king|kings";

    // What stands in [ ] may be left out; the first word says what is asked.
    private static readonly (string Id, Role? Hole, string Pattern)[] Idioms =
    [
        ("rules", Role.Person, $"who {Are} [the] {Sovereign} of {{Polity}}"),
        ("rules", Role.Polity, $"of what|which NOUNS {Is} {{Person}} [the] {Sovereign}"),
        ("rules", null, $"{Is} {{Person}} [the] {Sovereign} of {{Polity}}"),
        ("rules", null, $"when {Is} {{Person}} [the] {Sovereign} of {{Polity}}"),
        ("rules", null, $"how long {Is} {{Person}} [the] {Sovereign} of {{Polity}}"),
        ("rules", Role.Person, "who reigns|reigned in|over {Polity}"),
        ("rules", null, "how long does|did {Person} reign [over|in {Polity}]"),
        ("rules", null, "when does|did {Person} reign [over|in {Polity}]"),
        ("is-vassal", Role.Overlord, $"whose vassal {Is} {{Polity}}"),
        ("is-vassal", Role.Overlord, $"who {Is} [the] overlord|suzerain of {{Polity}}"),
        ("is-vassal", Role.Polity, $"who {Are} [the] vassal|vassals of {{Overlord}}"),
        ("is-vassal", Role.Polity, $"which|what NOUNS {Are} [the] vassals of {{Overlord}}"),
        ("holds", Role.Polity, "to whom does|do|did {Place} belong"),
        ("holds", Role.Place, "which|what NOUNS belong|belongs|belonged to {Polity}"),
        ("is-captive", Role.Captor, $"whose captive {Is} {{Person}}"),
        ("is-captive", Role.Captor, "who holds|held {Person} captive"),
        ("is-captive", Role.Person, $"who {Are} [the] captives of {{Captor}}"),
        ("is-captive", Role.Person, $"which|what NOUNS {Are} [the] captives of {{Captor}}"),
        ("serves", Role.Polity, "for whom does|did {Person} serve"),
        ("binds", Role.Treaty, $"by which|what NOUNS {Are} {{Polity}} bound"),
        ("is-capital", Role.Place, $"where {Is} the capital of {{Polity}}"),
        ("border", Role.Place, $"where|what {Is} the border"),
        ("is-at-war", Role.Other, $"with|against whom {Is} {{Polity}} at war"),
        ("is-at-war", null, $"{Are} {{Polity}} and {{Other}} at war"),
        ("is-at-war", null, $"when {Are} {{Polity}} and {{Other}} at war"),
        ("is-at-war", null, $"how long {Are} {{Polity}} and {{Other}} at war"),
        ("is-allied", null, $"{Are} {{Polity}} and {{Other}} allied|allies"),
        ("is-allied", null, $"when {Are} {{Polity}} and {{Other}} allied|allies"),
        ("is-allied", Role.Other, $"who {Are} [the] ally|allies of {{Polity}}"),
        ("is-alive", Role.Person, "who lives|lived"),
        ("besieges", null, "how long does|did the siege of {Place} last"),
        ("besieges", null, $"when {Are} the siege|sieges of {{Place}}"),
        ("besieges", null, $"{Is} {{Place}} under siege [by {{Besieger}}]"),
        ("moves-capital-of", null, $"when {Is} the capital [of {{Polity}}] moved [to {{Place}}]"),
        ("moves-capital-of", Role.Place, $"where {Is} the capital [of {{Polity}}] moved [to]"),
        ("fights", null, $"when {Are} the battle|battles of|at|in {{Place}}"),
        ("fights", Role.Agent, "who fights|fought at|in|on|near {Place}"),
        ("defeats", Role.Agent, "who wins|won [the battle|battles] at|in|on|of|near {Place}"),
        ("defeats", Role.Patient, "who loses|lost [the battle|battles] at|in|on|of|near {Place}"),
        ("captures", null, "when does|did {Place} fall"),
        ("ends", null, "when does|did {Polity} fall"),
        ("ends", null, $"when {Is} {{Polity}} overthrown|conquered"),
        ("destroys", Role.Agent, "who ends|ended|overthrew {Polity}"),
        ("proclaims", null, $"when {Is} {{Polity}} founded|established"),
        ("proclaims", null, "when does|did {Polity} begin|start"),
        ("appoints", Role.Office, "what|which office|title|rank|post does|did {Agent} give [to] {Patient}"),
        ("gives-title", Role.Office, "what|which office|title|rank|post does|did {Agent} give [to] {Patient}"),
        ("appoints", Role.Office, "what|which office|title|rank|post does|did {Patient} receive|get [from {Agent}]"),
        ("gives-title", Role.Office, "what|which office|title|rank|post does|did {Patient} receive|get [from {Agent}]"),
        ("takes-title", Role.Office, "what|which title|titles does|did {Agent} take"),
        ("adopts", Role.Custom, "what|which custom|customs does|did {Agent} adopt"),
        ("adopts-customs", Role.Patient, "what|which|whose custom|customs does|did {Agent} adopt"),
        ("strikes", Role.Disaster, "what|which disaster|disasters strikes|strike|struck {Patient}"),
        ("strikes-place", Role.Disaster, "what|which disaster|disasters strikes|strike|struck {Place}"),
        ("stands-as", Role.Rank, $"what {Is} {{Polity}} to {{Other}}"),
        ("stands-as", Role.Rank, "as what does|do|did {Polity} stand to {Other}"),
        ("stands-as", Role.Rank, "what|which rank does|do|did {Polity} have|hold to|towards {Other}"),
        ("is-era", Role.Era, $"what|which {Is} the era [name] of {{Polity}}"),
        ("is-era", Role.Era, "what|which era does|did {Polity} have|use"),
        ("is-era", null, $"when {Is} the era {{Era}} [of {{Polity}}]"),
        ("is-era", Role.Polity, "who uses|used|has|had the era {Era}"),
        ("has", Role.Count, $"what {Is} the population of {{Counted}}"),
        ("has", Role.Count, "how many households|people|persons|inhabitants live|lived in|at {Counted}"),
        ("has", Role.Count, "how large|big|populous is|was {Counted}"),
        ("lies", Role.Terrain, $"what {Is} the terrain of|at {{Place}}"),
        ("lies", Role.Terrain, "in what [kind of country] does|did {Place} lie"),
        ("has-wall", Role.Length, $"how long {Are} the wall|walls of {{Place}}"),
        ("pays", Role.Amount, "how much [silver|silk|gold|money|tribute|cash|cloth|copper] does|do|did {Payer} pay"),
    ];

    private static readonly string[] Journeys =
    [
        "how far is|was [it] from {Origin} to {Destination}",
        "how far is|was {Origin} from {Destination}",
        "how does|do|did|can one|people get|travel|go from {Origin} to {Destination}",
        "what|which is|was the way|route|road from {Origin} to {Destination}",
        "how long is|was the way|route|road from {Origin} to {Destination}",
    ];

    /// <summary>Questions that ask for no template.</summary>
    public static IReadOnlyList<QuestionForm> All { get; } = Make().ToArray();

    /// <summary>Idioms for a template: "Who is the emperor of Song?", "Whose vassal is Western Xia?"</summary>
    public static IEnumerable<QuestionForm> For(Template template)
    {
        foreach (var (id, hole, pattern) in Idioms)
        {
            if (template.Id != id) continue;
            // A state and an event may bear one name.
            var kind = KindOf(pattern, hole);
            if (kind == QuestionKind.HowLong && template.Relation is null) continue;
            if (pattern.Split('{').Skip(1).Any(part => template.SlotOf(Enum.Parse<Role>(part[..part.IndexOf('}', StringComparison.Ordinal)])) < 0)) continue;
            yield return Of(PiecesOf(pattern, template), template, kind, hole);
        }
    }

    private static QuestionKind KindOf(string pattern, Role? hole)
    {
        if (hole is not null) return pattern.StartsWith("how much", StringComparison.Ordinal) ? QuestionKind.HowMany : QuestionKind.Which;
        if (pattern.StartsWith("how long", StringComparison.Ordinal)) return QuestionKind.HowLong;
        return pattern.StartsWith("when", StringComparison.Ordinal) ? QuestionKind.When : QuestionKind.YesNo;
    }

    private static IEnumerable<Piece> PiecesOf(string pattern, Template? template)
    {
        var (group, groups) = (0, 60);
        foreach (var written in pattern.Split(' '))
        {
            if (written[0] == '[') group = ++groups;
            var word = written.Trim('[', ']');
            if (word[0] == '{')
            {
                var role = Enum.Parse<Role>(word[1..^1]);
                yield return new Piece(PieceKind.Slot, null, template?.Slots[template.SlotOf(role)] ?? new Slot(role, SlotKinds.Usual(role), false, 0), group);
            }
            else
            {
                yield return Word(word == "NOUNS" ? QuestionNouns.All : word, group);
            }

            if (written[^1] == ']') group = 0;
        }
    }

    private static IEnumerable<QuestionForm> Make()
    {
        yield return Of([Word("what"), Word("happens|happened")], null, QuestionKind.WhatHappened, null);
        yield return Of([Word("who"), Word("holds|held"), Word("what|which"), Word("place|places|city|cities", 1)], null, QuestionKind.WhoHeldWhat, null);
        yield return Of(PiecesOf("who commands|commanded|leads|led {Agent} [at|in|on|near {Place}]", null), null, QuestionKind.WhoCommanded, Role.Commander);
        yield return Of(PiecesOf("who commands|commanded|leads|led at|in|on|near {Place}", null), null, QuestionKind.WhoCommanded, Role.Commander);
        foreach (var pattern in Journeys)
            yield return Of(PiecesOf(pattern, null), null, QuestionKind.HowFar, null);
        foreach (var kind in Nameable)
        {
            var slot = new Piece(PieceKind.Slot, null, new Slot(Role.Object, kind, false, 0), 0);
            yield return Of([Word("what"), Word("happens|happened"), Word("at|in|on|to|with|near"), slot], null, QuestionKind.WhatHappened, null);
            yield return Of([Word("what"), Word("does|do|did"), slot, Word("do")], null, QuestionKind.WhatHappened, Role.Agent);
            yield return Of([Word("what|who|where"), Word("is|are|was|were"), slot], null, QuestionKind.WhatIs, null);
            yield return Of([Word("what"), Word("is|are|was|were"), slot, Word("also", 1), Word("called|named", 0)], null, QuestionKind.OtherNames, null);
            yield return Of([Word("what|which"), Word("other", 1), Word("names|name"), Word("does|do|did"), slot, Word("have|bear")], null, QuestionKind.OtherNames, null);
            yield return Of([Word("tell"), Word("me", 1), Word("about|of"), slot], null, QuestionKind.WhatHappened, null);
        }
    }
}
