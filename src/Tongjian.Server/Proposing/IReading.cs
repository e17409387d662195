using Tongjian.Reading;
using Tongjian.Record;

namespace Tongjian.Server.Proposing;

/// <summary>What proposes the events that a text tells.</summary>
public interface IReading
{
    /// <summary>The proposals on a text, in the order of its words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="chronicle">Whose names are known beforehand.</param>
    IEnumerable<Proposal> Read(Document document, Chronicle chronicle);
}

/// <summary>Reads by the rules of the program, which need no network.</summary>
public sealed class ReadingByRules : IReading
{
    /// <inheritdoc/>
    public IEnumerable<Proposal> Read(Document document, Chronicle chronicle) => Tongjian.Reading.Reader.Read(document, chronicle);
}
