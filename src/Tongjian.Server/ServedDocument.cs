using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Tongjian.Server;

/// <summary>A document as it goes over the wire: JSON, its Brotli form, and the tag by which a browser knows that it has it already.</summary>
public sealed class ServedDocument
{
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private readonly Lazy<byte[]> compressed;

    private ServedDocument(byte[] json)
    {
        Json = json;
        Tag = '"' + Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12)) + '"';
        compressed = new(() => Compressed(json));
    }

    /// <summary>How documents are written: names in camel case, nothing for null, every script as itself.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The document as UTF-8.</summary>
    public byte[] Json { get; }

    /// <summary>The same, compressed.</summary>
    public byte[] Brotli => compressed.Value;

    /// <summary>A strong entity tag (RFC 9110), in quotes.</summary>
    public string Tag { get; }

    /// <summary>Writes a document out.</summary>
    public static ServedDocument Of<T>(T document) => new(JsonSerializer.SerializeToUtf8Bytes(document, Options));

    /// <summary>Bytes in Brotli.</summary>
    internal static byte[] Compressed(byte[] bytes)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var length, BrotliQuality, BrotliWindow)
            ? target[..length]
            : throw new InvalidOperationException("the document cannot be compressed");
    }
}
