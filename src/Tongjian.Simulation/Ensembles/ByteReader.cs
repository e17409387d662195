using System.Buffers.Binary;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
public ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>How many bytes were read.</summary>
    public int At { get; private set; }

    /// <summary>Reads a byte.</summary>
    /// <exception cref="InvalidDataException">There is none left.</exception>
    public byte Byte() => Bytes(1)[0];

    /// <summary>Reads 4 bytes.</summary>
    /// <exception cref="InvalidDataException">There are not as many left.</exception>
    public uint Word() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    /// <summary>Reads 8 bytes.</summary>
    /// <exception cref="InvalidDataException">There are not as many left.</exception>
    public ulong Long() => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8));

    /// <summary>Reads some bytes.</summary>
    /// <exception cref="InvalidDataException">There are not as many left.</exception>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || At + count > bytes.Length) throw new InvalidDataException("the bytes end too early");
        At += count;
        return bytes.Slice(At - count, count);
    }

    /// <summary>Reads a number of seven bits a byte.</summary>
    /// <exception cref="InvalidDataException">It does not end, or is too large.</exception>
    public int Number()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return value <= int.MaxValue ? (int)value : throw new InvalidDataException("a number is too large");
        }

        throw new InvalidDataException("a number does not end");
    }
}
