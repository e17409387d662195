using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tongjian.Reading.Tests.LanguageModel;

/// <summary>A program on this machine that answers as a model would: with what a test puts into its mouth.</summary>
internal sealed class StubModel : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<JsonNode, (int Status, string Body)> answer;
    private readonly TimeSpan pause;
    private readonly Task serving;

    private StubModel(Func<JsonNode, (int, string)> answer, TimeSpan pause)
    {
        (this.answer, this.pause) = (answer, pause);
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        serving = Serve();
    }

    public Uri Address { get; }

    /// <summary>What it was asked, path and body.</summary>
    public List<(string Path, JsonNode Body, string? Key)> Asked { get; } = [];

    /// <summary>One that says the same whatever it is asked.</summary>
    public static StubModel Saying(params string[] lines) => new(_ => (200, Completion(string.Join('\n', lines))), TimeSpan.Zero);

    /// <summary>One that answers to what it is asked.</summary>
    public static StubModel Answering(Func<string, string> answer) =>
        new(body => (200, Completion(answer((string)body["messages"]![1]!["content"]!))), TimeSpan.Zero);

    /// <summary>One that answers with something else than a completion.</summary>
    public static StubModel Raw(int status, string body, TimeSpan pause = default) => new(_ => (status, body), pause);

    /// <summary>A port where nobody listens.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private static string Completion(string content) =>
        JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content } } } });

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                var body = JsonNode.Parse(await reader.ReadToEndAsync())!;
                Asked.Add((context.Request.Url!.AbsolutePath, body, context.Request.Headers["Authorization"]));
                await Task.Delay(pause);
                var (status, said) = answer(body);
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(said));
                context.Response.Close();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The test is over, or whoever asked has gone.
            }
        }
    }
}
