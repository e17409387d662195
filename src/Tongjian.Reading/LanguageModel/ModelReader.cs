using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Tongjian.Language;
using Tongjian.Language.Vocabulary;
using Tongjian.Record;

namespace Tongjian.Reading.LanguageModel;

/// <summary>
/// Asks a language model behind an address that the user chose, in the manner of OpenAI's chat completions. It is never asked unless somebody
/// wants it, and nothing that it says is believed: each proposal must quote words that stand in the text, and make a sentence of the annals
/// that reads back.
/// </summary>
public sealed class ModelReader : IDisposable
{
    /// <summary>About how many letters are sent at once.</summary>
    private const int PassagesAtOnce = 6000;

    private const long LongestAnswer = 8 << 20;

    private static readonly FrozenDictionary<string, EventType> Types = Enum.GetValues<EventType>().ToFrozenDictionary(Templates.NameOf, StringComparer.OrdinalIgnoreCase);

    private readonly HttpClient client;
    private readonly Uri address;
    private readonly string name;

    /// <summary>Makes ready to ask a model; nothing is sent yet.</summary>
    /// <param name="address">Its address, such as <c>http://127.0.0.1:11434</c>, with or without <c>/v1</c> or the whole path behind it.</param>
    /// <param name="name">The name of the model there.</param>
    /// <param name="patience">How long one answer may take; null for two minutes.</param>
    /// <param name="key">What the address wants as a key; null for none.</param>
    /// <exception cref="ArgumentException">The address is none of http or https, or brings a name and a password; or the model has no name.</exception>
    public ModelReader(Uri address, string name, TimeSpan? patience = null, string? key = null)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
            throw new ArgumentException($"\"{address}\" is no address of a model; write it as in http://127.0.0.1:11434", nameof(address));
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("the model has no name; write the one that its program knows it by", nameof(name));
        this.name = name;
        this.address = Completions(address);
        // Whoever chose an address did not choose where it might lead to.
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        {
            Timeout = patience ?? TimeSpan.FromMinutes(2),
            MaxResponseContentBufferSize = LongestAnswer,
        };
        if (key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>Reads a text. What was read before a fault is kept.</summary>
    /// <param name="document">The text.</param>
    /// <param name="chronicle">Whose names are known; null for none.</param>
    /// <param name="progress">Told how many of how many letters were read.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async Task<ModelReading> Read(Document document, Chronicle? chronicle = null, IProgress<(long Read, long Of)>? progress = null, CancellationToken stop = default)
    {
        var tally = new ModelTally(document, chronicle, Types);
        // Numbered as paragraphs are in citations.
        var passages = document.Blocks().Where(block => block.Kind is not (BlockKind.Note or BlockKind.Heading)).Select((block, at) => (Number: at + 1, Block: block))
            .Where(passage => !string.IsNullOrWhiteSpace(passage.Block.Text)).ToArray();
        var (read, all) = (0L, passages.Sum(passage => (long)passage.Block.Text.Length));
        ModelFault? fault = null;
        for (var from = 0; from < passages.Length && fault is null;)
        {
            var (to, length) = (from, 0);
            while (to < passages.Length && (to == from || length + passages[to].Block.Text.Length <= PassagesAtOnce)) length += passages[to++].Block.Text.Length;
            var part = passages[from..to];
            (var answer, fault) = await Ask(part, stop);
            foreach (var reply in ModelReply.Of(answer)) tally.Take(reply, part);
            (from, read) = (to, read + length);
            progress?.Report((read, all));
        }

        return tally.Reading(fault);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<(string Answer, ModelFault? Fault)> Ask((int Number, Block Block)[] passages, CancellationToken stop)
    {
        var body = new
        {
            model = name,
            temperature = 0,
            stream = false,
            messages = new[] { new { role = "system", content = ModelPrompt.Instruction }, new { role = "user", content = ModelPrompt.Passages(passages) } },
        };
        try
        {
            using var response = await client.PostAsJsonAsync(address, body, stop);
            var text = await response.Content.ReadAsStringAsync(stop);
            if (!response.IsSuccessStatusCode)
                return ("", new ModelFault("model-refused", $"the model at {address} answered {(int)response.StatusCode}: {Shortened(text)}", $"see that \"{name}\" is a model there, and that the address is its own"));
            return ContentOf(text) is { } content
                ? (content, null)
                : ("", new ModelFault("model-not-json", $"what answered at {address} is no chat completion: {Shortened(text)}", "give the address of a program that speaks as OpenAI's /v1/chat/completions does"));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ("", new ModelFault("model-slow", $"the model at {address} did not answer within {client.Timeout.TotalSeconds:0.#} s", "try a smaller model, or give it more time"));
        }
        catch (HttpRequestException unreachable)
        {
            return ("", new ModelFault("model-unreachable", $"the model at {address} cannot be asked: {unreachable.Message.TrimEnd('.')}", "see that its program runs and listens there"));
        }
    }

    private static string? ContentOf(string answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        }
        catch (Exception bad) when (bad is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Uri Completions(Uri address)
    {
        var path = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (path.EndsWith("/chat/completions", StringComparison.Ordinal)) return new Uri(path + address.Query);
        return new Uri((path.EndsWith("/v1", StringComparison.Ordinal) ? path : path + "/v1") + "/chat/completions" + address.Query);
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 ? "nothing" : line.Length <= 200 ? line : line[..200] + "…";
    }
}
