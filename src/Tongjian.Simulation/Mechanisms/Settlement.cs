using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>Conquerors among the conquered: they move in, learn to rule with offices, grow like their subjects, and lose what made them win.</summary>
internal sealed class Settlement(RuleBook rules) : Mechanism(
    "settlement", "Herders who rule farmers move households among them, take on their offices and ways over generations, and lose their cohesion by it.")
{
    private const double Ln2 = 0.6931471805599453;
    private readonly SettlementRules rules = rules.Get<SettlementRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsYear()) return;
        var state = run.State;
        Span<double> alien = stackalloc double[state.Polities.Length];
        Span<int> places = stackalloc int[state.Polities.Length];
        alien.Clear();
        places.Clear();
        foreach (ref var place in state.Places.AsSpan())
        {
            if (place.Holder < 0 || !IsConquered(state.Polities[place.Holder], place)) continue;
            alien[place.Holder] += place.Households;
            places[place.Holder]++;
        }

        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists || alien[polity] <= 0) continue;
            var share = alien[polity] / Math.Max(1, realm.Households);
            if (share < rules.Conquest) continue;
            if (realm.Government == Government.Confederation && run.Happens(rules.CourtFounded, polity, Purpose.CourtFounded)) BecomeCourt(ref realm);
            if (realm.Settled < 0.5 && realm.Government != Government.Tribes && run.Happens(rules.Moving * Math.Min(1, places[polity] / 4.0), polity, Purpose.Settling)) Move(run, polity);
            Settle(run, polity, share);
        }
    }

    /// <summary>Whether the people of a place are farmers under a polity of herders.</summary>
    private static bool IsConquered(in PolityState realm, in PlaceState place) =>
        realm.Customs is Customs.Steppe or Customs.Forest && !HorseRules.IsHerding(place.Customs);

    /// <summary>Offices instead of kinsmen: the ruler sits safer, the tribe is less.</summary>
    private void BecomeCourt(ref PolityState realm)
    {
        realm.Government = Government.Court;
        realm.Legitimacy = Cohesion.Within(realm.Legitimacy + (rules.Offices * (1 - realm.Legitimacy)));
        Cohesion.Lift(ref realm, -rules.Offices);
    }

    /// <summary>Households of the largest own place go to a quiet conquered place, the nearer to the court the likelier.</summary>
    private void Move(Rerun run, int polity)
    {
        var state = run.State;
        var (source, goal, most) = (-1, -1, 0.0);
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (at.Holder != polity) continue;
            if (at.Customs == state.Polities[polity].Customs)
            {
                if (source < 0 || at.Households > state.Places[source].Households) source = place;
            }
            else if (IsConquered(state.Polities[polity], at) && run.Front.ExposureOf(place) == 0 && at.Besieger < 0)
            {
                var worth = at.Households * (1 + run.Uniform(place, Purpose.Settling));
                if (worth > most) (goal, most) = (place, worth);
            }
        }

        if (source < 0 || goal < 0) return;
        var moved = (int)(state.Places[source].Households * rules.Moved);
        if (moved == 0) return;
        var told = run.Try(Deed.Settle, polity, place: goal, amount: moved, cause: state.Places[goal].Cause);
        if (told < 0) return;
        state.Places[source].Households -= moved;
        ref var conquered = ref state.Places[goal];
        conquered.Households += moved;
        conquered.Loyalty = Cohesion.Within(conquered.Loyalty + (rules.Watched * (1 - conquered.Loyalty)));
        conquered.Unrest = Cohesion.Within(conquered.Unrest + rules.Displaced);
    }

    /// <summary>Half of the way goes in two generations; once half of it is gone, everybody can see it.</summary>
    private void Settle(Rerun run, int polity, double share)
    {
        ref var realm = ref run.State.Polities[polity];
        var before = realm.Settled;
        var after = before + ((1 - before) * share * (1 - Portable.Exp(-Ln2 / rules.Years)));
        if (before < 0.5 && after >= 0.5 && run.Try(Deed.AdoptCustoms, polity, cause: realm.Cause) < 0) return;
        realm.Settled = Cohesion.Within(after);
        Cohesion.Lift(ref realm, -rules.Softening * share);
    }
}

/// <summary>How conquerors settle.</summary>
/// <param name="Conquest">From which share of conquered households on a polity is a conqueror's.</param>
/// <param name="CourtFounded">How often in a year a confederation that rules so many farmers becomes a court.</param>
/// <param name="Offices">What that adds to what legitimacy lacks, and takes from cohesion.</param>
/// <param name="Moving">How often in a year a conqueror who has not settled yet moves households to a conquered place, if there are four or more.</param>
/// <param name="Moved">What share of the households of its greatest own place goes.</param>
/// <param name="Watched">What share of what loyalty lacks there settlers add, because they are feared.</param>
/// <param name="Displaced">By how much unrest grows there: their land is taken from others.</param>
/// <param name="Years">In how many years conquerors go half the way to the ways of their subjects.</param>
/// <param name="Softening">What share of their cohesion conquerors lose in a year among them.</param>
public sealed record SettlementRules(
    [Rule("share of households")] double Conquest,
    [Rule("a year")] double CourtFounded,
    [Rule("share")] double Offices,
    [Rule("a year")] double Moving,
    [Rule("share of households")] double Moved,
    [Rule("share")] double Watched,
    [Rule("share")] double Displaced,
    [Rule("years")] double Years,
    [Rule("share a year")] double Softening);
