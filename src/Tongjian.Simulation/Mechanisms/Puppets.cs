using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Ground;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>
/// States that a conqueror sets up because he cannot rule what he has won: Da Chu in 1127, Qi in 1130. They stand between him and the enemy, and
/// he dissolves them when they are of no use or he has learnt to rule.
/// </summary>
internal sealed class Puppets(RuleBook rules) : Mechanism(
    "puppet", "A conqueror whose reach is smaller than his conquest sets up a puppet in its far half, and dissolves it once it is useless or he can rule himself.")
{
    private readonly PuppetRules rules = rules.Get<PuppetRules>();
    private readonly RulingRules ruling = rules.Get<RulingRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsQuarter()) return;
        var state = run.State;
        for (var polity = 0; polity < state.Polities.Length; polity++)
        {
            ref var realm = ref state.Polities[polity];
            if (!realm.Exists) continue;
            if (realm.Government == Government.Puppet) Weigh(run, polity);
            else if (realm.Government == Government.Court && realm.Capital >= 0) Consider(run, polity);
        }
    }

    /// <summary>Whether what he won lately of one enemy, whom he still fights or who is no more, is greater than he can rule.</summary>
    private void Consider(Rerun run, int conqueror)
    {
        var state = run.State;
        ref var realm = ref state.Polities[conqueror];
        Span<int> won = stackalloc int[state.Polities.Length];
        var (own, alien, loser) = (1.0, 0.0, -1);
        foreach (var place in run.Front.HoldingsOf(state, conqueror))
        {
            ref var at = ref state.Places[place];
            if (!IsStrange(at.Customs, realm.Customs)) own += at.Households;
            else alien += at.Households * (1 - (realm.Settled * rules.BySettled));
            if (!IsLateConquest(run, place, conqueror) || (state.Polities[at.Home].Exists && !state.AtWar(conqueror, at.Home))) continue;
            won[at.Home]++;
            if (loser < 0 || won[at.Home] > won[loser]) loser = at.Home;
        }

        if (loser < 0 || won[loser] < rules.LeastPlaces || alien < rules.Reach * own) return;
        if (!run.Happens(rules.Chance, conqueror, Purpose.PuppetState)) return;
        var days = MeanDays(run, conqueror, loser);
        var seat = SeatOf(run, conqueror, loser, days);
        if (seat < 0) return;
        if (PuppetBeside(state, conqueror, seat) is >= 0 and var puppet) Enlarge(run, conqueror, loser, puppet, days);
        else SetUp(run, conqueror, loser, seat, days);
    }

    /// <summary>A puppet that he has already among people of the same ways; −1 for none.</summary>
    private static int PuppetBeside(SystemOfStates state, int conqueror, int place)
    {
        for (var puppet = 0; puppet < state.Polities.Length; puppet++)
        {
            ref var realm = ref state.Polities[puppet];
            if (realm.Exists && realm.Government == Government.Puppet && realm.Overlord == conqueror && realm.Customs == state.Places[place].Customs) return puppet;
        }

        return -1;
    }

    /// <summary>What else is too far for him goes to the puppet that he has.</summary>
    private void Enlarge(Rerun run, int conqueror, int loser, int puppet, double days)
    {
        var state = run.State;
        var tree = run.Scenario.Travel.Tree(state.Polities[conqueror].Capital, Mover.Foot, run.Now.Season);
        for (var place = 0; place < state.Places.Length; place++)
        {
            if (!IsGivenAway(run, place, conqueror, loser) || tree.Days(place) < days) continue;
            var told = run.Try(Deed.Cede, conqueror, puppet, place: place, cause: state.Polities[puppet].Cause);
            if (told >= 0) Lands.GiveWithGarrison(run, place, puppet, rules.Loyalty, told);
        }
    }

    private bool IsGivenAway(Rerun run, int place, int conqueror, int loser) =>
        run.State.Places[place].Home == loser && place != run.State.Polities[conqueror].Capital && IsLateConquest(run, place, conqueror);

    private bool IsLateConquest(Rerun run, int place, int conqueror)
    {
        ref var at = ref run.State.Places[place];
        return at.Holder == conqueror && at.Home >= 0 && at.Home != conqueror && IsStrange(at.Customs, run.State.Polities[conqueror].Customs)
            && at.Since != int.MinValue && at.Since > run.Now.Number - (rules.LateYears * Turn.InYear);
    }

    /// <summary>Whether people are too unlike to rule one another at once: herders and hunters are, to farmers.</summary>
    private static bool IsStrange(Customs subjects, Customs lords) => HorseRules.IsHerding(subjects) != HorseRules.IsHerding(lords);

    private void SetUp(Rerun run, int conqueror, int loser, int seat, double days)
    {
        var state = run.State;
        var puppet = Realms.Free(run);
        if (puppet < 0) return;
        var name = StateNames.For(run, run.Scenario.Peoples.PeopleOf(state.Polities[loser].Name), seat, conqueror);
        if (name < 0) return;
        var ruler = RulerFor(state, conqueror, loser);
        if (ruler < 0) ruler = Lives.NewPerson(run, conqueror, Office.Governor, rules.Age);
        if (ruler < 0) return;
        var told = run.Try(Deed.SetUp, conqueror, puppet, ruler, place: seat, amount: name, cause: state.Places[seat].Cause);
        if (told < 0) return;
        Realms.Begin(run, puppet, name, loser, Government.Puppet, seat, told);
        ref var realm = ref state.Polities[puppet];
        (realm.Customs, realm.Overlord) = (state.Places[seat].Customs, (short)conqueror);
        var tree = run.Scenario.Travel.Tree(state.Polities[conqueror].Capital, Mover.Foot, run.Now.Season);
        for (var place = 0; place < state.Places.Length; place++)
        {
            ref var at = ref state.Places[place];
            if (!IsGivenAway(run, place, conqueror, loser) || tree.Days(place) < days) continue;
            realm.Levy += (int)(at.Households * ruling.ShareOf(at.Customs) * rules.Loyalty);
            Lands.GiveWithGarrison(run, place, puppet, rules.Loyalty, told);
        }

        realm.Reserve = realm.Levy / 2;
        Thrones.GoOver(run, ruler, puppet, told);
        state.Persons[ruler].Fled = -1;
        Thrones.Enthrone(run, ruler, puppet, told);
        Bonds.Bind(run, conqueror, puppet, told);
        if (state.Polities[loser].Exists && state.AtWar(conqueror, loser)) Bonds.BeginWar(run, puppet, loser, told);
    }

    /// <summary>How far his late conquests lie from his seat on the mean: the nearer half he keeps.</summary>
    private double MeanDays(Rerun run, int conqueror, int loser)
    {
        var tree = run.Scenario.Travel.Tree(run.State.Polities[conqueror].Capital, Mover.Foot, run.Now.Season);
        var (sum, count) = (0.0, 0);
        foreach (var place in run.Front.HoldingsOf(run.State, conqueror))
        {
            if (IsGivenAway(run, place, conqueror, loser)) (sum, count) = (sum + tree.Days(place), count + 1);
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>The greatest place of the far half.</summary>
    private int SeatOf(Rerun run, int conqueror, int loser, double days)
    {
        var tree = run.Scenario.Travel.Tree(run.State.Polities[conqueror].Capital, Mover.Foot, run.Now.Season);
        var (best, most) = (-1, 0);
        foreach (var place in run.Front.HoldingsOf(run.State, conqueror))
        {
            ref var at = ref run.State.Places[place];
            if (at.Households > most && tree.Days(place) >= days && IsGivenAway(run, place, conqueror, loser)) (best, most) = (place, at.Households);
        }

        return best;
    }

    /// <summary>The ablest of the conquered who is in his hands or went over to him, but nobody of their ruling house; −1 if there is none.</summary>
    private static int RulerFor(SystemOfStates state, int conqueror, int loser)
    {
        var best = -1;
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives || one.House >= 0 || one.Army >= 0) continue;
            if (!(one.Captor == conqueror && one.Polity == loser) && !(one.Captor < 0 && one.Polity == conqueror && one.Fled == loser)) continue;
            if (best < 0 || one.Rule > state.Persons[best].Rule) best = person;
        }

        return best;
    }

    private void Weigh(Rerun run, int puppet)
    {
        var state = run.State;
        ref var realm = ref state.Polities[puppet];
        int lord = realm.Overlord;
        if (lord < 0)
        {
            realm.Government = Government.Court;
            return;
        }

        var (lost, wars) = (0, 0);
        for (var enemy = 0; enemy < state.Polities.Length; enemy++)
        {
            if (!state.AtWar(puppet, enemy)) continue;
            wars++;
            lost -= state.Tie(puppet, enemy).Gains;
        }

        var odds = (rules.ByLost * Math.Clamp(lost, -5, 5)) + (rules.ByOwnRule * state.Polities[lord].Settled) + (wars == 0 ? rules.ByPeace : 0) - rules.Inertia;
        if (run.Happens(rules.Dissolution * Portable.Logistic(odds) / 4, puppet, Purpose.Dissolution)) Dissolve(run, puppet, lord);
    }

    private void Dissolve(Rerun run, int puppet, int lord)
    {
        var state = run.State;
        var told = run.Try(Deed.Dissolve, lord, puppet, state.Polities[puppet].Ruler, cause: state.Polities[puppet].Cause);
        if (told < 0) return;
        for (var place = 0; place < state.Places.Length; place++)
        {
            if (state.Places[place].Holder == puppet) Lands.GiveWithGarrison(run, place, lord, state.Places[place].Loyalty * rules.Loyalty, told);
        }

        state.Polities[lord].Reserve += state.Polities[puppet].Reserve;
        for (var person = 0; person < state.PersonCount; person++)
        {
            if (state.Persons[person].Lives && state.Persons[person].Polity == puppet && state.Persons[person].Captor < 0) Thrones.GoOver(run, person, lord, told);
        }

        Realms.End(run, puppet);
    }
}

/// <summary>How puppets come and go.</summary>
/// <param name="Chance">How often in a quarter of a year a conqueror sets up a puppet whose conquest is greater than his reach.</param>
/// <param name="Reach">From how many times the households of his own customs on those of others are beyond his reach.</param>
/// <param name="BySettled">What share of those no longer count once he has taken on their ways.</param>
/// <param name="LeastPlaces">How many places he must have won of one people of late.</param>
/// <param name="LateYears">How long a place is a late conquest.</param>
/// <param name="Loyalty">How loyal a place is to a puppet, and what share of its loyalty is left for him who dissolves it.</param>
/// <param name="Age">How old a puppet is of whom no source tells.</param>
/// <param name="Dissolution">How often in a year a puppet is dissolved that everything speaks against.</param>
/// <param name="Inertia">The log odds against it, all else even.</param>
/// <param name="ByLost">What each place adds that the puppet lost in its wars, up to five.</param>
/// <param name="ByOwnRule">What the lord's having taken on the ways of the conquered adds.</param>
/// <param name="ByPeace">What peace adds, when nobody is left to be kept off.</param>
public sealed record PuppetRules(
    [Rule("a quarter")] double Chance,
    [Rule("times")] double Reach,
    [Rule("share")] double BySettled,
    [Rule("places")] int LeastPlaces,
    [Rule("years")] int LateYears,
    [Rule("share")] double Loyalty,
    [Rule("years")] int Age,
    [Rule("a year")] double Dissolution,
    [Rule("log odds")] double Inertia,
    [Rule("log odds a place")] double ByLost,
    [Rule("log odds")] double ByOwnRule,
    [Rule("log odds")] double ByPeace);
