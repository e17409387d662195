namespace Tongjian.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The chronicle has errors, a file would change, a question was not understood.</summary>
    public const int Faults = 1;

    /// <summary>The command was called wrongly, or a file cannot be read or written.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program was told to end before it was done (128 and the number of SIGINT, as shells have it).</summary>
    public const int Interrupted = 130;

    /// <summary>A bug in the program (EX_SOFTWARE of sysexits.h).</summary>
    public const int InternalError = 70;
}
