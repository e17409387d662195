using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tongjian.Server.Proposing;

namespace Tongjian.Server.Tests;

/// <summary>A chronicle that is served on a port of its own while a test lasts.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly Workplace workplace;
    private readonly AtlasServer server;
    private readonly HttpClient client;

    private Served(Workplace workplace, AtlasServer server)
    {
        (this.workplace, this.server) = (workplace, server);
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public Workplace Chronicle => workplace;

    public Uri Address => server.Address;

    public int Port => server.Address.Port;

    /// <summary>Its own origin, as its page sends it.</summary>
    public string Origin => $"http://127.0.0.1:{Port}";

    /// <summary>Serves the small war.</summary>
    public static Task<Served> SmallWar() => Of(Tests.SmallWar.Workplace());

    /// <summary>Serves what lies in a folder, and its end takes the folder away.</summary>
    public static Task<Served> Of(Workplace workplace, IPAddress? address = null, string? path = null, params OpenedChronicle[] beside) =>
        By(OpenedRules.Usual(), workplace, address, path, beside);

    /// <summary>Serves the small war to whom texts are read by something of a test's own.</summary>
    public static async Task<Served> Reading(IReading reading, Workplace? workplace = null)
    {
        var place = workplace ?? Tests.SmallWar.Workplace();
        var options = new ServerOptions { Files = MadeUpPage.Within(place.Outside("page")), Reading = reading };
        return new Served(place, await AtlasServer.Start(new OpenedChronicle(place.Folder), options));
    }

    /// <summary>Serves what lies in a folder with rules of the model from another.</summary>
    public static async Task<Served> By(OpenedRules rules, Workplace workplace, IPAddress? address = null, string? path = null, params OpenedChronicle[] beside)
    {
        var page = MadeUpPage.Within(workplace.Outside("page"));
        var options = new ServerOptions { Address = address ?? IPAddress.Loopback, Files = page, Rules = rules };
        return new Served(workplace, await AtlasServer.Start(new OpenedChronicle(path ?? workplace.Folder, beside), options));
    }

    /// <summary>Asks, with headers given as "name: value".</summary>
    public Task<HttpResponseMessage> Ask(string path, params string[] headers) => Send(HttpMethod.Get, path, null, headers);

    /// <summary>Asks for JSON, which must come.</summary>
    public async Task<JsonNode> Json(string path)
    {
        using var response = await Ask(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Sends a body as the page does, unless headers say otherwise.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, object body, params string[] headers)
    {
        var content = new StringContent(body as string ?? JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
        return Send(method, path, content, headers.Any(header => header.StartsWith("Origin:", StringComparison.Ordinal)) ? headers : [.. headers, $"Origin: {Origin}"]);
    }

    /// <summary>Saves a file as the page does.</summary>
    public Task<HttpResponseMessage> Save(string file, object body, params string[] headers) => Send(HttpMethod.Put, $"api/files/{file}", body, headers);

    /// <summary>The tag under which a file is read.</summary>
    public async Task<string> TagOf(string file) => (string)(await Json($"api/files/{file}"))["tag"]!;

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content, params string[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (header[..colon], header[(colon + 1)..].Trim());
            if (!request.Headers.TryAddWithoutValidation(name, value)) content!.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        workplace.Dispose();
    }
}
