namespace Tongjian.Cli.Hindcasts;

/// <summary>Numbers on the command line.</summary>
internal static class Numbers
{
    /// <summary>A number within bounds.</summary>
    /// <exception cref="WrongUsage">It is not.</exception>
    public static int Within(string option, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new WrongUsage($"{option} cannot be {Counted.Number(value)}", $"give a number from {least} to {Counted.Number(most)}");
}
