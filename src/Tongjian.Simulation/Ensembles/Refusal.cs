using Tongjian.Language;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Something that is asked of an ensemble cannot be done; nothing was touched, and what is finished is kept.</summary>
/// <param name="message">What is wrong, one clause without full stop.</param>
/// <param name="remedy">What to do, likewise.</param>
public sealed class Refusal(string message, string remedy) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>What is wrong line by line, where texts are; empty where the message says it all.</summary>
    public IReadOnlyList<Diagnostic> Messages { get; init; } = [];
}
