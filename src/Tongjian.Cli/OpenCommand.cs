using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Tongjian.Cli.Hindcasts;
using Tongjian.Server;

namespace Tongjian.Cli;

/// <summary><c>open</c>: serves the atlas of a chronicle on this machine and opens the browser.</summary>
internal static class OpenCommand
{
    private const int UsualPort = 1127;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder of the chronicle; without it, that of the Jurchen wars.", Arity = ArgumentArity.ZeroOrOne,
        };
        var port = new Option<int?>("--port") { Description = $"The port; without it {UsualPort}, or one that is free.", HelpName = "PORT" };
        var host = new Option<string?>("--host")
        {
            Description = "Listen on this address instead of this machine's own, so that others can read, and write; 0.0.0.0 for all.", HelpName = "ADDRESS",
        };
        var beside = new Option<string[]>("--beside") { Description = "Another history to compare it with.", HelpName = "DIR" };
        var rules = new Option<string?>("--rules") { Description = "The folder of the rules that the page Model shows; else that beside the program.", HelpName = "FOLDER" };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the address and open nothing." };
        var command = new ManualCommand(
            "open",
            "Serves the atlas of a chronicle at 127.0.0.1 and opens it in the browser; Ctrl-C ends it.",
            ("tongjian open", "The Jurchen wars."),
            ("tongjian open my-chronicle --port 8080 --no-browser", "Another chronicle, at http://127.0.0.1:8080/."),
            ("tongjian open chronicles/jurchen-wars --beside my-chronicle", "Two histories, side by side on the page Compare."))
        {
            folder, port, host, beside, rules, noBrowser,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var path = parsed.GetValue(folder) ?? DefaultChronicle.Path();
            Loading.Exists(path);
            var options = new ServerOptions
            {
                Address = Address(parsed.GetValue(host)),
                Port = Port(parsed.GetValue(port)),
                Rules = ModelRules.Opened(parsed.GetValue(rules)),
            };
            var others = parsed.GetValue(beside) ?? [];
            foreach (var other in others) Loading.Exists(other);
            var opened = new OpenedChronicle(path, [.. others.Select(other => new OpenedChronicle(other))]);
            await using var server = await Start(opened, options, isPortGiven: parsed.GetValue(port) is not null);
            terminal.Output.WriteLine($"The atlas of {path} is at {server.Address}");
            foreach (var address in server.AddressesForOthers(options.Address)) terminal.Output.WriteLine($"Others find it at {address}, and can write to it");
            terminal.Output.WriteLine("Ctrl-C ends it.");
            terminal.Flush();
            if (!parsed.GetValue(noBrowser)) Browse(server.Address);
            // The browser takes longer to start than the chronicle to load; who ends the program waits for neither.
            var loading = Task.Run(() => opened.Now().World, CancellationToken.None);
            var ending = server.UntilStopped(stop);
            if (await Task.WhenAny(loading, ending) == loading) await loading;
            await ending;
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task<AtlasServer> Start(OpenedChronicle opened, ServerOptions options, bool isPortGiven)
    {
        try
        {
            return await AtlasServer.Start(opened, options);
        }
        catch (IOException) when (!isPortGiven)
        {
            return await AtlasServer.Start(opened, options with { Port = 0 });
        }
        catch (IOException taken)
        {
            throw new WrongUsage($"port {options.Port} cannot be listened on: {taken.Message}", "name another with --port, or leave it out");
        }
    }

    private static int Port(int? given) => given switch
    {
        null => UsualPort,
        >= 0 and <= 65535 => given.Value,
        _ => throw new WrongUsage($"there is no port {given}", "name one from 1 to 65535"),
    };

    private static IPAddress Address(string? host) => host is null or "localhost"
        ? IPAddress.Loopback
        : IPAddress.TryParse(host, out var address)
            ? address
            : throw new WrongUsage($"\"{host}\" is no address of a network", "write it in numbers, such as 127.0.0.1 or 0.0.0.0");

    private static void Browse(Uri address)
    {
        try
        {
            var opener = OperatingSystem.IsMacOS() ? "open" : OperatingSystem.IsWindows() ? "explorer" : "xdg-open";
            using var started = Process.Start(new ProcessStartInfo(opener, address.ToString()) { RedirectStandardError = true });
        }
        catch (Exception none) when (none is Win32Exception or InvalidOperationException)
        {
            // A machine without a desktop has nothing to open it with; the address is printed.
        }
    }
}
