using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Tongjian.Reading.Layout;

/// <summary>How the bytes of a file become characters; strict, so that a wrong guess is told and not read.</summary>
internal static class TextEncodings
{
    /// <summary>What shows nothing at all.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f\v\u00A0\u2028\u2029\u200B\uFEFF");

    /// <summary>UTF-8 that takes nothing else.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(false, true);

    /// <summary>An encoding by its name; null if there is none of that name.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var plain = name.Trim().ToLowerInvariant() switch
        {
            "latin1" or "latin-1" => "iso-8859-1",
            "utf8" => "utf-8",
            "utf16" => "utf-16",
            "cp1252" or "ansi" => "windows-1252",
            var other => other,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(plain, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(plain, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a byte order mark tells; null without one.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="length">How many bytes the mark has.</param>
    public static Encoding? Marked(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            length = 3;
            return Utf8;
        }

        var isBig = bytes is [0xFE, 0xFF, ..];
        if (!isBig && bytes is not [0xFF, 0xFE, ..]) return null;
        length = 2;
        return new UnicodeEncoding(isBig, false, true);
    }

    /// <summary>The text of a file; null if it is not in the encoding. It is read in pieces, twice, so that its bytes are never held beside its characters.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mark">How many bytes at its beginning are no text.</param>
    /// <param name="encoding">A strict encoding.</param>
    /// <exception cref="IOException">The file cannot be read, or was changed meanwhile.</exception>
    public static string? Decode(SafeFileHandle file, int mark, Encoding encoding)
    {
        try
        {
            var length = Pieces(file, mark, encoding).Sum(piece => piece.Length);
            return string.Create(length, 0, (text, _) =>
            {
                foreach (var piece in Pieces(file, mark, encoding))
                {
                    if (piece.Length > text.Length) throw new IOException("it was changed while it was read");
                    piece.Span.CopyTo(text);
                    text = text[piece.Length..];
                }

                if (text.Length > 0) throw new IOException("it was changed while it was read");
            });
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<ReadOnlyMemory<char>> Pieces(SafeFileHandle file, int mark, Encoding encoding)
    {
        const int Size = 1 << 16;
        var bytes = new byte[Size];
        var characters = new char[encoding.GetMaxCharCount(Size)];
        var decoder = encoding.GetDecoder();
        for (long at = mark; ;)
        {
            var count = RandomAccess.Read(file, bytes, at);
            at += count;
            yield return characters.AsMemory(0, decoder.GetChars(bytes, 0, count, characters, 0, count == 0));
            if (count == 0) yield break;
        }
    }

    /// <summary>The first byte that cannot be read in an encoding, or the length if all can.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var characters = new char[encoding.GetMaxCharCount(1)];
        for (var at = 0; at < bytes.Length; at++)
        {
            try
            {
                decoder.GetChars(bytes.Slice(at, 1), characters, at + 1 == bytes.Length);
            }
            catch (DecoderFallbackException)
            {
                return at;
            }
        }

        return bytes.Length;
    }

    /// <summary>The first byte that no UTF-8 text has at its place, or the length if it is all UTF-8.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>What to try for a text that is not UTF-8, by the byte that shows it.</summary>
    public static string Advice(ReadOnlySpan<byte> bytes, int bad)
    {
        // In Western texts a lone high byte stands between plain letters; in Chinese ones high bytes come in rows.
        var isRow = bad + 2 < bytes.Length && bytes[bad + 1] >= 0x80 && bytes[bad + 2] >= 0x80;
        return isRow
            ? "save it as UTF-8, or name its encoding: --encoding gb18030 or --encoding big5 for an older Chinese file"
            : "save it as UTF-8, or name its encoding: --encoding windows-1252 (or latin-1) for an older Western file";
    }

    /// <summary>What to try for a text with zero bytes: UTF-16 without its mark has one in every pair.</summary>
    public static string AdviceForZeros(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length, 4096)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < looked.Length; at++)
        {
            if (looked[at] != 0) continue;
            if (at % 2 == 0) even++;
            else odd++;
        }

        if (odd > looked.Length / 4 && even == 0) return "it looks like UTF-16: try --encoding utf-16le";
        if (even > looked.Length / 4 && odd == 0) return "it looks like UTF-16: try --encoding utf-16be";
        return "save or export what it tells as a text";
    }
}
