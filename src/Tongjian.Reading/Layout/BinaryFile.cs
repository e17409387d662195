namespace Tongjian.Reading.Layout;

/// <summary>Knows files that are no texts by the bytes they begin with.</summary>
internal static class BinaryFile
{
    /// <summary>What a file is, with its article; null if it may be a text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a packed file (Word, OpenDocument, EPUB or ZIP)",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word file",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "a file of a word processor (RTF)",
        [0x1F, 0x8B, ..] => "a packed file (gzip)",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a packed file (7z)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, 0, ..] => "a program",
        _ => null,
    };
}
