using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Tongjian.Cli.Tests;

/// <summary>The program as a process of its own, while it serves an atlas.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process process;

    private Running(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it, and waits until it says where the atlas is.</summary>
    public static async Task<Running> Open(params string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "tongjian.dll");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        // Tests that run in the background of a script inherit from it that Ctrl-C is ignored, and so would the program.
        string[] call = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", dotnet, program] : [dotnet, program];
        var start = new ProcessStartInfo(call[0], [.. call[1..], "open", .. words, "--no-browser", "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        if (line?.Split(' ')[^1] is { } last && Uri.TryCreate(last, UriKind.Absolute, out var address)) return new Running(process, address);
        var error = await process.StandardError.ReadToEndAsync();
        process.Kill();
        throw new InvalidOperationException($"no address was told, but \"{line}\" and \"{error}\"");
    }

    /// <summary>Sends bytes to it, and leaves the connection open.</summary>
    public async Task<TcpClient> Say(string text)
    {
        var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));
        return client;
    }

    /// <summary>Sends it a signal, and waits until it has ended.</summary>
    /// <param name="signal">INT, as Ctrl-C does, or TERM.</param>
    /// <param name="patience">How long it may take.</param>
    /// <returns>Its exit code, and what it complained of.</returns>
    public async Task<(int Code, string Error)> End(string signal, TimeSpan patience)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        using var end = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(end.Token);
        return (process.ExitCode, await process.StandardError.ReadToEndAsync());
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
