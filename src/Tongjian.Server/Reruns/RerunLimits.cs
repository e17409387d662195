using System.Globalization;
using Tongjian.Simulation;
using Tongjian.Simulation.Ensembles;

namespace Tongjian.Server.Reruns;

/// <summary>
/// What a page may ask to be played, so that no browser keeps a machine busy for hours. A year of the system of states takes some
/// milliseconds, so the most that may be asked takes some minutes; the command <c>rerun</c> knows no such bounds.
/// </summary>
public static class RerunLimits
{
    /// <summary>The most runs.</summary>
    public const int MostRuns = 10_000;

    /// <summary>The most years of one run.</summary>
    public const int MostYears = 200;

    /// <summary>The most what-ifs beside the base.</summary>
    public const int MostWhatIfs = 4;

    /// <summary>The most years that are played in all: runs times years times histories.</summary>
    public const int MostRunYears = 200_000;

    /// <summary>The most sentences that are asked.</summary>
    public const int MostAsks = 40;

    /// <summary>The most letters of what-ifs that are written in the page.</summary>
    public const int LongestText = 20_000;

    private const int TurnsInAYear = 36;
    private const string Elsewhere = "tongjian rerun plays as many as you like, in a terminal";

    /// <summary>Refuses what is too much by itself.</summary>
    /// <exception cref="Refusal">It is.</exception>
    public static void Look(RerunRequest request)
    {
        if (request.Runs < 1) throw new Refusal($"{Number(request.Runs)} runs are none", "ask for at least one");
        if (request.Runs > MostRuns) throw new Refusal($"{Number(request.Runs)} runs are more than the {Number(MostRuns)} that a page may ask for", $"ask for fewer; {Elsewhere}");
        if (request.Asks?.Count > MostAsks) throw new Refusal($"{Number(request.Asks.Count)} questions are more than the {MostAsks} that a page may ask", "ask fewer at once");
        if (request.Text?.Length > LongestText) throw new Refusal($"the what-if that is written has more than {Number(LongestText)} letters", "write less, or save it as a file of the chronicle");
    }

    /// <summary>Refuses what is too much together.</summary>
    /// <param name="from">The first turn.</param>
    /// <param name="to">The turn before which the runs end.</param>
    /// <param name="whatIfs">How many what-ifs there are.</param>
    /// <param name="runs">How many runs.</param>
    /// <exception cref="Refusal">It is.</exception>
    public static void Look(Turn from, Turn to, int whatIfs, int runs)
    {
        if (whatIfs > MostWhatIfs) throw new Refusal($"{Number(whatIfs)} what-ifs are more than the {MostWhatIfs} that a page may run beside the base", "pick fewer at once");
        var years = (to - from + TurnsInAYear - 1) / TurnsInAYear;
        if (years > MostYears) throw new Refusal($"{Number(years)} years are more than the {MostYears} that a run in a page may last", $"let it end earlier; {Elsewhere}");
        var each = (long)years * (whatIfs + 1);
        if (each * runs <= MostRunYears) return;
        var beside = whatIfs == 0 ? "" : whatIfs == 1 ? " with a what-if beside each" : $" with {whatIfs} what-ifs beside each";
        throw new Refusal(
            $"{Number(runs)} runs of {Number(years)} years{beside} are {Number(each * runs)} years to be played, and a page may ask for {Number(MostRunYears)}",
            $"ask for at most {Number(MostRunYears / each)} runs, or let them end earlier; {Elsewhere}");
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
