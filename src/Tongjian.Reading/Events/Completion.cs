using Tongjian.Reading.Clauses;
using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Events;

/// <summary>
/// Fills what a sentence leaves to the reader: against whom an army marches, who took a city that fell, whose ruler abdicates; and
/// remembers what the event changes in the story.
/// </summary>
internal sealed class Completion
{
    private static readonly HashSet<string> Hostile = ["invade", "besiege", "capture", "battle", "declare_war", "rebel", "sack", "raid", "lift_siege"];
    private static readonly HashSet<string> Mutual = ["treaty", "negotiate", "ally", "battle"];
    private readonly NameBook names;
    private readonly Story story;
    private readonly Surroundings around;

    public Completion(NameBook names, Story story, Surroundings around) => (this.names, this.story, this.around) = (names, story, around);

    /// <summary>Fills the roles of an event from what was told before, and remembers what it tells.</summary>
    /// <param name="telling">The event.</param>
    /// <param name="infobox">The infobox that it stands in; null if it stands in none.</param>
    public void Fill(Telling telling, Infobox? infobox)
    {
        Pairs(telling);
        Armies(telling);
        Leaders(telling);
        if (telling.Type == "battle" && story.Rebellion is { Rebels: { Count: > 0 } rebels } && telling["patient"] is { } beaten && rebels.Exists(one => one.Name == beaten.Name)) telling.Type = "suppress";
        if (Hostile.Contains(telling.Type)) War(telling);
        Others(telling);
        if (infobox?.Place is { } where && telling["place"] is null && telling.Type is "battle" or "sack") telling.Add("place", [new Mention(where, MentionKind.Place)]);
        Remember(telling);
    }

    /// <summary>"Jin and Song make peace": one is the agent, the other the patient.</summary>
    private static void Pairs(Telling telling)
    {
        if (telling.Roles.Remove("pair", out var pair) && pair.Count > 0)
        {
            telling.Add("agent", pair.Take(1));
            telling.Add("patient", pair.Skip(1));
        }

        if (!Mutual.Contains(telling.Type) || telling["patient"] is not null || !telling.Roles.TryGetValue("agent", out var agents) || agents.Count != 2) return;
        telling.Add("patient", [agents[1]]);
        agents.RemoveAt(1);
    }

    /// <summary>"Two armies were sent", "the other besieged": the party is that of the story.</summary>
    private void Armies(Telling telling)
    {
        if (telling.Roles.Remove("army", out var army) && telling["agent"] is null && army.Count > 0) telling.Add("agent", army);
        foreach (var role in (ReadOnlySpan<string>)["agent", "patient", "winner"])
        {
            if (!telling.Roles.TryGetValue(role, out var found)) continue;
            for (var i = 0; i < found.Count; i++)
            {
                var mention = found[i];
                if (mention.IsNamed || mention.IsResolved || telling.Type == "levy") continue;
                var isBare = (mention.Kind & MentionKind.Force) != 0 || mention.Name is "other" or "others" or "one" or "another" or "latter" or "former" or "both";
                if (!isBare) continue;
                var party = mention.Party;
                var other = PartyOf(telling[role == "patient" ? "agent" : "patient"]);
                party ??= telling.Type is "suppress" or "rebel" or "levy" ? null : story.EnemyOf(other);
                party ??= mention.Kind == MentionKind.Force || mention.Kind == MentionKind.None || mention.Kind == MentionKind.Thing ? story.Acting()?.Party : null;
                if (party is not null) found[i] = new Mention(party, MentionKind.State) { Party = party, IsResolved = true, Range = mention.Range };
            }
        }

        // What an expedition did, its leader did.
        if (telling["agent"] is { Kind: MentionKind.Happening } deed)
        {
            telling.Roles.Remove("agent");
            if (deed.Party is { } whose) telling.Add("agent", [new Mention(whose, MentionKind.State) { Party = whose, IsNamed = true }]);
            else if (telling.Predicate?.Antecedent is not null && story.Person(false, null) is { } leader) telling.Add("agent", leader);
        }
    }

    private void Leaders(Telling telling)
    {
        if (telling.Predicate is not { Subject: { } subject } predicate || telling.Noun is not null) return;
        var doer = predicate.IsPassive && predicate.Adjuncts.Find(adjunct => adjunct.Preposition == "by").Phrase is { } by && around.LeadersOf(by).Count > 0 ? by : null;
        var leaders = around.LeadersOf(doer ?? subject);
        if (leaders.Count == 0) return;
        if (telling.Type == "accede" && doer is not null)
        {
            telling.Roles["agent"] = leaders;
            return;
        }

        var role = predicate.IsPassive ? "patient" : "agent";
        if (telling.Type is "battle" or "capture" or "besiege")
        {
            telling.Add("commander", leaders);
            if (!telling.Roles.TryGetValue(role, out var forces) || !forces.Exists(one => one.IsNamed)) return;
            return;
        }

        if (!telling.Roles.TryGetValue(role, out var found) || !found.Exists(one => around.MentionsOf(subject).Exists(other => other.Name == one.Name))) return;
        if (!found.Exists(one => one.IsNamed)) found.Clear();
        telling.Add(role, leaders);
    }

    private void War(Telling telling)
    {
        var agent = PartyOf(telling["agent"]);
        var place = telling["place"];
        var holder = place?.Party is { } owner && owner != place.Name && (agent is null || !names.IsSameParty(owner, agent)) ? owner : null;
        if (telling.Type == "lift_siege")
        {
            if (telling["agent"] is null && story.Front is { By: { } besieger }) Give(telling, "agent", besieger);
            return;
        }

        if (telling.Type == "raid" && telling["patient"] is null && holder is not null) Give(telling, "patient", holder);
        if (telling.Roles.Remove("helped", out var helped) && telling["patient"] is null && helped.Count > 0 && story.EnemyOf(PartyOf(helped[0])) is { } common) Give(telling, "patient", common);
        if (telling["patient"] is null && telling.Type is not ("sack" or "raid"))
        {
            var against = holder ?? story.EnemyOf(agent) ?? (agent is null && place is not null && story.Front is { By: { } by } && story.Front.Value.Place.Name == place.Name ? story.EnemyOf(by) : null);
            if (against is not null && (agent is null || !names.IsSameParty(against, agent))) Give(telling, "patient", against);
        }

        if (telling["agent"] is null && telling.Type is "besiege" or "capture" or "sack" or "battle" or "invade")
        {
            var sufferer = PartyOf(telling["patient"]);
            var by = place is not null && story.Front is { By: { } front } && story.Front.Value.Place.Name == place.Name ? front : story.EnemyOf(sufferer);
            by ??= sufferer is null && telling.Type is not "battle" && story.IsFrontNear(4) ? story.Front?.By : null;
            if (by is not null && (sufferer is null || !names.IsSameParty(by, sufferer))) Give(telling, "agent", by);
            if (telling["patient"] is null && telling["agent"]?.Party is { } attacker && telling.Type != "sack" && story.EnemyOf(attacker) is { } attacked) Give(telling, "patient", attacked);
        }

        if (telling.Type == "battle" && telling["winner"] is null && telling["agent"] is not null && telling.Frame.Slots.Any(slot => slot.Roles.Contains("winner") && slot.Roles.Contains("agent")) && telling.Predicate is { IsPassive: true })
            telling.Add("winner", [telling["agent"]!]);
    }

    private void Others(Telling telling)
    {
        switch (telling.Type)
        {
            case "capital" when telling["agent"] is null && telling["polity"] is null && story.Acting()?.Party is { } moving:
                Give(telling, "agent", moving);
                break;
            case "capital" when telling["polity"] is null && telling["agent"] is { Kind: MentionKind.Person, Party: { } seatOf }:
                Give(telling, "polity", seatOf);
                break;
            case "rebel" when telling.Roles.TryGetValue("commander", out var chiefs):
                telling.Add("agent", chiefs);
                break;
            case "refuse" when telling["agent"] is null && story.EnemyOf(PartyOf(telling["patient"])) is { } refuser:
                Give(telling, "agent", refuser);
                break;
            case "abdicate" when telling["polity"] is null && telling["patient"]?.Party is { } realm:
                Give(telling, "polity", realm);
                break;
            case "accede" when telling["polity"] is null && telling["agent"]?.Party is { } realm:
                Give(telling, "polity", realm);
                break;
            case "tribute" or "end_tribute" or "negotiate" or "treaty" or "demand" or "cede" or "refuse" or "envoy" when telling["patient"] is null:
                var party = PartyOf(telling["agent"]);
                if (party is null && telling.Type is "treaty" or "negotiate")
                {
                    party = story.Acting()?.Party;
                    if (party is not null && story.EnemyOf(party) is not null) Give(telling, "agent", party);
                }

                if (story.EnemyOf(party) is { } other) Give(telling, "patient", other);
                break;
            case "defect" when telling["from"] is null:
                var from = telling["agent"]?.Party ?? story.EnemyOf(PartyOf(telling["to"]));
                if (from is not null && (PartyOf(telling["to"]) is not { } to || !names.IsSameParty(from, to))) Give(telling, "from", from);
                break;
            case "withdraw" when telling["place"] is null && story.IsFrontNear(2) && story.Front is { } front && PartyOf(telling["agent"]) is { } who && front.By is { } besieger && names.IsSameParty(who, besieger):
                telling.Add("place", [front.Place]);
                break;
            case "suppress" when telling["agent"] is null && story.Rebellion is { Lord: { } lord }:
                Give(telling, "agent", lord);
                break;
            case "imprison" or "deport" or "seize" when telling["agent"] is null && story.EnemyOf(telling["patient"]?.Party) is { } captor:
                Give(telling, "agent", captor);
                break;
        }

        if (telling.Type == "suppress" && story.Plotters.Count > 0 && telling.Frame.Slots.Any(slot => (slot.Nouns & Words.NounClass.Plot) != 0))
        {
            telling.Roles["patient"] = [.. story.Plotters];
            return;
        }

        if (telling.Type == "suppress" && telling["patient"] is { Kind: MentionKind.Happening } or null && story.Rebellion is { Rebels.Count: > 0 } rebellion)
        {
            telling.Roles.Remove("patient");
            telling.Add("patient", rebellion.Rebels);
        }
    }

    private void Remember(Telling telling)
    {
        var agent = PartyOf(telling["agent"]);
        var patient = PartyOf(telling["patient"]);
        if (Hostile.Contains(telling.Type) && agent is not null && patient is not null) story.Fight(agent, patient);
        if (telling.Type is "besiege" or "invade" or "capture" or "battle" && telling["place"] is { } place && ((place.Kind & MentionKind.Place) != 0 || (place.Kind == MentionKind.None && place.IsNamed)))
        {
            if (place.Kind == MentionKind.None) names.Vote(place.Name, MentionKind.Place); // what is besieged is a place
            story.Attack(place with { Kind = place.Kind | MentionKind.Place }, agent);
        }

        if (telling.Type is "accede" or "found" && telling["agent"] is { Kind: MentionKind.Person } lord && PartyOf(telling["polity"]) is { } state0) names.Serves(lord.Name, state0);
        if (telling.Type == "install" && telling["person"] is { } puppet && PartyOf(telling["polity"]) is { } puppetState)
        {
            names.Serves(puppet.Name, puppetState);
            story.Rules(puppet.Name, puppetState);
        }

        if (telling.Type is "accede" && telling["agent"] is { } ruler && PartyOf(telling["polity"]) is { } realm) story.Rules(ruler.Name, realm);
        if (telling.Type == "rebel") story.Rebellion = (patient, telling.Roles.GetValueOrDefault("agent") ?? []);
        if (telling.Type == "conspire" && telling.Roles.TryGetValue("agent", out var plotters)) story.Plotters = plotters;
        if (telling.Type == "found" && telling["agent"] is { Kind: MentionKind.State } people && telling["polity"] is { IsNamed: true } state) names.Rules(people.Name, state.Name);
    }

    private static void Give(Telling telling, string role, string party) =>
        telling.Add(role, [new Mention(party, MentionKind.State) { Party = party, IsResolved = true }]);

    private static string? PartyOf(Mention? mention) => mention is null ? null : mention.Party ?? (mention.IsNamed && mention.Kind != MentionKind.Person ? mention.Name : null);
}
