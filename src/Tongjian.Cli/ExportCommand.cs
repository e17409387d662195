using System.CommandLine;
using Tongjian.Cli.Export;
using Tongjian.World;

namespace Tongjian.Cli;

/// <summary><c>export</c>: writes the record, or the world on a date, for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var what = new Option<string>("--what")
        {
            Description = "What to write.", HelpName = "events|claims|world|holders|rulers|routes", Required = true,
        };
        var on = new Option<string?>("--on") { Description = "The date of a world or of holders.", HelpName = "DATE" };
        var format = new Option<string>("--format") { Description = "How to write it.", HelpName = "csv|json|geojson", Required = true };
        var file = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, whole or not at all; without it, the output.", HelpName = "FILE",
        };
        var command = new ManualCommand(
            "export",
            "Writes the record, or the world on a date, as CSV, JSON or GeoJSON.",
            ("tongjian export chronicles/jurchen-wars --what events --format csv -o events.csv",
                "Every event with its dates, roles and citations."),
            ("tongjian export chronicles/jurchen-wars --what holders --on 1130-06-01 --format geojson -o 1130.geojson",
                "A map layer: who held what on a day."),
            ("tongjian export chronicles/jurchen-wars --what rulers --format csv", "All reigns, to the output."))
        {
            folder, what, on, format, file,
        };
        command.SetAction(parsed =>
        {
            var kind = Choice("--what", parsed.GetRequiredValue(what), "events", "claims", "world", "holders", "rulers", "routes");
            var written = Choice("--format", parsed.GetRequiredValue(format), "csv", "json", "geojson");
            if (written == "geojson" && kind != "holders")
                throw new WrongUsage(
                    $"geojson is a map of holders, and cannot show {kind}", "write --what holders, or --format csv or json");
            var date = AskedDate.Read(parsed.GetValue(on));
            if (kind is "world" or "holders" && date is null)
                throw new WrongUsage($"--what {kind} needs a date", "add --on and a day, as --on 1130-06-01");
            if (kind is not ("world" or "holders") && date is not null)
                throw new WrongUsage(
                    $"--what {kind} is of all times and takes no --on", "leave --on out, or write --what world or holders");
            var path = parsed.GetRequiredValue(folder);
            var mirror = Loading.Mirror(path, terminal);
            var day = date is null ? default : AskedDate.FirstDay(date);
            var table = kind switch
            {
                "events" => EventRows.Of(mirror),
                "claims" => ClaimRows.Of(mirror),
                "world" => WorldRows.Of(mirror, day),
                "holders" => HolderRows.Of(mirror, day),
                "routes" => RouteRows.Of(mirror),
                _ => RulerRows.Of(mirror),
            };
            Action<TextWriter> content = written switch
            {
                "csv" => output => Csv.Write(output, table),
                "json" => output => JsonRows.Write(output, table),
                _ => output => GeoJson.Write(output, table),
            };
            if (parsed.GetValue(file) is { } target) OutputFile.Write(target, content);
            else content(terminal.Output);
            return Loading.Caution(mirror.Diagnostics, path, terminal);
        });
        return command;
    }

    private static string Choice(string option, string value, params string[] known)
    {
        if (known.Contains(value, StringComparer.Ordinal)) return value;
        var near = Language.Spelling.Nearest(value, known);
        var all = $"{string.Join(", ", known[..^1])} or {known[^1]}";
        throw new WrongUsage(
            $"{option} knows no \"{value}\"", near is null ? $"write {all}" : $"write \"{near}\" if that is meant; it knows {all}");
    }
}
