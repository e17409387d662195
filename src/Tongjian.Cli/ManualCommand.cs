using System.CommandLine;

namespace Tongjian.Cli;

/// <summary>A command with examples for its help.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Calls, each with what it does.</param>
internal sealed class ManualCommand(string name, string description, params IReadOnlyList<(string Call, string Does)> examples)
    : Command(name, description)
{
    /// <summary>Calls, each with what it does.</summary>
    public IReadOnlyList<(string Call, string Does)> Examples { get; } = examples;
}
