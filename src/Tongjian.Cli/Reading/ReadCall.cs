using Tongjian.Language;
using Tongjian.Reading;
using Tongjian.Reading.Joining;
using Tongjian.Record;

namespace Tongjian.Cli.Reading;

/// <summary>One reading of some documents, as the command line asked for it.</summary>
/// <param name="documents">The documents.</param>
/// <param name="encoding">Their encoding; null for UTF-8.</param>
/// <param name="chronicle">Whose names are known.</param>
/// <param name="model">A language model to ask besides; null for none.</param>
internal sealed class ReadCall(DocumentFiles documents, string? encoding, Chronicle chronicle, ModelCall? model)
{
    /// <summary>Whether all could be read.</summary>
    public int ExitCode => documents.ExitCode;

    /// <summary>Writes what each document tells, as JSON Lines.</summary>
    public void WriteLines(TextWriter output) =>
        documents.Read(encoding, (_, document) => ProposalLines.Write(output, document, ProposalsOf(document)));

    private IEnumerable<Proposal> ProposalsOf(Document document)
    {
        var rules = Reader.Read(document, chronicle);
        return model is null ? rules : model.Add(document, chronicle, [.. rules]);
    }

    /// <summary>What they tell together, as annals; null if none could be read.</summary>
    public string? Annals()
    {
        var read = new List<(string Name, IReadOnlyList<Proposal> Proposals)>();
        documents.Read(encoding, (_, document) => read.Add((document.Name, [.. ProposalsOf(document)])));
        if (read.Count == 0) return null;
        var taken = chronicle.Annals.Entities.Where(entity => entity.Kind == EntityKind.Source).Select(entity => entity.Name).ToHashSet();
        var sources = ReadDocument.SourcesOf(read.Select(document => document.Name), taken.Contains);
        return ProposedText.Of(JoinedHistory.Of([.. read.Select((document, i) => new ReadDocument(document.Name, sources[i], document.Proposals))]));
    }
}
