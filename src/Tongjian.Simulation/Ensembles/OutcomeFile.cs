using Tongjian.Simulation.State;

namespace Tongjian.Simulation.Ensembles;

/// <summary>
/// The outcomes of runs one behind another, each with its length before and a checksum behind it. It is only ever added to, so whatever ends
/// the program leaves what was finished; of a record that was being written when it ended, nothing remains.
/// </summary>
/// <remarks>
/// The file begins with "TJRN", its format (a byte) and the hash of what it holds runs of (8 bytes). A record is its length in bytes of
/// seven bits, so many bytes, and the lower half of their hash (4 bytes).
/// </remarks>
public sealed class OutcomeFile : IDisposable
{
    private const int HeaderLength = 13;
    private const int LongestRecord = 1 << 28;

    private readonly Stream stream;
    private readonly ByteWriter record = new();
    private byte[] payload = new byte[4096];

    private OutcomeFile(Stream stream) => this.stream = stream;

    /// <summary>How many records it holds.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes at its end were no whole record when it was opened, and were dropped.</summary>
    public long Dropped { get; private set; }

    /// <summary>Opens a stream, goes through its records, and stands behind the last good one.</summary>
    /// <param name="stream">Can be read, written, sought and cut; it is closed with this.</param>
    /// <param name="identity">The hash of what it must hold runs of.</param>
    /// <param name="visit">Sees each record with its ordinal, and says whether it is one; what is none is dropped with all behind it.</param>
    /// <exception cref="Refusal">It holds something else.</exception>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static OutcomeFile Open(Stream stream, ulong identity, RecordVisitor visit)
    {
        var file = new OutcomeFile(stream);
        stream.Seek(0, SeekOrigin.Begin);
        var header = new ByteWriter();
        header.Bytes("TJRN"u8);
        header.Byte(Manifest.CurrentFormat);
        header.Long(identity);
        Span<byte> found = stackalloc byte[HeaderLength];
        var length = stream.ReadAtLeast(found, HeaderLength, throwOnEndOfStream: false);
        if (!header.Written[..length].SequenceEqual(found[..length])) throw new Refusal("the file of outcomes does not hold the runs that the manifest beside it tells of", "name another folder, or remove this one");
        if (length < HeaderLength)
        {
            stream.SetLength(0);
            stream.Write(header.Written);
            stream.Flush();
            return file;
        }

        var good = (long)HeaderLength;
        while (file.Next(out var payload) && visit(file.Count, payload))
        {
            file.Count++;
            good = file.stream.Position;
        }

        file.Dropped = stream.Length - good;
        if (file.Dropped > 0) stream.SetLength(good);
        stream.Seek(good, SeekOrigin.Begin);
        return file;
    }

    /// <summary>Opens a file for adding to it; nobody else can meanwhile.</summary>
    /// <param name="path">The file; made if it is not there.</param>
    /// <param name="identity">The hash of what it must hold runs of.</param>
    /// <param name="visit">Sees each record that it holds.</param>
    public static OutcomeFile Open(string path, ulong identity, RecordVisitor visit)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1 << 16);
        try
        {
            return Open(stream, identity, visit);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Adds a record, and hands it to the system.</summary>
    /// <exception cref="IOException">It cannot be written; what was there stays.</exception>
    public void Append(ReadOnlySpan<byte> payload)
    {
        record.Clear();
        record.Number(payload.Length);
        record.Bytes(payload);
        record.Word(Checksum(payload));
        stream.Write(record.Written);
        stream.Flush();
        Count++;
    }

    /// <summary>Reads the record at which the file stands.</summary>
    /// <returns>False at the end, or where there is no whole record.</returns>
    internal bool Next(out ReadOnlySpan<byte> found)
    {
        found = default;
        if (ReadLength() is not (>= 0 and <= LongestRecord and var length)) return false;
        if (length + 4 > stream.Length - stream.Position) return false;
        if (payload.Length < length + 4) payload = new byte[2 * (length + 4)];
        var whole = payload.AsSpan(0, length + 4);
        stream.ReadExactly(whole);
        var checksum = new ByteReader(whole[length..]).Word();
        if (checksum != Checksum(whole[..length])) return false;
        found = whole[..length];
        return true;
    }

    /// <summary>Opens a file for reading, at its first record.</summary>
    internal static OutcomeFile Read(string path)
    {
        var file = new OutcomeFile(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16));
        file.stream.Seek(HeaderLength, SeekOrigin.Begin);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private static uint Checksum(ReadOnlySpan<byte> payload) => (uint)StateHash.Of(payload, StateHash.Start);

    private int ReadLength()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = stream.ReadByte();
            if (part < 0) return -1;
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        return -1;
    }
}

/// <summary>Sees a record.</summary>
/// <param name="ordinal">Its place in the file, from 0.</param>
/// <param name="payload">What it holds.</param>
/// <returns>Whether it is what must stand at that place.</returns>
public delegate bool RecordVisitor(int ordinal, ReadOnlySpan<byte> payload);
