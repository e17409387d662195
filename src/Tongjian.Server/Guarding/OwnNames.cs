using System.Net;
using Microsoft.AspNetCore.Http;

namespace Tongjian.Server.Guarding;

/// <summary>
/// The names to which this program answers. On the loopback address these are its loopback names. On an address of a network they are that
/// address and the name of this machine as well; a program that listens on all addresses answers to every address in numbers.
/// </summary>
/// <remarks>
/// What must stay out is a name that somebody else can point at this machine (DNS rebinding). A number cannot be pointed anywhere, and which
/// numbers lead here is not known in here: addresses come and go while the program runs, and a container or a router passes others on.
/// A name without a dot and one under <c>.local</c> are given by the own network, not by a stranger's server.
/// </remarks>
internal sealed class OwnNames
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> names = new(LoopbackNames, StringComparer.OrdinalIgnoreCase);
    private readonly bool takesNumbers;

    /// <summary>The names of a program that listens somewhere.</summary>
    /// <param name="listening">The address on which it listens.</param>
    /// <param name="machine">The name of this machine.</param>
    public OwnNames(IPAddress listening, string machine)
    {
        names.Add(Written(listening));
        if (IPAddress.IsLoopback(listening)) return;
        takesNumbers = listening.Equals(IPAddress.Any) || listening.Equals(IPAddress.IPv6Any);
        var label = machine.Split('.')[0];
        names.UnionWith([machine, label, label + ".local"]);
    }

    /// <summary>Whether a request that calls the program so is meant for it, whatever the port.</summary>
    public bool Contain(HostString host) => names.Contains(host.Host) || (takesNumbers && IsNumber(host.Host));

    /// <summary>Whether it is an address in numbers, written as every browser writes it.</summary>
    private static bool IsNumber(string host) =>
        IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && string.Equals(Written(address), host, StringComparison.OrdinalIgnoreCase);

    private static string Written(IPAddress address) => address.ToString() is var text && text.Contains(':', StringComparison.Ordinal) ? $"[{text}]" : text;
}
