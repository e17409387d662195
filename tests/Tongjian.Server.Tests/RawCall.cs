using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Tongjian.Server.Tests;

/// <summary>What comes back for bytes that a client of good manners would not send.</summary>
internal sealed record RawCall(int Status, string Head, string Body)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Sends a request line and headers, and no body; the connection ends with the answer.</summary>
    public static Task<RawCall> Get(Served served, string target, string host = "127.0.0.1") =>
        Send(served.Port, $"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

    /// <summary>Sends bytes and reads to the end.</summary>
    public static async Task<RawCall> Send(int port, string text, string address = "127.0.0.1")
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(address, port, patience.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), patience.Token);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // Whoever is refused while he still sends may find the connection reset behind the answer.
        }

        return Of(Encoding.UTF8.GetString(answer.ToArray()));
    }

    /// <summary>The value of a header; null if there is none.</summary>
    public string? this[string name] => Head.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    private static RawCall Of(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"no answer came, but \"{text}\"");
        return new RawCall(int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture), text[..end], text[(end + 4)..]);
    }
}
