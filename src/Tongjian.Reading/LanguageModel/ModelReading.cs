using System.Globalization;

namespace Tongjian.Reading.LanguageModel;

/// <summary>What a language model proposed of a text, after everything that does not hold was dropped.</summary>
/// <param name="Proposals">What was kept, in the order of the text.</param>
/// <param name="Proposed">How many it proposed.</param>
/// <param name="QuotedNothing">How many were dropped because the words that they quote stand in no passage.</param>
/// <param name="NotParsed">How many were dropped because they are no JSON as asked for, of no known type or date, or make no sentence of the annals.</param>
/// <param name="Repeated">How many were dropped because the same was proposed before.</param>
/// <param name="Fault">Why not all passages were read; null if they were.</param>
public sealed record ModelReading(IReadOnlyList<Proposal> Proposals, int Proposed, int QuotedNothing, int NotParsed, int Repeated, ModelFault? Fault)
{
    /// <summary>What came of it in one line: "model: 40 proposals, 31 kept, 6 quoted nothing, 3 did not parse".</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"model: {Proposed} proposals, {Proposals.Count} kept, {QuotedNothing} quoted nothing, {NotParsed} did not parse");
        if (Repeated > 0) text += string.Create(CultureInfo.InvariantCulture, $", {Repeated} repeated");
        return Fault is null ? text : $"{text}; {Fault}";
    }
}

/// <summary>Why a model could not be asked.</summary>
/// <param name="Name">The stable name: <c>model-unreachable</c>, <c>model-slow</c>, <c>model-refused</c>, <c>model-not-json</c>.</param>
/// <param name="Message">What is so.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ModelFault(string Name, string Message, string Remedy)
{
    /// <summary>The fault in one line.</summary>
    public override string ToString() => $"{Message} [{Name}]; {Remedy}";
}
