using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Events;

/// <summary>Fills what a sentence leaves to the reader: against whom an army marches, who took a city that fell.</summary>
internal sealed class Completion
{
    private static readonly HashSet<string> Hostile = ["invade", "besiege", "capture", "battle", "declare_war", "rebel", "sack", "raid"];
    private readonly NameBook names;
    private readonly Story story;

    public Completion(NameBook names, Story story) => (this.names, this.story) = (names, story);

    /// <summary>Fills the roles of an event from what was told before, and remembers what it tells.</summary>
    public void Fill(Telling telling)
    {
        telling.Roles.Remove("");
        if (Hostile.Contains(telling.Type)) War(telling);
        if (telling.Type is "kill" or "seize" or "deport" or "imprison") return;
    }

    private void War(Telling telling)
    {
        var agent = PartyOf(telling["agent"]);
        var patient = PartyOf(telling["patient"]);
        if (telling["patient"] is null && telling.Type is "invade" or "besiege" or "capture" or "battle" or "rebel")
        {
            var against = telling["place"]?.Party is { } holder && (agent is null || !names.IsSameParty(holder, agent)) ? holder : story.EnemyOf(agent);
            if (against is not null) telling.Add("patient", [new Mention(against, MentionKind.State) { Party = against, IsResolved = true }]);
        }
        else if (telling["agent"] is { IsNamed: false, Party: null } or null && patient is not null && story.EnemyOf(patient) is { } enemy && telling.Type is "invade" or "besiege" or "capture" or "battle" or "sack")
        {
            telling.Roles["agent"] = [new Mention(enemy, MentionKind.State) { Party = enemy, IsResolved = true }];
        }

        if (agent is not null && PartyOf(telling["patient"]) is { } other) story.Fight(agent, other);
    }

    private static string? PartyOf(Mention? mention) => mention is null ? null : mention.Party ?? (mention.IsNamed ? mention.Name : null);
}
