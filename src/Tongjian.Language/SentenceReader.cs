using Tongjian.Language.Parsing;

namespace Tongjian.Language;

/// <summary>Reads single sentences against the names of a chronicle. Not to be shared between threads.</summary>
public sealed class SentenceReader
{
    private readonly SentenceParser parser;

    internal SentenceReader(Annals annals) => parser = new SentenceParser(annals.Names, annals.Trees.Events, annals.Trees.States);

    /// <summary>Reads one sentence.</summary>
    /// <param name="text">The sentence, with its full stop.</param>
    /// <param name="mood">What happened, or how things stand.</param>
    /// <param name="diagnostics">Takes the messages.</param>
    /// <param name="when">The days it is about; all if left out.</param>
    /// <returns>The sentence, or null if it was not understood.</returns>
    public Sentence? Read(string text, SentenceMood mood, List<Diagnostic> diagnostics, DayRange? when = null)
    {
        var source = new SourceText("sentence", text);
        return parser.Parse(new Span(source, 0, text.Length), mood, when ?? DayRange.Always, needsStop: true, diagnostics);
    }
}
