using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Tongjian.Server;

/// <summary>How bytes are coded on their way to a browser.</summary>
internal enum ContentCoding
{
    /// <summary>As they are.</summary>
    Identity,

    /// <summary>In gzip, which browsers take from every address.</summary>
    Gzip,

    /// <summary>In Brotli, which is smaller, and which some browsers take from their own machine or over TLS only.</summary>
    Brotli,
}

/// <summary>Which coding a request takes, and how bytes are put into it.</summary>
internal static class ContentCodings
{
    /// <summary>For what is made once and sent often.</summary>
    public const int LastingQuality = 9;

    /// <summary>For what is made for one request.</summary>
    public const int PassingQuality = 4;

    private const int BrotliWindow = 22;

    /// <summary>The smallest coding that a request takes; q=0 refuses one, and the star stands for what is not named.</summary>
    public static ContentCoding For(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding;
        return Takes("br") ? ContentCoding.Brotli : Takes("gzip") ? ContentCoding.Gzip : ContentCoding.Identity;

        bool Takes(string name) => (Entry(name) ?? Entry("*")) is { } entry && entry.Quality != 0;

        StringWithQualityHeaderValue? Entry(string name) =>
            taken.FirstOrDefault(entry => entry.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name of a coding in headers; null for none.</summary>
    public static string? NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>Bytes in Brotli.</summary>
    public static byte[] Brotli(byte[] bytes, int quality = LastingQuality)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var length, quality, BrotliWindow)
            ? target[..length]
            : throw new InvalidOperationException("the document cannot be compressed");
    }

    /// <summary>Bytes in gzip; the same give the same.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal)) gzip.Write(bytes);
        return target.ToArray();
    }
}
