using System.CommandLine;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.Record;

namespace Tongjian.Cli;

/// <summary><c>journal</c>: what happened, in order of time.</summary>
internal static class JournalCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the chronicle." };
        var from = new Option<string?>("--from") { Description = "Nothing that must have happened before this date.", HelpName = "DATE" };
        var to = new Option<string?>("--to") { Description = "Nothing that must have happened after this date.", HelpName = "DATE" };
        var calendar = EraDates.Option();
        var json = new Option<bool>("--json") { Description = "Print one JSON array." };
        var command = new ManualCommand(
            "journal",
            "Tells what happened, in order of time, with dates and sources.",
            ("tongjian journal chronicles/jurchen-wars --from 1126-11 --to 1127-05 --calendar song",
                "The fall of Kaifeng, with the dates of Song beside the Julian ones."),
            ("tongjian journal chronicles/jurchen-wars --from 天會四年 --to 天會五年 --json", "Two years of Jin, for programs."))
        {
            folder, from, to, calendar, json,
        };
        command.SetAction(parsed =>
        {
            var span = Span(AskedDate.Read(parsed.GetValue(from)), AskedDate.Read(parsed.GetValue(to)));
            var eras = EraDates.Of(parsed.GetValue(calendar));
            var path = parsed.GetRequiredValue(folder);
            var mirror = Loading.Mirror(path, terminal);
            var events = mirror.Chronicle.Events.Where(happening => happening.When.Intersects(span));
            if (parsed.GetValue(json)) JsonText.Write(terminal.Output, writer => Write(writer, events, eras));
            else Write(terminal, events, eras);
            return Loading.Caution(mirror.Diagnostics, path, terminal);
        });
        return command;
    }

    private static DayRange Span(HistoricalDate? from, HistoricalDate? to)
    {
        var (first, last) = (from?.Bounds.Earliest ?? Day.Beginning, to?.Bounds.Latest ?? Day.End);
        return first <= last
            ? new(first, last)
            : throw new WrongUsage($"--to {to!.Text} is before --from {from!.Text}", "write the earlier date behind --from");
    }

    private static void Write(Terminal terminal, IEnumerable<Event> events, EraDates eras)
    {
        var table = eras.Court is { } court
            ? new Listing("Date", court.Name, "What happened", "Sources")
            : new Listing("Date", "What happened", "Sources");
        foreach (var happening in events)
        {
            var sources = string.Join("; ", Citations(happening));
            if (eras.Court is null) table.Add(happening.DateText, happening.Sentence.ToString(), sources);
            else table.Add(happening.DateText, eras.Of(happening.DateText, happening.Date) ?? "", happening.Sentence.ToString(), sources);
        }

        table.Write(terminal);
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Event> events, EraDates eras)
    {
        json.WriteStartArray();
        foreach (var happening in events)
        {
            json.WriteStartObject();
            json.WriteString("date", happening.DateText);
            if (eras.Court is not null) json.WriteTextOrNull("era_date", eras.Of(happening.DateText, happening.Date));
            json.WriteTextOrNull("earliest", Export.EventRows.Bound(happening.When.Earliest));
            json.WriteTextOrNull("latest", Export.EventRows.Bound(happening.When.Latest));
            json.WriteString("sentence", happening.Sentence.ToString());
            json.WriteStartArray("citations");
            foreach (var citation in Citations(happening)) json.WriteStringValue(citation);
            json.WriteEndArray();
            json.WriteString("file", happening.Line.Where.Source.Path);
            json.WriteNumber("line", happening.Line.Where.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> Citations(Event happening) =>
        happening.Claims.Where(claim => claim.Citation is not null).Select(claim => claim.Citation!.ToString());
}
