using System.CommandLine;
using Tongjian.Cli.Reading;
using Tongjian.Language;
using Tongjian.Reading;

namespace Tongjian.Cli;

/// <summary><c>dates</c>: finds the temporal expressions of documents and what they mean.</summary>
internal static class DatesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Texts, wikitext, web pages or Markdown.", Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "timex: the text with TIMEX3 tags in it; jsonl: one expression a line, with its place, EDTF and bounds.",
            HelpName = "timex|jsonl", DefaultValueFactory = _ => "timex",
        };
        var folder = new Option<string?>("--output", "-o")
        {
            Description = "The folder to write to, a file for each; without it, the output.", HelpName = "FOLDER",
        };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of the files, if it is not UTF-8.", HelpName = "NAME" };
        var command = new ManualCommand(
            "dates",
            "Finds the words of documents that speak of time, and what they mean: days, years, lengths.",
            ("tongjian dates war.txt", "The text, with tags around every date."),
            ("tongjian dates sources/*.txt --format timex -o tagged", "Many texts, each under its name in a folder."),
            ("tongjian dates war.txt --format jsonl", "One line of JSON for each, with EDTF, bounds and doubts."))
        {
            files, format, folder, encoding,
        };
        command.SetAction(parsed =>
        {
            var kind = parsed.GetRequiredValue(format);
            if (kind is not ("timex" or "jsonl"))
                throw new WrongUsage(
                    $"--format knows no \"{kind}\"", Spelling.Nearest(kind, ["timex", "jsonl"]) is { } near ? $"write \"{near}\" if that is meant" : "write timex or jsonl");
            var paths = parsed.GetRequiredValue(files);
            var target = parsed.GetValue(folder) is { } named ? new OutputFolder(named, kind == "jsonl" ? ".jsonl" : null, paths) : null;
            if (target is null && kind == "timex" && paths.Length > 1)
                throw new WrongUsage("several texts would run together on the output", "name a folder with -o, or write --format jsonl");
            var documents = new DocumentFiles(paths, terminal);
            documents.Read(parsed.GetValue(encoding), (path, document) =>
            {
                if (target is null) Write(terminal.Output, kind, document);
                else OutputFile.Write(target.PathOf(path), output => Write(output, kind, document));
            });
            return documents.ExitCode;
        });
        return command;
    }

    private static void Write(TextWriter output, string kind, Document document)
    {
        var times = DocumentTime.Of(document);
        if (kind == "jsonl") TimeLines.Write(output, document, times);
        else TimexText.Write(output, document, times);
    }
}
