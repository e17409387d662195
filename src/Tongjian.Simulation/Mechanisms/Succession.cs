using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>How thrones pass on: heirs, rivals, regents for children, and rulers who step down.</summary>
internal sealed class Succession(RuleBook rules) : Mechanism(
    "succession", "An heir of the house follows the ruler, a child under a regent who may keep the throne; rivals shake the realm; the old and the beaten abdicate.")
{
    private readonly SuccessionRules rules = rules.Get<SuccessionRules>();
    private readonly LivesRules lives = rules.Get<LivesRules>();

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var polities = run.State.Polities;
        for (var polity = 0; polity < polities.Length; polity++)
        {
            if (!polities[polity].Exists || polities[polity].Government == Government.Tribes) continue;
            if (polities[polity].Ruler < 0) Succeed(run, polity, -1);
            if (polities[polity].Ruler < 0) continue;
            if (Courtiers.AgeOf(run, polities[polity].Ruler) < rules.Majority) Govern(run, polity);
            else if (polities[polity].Regent >= 0) EndRegency(run, polity);
            else if (polities[polity].Government == Government.Court) ConsiderAbdication(run, polity);
            if (run.Now.BeginsYear()) GrowUp(run, polity);
        }
    }

    /// <summary>The next of the house, or whoever comes forward, takes an empty throne.</summary>
    /// <param name="run">The run.</param>
    /// <param name="polity">The polity, whose throne is empty.</param>
    /// <param name="cause">What emptied it; −1 for a death that is told of by itself.</param>
    public void Succeed(Rerun run, int polity, int cause)
    {
        var heir = Courtiers.PrinceOf(run, polity);
        var known = heir >= 0;
        if (!known) heir = NewPrince(run, polity);
        if (heir < 0) return;
        var rival = Courtiers.PrinceOf(run, polity, but: heir, adult: rules.Majority);
        var told = run.Try(Deed.Accede, polity, person: heir, cause: cause);
        if (told < 0) return;
        Thrones.Enthrone(run, heir, polity, told);
        ref var realm = ref run.State.Polities[polity];
        realm.Legitimacy *= (float)(known ? lives.KnownHeir : lives.UnknownHeir);
        if (rival >= 0 && run.Happens(rules.Contested * 2 * run.State.Persons[rival].Ambition, polity, Purpose.Contest)) Contest(run, polity, heir, rival, told);
    }

    /// <summary>A prince of the house will not have it so: he falls, or the heir does.</summary>
    private void Contest(Rerun run, int polity, int heir, int rival, int cause)
    {
        var state = run.State;
        var plot = run.Try(Deed.Plot, patient: polity, person: rival, other: heir, cause: cause);
        if (plot < 0) return;
        ref var realm = ref state.Polities[polity];
        Cohesion.Lift(ref realm, -rules.ContestShakes);
        realm.Legitimacy *= (float)(1 - rules.ContestStains);
        if (run.Happens(0.5 + (0.5 * (state.Persons[rival].Plot - state.Persons[heir].Plot)), polity, Purpose.Contest, 1))
        {
            var usurped = run.Try(Deed.Usurp, polity, person: rival, other: heir, cause: plot);
            if (usurped >= 0) Thrones.Enthrone(run, rival, polity, usurped);
        }
        else if (run.Try(Deed.Execute, polity, person: rival, cause: plot) >= 0)
        {
            Thrones.Die(run, rival);
        }
    }

    /// <summary>While the ruler is a child somebody governs, and may not want to stop.</summary>
    private void Govern(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        if (realm.Regent < 0)
        {
            var regent = Courtiers.MinisterOf(run, polity, rules.Majority);
            if (regent < 0) regent = Lives.NewPerson(run, polity, Office.Minister, lives.GeneralAge);
            if (regent < 0) return;
            var told = run.Try(Deed.BecomeRegent, polity, person: regent, cause: state.Persons[realm.Ruler].Cause);
            if (told < 0) return;
            Thrones.LeaveOffice(state, regent);
            realm.Regent = (short)regent;
            (state.Persons[regent].Office, state.Persons[regent].Cause) = (Office.Minister, told);
            return;
        }

        ref var governing = ref state.Persons[realm.Regent];
        if (!run.Happens(rules.RegentUsurps * 2 * governing.Ambition * (1 - governing.Loyalty) * (1.5 - realm.Legitimacy) / 12, polity, Purpose.RegentUsurps)) return;
        int usurper = realm.Regent;
        var usurped = run.Try(Deed.Usurp, polity, person: usurper, other: realm.Ruler, cause: governing.Cause);
        if (usurped < 0) return;
        Thrones.Enthrone(run, usurper, polity, usurped);
        governing.House = (short)polity;
        realm.Legitimacy *= (float)rules.Usurped;
        Cohesion.Lift(ref realm, -rules.ContestShakes);
    }

    private static void EndRegency(Rerun run, int polity)
    {
        ref var realm = ref run.State.Polities[polity];
        if (run.Try(Deed.Abdicate, polity, person: realm.Regent, cause: run.State.Persons[realm.Regent].Cause) >= 0) realm.Regent = -1;
    }

    /// <summary>An old ruler lays down the throne, or one whom the enemy has all but undone.</summary>
    private void ConsiderAbdication(Rerun run, int polity)
    {
        var state = run.State;
        ref var realm = ref state.Polities[polity];
        int ruler = realm.Ruler;
        var old = Courtiers.AgeOf(run, ruler) >= rules.OldAge ? rules.OldAbdicates / 12 : 0;
        var isPressed = realm.Defeats >= rules.BeatenBy && realm.Capital >= 0 && (state.Places[realm.Capital].Besieger >= 0 || run.Front.ExposureOf(realm.Capital) > 0);
        var beaten = isPressed ? rules.BeatenAbdicates / 12 : 0;
        if (!run.Happens(old + beaten, polity, Purpose.Abdicate)) return;
        var heir = Courtiers.PrinceOf(run, polity, but: ruler, adult: rules.Majority);
        if (heir < 0) return;
        var told = run.Try(Deed.Abdicate, polity, person: ruler, other: heir, cause: isPressed ? state.Places[realm.Capital].Cause : -1);
        if (told < 0) return;
        Thrones.Enthrone(run, heir, polity, told);
        if (isPressed) realm.Legitimacy = Cohesion.Within(realm.Legitimacy + (rules.FreshStart * (1 - realm.Legitimacy)));
    }

    /// <summary>Princes grow up about a throne: one is the heir, the others are there.</summary>
    private void GrowUp(Rerun run, int polity)
    {
        var (princes, heirs) = (0, 0);
        foreach (ref var person in run.State.Persons.AsSpan(0, run.State.PersonCount))
        {
            if (!person.Lives || person.House != polity || person.Captor >= 0 || person.Office == Office.Ruler) continue;
            princes++;
            if (person.Office == Office.Heir) heirs++;
        }

        if (princes >= rules.Princes || run.State.Polities[polity].Places < rules.GreatRealm || !run.Happens(rules.PrinceGrowsUp, polity, Purpose.Prince)) return;
        var prince = NewPrince(run, polity);
        if (prince >= 0 && heirs > 0) run.State.Persons[prince].Office = Office.None;
    }

    private int NewPrince(Rerun run, int polity) =>
        Lives.NewPerson(run, polity, Office.Heir, Math.Max(1, lives.HeirAge + (int)(rules.HeirSpread * run.Normal(polity, Purpose.Prince, 1))));
}

/// <summary>How thrones pass on.</summary>
/// <param name="Majority">Below this age a regent governs for a ruler.</param>
/// <param name="HeirSpread">How far the ages of heirs stray from their mean: the deviation.</param>
/// <param name="Contested">How often a grown rival of middling ambition disputes a succession.</param>
/// <param name="ContestShakes">What share of its cohesion a disputed or stolen throne costs a polity.</param>
/// <param name="ContestStains">What share of its legitimacy a dispute costs a throne.</param>
/// <param name="RegentUsurps">How often in a year a regent of middling ambition and no loyalty takes the throne.</param>
/// <param name="Usurped">What share of the legitimacy of a throne a usurper has.</param>
/// <param name="OldAge">From which age on a ruler may step down for it.</param>
/// <param name="OldAbdicates">How often in a year such a ruler does.</param>
/// <param name="BeatenBy">From how many recent defeats on a ruler counts as beaten, if the enemy stands near the seat.</param>
/// <param name="BeatenAbdicates">How often in a year a beaten ruler steps down.</param>
/// <param name="FreshStart">What share of the legitimacy that a beaten throne lacks a new ruler brings.</param>
/// <param name="Princes">How many grown princes stand about a throne at most.</param>
/// <param name="PrinceGrowsUp">How often in a year one grows up where there are fewer.</param>
/// <param name="GreatRealm">From how many places on a realm's princes are of note.</param>
public sealed record SuccessionRules(
    [Rule("years")] int Majority,
    [Rule("years")] double HeirSpread,
    [Rule("chance")] double Contested,
    [Rule("share")] double ContestShakes,
    [Rule("share")] double ContestStains,
    [Rule("a year")] double RegentUsurps,
    [Rule("share")] double Usurped,
    [Rule("years")] int OldAge,
    [Rule("a year")] double OldAbdicates,
    [Rule("defeats")] double BeatenBy,
    [Rule("a year")] double BeatenAbdicates,
    [Rule("share")] double FreshStart,
    [Rule("princes")] int Princes,
    [Rule("a year")] double PrinceGrowsUp,
    [Rule("places")] int GreatRealm);
