using Tongjian.Reading;
using Tongjian.Record;

namespace Tongjian.Cli.Reading;

/// <summary>One reading of some documents, as the command line asked for it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="encoding">Their encoding; null for UTF-8.</param>
/// <param name="chronicle">Whose names are known.</param>
internal sealed class ReadCall(DocumentFiles documents, string? encoding, Chronicle chronicle)
{
    /// <summary>Whether all could be read.</summary>
    public int ExitCode => documents.ExitCode;

    /// <summary>Writes what each document tells, as JSON Lines.</summary>
    public void WriteLines(TextWriter output) =>
        documents.Read(encoding, (_, document) => ProposalLines.Write(output, document, Reader.Read(document, chronicle)));

    /// <summary>Writes what they tell together, as annals.</summary>
    public void WriteAnnals(TextWriter output)
    {
        var read = new List<(Document, IReadOnlyList<Proposal>)>();
        documents.Read(encoding, (_, document) => read.Add((document, [.. Reader.Read(document, chronicle)])));
    }
}
