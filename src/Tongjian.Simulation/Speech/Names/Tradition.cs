using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Speech.Names;

/// <summary>By which customs the people of some polities are named.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">Where its names are taken from.</param>
/// <param name="Of">The polities and peoples that it serves, by name.</param>
/// <param name="Customs">The customs that it serves where none names the polity.</param>
/// <param name="Houses">The family names of the houses that rule, by the names of their polities.</param>
/// <param name="Families">Family names, in the order of the file; one empty name where there are none.</param>
/// <param name="Given">Given names, in the order of the file.</param>
internal sealed record Tradition(
    string Name, string Source, IReadOnlyList<string> Of, IReadOnlyList<string> Customs, IReadOnlyDictionary<string, string> Houses,
    IReadOnlyList<string> Families, IReadOnlyList<string> Given)
{
    /// <summary>How many names it can give.</summary>
    public int Count => Families.Count * Given.Count;

    /// <summary>A name by the number of who bears it: numbers far apart or near give names that have nothing to do with one another.</summary>
    /// <param name="number">The number.</param>
    /// <param name="attempt">0 at first, and one more whenever the name is taken.</param>
    /// <param name="house">The polity to whose throne the bearer is born; null for none, and for one without a house.</param>
    public string NameOf(int number, int attempt, string? house = null)
    {
        var place = (int)((StateHash.Mixed(StateHash.Start, (uint)number) + (ulong)attempt) % (ulong)Count);
        var family = house is not null && Houses.TryGetValue(house, out var royal) ? royal : Families[place / Given.Count];
        return family.Length == 0 ? Given[place] : $"{family} {Given[place % Given.Count]}";
    }
}
