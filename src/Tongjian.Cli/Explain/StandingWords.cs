using Tongjian.World;

namespace Tongjian.Cli.Explain;

/// <summary>How something stands, in a word or two.</summary>
internal static class StandingWords
{
    /// <summary>"Jin", "nobody", "so", "not so", with an amount or office.</summary>
    public static string Of(Standing? standing)
    {
        if (standing is null) return "unknown";
        var word = standing.Value?.Spoken ?? (standing.IsSo ? "so" : "not so");
        if (standing.Amounts.Count > 0) return $"{word}, {string.Join(" and ", standing.Amounts)}";
        return standing.Office is null ? word : $"{word}, as \"{standing.Office}\"";
    }
}
