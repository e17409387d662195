using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>The program as a whole: finds the command, runs it, and tells what went wrong.</summary>
internal static class CommandLine
{
    private static readonly (string Call, string Does)[] Examples =
    [
        ("tongjian open", "Opens the atlas of the Jurchen wars in the browser."),
        ("tongjian check chronicles/jurchen-wars", "Reads the record and tells everything that is wrong with it."),
        ("tongjian ask chronicles/jurchen-wars \"Who holds Kaifeng on 1130-06-01?\"", "Answers, and says since when and because of what."),
        ("tongjian explain chronicles/jurchen-wars/1130-1137-qi.annals:20", "Tells all about one line."),
    ];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            var root = Root(terminal);
            // A question may begin with any sign, so "@file" is a word like others.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var isHelp = parsed.Action is ManualHelp;
            if (!isHelp && Refuse(parsed, root, terminal) is >= 0 and var refused) return refused;
            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
            terminal.Flush();
            return code;
        }
        catch (WrongUsage wrong)
        {
            return Tell(terminal, wrong.Message, wrong.Remedy);
        }
        catch (IOException unwritable)
        {
            return Tell(terminal, $"the output cannot be written: {unwritable.Message}", "make room where it goes, or send it elsewhere");
        }
        catch (Exception unexpected)
        {
            terminal.Error.WriteLine($"tongjian: internal error: {unexpected.Message} ({unexpected.GetType().Name})");
            terminal.Error.WriteLine("  remedy: this is a bug in Tongjian; report it, with the command, where its README.md says");
            return ExitCode.InternalError;
        }
    }

    private static Command Root(Terminal terminal)
    {
        // Not a RootCommand, which takes its name from the process, and would be "dotnet" or a test's host.
        var root = new Command("tongjian", "Reads, checks and asks chronicles written as annals: history as dated, sourced sentences.")
        {
            OpenCommand.Create(terminal), PublishCommand.Create(terminal), CheckCommand.Create(terminal), AskCommand.Create(terminal), JournalCommand.Create(terminal), ExplainCommand.Create(terminal),
            FmtCommand.Create(terminal), ExportCommand.Create(terminal), DateCommand.Create(terminal), DatesCommand.Create(terminal), ReadCommand.Create(terminal), CoverageCommand.Create(terminal), TemplatesCommand.Create(terminal),
            RerunCommand.Create(terminal), HindcastCommand.Create(terminal), CalibrateCommand.Create(terminal),
        };
        var usual = new HelpAction { MaxWidth = Math.Min(terminal.Width, Terminal.UsualWidth) };
        root.Add(new HelpOption { Recursive = true, Action = new ManualHelp(usual, Examples) });
        root.Add(new VersionOption { Action = new VersionAction() });
        root.SetAction(_ => Tell(terminal, "no command was given", "tongjian --help lists the commands"));
        return root;
    }

    /// <summary>Tells why the words after the program's name make no command; -1 if they make one.</summary>
    private static int Refuse(ParseResult parsed, Command root, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var name = NameOf(parsed.CommandResult, root);
        var help = command == root ? "tongjian --help" : $"tongjian {name} --help";
        var unknown = UnknownOption(parsed) ?? parsed.UnmatchedTokens.FirstOrDefault();
        if (unknown is null && parsed.Errors.Count == 0) return -1;
        if (unknown is null)
        {
            var message = parsed.Errors[0].SymbolResult is ArgumentResult { Parent: CommandResult } missing
                ? $"{name} needs a {missing.Argument.Name}"
                : parsed.Errors[0].Message.TrimEnd('.');
            return Tell(terminal, message, $"{help} tells how to call it");
        }

        var known = command == root
            ? root.Subcommands.Select(sub => sub.Name)
            : command.Options.Concat(root.Options).SelectMany(option => option.Aliases.Append(option.Name));
        // One letter away from a word of one letter is any word.
        var near = unknown.Length > 2 ? Spelling.Nearest(unknown, known) : null;
        return Tell(
            terminal,
            command == root ? $"there is no command \"{unknown}\"" : $"{name} takes no \"{unknown}\"",
            near is null ? $"{help} tells how to call it" : $"write \"{near}\" if that is meant; {help} tells more");
    }

    /// <summary>The name of a command behind those that it belongs to: "rerun show".</summary>
    private static string NameOf(CommandResult result, Command root) =>
        result.Parent is CommandResult parent && parent.Command != root ? $"{NameOf(parent, root)} {result.Command.Name}" : result.Command.Name;

    /// <summary>A word like <c>--jsn</c> that is no option of the command, and so was taken for a folder.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        foreach (var token in parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens))
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal) && !parsed.Tokens.Any(other => other.Type == TokenType.DoubleDash))
                return token.Value;
        }

        return null;
    }

    private static int Tell(Terminal terminal, string message, string remedy)
    {
        terminal.Error.WriteLine("tongjian: " + message);
        terminal.Error.WriteLine("  remedy: " + remedy);
        return ExitCode.WrongUsage;
    }
}
