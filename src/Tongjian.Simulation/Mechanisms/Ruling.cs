using Tongjian.Simulation.Rules;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>How a place lives under its holder: loyalty comes slowly, garrisons stand where the enemy is near.</summary>
internal sealed class Ruling(RuleBook rules) : Mechanism(
    "ruling", "New subjects become loyal slowly, those of other customs more slowly; garrisons are laid where an enemy stands near.")
{
    private readonly RulingRules rules = rules.Get<RulingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (run.Now.BeginsYear()) CountLevies(run);
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder < 0) continue;
            ref var holder = ref state.Polities[at.Holder];
            var aim = rules.Loyalty + (at.Customs == holder.Customs ? rules.KindredLoyalty : rules.SettledLoyalty * holder.Settled) - (rules.UnrestLoyalty * at.Unrest);
            at.Loyalty += (float)((aim - at.Loyalty) * rules.Change / 12);
            at.Unrest *= (float)(1 - (rules.Calming / 12));
            Garrison(run, place, ref at, ref holder);
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (realm.Exists && realm.Reserve < realm.Levy) realm.Reserve += (int)((realm.Levy - realm.Reserve) * rules.Recruiting / 12);
        }
    }

    private void CountLevies(Rerun run)
    {
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++) state.Polities[polity].Levy = 0;
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder < 0) continue;
            ref var holder = ref state.Polities[at.Holder];
            var own = at.Customs == holder.Customs ? 1 : rules.AlienLevy;
            holder.Levy += (int)(at.Households * rules.ShareOf(at.Customs) * own * at.Loyalty * (1 - at.Damage));
        }
    }

    /// <summary>Men go to and from the reserve, a part of what is lacking each month.</summary>
    private void Garrison(Rerun run, int place, ref PlaceState at, ref PolityState holder)
    {
        var exposure = Math.Min(run.Front.ExposureOf(place), 3);
        var wanted = (int)(rules.GarrisonOf(at.Walls) * (rules.QuietGarrison + ((1 - rules.QuietGarrison) * exposure / 3.0)));
        if (holder.Levy > 0) wanted = (int)Math.Min(wanted, rules.MostGarrison * holder.Levy / Math.Max(1, holder.Places) * (1 + exposure));
        if (holder.Capital == place) wanted *= 2;
        var change = (wanted - at.Garrison) / 2;
        if (change > 0) change = Math.Min(change, Math.Max(0, holder.Reserve / 4));
        at.Garrison += change;
        holder.Reserve -= change;
    }
}

/// <summary>How places live under their holders.</summary>
/// <param name="Loyalty">Where the loyalty of people of other customs comes to rest.</param>
/// <param name="KindredLoyalty">How much higher that of people of the court's own customs does.</param>
/// <param name="SettledLoyalty">How much higher that of others does once the court has taken on their ways.</param>
/// <param name="UnrestLoyalty">How much lower with full unrest.</param>
/// <param name="Change">What share of the way loyalty goes in a year.</param>
/// <param name="Calming">What share of unrest passes in a year.</param>
/// <param name="HanLevy">Men whom a household of farmers sends.</param>
/// <param name="SteppeLevy">Men whom a household of herders sends.</param>
/// <param name="ForestLevy">Men whom a household of the forests sends.</param>
/// <param name="OtherLevy">Men whom any other household sends.</param>
/// <param name="AlienLevy">What share of that subjects of other customs send.</param>
/// <param name="Recruiting">What share of the men that are lacking comes of age in a year.</param>
/// <param name="GarrisonPerWall">The garrison that a frontier place is given for each class of its walls.</param>
/// <param name="QuietGarrison">What share of that far from any enemy.</param>
/// <param name="MostGarrison">What share of all men that can be raised stands in garrisons at most, if every place is quiet.</param>
public sealed record RulingRules(
    [Rule("share")] double Loyalty,
    [Rule("share")] double KindredLoyalty,
    [Rule("share")] double SettledLoyalty,
    [Rule("share")] double UnrestLoyalty,
    [Rule("a year")] double Change,
    [Rule("a year")] double Calming,
    [Rule("men a household")] double HanLevy,
    [Rule("men a household")] double SteppeLevy,
    [Rule("men a household")] double ForestLevy,
    [Rule("men a household")] double OtherLevy,
    [Rule("share")] double AlienLevy,
    [Rule("a year")] double Recruiting,
    [Rule("men a class")] double GarrisonPerWall,
    [Rule("share")] double QuietGarrison,
    [Rule("share")] double MostGarrison)
{
    /// <summary>Men whom a household of some customs sends.</summary>
    public double ShareOf(Ground.Customs customs) => customs switch
    {
        Ground.Customs.Han => HanLevy,
        Ground.Customs.Steppe => SteppeLevy,
        Ground.Customs.Forest => ForestLevy,
        _ => OtherLevy,
    };

    /// <summary>The garrison of a frontier place with some walls.</summary>
    public double GarrisonOf(int walls) => GarrisonPerWall * walls;
}
