using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// Horses and where they come from: foals of the pastures in spring, markets with herding neighbours in summer, tribute of vassals at New Year;
/// and where they go: camps wear them out, most of all in the heat of the south.
/// </summary>
internal sealed class Horses(RuleBook rules) : Mechanism(
    "horses", "Pastures bear horses, farmers buy them of herders at peace and take them as tribute; campaigns wear them out, and riders walk.")
{
    private const int Foals = 9; // turns of the year: the first of April
    private const int Market = 18; // the first of July
    private readonly HorseRules rules = rules.Get<HorseRules>();
    private readonly PaceRules paces = rules.Get<PaceRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        Wear(run);
        switch (run.Now.OfYear)
        {
            case 0:
                Tribute(run.State);
                break;
            case Foals:
                Graze(run);
                break;
            case Market:
                Trade(run);
                break;
        }
    }

    /// <summary>Horses that armies lose by hunger, sickness and heat; who has remounts is on foot later.</summary>
    private void Wear(Rerun run)
    {
        var state = run.State;
        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity < 0 || army.Riders == 0) continue;
            var heat = run.Now.Season == Season.Summer && run.Map.Places[army.At].Point.Latitude < paces.HeatSouthOf ? rules.Heat : 1;
            var share = rules.WarLoss * heat / (Turn.InYear * rules.MountsOf(state.Polities[army.Polity].Customs));
            army.Riders -= (int)((army.Riders * share) + 0.5);
        }
    }

    /// <summary>The herds come nearer to what the pastures feed.</summary>
    private void Graze(Rerun run)
    {
        var state = run.State;
        Span<double> pasture = stackalloc double[state.Polities.Length];
        Span<double> away = stackalloc double[state.Polities.Length];
        pasture.Clear();
        away.Clear();
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder >= 0) pasture[at.Holder] += rules.PastureOf(run.Map.Places[place], at.Households) * (1 - (0.5 * at.Damage));
        }

        foreach (ref var army in state.Armies.AsSpan())
        {
            if (army.Polity >= 0) away[army.Polity] += army.Riders * rules.MountsOf(state.Polities[army.Polity].Customs);
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists) continue;
            var lacking = pasture[polity] - away[polity] - realm.Horses;
            realm.Horses = Math.Max(0, realm.Horses + (int)(lacking * (lacking > 0 ? rules.Growth : rules.Wasting)));
        }
    }

    /// <summary>Who lacks horses buys them of herding neighbours at peace, as far as silver, herds and markets go.</summary>
    private void Trade(Rerun run)
    {
        var state = run.State;
        for (var buyer = 0; buyer < state.Polities.Length; buyer++)
        {
            ref var buying = ref state.Polities[buyer];
            if (!buying.Exists || HorseRules.IsHerding(buying.Customs)) continue;
            foreach (var seller in run.Front.NeighboursOf(buyer))
            {
                ref var selling = ref state.Polities[seller];
                if (!selling.Exists || !HorseRules.IsHerding(selling.Customs) || state.AtWar(buyer, seller)) continue;
                var markets = run.Front.Between(buyer, seller);
                var lacking = (buying.Levy * rules.RidersOf(buying)) - buying.Horses;
                if (lacking <= 0 || buying.Treasury <= 0) continue;
                var sold = (int)Math.Min(Math.Min(lacking, markets * rules.AMarket), Math.Min(selling.Horses * rules.Sold, buying.Treasury * rules.Spent / rules.Price));
                (buying.Horses, selling.Horses) = (buying.Horses + sold, selling.Horses - sold);
                (buying.Treasury, selling.Treasury) = (buying.Treasury - (sold * rules.Price), selling.Treasury + (sold * rules.Price));
            }
        }
    }

    private void Tribute(SystemOfStates state)
    {
        foreach (ref var vassal in state.Polities.AsSpan())
        {
            if (!vassal.Exists || vassal.Overlord < 0 || !HorseRules.IsHerding(vassal.Customs)) continue;
            var given = (int)(vassal.Horses * rules.Tribute);
            vassal.Horses -= given;
            state.Polities[vassal.Overlord].Horses += given;
        }
    }
}
