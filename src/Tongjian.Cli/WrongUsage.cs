namespace Tongjian.Cli;

/// <summary>The command cannot be carried out as it was called; told in one line with its remedy, and nothing is touched.</summary>
/// <param name="message">What is wrong, one clause without full stop.</param>
/// <param name="remedy">What to do, likewise.</param>
internal sealed class WrongUsage(string message, string remedy) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
