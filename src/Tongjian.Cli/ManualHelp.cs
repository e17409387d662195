using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Tongjian.Cli;

/// <summary>Help with examples and exit codes below the usual.</summary>
/// <param name="usual">The usual help.</param>
/// <param name="rootExamples">The examples of the program as a whole.</param>
internal sealed class ManualHelp(HelpAction usual, IReadOnlyList<(string Call, string Does)> rootExamples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Argument[] others = [.. ArgumentsAbove(parseResult.CommandResult).Where(argument => !argument.Hidden)];
        foreach (var other in others) other.Hidden = true;
        usual.Invoke(parseResult);
        foreach (var other in others) other.Hidden = false;
        Append(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Fine;
    }

    /// <summary>What the commands above this one take: of <c>rerun show</c> the chronicle of <c>rerun</c>.</summary>
    private static IEnumerable<Argument> ArgumentsAbove(CommandResult command) =>
        command.Parent is CommandResult above ? above.Command.Arguments.Concat(ArgumentsAbove(above)) : [];

    private void Append(Command command, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (var (call, does) in command is ManualCommand manual ? manual.Examples : rootExamples)
        {
            output.WriteLine("  " + call);
            output.WriteLine("      " + does);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0   all is well");
        output.WriteLine("  1   the chronicle has errors; a file would change (fmt --check); a question was not understood (ask); a run parts from its record (rerun)");
        output.WriteLine("  2   wrong usage, or a file that cannot be read or written; nothing was touched");
        output.WriteLine("  70  a bug in Tongjian");
        output.WriteLine("  130 ended before it was done; finished runs are kept (rerun)");
    }
}
