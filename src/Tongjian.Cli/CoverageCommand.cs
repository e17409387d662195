using System.CommandLine;
using Tongjian.Cli.Cover;
using Tongjian.Language;
using Tongjian.World;

namespace Tongjian.Cli;

/// <summary><c>coverage</c>: on which sources the world of a chronicle rests.</summary>
internal static class CoverageCommand
{
    private static readonly string[] Tables = ["source", "decade", "year", "polity", "place", "reign"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var from = new Option<string?>("--from") { Description = "The first day; else that of the first given state.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "The last day; else that of the last expectation.", HelpName = "DATE" };
        var by = new Option<string?>("--by") { Description = "One table alone.", HelpName = string.Join('|', Tables) };
        var json = new Option<bool>("--json") { Description = "Print one JSON object: the tables as lists of objects." };
        var command = new ManualCommand(
            "coverage",
            "Tells what share of places, years, polities and reigns rests on which source.",
            ("tongjian coverage chronicles/jurchen-wars", "By source, by decade, by polity."),
            ("tongjian coverage chronicles/jurchen-wars --by place --from 1127 --to 1141", "Which places are weakly known in those years."))
        {
            folder, from, to, by, json,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var wanted = parsed.GetValue(by);
            if (wanted is not null && !Tables.Contains(wanted, StringComparer.Ordinal))
                throw new WrongUsage($"--by knows no \"{wanted}\"", $"write {string.Join(", ", Tables[..^1])} or {Tables[^1]}");
            var (first, last) = (AskedDate.Read(parsed.GetValue(from)), AskedDate.Read(parsed.GetValue(to)));
            var mirror = Loading.Mirror(path, terminal);
            var span = Coverage.SpanOf(mirror.Chronicle.Annals);
            var (begins, ends) = (first?.Bounds.Earliest ?? span.Earliest, last?.Bounds.Latest ?? span.Latest);
            if (!begins.IsFinite || !ends.IsFinite) throw new WrongUsage("the span has an open end", "give --from and --to a day, month or year");
            if (ends < begins) throw new WrongUsage("the span ends before it begins", "give --from a date before that of --to");
            span = new DayRange(begins, ends);
            var tables = new CoverTables(mirror, span);
            var shown = wanted is null ? ["source", "decade", "polity", "reign"] : new[] { wanted };
            if (parsed.GetValue(json)) WriteJson(tables, shown, span, terminal);
            else Write(tables, shown, span, terminal);
            return Loading.Caution(mirror.Diagnostics, path, terminal);
        });
        return command;
    }

    private static void Write(CoverTables tables, string[] shown, DayRange span, Terminal terminal)
    {
        terminal.WriteLine($"{span.Earliest.ToString(CalendarSystem.Julian)} to {span.Latest.ToString(CalendarSystem.Julian)}", Colour.Bold);
        foreach (var line in tables.Summary()) terminal.Output.WriteLine(line);
        foreach (var name in shown)
        {
            terminal.Output.WriteLine();
            Named(tables, name).Write(terminal);
        }
    }

    private static void WriteJson(CoverTables tables, string[] shown, DayRange span, Terminal terminal) => JsonText.Write(terminal.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("from", span.Earliest.ToString(CalendarSystem.Julian));
        json.WriteString("to", span.Latest.ToString(CalendarSystem.Julian));
        foreach (var name in shown)
        {
            json.WritePropertyName(name);
            Named(tables, name).WriteJson(json);
        }

        json.WriteEndObject();
    });

    private static Listing Named(CoverTables tables, string name) => name switch
    {
        "source" => tables.BySource(),
        "decade" => tables.ByYears(10),
        "year" => tables.ByYears(1),
        "polity" => tables.ByPolity(),
        "place" => tables.ByPlace(),
        _ => tables.ByReign(),
    };
}
