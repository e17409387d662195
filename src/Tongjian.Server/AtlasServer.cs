using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tongjian.Server.Endpoints;
using Tongjian.Server.Guarding;
using Tongjian.Server.Proposing;
using Tongjian.Server.Reruns;

namespace Tongjian.Server;

/// <summary>How the atlas is to be served.</summary>
public sealed record ServerOptions
{
    /// <summary>The largest body that a request may have, in bytes.</summary>
    public const long LargestBody = 4 << 20;

    /// <summary>The address to listen on; the loopback address unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The files of the page; those beside the program by default.</summary>
    public AtlasFiles Files { get; init; } = AtlasFiles.OfProgram();

    /// <summary>The rules of the model; the usual ones by default.</summary>
    public OpenedRules Rules { get; init; } = OpenedRules.Usual();

    /// <summary>What reads texts; the rules of the program by default.</summary>
    public IReading Reading { get; init; } = new ReadingByRules();
}

/// <summary>Serves the atlas of a chronicle over HTTP.</summary>
public sealed class AtlasServer : IAsyncDisposable
{
    /// <summary>How long answers that are under way hold up the end of the program: nobody waits for them who has ended it.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(2);

    private readonly WebApplication application;

    private AtlasServer(WebApplication application) => this.application = application;

    /// <summary>The address at which the page is found, with a slash at its end.</summary>
    public Uri Address
    {
        get
        {
            var address = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            return address.Host is "0.0.0.0" or "[::]" ? new Uri($"http://127.0.0.1:{address.Port}/") : address;
        }
    }

    /// <summary>Begins to serve.</summary>
    /// <param name="chronicle">The chronicle; it is loaded when first asked for.</param>
    /// <param name="options">Where to listen.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<AtlasServer> Start(OpenedChronicle chronicle, ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ServerOptions.LargestBody;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton(chronicle);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<RerunDesk>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.DefaultIgnoreCondition = ServedDocument.Options.DefaultIgnoreCondition;
            json.SerializerOptions.Encoder = ServedDocument.Options.Encoder;
            // A number in quotes is no number; the description says so too.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        // Thrown, a refusal says what it is about.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestEnd);
        builder.Services.AddDescription();
        var application = builder.Build();
        application.UseGuard(options);
        application.UseProblems();
        application.MapDescription();
        application.MapDocuments();
        application.MapRecord();
        application.MapAsking();
        application.MapEditor();
        application.MapReruns();
        application.MapReadings();
        application.MapAtlas(options.Files);
        try
        {
            await application.StartAsync();
        }
        catch
        {
            // It listens to signals already, and must not keep them from whoever tries again.
            await application.DisposeAsync();
            throw;
        }

        return new AtlasServer(application);
    }

    /// <summary>The addresses at which other machines find the page, as far as this one knows; none if it listens to itself alone.</summary>
    /// <param name="listening">The address on which it listens.</param>
    public IReadOnlyList<Uri> AddressesForOthers(IPAddress listening) => listening.Equals(IPAddress.Any) || listening.Equals(IPAddress.IPv6Any)
        ? NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network is { OperationalStatus: OperationalStatus.Up, NetworkInterfaceType: not NetworkInterfaceType.Loopback })
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Where(own => own.Address.AddressFamily == AddressFamily.InterNetwork)
            .Select(own => new Uri($"http://{own.Address}:{Address.Port}/"))
            .ToArray()
        : [];

    /// <summary>Waits until somebody ends the program.</summary>
    public Task UntilStopped(CancellationToken stop) => application.WaitForShutdownAsync(stop);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();
}
