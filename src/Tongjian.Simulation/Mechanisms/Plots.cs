using Tongjian.Simulation.Acts;
using Tongjian.Simulation.Arithmetic;
using Tongjian.Simulation.Randomness;
using Tongjian.Simulation.Rules;
using Tongjian.Simulation.Speech;
using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Mechanisms;

/// <summary>What the ambitious do near a weak ruler, and what becomes of them, or of him.</summary>
internal sealed class Plots(RuleBook rules) : Mechanism(
    "plot", "The ambitious and disloyal plot against weak or beaten rulers: the ruler dies and another takes the throne, or the plot is uncovered and the court purged.")
{
    private readonly PlotRules rules = rules.Get<PlotRules>();
    private readonly SuccessionRules succession = rules.Get<SuccessionRules>();
    private readonly Succession thrones = new(rules);

    /// <inheritdoc/>
    public override void Act(Rerun run)
    {
        if (!run.Now.BeginsMonth()) return;
        var state = run.State;
        for (var person = run.Now.MonthsTurn(); person < state.PersonCount; person += Calendar.Months)
        {
            ref var one = ref state.Persons[person];
            if (!one.Lives || one.Polity < 0 || one.Captor >= 0 || one.Office == Office.Ruler) continue;
            ref var realm = ref state.Polities[one.Polity];
            if (!realm.Exists || realm.Ruler < 0 || realm.Places < rules.LeastRealm) continue;
            if (run.Happens(HazardOf(one, realm), run.LuckOf(person), Purpose.Plot) && Courtiers.AgeOf(run, person) >= succession.Majority) Plot(run, person);
        }
    }

    private double HazardOf(in PersonState person, in PolityState realm) =>
        rules.Hazard * 2 * person.Ambition * Portable.Exp(
            (rules.ByDisloyalty * (0.7 - person.Loyalty)) + (rules.ByWeakness * (0.8 - realm.Legitimacy)) + (rules.ByDefeats * Math.Min(1, realm.Defeats / rules.ManyDefeats)));

    private void Plot(Rerun run, int person)
    {
        var state = run.State;
        ref var plotter = ref state.Persons[person];
        int polity = plotter.Polity;
        ref var realm = ref state.Polities[polity];
        int ruler = realm.Ruler;
        var plot = run.Try(Deed.Plot, patient: polity, person: person, other: ruler, cause: plotter.Cause);
        if (plot < 0) return;
        var odds = Portable.Logit(rules.Success) + (rules.BySkill * (plotter.Plot - state.Persons[ruler].Plot));
        if (run.Happens(Portable.Logistic(odds), run.LuckOf(person), Purpose.Plot, 1)) Murder(run, person, polity, ruler, plot);
        else Uncover(run, person, polity, plot);
    }

    private void Murder(Rerun run, int plotter, int polity, int ruler, int cause)
    {
        var state = run.State;
        var killed = run.Try(Deed.Kill, patient: polity, person: ruler, other: plotter, cause: cause);
        if (killed < 0) return;
        Thrones.Die(run, ruler);
        ref var realm = ref state.Polities[polity];
        Cohesion.Lift(ref realm, -rules.MurderShakes);
        realm.Legitimacy *= (float)rules.Usurped;
        var isOfHouse = state.Persons[plotter].House == polity;
        if (isOfHouse || run.Happens(rules.TakesThrone * 2 * state.Persons[plotter].Ambition, run.LuckOf(plotter), Purpose.Plot, 2))
        {
            var told = run.Try(isOfHouse ? Deed.Accede : Deed.Usurp, polity, person: plotter, cause: killed);
            if (told < 0) return;
            Thrones.Enthrone(run, plotter, polity, told);
            state.Persons[plotter].House = (short)polity;
        }
        else
        {
            thrones.Succeed(run, polity, killed);
        }
    }

    private void Uncover(Rerun run, int plotter, int polity, int cause)
    {
        var state = run.State;
        var found = run.Try(Deed.UncoverPlot, polity, person: plotter, cause: cause);
        if (found < 0) return;
        if (run.Try(Deed.Execute, polity, person: plotter, cause: found) >= 0) Thrones.Die(run, plotter);
        var suspect = run.Happens(rules.Purge, run.LuckOf(plotter), Purpose.Plot, 3) ? SuspectAt(state, polity) : -1;
        if (suspect >= 0 && run.Try(Deed.Execute, polity, person: suspect, cause: found) >= 0) Thrones.Die(run, suspect);
        Courtiers.Estrange(state, polity, suspect >= 0 ? rules.PurgeEstranges : rules.PurgeEstranges / 2);
    }

    /// <summary>Whom a frightened court trusts least: great names of little loyalty. −1 if all are trusted.</summary>
    private static int SuspectAt(SystemOfStates state, int polity)
    {
        var (suspect, most) = (-1, 0.35);
        for (var person = 0; person < state.PersonCount; person++)
        {
            ref var one = ref state.Persons[person];
            if (!Courtiers.IsAt(one, polity) || one.Office == Office.Ruler) continue;
            var doubt = (1 - one.Loyalty) + (0.5 * one.Standing);
            if (doubt > most) (suspect, most) = (person, doubt);
        }

        return suspect;
    }
}

/// <summary>How plots go.</summary>
/// <param name="Hazard">How often in a year a person of middling ambition and loyalty plots against a ruler who sits firmly.</param>
/// <param name="ByDisloyalty">What full disloyalty adds to the logarithm of that.</param>
/// <param name="ByWeakness">What the want of all legitimacy adds.</param>
/// <param name="ByDefeats">What many recent defeats add.</param>
/// <param name="ManyDefeats">How many recent defeats count as many.</param>
/// <param name="LeastRealm">From how many places on a realm's plots are of note.</param>
/// <param name="Success">How often a plot of even skill reaches its end.</param>
/// <param name="BySkill">What the whole scale of skill in intrigue between plotter and ruler adds to the log odds.</param>
/// <param name="TakesThrone">How often a plotter of middling ambition from outside the house takes the throne himself.</param>
/// <param name="MurderShakes">What share of its cohesion the murder of a ruler costs a polity.</param>
/// <param name="Usurped">What share of the legitimacy of a throne is left to who comes after a murder.</param>
/// <param name="Purge">How often others fall with the plotter.</param>
/// <param name="PurgeEstranges">What share of their loyalty a purge costs those who are left; half of it if only the plotter falls.</param>
public sealed record PlotRules(
    [Rule("a year")] double Hazard,
    [Rule("log")] double ByDisloyalty,
    [Rule("log")] double ByWeakness,
    [Rule("log")] double ByDefeats,
    [Rule("defeats")] double ManyDefeats,
    [Rule("places")] int LeastRealm,
    [Rule("chance")] double Success,
    [Rule("log odds")] double BySkill,
    [Rule("chance")] double TakesThrone,
    [Rule("share")] double MurderShakes,
    [Rule("share")] double Usurped,
    [Rule("chance")] double Purge,
    [Rule("share")] double PurgeEstranges);
