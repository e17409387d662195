namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// What men and beasts eat and carry, in sheng of grain (升; ten are a dou, a hundred a shi). Shen Kuo reckons so in the Mengxi bitan, j. 11, 官政 1:
/// a man eats two sheng a day, a soldier bears food for five days, a porter six dou, a horse or mule one shi and a half.
/// </summary>
public sealed record SupplyRules
{
    /// <summary>What a man eats, sheng a day; above 0.</summary>
    public required double Ration { get; init; }

    /// <summary>For how many days a soldier bears food himself.</summary>
    public required double OwnDays { get; init; }

    /// <summary>What a porter bears when he sets out, sheng: the mean over all of them.</summary>
    public required double PorterLoad { get; init; }

    /// <summary>The part of porters whose loads the others bear besides their own: leaders, and half of who is sent for water and wood; below 1.</summary>
    public required double FreeHands { get; init; }

    /// <summary>What a man can bear at most, sheng, when he bears for others too; what is more is not taken, or left by the way.</summary>
    public required double HeaviestLoad { get; init; }

    /// <summary>How many days it takes a porter to walk home what took him a day under his load.</summary>
    public required double Homeward { get; init; }

    /// <summary>The part of porters who fall ill, die or run away in a day.</summary>
    public required double PorterLoss { get; init; }

    /// <summary>What a pack animal bears, sheng.</summary>
    public required double BeastLoad { get; init; }

    /// <summary>The part of pack animals that die in a day; what they bear is left with them.</summary>
    public required double BeastLoss { get; init; }

    /// <summary>How many men lead a pack animal.</summary>
    public required double BeastDrivers { get; init; }

    /// <summary>What a cart bears, sheng.</summary>
    public required double CartLoad { get; init; }

    /// <summary>The part of carts that break down in a day; what they bear is left with them.</summary>
    public required double CartLoss { get; init; }

    /// <summary>How many men drive a cart.</summary>
    public required double CartDrivers { get; init; }

    /// <summary>How many beasts draw a cart.</summary>
    public required double CartBeasts { get; init; }

    /// <summary>What a horse or a beast of burden eats, sheng of grain a day, where it finds no grass.</summary>
    public required double Fodder { get; init; }

    /// <summary>The part of its fodder that a beast must be given in spring, summer, autumn and winter; the rest it grazes.</summary>
    public required IReadOnlyList<double> FedBySeason { get; init; }

    /// <summary>What a household has in store when the harvest is in, sheng.</summary>
    public required double Store { get; init; }

    /// <summary>The part of it that is left in spring, summer, autumn and winter.</summary>
    public required IReadOnlyList<double> StoreBySeason { get; init; }

    /// <summary>The part of what there is that foragers find in a day.</summary>
    public required double Found { get; init; }
}
