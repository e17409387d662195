using System.CommandLine;
using System.Globalization;
using Tongjian.Cli.Dates;
using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary><c>date</c>: shows a date in every calendar that has it.</summary>
internal static class DateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string>("DATE") { Description = "EDTF, a Chinese date in Chinese or in letters, or a Julian Day Number." };
        var calendar = EraDates.Option();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new ManualCommand(
            "date",
            "Shows a date in every calendar that has it: Julian, Gregorian, those of the courts, the count of days.",
            ("tongjian date 靖康元年閏十一月丙辰", "The day on which Kaifeng fell: 1127-01-09."),
            ("tongjian date \"Jingkang 1, intercalary month 11, day bingchen\"", "The same in letters."),
            ("tongjian date 1126-24 --calendar jin", "How Jin counted the winter of 1126."),
            ("tongjian date 2132703 --json", "A Julian Day Number, for programs."))
        {
            text, calendar, json,
        };
        command.SetAction(parsed =>
        {
            var date = Read(parsed.GetRequiredValue(text));
            var report = new DateReport(date, EraDates.Of(parsed.GetValue(calendar)).Court);
            if (parsed.GetValue(json)) JsonText.Write(terminal.Output, report.Write);
            else report.Write(terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static HistoricalDate Read(string text)
    {
        var number = text.StartsWith("JD", StringComparison.Ordinal) ? text[2..].TrimStart('N') : text;
        if (number.Trim().Length is 6 or 7 && int.TryParse(number, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var day))
            return HistoricalDate.On(new Day(day));
        return AskedDate.Read(text)!;
    }
}
