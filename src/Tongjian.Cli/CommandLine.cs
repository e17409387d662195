using System.CommandLine;
using System.CommandLine.Help;
using Tongjian.Language;

namespace Tongjian.Cli;

/// <summary>The program as a whole: finds the command, runs it, and tells what went wrong.</summary>
internal static class CommandLine
{
    private static readonly (string Call, string Does)[] Examples =
    [
        ("tongjian check chronicles/jurchen-wars", "Reads the record and tells everything that is wrong with it."),
        ("tongjian ask chronicles/jurchen-wars \"Who holds Kaifeng on 1130-06-01?\"", "Answers, and says since when and because of what."),
        ("tongjian explain chronicles/jurchen-wars/west.annals:12", "Tells all about one line."),
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
            if (parsed.Errors.Count > 0) return Refuse(parsed, root, terminal);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
        }
        catch (WrongUsage wrong)
        {
            return Tell(terminal, wrong.Message, wrong.Remedy);
        }
        catch (Exception unexpected)
        {
            terminal.Output.Flush();
            terminal.Error.WriteLine($"tongjian: internal error: {unexpected.Message} ({unexpected.GetType().Name})");
            terminal.Error.WriteLine("  remedy: this is a bug in Tongjian; report it, with the command, where its README.md says");
            return ExitCode.InternalError;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Reads, checks and asks chronicles written as annals: history as dated, sourced sentences.")
        {
            CheckCommand.Create(terminal), AskCommand.Create(terminal), ExplainCommand.Create(terminal),
            FmtCommand.Create(terminal), ExportCommand.Create(terminal), TemplatesCommand.Create(terminal),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
            {
                usual.MaxWidth = Math.Min(terminal.Width, Terminal.UsualWidth);
                help.Action = new ManualHelp(usual, Examples);
            }
        }

        root.SetAction(_ => Tell(terminal, "no command was given", "tongjian --help lists the commands"));
        return root;
    }

    /// <summary>Tells why the words after the program's name make no command.</summary>
    private static int Refuse(ParseResult parsed, RootCommand root, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var known = command == root
            ? root.Subcommands.Select(sub => sub.Name)
            : command.Options.Concat(root.Options).SelectMany(option => option.Aliases.Append(option.Name));
        var near = parsed.UnmatchedTokens.Count > 0 ? Spelling.Nearest(parsed.UnmatchedTokens[0], known) : null;
        var help = command == root ? "tongjian --help" : $"tongjian {command.Name} --help";
        var message = parsed.UnmatchedTokens.Count == 0 ? parsed.Errors[0].Message.TrimEnd('.')
            : command == root ? $"there is no command \"{parsed.UnmatchedTokens[0]}\""
            : $"{command.Name} takes no \"{parsed.UnmatchedTokens[0]}\"";
        return Tell(terminal, message, near is null ? $"{help} tells how to call it" : $"write \"{near}\" if that is meant; {help} tells more");
    }

    private static int Tell(Terminal terminal, string message, string remedy)
    {
        terminal.Output.Flush();
        terminal.Error.WriteLine("tongjian: " + message);
        terminal.Error.WriteLine("  remedy: " + remedy);
        return ExitCode.WrongUsage;
    }
}
