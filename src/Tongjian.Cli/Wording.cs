using Tongjian.Record;

namespace Tongjian.Cli;

/// <summary>Whether a claim tells its event in words that cannot both be true.</summary>
internal static class Wording
{
    /// <summary>True if neither the claim's sentence nor the event's says all that the other does.</summary>
    public static bool Differs(Claim claim, Event happening) =>
        !claim.Sentence.IsWithin(happening.Sentence) && !happening.Sentence.IsWithin(claim.Sentence);
}
