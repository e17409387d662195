using System.Globalization;
using Tongjian.Language;
using Tongjian.Simulation.Hindcasting;
using Tongjian.Simulation.Scoring;

namespace Tongjian.Cli.Hindcasts;

/// <summary>A hindcast as tables for a reader.</summary>
internal sealed class HindcastText(Terminal terminal)
{
    /// <summary>What is frozen before anything is scored.</summary>
    public void WriteRules(string hash, HindcastPlan plan, int free)
    {
        terminal.WriteLine($"Rules {hash}, frozen before scoring", Colour.Bold);
        terminal.Output.WriteLine($"{Counted.Of(plan.Runs, "run")} from each origin, seed {plan.Seed.ToString(CultureInfo.InvariantCulture)}; {Counted.Of(free, "parameter")} of the rules may be fitted, on origins up to {plan.LastCalibration} only.");
        if (plan.Without.Count > 0) terminal.Output.WriteLine($"Left out: {string.Join(", ", plan.Without)}.");
        terminal.Flush();
    }

    /// <summary>The scores.</summary>
    public void Write(Hindcast hindcast)
    {
        terminal.Output.WriteLine($"The record knows who held what from {Days(hindcast.Known.Earliest)} to {Days(hindcast.Known.Latest)}.");
        terminal.Output.WriteLine("A rerun is no prediction: it says how often things went so in a model that was started from the record of a day.");
        Heading("Who holds each place (Brier score: 0 is perfect, 2 is sure and wrong)");
        Scores(hindcast.Scores);
        foreach (var score in hindcast.Scores.Where(score => score.LeadYears is 5 or 10)) terminal.Output.WriteLine(Verdict(score));
        if (hindcast.Weights.Any(weight => weight != Blend.None))
        {
            Heading("The same by the runs alone");
            terminal.Output.WriteLine($"The forecast above leans on persistence by {string.Join(", ", hindcast.Weights.Select((weight, lead) => $"{Fixed(weight.War, "0.00")} ({Fixed(weight.Peace, "0.00")} where the holder is at peace) at {Years(hindcast.Plan.Leads[lead])}"))}.");
            Scores(hindcast.RunsAlone);
        }

        Heading($"Where the forecast missed by most, {Years(hindcast.MiddleLead)} ahead");
        Turnovers(hindcast.Misses);
        Heading($"Where it was better than persistence by most, {Years(hindcast.MiddleLead)} ahead");
        Turnovers(hindcast.Hits);
        Heading("Numbers (0 is perfect), beside the belief that nothing changes");
        Counts(hindcast.Counts);
        Heading("How often the number of places of a polity lay within the middle of the runs");
        Coverage(hindcast.Coverage);
        Heading($"How far chances kept their promise, {Years(hindcast.MiddleLead)} ahead");
        Reliability(hindcast);
        Heading($"By decade of the origin, {Years(hindcast.MiddleLead)} ahead");
        Places("Decade", hindcast.ByDecade.Where(score => score.Lead == hindcast.MiddleLead), decade => $"{decade}–{decade + 9}");
        Heading($"By origin, {Years(hindcast.MiddleLead)} ahead");
        Places("Origin", hindcast.ByOrigin.Where(score => score.Lead == hindcast.MiddleLead), Number);
    }

    /// <summary>What each mechanism is worth.</summary>
    public void Write(IReadOnlyList<Ablation> ablations, int runs)
    {
        Heading($"What each mechanism is worth: Brier score without it less that with it, out of {Counted.Of(runs, "run")} (above 0: it helps)");
        var columns = ablations[0].Worth;
        var table = new Listing(["Without", .. columns.Select(worth => $"#{HindcastJson.NameOf(worth.Period)}, {Years(worth.LeadYears)}")]);
        foreach (var ablation in ablations.OrderByDescending(ablation => ablation.Worth.Max(worth => worth.Difference.Value)).ThenBy(ablation => ablation.Mechanism, StringComparer.Ordinal))
            table.Add([ablation.Mechanism, .. ablation.Worth.Select(worth => Estimated(worth.Difference, "+0.0000;-0.0000;0"))]);
        table.Write(terminal);
    }

    /// <summary>What a score comes to, in words that are as plain of a failure as of a success.</summary>
    internal static string Verdict(LeadScore score)
    {
        var where = $"{(score.Period == Period.Calibration ? "Calibration" : "Held-out")}, {Years(score.LeadYears)}: ";
        if (score.SkillPersistence is not { } skill) return where + "no place changed hands, so persistence cannot be beaten.";
        var by = Fixed(Math.Abs(skill.Value), "0.00");
        return where + (skill.Low > 0 ? $"better than persistence by {by}, beyond chance."
            : skill.High < 0 ? $"worse than persistence by {by}, beyond chance."
            : skill.Value > 0 ? $"better than persistence by {by}, which may be chance."
            : $"worse than persistence by {by}, which may be chance.");
    }

    private void Heading(string text)
    {
        terminal.Output.WriteLine();
        terminal.WriteLine(text, Colour.Bold);
    }

    private void Scores(IEnumerable<LeadScore> scores)
    {
        var table = new Listing("Period", "#Years", "#Origins", "#Places", "#Changed", "#Brier", "#Fair", "#Persistence", "#Climatology", "#Skill over persistence", "#Skill over climatology");
        foreach (var score in scores)
        {
            table.Add(
                HindcastJson.NameOf(score.Period), Number(score.LeadYears), Number(score.Origins), Counted.Number(score.Places), Percent(score.Changed, score.Places), Fixed(score.Brier), Fixed(score.Fair),
                Fixed(score.Persistence), Fixed(score.Climatology), Estimated(score.SkillPersistence, "0.00"), Estimated(score.SkillClimatology, "0.00"));
        }

        table.Write(terminal);
    }

    private void Turnovers(IEnumerable<Turnover> turnovers)
    {
        var table = new Listing("#Origin", "From", "To", "#Places", "#Chance given to it", "#Better than persistence by");
        foreach (var turnover in turnovers)
            table.Add(Number(turnover.Origin), turnover.From, turnover.From == turnover.To ? "(kept)" : turnover.To, Number(turnover.Places), Fixed(turnover.Chance, "0.00"), Fixed(turnover.Gain, "0.0"));
        if (table.IsEmpty) terminal.Output.WriteLine("Nowhere.");
        else table.Write(terminal);
    }

    private void Counts(IEnumerable<CountScore> scores)
    {
        var table = new Listing("Forecast", "Score", "Period", "#Years", "#Forecasts", "#Mean", "#Persistence", "#Skill over persistence");
        foreach (var score in scores)
        {
            table.Add(
                score.What, score.Score, HindcastJson.NameOf(score.Period), score.LeadYears == 0 ? "" : Number(score.LeadYears), Number(score.Forecasts), Fixed(score.Mean), Fixed(score.Persistence),
                Estimated(score.SkillPersistence, "0.00"));
        }

        table.Write(terminal);
    }

    private void Coverage(IEnumerable<IntervalCoverage> coverage)
    {
        var table = new Listing("Period", "#Years", "#Forecasts", "#Within 50 %", "#Within 80 %", "#Within 95 %", "#Width of 95 %, places");
        foreach (var group in coverage.GroupBy(row => (row.Period, row.LeadYears)))
        {
            var rows = group.OrderBy(row => row.Nominal).ToArray();
            table.Add([
                HindcastJson.NameOf(group.Key.Period), Number(group.Key.LeadYears), Number(rows[0].Forecasts), .. rows.Select(row => Percent(row.Within)), Fixed(rows[^1].Width, "0.0"),
            ]);
        }

        table.Write(terminal);
    }

    private void Reliability(Hindcast hindcast)
    {
        var table = new Listing("Chance of", "Period", "#From", "#To", "#Forecasts", "#Mean chance", "#Came true");
        foreach (var diagram in hindcast.Reliability.Where(diagram => diagram.LeadYears == hindcast.MiddleLead))
        {
            foreach (var bin in diagram.Bins.Where(bin => bin.Count > 0))
                table.Add(diagram.What, HindcastJson.NameOf(diagram.Period), Fixed(bin.From, "0.0"), Fixed(bin.To, "0.0"), bin.Count.ToString("#,0", CultureInfo.InvariantCulture), Percent(bin.Forecast), Percent(bin.Observed));
        }

        table.Write(terminal);
    }

    private void Places(string heading, IEnumerable<PlaceScore> scores, Func<int, string> name)
    {
        var table = new Listing(heading, "#Places", "#Changed hands", "#Forecast to", "#Brier", "#Persistence", "#Climatology");
        foreach (var score in scores)
        {
            var places = Math.Max(1, score.Places);
            table.Add(
                name(score.Origin), Number(score.Places), Percent(score.Changed, places), Percent(score.ForecastChanged / places), Fixed(score.Brier / places), Fixed(score.Persistence / places), Fixed(score.Climatology / places));
        }

        table.Write(terminal);
    }

    private static string Estimated(Estimate? estimate, string format) =>
        estimate is { } found ? $"{Fixed(found.Value, format)} [{Fixed(found.Low, format)}, {Fixed(found.High, format)}]" : "–";

    private static string Days(Day day) => day.ToString(CalendarSystem.Julian);

    private static string Years(int years) => years == 1 ? "1 year" : $"{Number(years)} years";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => Percent(whole == 0 ? 0 : (double)part / whole);

    private static string Percent(double share) => Fixed(100 * share, "0.0") + " %";

    /// <summary>A number without the sign of a zero.</summary>
    internal static string Fixed(double value, string format = "0.0000")
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text[1..] : text;
    }
}
