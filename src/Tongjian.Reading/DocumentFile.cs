using System.Text;
using Tongjian.Reading.Layout;

namespace Tongjian.Reading;

/// <summary>A file read from the disk: a document, or the fault why there is none. Nothing in a file makes it throw.</summary>
public sealed class DocumentFile
{
    private const int MostBytes = 1_000_000_000;

    private DocumentFile(string path, Document? document, DocumentFault? fault) => (Path, Document, Fault) = (path, document, fault);

    /// <summary>The file as it was named.</summary>
    public string Path { get; }

    /// <summary>What it holds, named by the name of the file without its folder; null if there is a fault.</summary>
    public Document? Document { get; }

    /// <summary>Why it could not be read; null if it could.</summary>
    public DocumentFault? Fault { get; }

    /// <summary>Reads a file. A byte order mark is no part of the text.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="encoding">The encoding by its name, such as <c>windows-1252</c>; null for UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="format">How it is marked up; null if that shall be seen from its name and text.</param>
    public static DocumentFile Read(string path, string? encoding = null, DocumentFormat? format = null)
    {
        DocumentFile Bad(string name, string message, string remedy) => new(path, null, new DocumentFault(name, path, message, remedy));

        var decoder = TextEncodings.Named(encoding);
        if (decoder is null && encoding is not null)
            return Bad("unknown-encoding", $"\"{encoding}\" is no encoding that is known here", "use utf-8, utf-16, latin-1, windows-1252, gb18030, big5 or another name of the IANA");

        string? text;
        try
        {
            if (Directory.Exists(path)) return Bad("folder", "it is a folder", $"name the files in it, such as {System.IO.Path.Join(path, "*.txt")}");
            using var file = File.OpenHandle(path);
            if (RandomAccess.GetLength(file) > MostBytes) return Bad("too-long", "it is longer than 1 GB", "split it into several files");
            var beginning = new byte[16];
            var known = beginning.AsSpan(0, RandomAccess.Read(file, beginning, 0));
            if (known.Length == 0) return Bad("empty-file", "it is empty", "check that it was saved");
            if (BinaryFile.KindOf(known) is { } kind) return Bad("binary-file", $"it is {kind}, not a text", "save or export what it tells as a text, a web page or Markdown");

            var marked = TextEncodings.Marked(known, out var mark);
            decoder ??= marked ?? TextEncodings.Utf8;
            text = TextEncodings.Decode(file, mark, decoder);
            if (text is null || (decoder.CodePage == Encoding.UTF8.CodePage && text.Contains('\0'))) return Undecoded(path, mark, decoder);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return Bad("not-found", "there is no such file", "check the name");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Bad("unreadable", fault.Message.TrimEnd('.'), "check the rights of the file and that nothing else holds it");
        }

        return text.AsSpan().ContainsAnyExcept(TextEncodings.Blanks)
            ? new DocumentFile(path, new Document(System.IO.Path.GetFileName(path), text, format), null)
            : Bad("empty-file", "there is nothing but white space in it", "check that it was saved");
    }

    /// <summary>Says what is wrong with the bytes of a file that is not in an encoding.</summary>
    private static DocumentFile Undecoded(string path, int mark, Encoding encoding)
    {
        DocumentFile Bad(string name, string message, string remedy) => new(path, null, new DocumentFault(name, path, message, remedy));

        var bytes = File.ReadAllBytes(path);
        var body = bytes.AsSpan(mark);
        if (encoding.CodePage == Encoding.UTF8.CodePage)
        {
            var bad = TextEncodings.FirstBadByte(body);
            if (bad == body.Length) return Bad("binary-file", "it has zero bytes, as a text has none", TextEncodings.AdviceForZeros(body));
            var line = 1 + body[..bad].Count((byte)'\n');
            return Bad("not-utf8", $"the byte 0x{body[bad]:X2} in line {line} (byte {mark + bad + 1} of the file) is not UTF-8", TextEncodings.Advice(body, bad));
        }

        var at = TextEncodings.FirstBadByte(body, encoding);
        return Bad("wrong-encoding", $"byte {mark + at + 1} of the file cannot be read as {encoding.WebName}", "try another --encoding, or none for UTF-8");
    }
}
