using System.CommandLine;
using Tongjian.Cli.Reading;
using Tongjian.Cli.Reruns;
using Tongjian.Language;
using Tongjian.Reading;
using Tongjian.Record;

namespace Tongjian.Cli;

/// <summary><c>read</c>: finds the events that documents tell, and proposes them.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Texts, wikitext, web pages or Markdown.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--chronicle") { Description = "The chronicle whose names are known; that of the Jurchen wars if nothing is said.", HelpName = "DIR" };
        var format = new Option<string>("--format")
        {
            Description = "annals: lines of annals, what the documents tell together joined; jsonl: one event a line, as each document tells it.",
            HelpName = "annals|jsonl", DefaultValueFactory = _ => "annals",
        };
        var target = new Option<string?>("--output", "-o") { Description = "Write to this file.", HelpName = "FILE" };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of the files, if it is not UTF-8.", HelpName = "NAME" };
        var model = new Option<string[]>("--model")
        {
            Description = $"Ask a language model as well, at an address in the manner of OpenAI; it must quote what it reads, or is not heard. A key is taken from {ModelCall.KeyVariable}.",
            HelpName = "URL NAME", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true,
        };
        var command = new ManualCommand(
            "read",
            "Reads documents, and proposes the events that they tell as annals, each with the words it rests on.",
            ("tongjian read sources/*.txt -o proposals.annals", "Proposals to be looked through; tongjian check proposals.annals tells where the documents disagree."),
            ("tongjian read war.txt --chronicle chronicles/my-war", "With the names that a chronicle declares."),
            ("tongjian read war.txt --format jsonl", "One event a line, for programs."))
        {
            files, folder, format, target, encoding, model,
        };
        command.SetAction(parsed =>
        {
            var kind = parsed.GetRequiredValue(format);
            if (kind is not ("annals" or "jsonl"))
                throw new WrongUsage(
                    $"--format knows no \"{kind}\"", Spelling.Nearest(kind, ["annals", "jsonl"]) is { } near ? $"write \"{near}\" if that is meant" : "write annals or jsonl");
            var paths = parsed.GetRequiredValue(files);
            var path = parsed.GetValue(target);
            if (path is not null && paths.Any(read => Path.GetFullPath(read) == Path.GetFullPath(path)))
                throw new WrongUsage($"{path} would be written over itself", "name another file with -o");
            using var interruption = new Interruption();
            var documents = new DocumentFiles(paths, terminal) { Interruption = interruption.Token };
            using var asked = ModelCall.Of(parsed.GetValue(model), terminal, interruption.Token);
            var reading = new ReadCall(documents, parsed.GetValue(encoding), NamesOf(parsed.GetValue(folder), terminal), asked);
            Action<TextWriter> write = reading.WriteLines;
            if (kind == "annals")
            {
                if (reading.Annals() is not { } annals) return reading.ExitCode;
                write = output => output.Write(annals);
            }

            if (path is null) write(terminal.Output);
            else OutputFile.Write(path, write);
            return reading.ExitCode;
        });
        return command;
    }

    /// <summary>The chronicle whose names are known.</summary>
    private static Chronicle NamesOf(string? folder, Terminal terminal)
    {
        var path = folder ?? DefaultChronicle.Path();
        return terminal.While($"Reading {path}", () => Chronicle.Of(Loading.Annals(path)));
    }
}
