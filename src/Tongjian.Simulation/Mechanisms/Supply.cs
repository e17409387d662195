namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// How long an army eats: Shen Kuo's arithmetic (Mengxi bitan, j. 11, 官政 1) as a process of half days, by which he himself reckons. Each man's
/// porters walk in files; when the load of a file is eaten it is sent home with food for its way back, and the last file stays. He finds 18, 26
/// and 31 days for one, two and three porters a soldier, and half of that if the army shall come back.
/// </summary>
public static class Supply
{
    private const double Meal = 0.5; // days

    /// <summary>Nobody's food is reckoned for longer.</summary>
    private const double Longest = 3600; // days

    /// <summary>An army that sets out with full loads.</summary>
    /// <param name="men">Soldiers.</param>
    /// <param name="porters">Porters.</param>
    /// <param name="rules">What they bear.</param>
    /// <param name="horses">Horses that carry no grain.</param>
    /// <param name="beasts">Pack animals.</param>
    /// <param name="carts">Carts.</param>
    public static Train SetOut(double men, double porters, SupplyRules rules, double horses = 0, double beasts = 0, double carts = 0)
    {
        var train = new Train(men, horses, porters, beasts, carts, 0);
        return train with { Grain = train.FullLoad(rules) };
    }

    /// <summary>The army some days later.</summary>
    /// <param name="train">The army.</param>
    /// <param name="days">How many days, in halves.</param>
    /// <param name="season">When.</param>
    /// <param name="foraged">What the land gives it, in sheng a day.</param>
    /// <param name="rules">What is eaten and borne.</param>
    public static Train After(Train train, double days, Season season, double foraged, SupplyRules rules)
    {
        for (var meal = 0; meal * Meal < days; meal++) train = Eat(train, season, foraged, rules);
        return train;
    }

    /// <summary>How many days an army has to eat, with the last day's part; infinity if the land feeds it for good.</summary>
    public static double DaysOf(Train train, Season season, double foraged, SupplyRules rules)
    {
        var begun = train.Days;
        while (train.Days - begun < Longest)
        {
            var need = train.Need(rules, season) * Meal;
            if (need <= 0) break;
            if (train.Grain + (foraged * Meal) < need) return train.Days - begun + (Meal * (train.Grain + (foraged * Meal)) / need);
            train = Eat(train, season, foraged, rules);
        }

        return double.PositiveInfinity;
    }

    /// <summary>What foragers find in a day, in sheng.</summary>
    /// <param name="households">The households within their reach.</param>
    /// <param name="wealth">How rich they are beside others: 1 for the middle.</param>
    /// <param name="left">The part of their stores that war has left them, from 0 to 1.</param>
    /// <param name="season">When.</param>
    /// <param name="rules">What households keep.</param>
    public static double Forage(double households, double wealth, double left, Season season, SupplyRules rules) =>
        households * wealth * left * rules.Store * rules.StoreBySeason[(int)season] * rules.Found;

    /// <summary>Half a day: all eat, some fall, what cannot be borne is left, and porters without a load go home.</summary>
    private static Train Eat(Train train, Season season, double foraged, SupplyRules rules)
    {
        var need = train.Need(rules, season) * Meal;
        var grain = train.Grain + (foraged * Meal) - need;
        var hunger = train.Hunger;
        if (grain < 0) (grain, hunger) = (0, hunger + (need > 0 ? Meal * -grain / need : 0));
        // A beast that falls leaves its part of the grain; the loads of porters who fall are shared among the others.
        var full = train.FullLoad(rules);
        var lost = ((train.Beasts * rules.BeastLoad * rules.BeastLoss) + (train.Carts * rules.CartLoad * rules.CartLoss)) * Meal;
        if (full > 0) grain *= 1 - Math.Min(1, lost / full);
        train = train with
        {
            Porters = train.Porters * (1 - (rules.PorterLoss * Meal)),
            Beasts = train.Beasts * (1 - (rules.BeastLoss * Meal)),
            Carts = train.Carts * (1 - (rules.CartLoss * Meal)),
            Days = train.Days + Meal,
            Hunger = hunger,
        };
        return Dismiss(train with { Grain = Math.Min(grain, train.Capacity(rules)) }, rules);
    }

    /// <summary>Sends home the file of porters whose load is eaten, with food for the way.</summary>
    private static Train Dismiss(Train train, SupplyRules rules)
    {
        while (train.Porters > train.Men)
        {
            var rest = (Math.Ceiling(train.Porters / train.Men) - 1) * train.Men;
            var file = train.Porters - rest;
            var after = train with { Porters = rest, Grain = train.Grain - (file * train.Days * rules.Homeward * rules.Ration) };
            if (after.Grain < 0 || after.Grain > after.FullLoad(rules)) return train;
            train = after;
        }

        return train;
    }
}
