namespace Tongjian.Simulation.Mechanisms;

/// <summary>An army as mouths and loads.</summary>
/// <param name="Men">The soldiers.</param>
/// <param name="Horses">Their horses, which carry no grain.</param>
/// <param name="Porters">The porters who are still with them.</param>
/// <param name="Beasts">The pack animals.</param>
/// <param name="Carts">The carts.</param>
/// <param name="Grain">What all of them bear, in sheng.</param>
/// <param name="Days">How many days they are on their way.</param>
/// <param name="Hunger">How many days' food they have gone without.</param>
public readonly record struct Train(
    double Men, double Horses, double Porters, double Beasts, double Carts, double Grain, double Days = 0, double Hunger = 0)
{
    /// <summary>What they can bear, in sheng, if porters take over from others.</summary>
    public double Capacity(SupplyRules rules) => Borne(rules, MostOf(rules));

    /// <summary>What they bear when they set out, in sheng.</summary>
    public double FullLoad(SupplyRules rules) => Borne(rules, Math.Min(rules.PorterLoad, MostOf(rules)));

    /// <summary>What all of them eat in a day, in sheng.</summary>
    public double Need(SupplyRules rules, Season season)
    {
        var eaters = Men + Porters + (Beasts * rules.BeastDrivers) + (Carts * rules.CartDrivers);
        var beasts = Horses + Beasts + (Carts * rules.CartBeasts);
        return (eaters * rules.Ration) + (beasts * rules.Fodder * rules.FedBySeason[(int)season]);
    }

    /// <summary>What porters can bear, one with another.</summary>
    private static double MostOf(SupplyRules rules) => rules.HeaviestLoad * (1 - rules.FreeHands);

    private double Borne(SupplyRules rules, double porter) =>
        (Men * rules.OwnDays * rules.Ration) + (Porters * porter) + (Beasts * rules.BeastLoad) + (Carts * rules.CartLoad);
}
