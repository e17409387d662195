using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Tongjian.Cli;

/// <summary>Prints the version of the program.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        parseResult.InvocationConfiguration.Output.WriteLine($"tongjian {version?.InformationalVersion}");
        return ExitCode.Fine;
    }
}
