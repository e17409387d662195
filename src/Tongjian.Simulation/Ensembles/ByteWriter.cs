using System.Buffers.Binary;

namespace Tongjian.Simulation.Ensembles;

/// <summary>Bytes that grow; used again and again without new memory once they are large enough.</summary>
public sealed class ByteWriter
{
    private byte[] bytes = new byte[1024];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets everything.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes a byte.</summary>
    public void Byte(byte value) => Room(1)[0] = value;

    /// <summary>Writes bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Room(value.Length));

    /// <summary>Writes 4 bytes, the least first.</summary>
    public void Word(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Room(4), value);

    /// <summary>Writes 8 bytes, the least first.</summary>
    public void Long(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Room(8), value);

    /// <summary>Writes a number in as many bytes as it needs: seven bits in each, the least first (LEB128).</summary>
    /// <param name="value">At least 0.</param>
    public void Number(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            Byte((byte)(rest < 0x80 ? rest : rest | 0x80));
            if (rest < 0x80) return;
        }
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(Length + count, 2 * bytes.Length));
        Length += count;
        return bytes.AsSpan(Length - count, count);
    }
}
