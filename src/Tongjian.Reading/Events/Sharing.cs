using Tongjian.Reading.Frames;
using Tongjian.Reading.Names;

namespace Tongjian.Reading.Events;

/// <summary>What the events of one sentence say of one another: who imprisoned a man also carried him off.</summary>
internal static class Sharing
{
    private static readonly HashSet<string> Taking = ["imprison", "deport", "seize", "sack", "capture"];

    /// <summary>Fills roles from the other events of the sentence.</summary>
    public static void Share(List<Telling> tellings)
    {
        foreach (var one in tellings)
        {
            foreach (var other in tellings)
            {
                if (one == other) continue;
                if (one["agent"] is null && other["agent"] is not null && Taking.Contains(one.Type) && Taking.Contains(other.Type) && Meet(one, other)) one.Add("agent", other.Roles["agent"]);
                if (one["agent"] is null && one.Type == "end" && other.Type is "invade" or "capture" && other["agent"] is not null && one["polity"] is { } polity && other["patient"]?.Name == polity.Name) one.Add("agent", other.Roles["agent"]);
                if (one["place"] is null && one.Type == "suppress" && other.Type == "rebel" && other["place"] is not null) one.Add("place", other.Roles["place"]);
                if (one["place"] is null && one.Type is "weapon" or "battle" && other.Type is "besiege" or "battle" && other["place"] is not null && one.Noun is null) one.Add("place", other.Roles["place"]);
            }
        }
    }

    /// <summary>Whether two events are done to the same.</summary>
    private static bool Meet(Telling one, Telling other)
    {
        foreach (var role in (ReadOnlySpan<string>)["patient", "place"])
        {
            if (one[role] is { } mine && other[role] is { } theirs && mine.Name == theirs.Name) return true;
        }

        return false;
    }
}
