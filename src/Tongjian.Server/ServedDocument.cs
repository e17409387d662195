using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Tongjian.Server;

/// <summary>A document as it goes over the wire: JSON, its compressed forms, and the tag by which a browser knows that it has it already.</summary>
public sealed class ServedDocument
{
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    private ServedDocument(byte[] json, int quality)
    {
        Json = json;
        Tag = TagOf(json);
        brotli = new(() => ContentCodings.Brotli(json, quality));
        gzip = new(() => ContentCodings.Gzip(json));
    }

    /// <summary>How documents are written: names in camel case, nothing for null, every script as itself.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The document as UTF-8.</summary>
    public byte[] Json { get; }

    /// <summary>An entity tag (RFC 9110), in quotes; weak, as the compressed forms share it.</summary>
    public string Tag { get; }

    /// <summary>Writes out a document that will be sent often.</summary>
    public static ServedDocument Of<T>(T document) => new(JsonSerializer.SerializeToUtf8Bytes(document, Options), ContentCodings.LastingQuality);

    /// <summary>Writes out the answer to one request.</summary>
    public static ServedDocument Passing<T>(T answer) => new(JsonSerializer.SerializeToUtf8Bytes(answer, Options), ContentCodings.PassingQuality);

    /// <summary>Takes a document that is JSON already.</summary>
    public static ServedDocument OfJson(byte[] json) => new(json, ContentCodings.LastingQuality);

    /// <summary>The bytes in a coding.</summary>
    internal byte[] In(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => brotli.Value,
        ContentCoding.Gzip => gzip.Value,
        _ => Json,
    };

    /// <summary>The tag of a content, whatever its coding.</summary>
    internal static string TagOf(byte[] content) => $"W/\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"";
}
