using Tongjian.Reading;
using Tongjian.Reading.LanguageModel;
using Tongjian.Record;

namespace Tongjian.Cli.Reading;

/// <summary>A language model that the command line asked for, and what it proposes beside the rules.</summary>
internal sealed class ModelCall : IDisposable
{
    /// <summary>Holds the key that an address may want; it is read from nowhere else and never written.</summary>
    public const string KeyVariable = "TONGJIAN_MODEL_KEY";

    private readonly ModelReader model;
    private readonly Terminal terminal;
    private readonly CancellationToken stop;

    private ModelCall(ModelReader model, Terminal terminal, CancellationToken stop) => (this.model, this.terminal, this.stop) = (model, terminal, stop);

    /// <summary>The model at an address; null if none was asked for.</summary>
    /// <exception cref="WrongUsage">The address is none.</exception>
    public static ModelCall? Of(string[]? words, Terminal terminal, CancellationToken stop)
    {
        if (words is not [var address, var name]) return null;
        try
        {
            return new ModelCall(new ModelReader(new Uri(address, UriKind.RelativeOrAbsolute), name, key: Environment.GetEnvironmentVariable(KeyVariable)), terminal, stop);
        }
        catch (ArgumentException fault)
        {
            throw new WrongUsage($"--model cannot ask \"{address}\"", fault.Message.Split(" (Parameter", 2)[0]);
        }
    }

    /// <summary>The proposals of the rules and, among them in the order of the text, those of the model that tell something else.</summary>
    public IReadOnlyList<Proposal> Add(Document document, Chronicle chronicle, IReadOnlyList<Proposal> rules)
    {
        var reading = model.Read(document, chronicle, stop: stop).GetAwaiter().GetResult();
        terminal.Error.WriteLine($"{document.Name}: {reading}");
        var others = reading.Proposals.Where(proposal => !rules.Any(rule => rule.Type == proposal.Type && rule.Range.Overlaps(proposal.Range)));
        return [.. rules.Concat(others).OrderBy(proposal => proposal.Range.Start)];
    }

    /// <inheritdoc/>
    public void Dispose() => model.Dispose();
}
