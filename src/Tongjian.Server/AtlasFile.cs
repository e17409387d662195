namespace Tongjian.Server;

/// <summary>A file of the web page. It is read when first asked for, and stays as it was then.</summary>
public sealed class AtlasFile
{
    private readonly Lazy<byte[]> bytes;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;
    private readonly Lazy<string> tag;

    /// <summary>A file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="brotliPath">Where its compressed form lies; null if it has none.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="isLasting">Whether its name changes with its content, so that a browser may keep it for ever.</param>
    internal AtlasFile(string path, string? brotliPath, string type, bool isLasting)
    {
        (Type, IsLasting, HasBrotli) = (type, isLasting, brotliPath is not null);
        // A disk that fails for a moment must not be remembered as failing.
        bytes = new(() => File.ReadAllBytes(path), LazyThreadSafetyMode.PublicationOnly);
        brotli = new(() => File.ReadAllBytes(brotliPath!), LazyThreadSafetyMode.PublicationOnly);
        gzip = new(() => ContentCodings.Gzip(bytes.Value), LazyThreadSafetyMode.PublicationOnly);
        tag = new(() => ServedDocument.TagOf(bytes.Value), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Its media type.</summary>
    public string Type { get; }

    /// <summary>Whether its name changes with its content, so that a browser may keep it for ever.</summary>
    public bool IsLasting { get; }

    /// <summary>What it holds.</summary>
    public byte[] Bytes => bytes.Value;

    /// <summary>An entity tag, in quotes; weak, as the compressed forms share it.</summary>
    public string Tag => tag.Value;

    private bool HasBrotli { get; }

    /// <summary>The coding in which it is sent to whom takes another: none for what the build found not worth compressing.</summary>
    internal ContentCoding Nearest(ContentCoding coding) => HasBrotli ? coding : ContentCoding.Identity;

    /// <summary>The bytes in a coding.</summary>
    internal byte[] In(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => brotli.Value,
        ContentCoding.Gzip => gzip.Value,
        _ => bytes.Value,
    };
}
