using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>What fills the roles of a sentence, in words.</summary>
internal static class RoleWords
{
    /// <summary>The filled roles in their order, borrowed ones included, with the words of each filler.</summary>
    public static IEnumerable<(string Role, string[] Words)> Of(Sentence sentence)
    {
        foreach (var role in sentence.Template.Roles.Order())
        {
            var filler = sentence[role];
            if (!filler.IsEmpty) yield return (NameOf(role), Words(filler));
        }
    }

    /// <summary>The name of a role in data.</summary>
    public static string NameOf(Role role) => role.ToString().ToLowerInvariant();

    private static string[] Words(Filler filler)
    {
        if (filler.Text is { } text) return [text];
        var words = new string[Math.Max(filler.Entities.Length, filler.Amounts.Length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = filler.Entities.Length > 0 ? filler.Entities[i].Name : filler.Amounts[i].ToString();
        return words;
    }
}
