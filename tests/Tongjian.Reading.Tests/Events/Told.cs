using Tongjian.Language.Vocabulary;

namespace Tongjian.Reading.Tests.Events;

/// <summary>What the reading finds in a text, as one line an event: <c>capture 1453 agent=Ottomans place=Constantinople</c>.</summary>
internal static class Told
{
    /// <summary>The events of a text, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Reader.Read(new Document("text.txt", text)).Select(LineOf)];

    private static string LineOf(Proposal proposal)
    {
        var roles = proposal.Roles.OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => $"{role.Key}={string.Join('/', role.Value)}");
        return string.Join(' ', new[] { Templates.NameOf(proposal.Type), proposal.Date?.ToString() ?? "-" }.Concat(roles));
    }
}
