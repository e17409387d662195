using System.Runtime.CompilerServices;

namespace Tongjian.Simulation.Randomness;

/// <summary>Four words of 32 bits.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="C">The third.</param>
/// <param name="D">The fourth.</param>
public readonly record struct Block(uint A, uint B, uint C, uint D);

/// <summary>
/// Philox 4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3"
/// (SC11, 2011), section 3.3: a keyed bijection of 128 bits. Nothing is kept between two draws, so no draw depends on another.
/// </summary>
public static class Philox
{
    private const int Rounds = 10;
    private const ulong FirstMultiplier = 0xD2511F53;
    private const ulong SecondMultiplier = 0xCD9E8D57;

    /// <summary>By how much the key grows from round to round: the golden ratio, and the square root of three less one.</summary>
    private const uint FirstStep = 0x9E3779B9;
    private const uint SecondStep = 0xBB67AE85;

    /// <summary>The four words that belong to a counter under a key.</summary>
    /// <param name="counter">The counter, its least word first.</param>
    /// <param name="first">The first word of the key.</param>
    /// <param name="second">The second word of the key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Block Draw(Block counter, uint first, uint second)
    {
        var (a, b, c, d) = counter;
        for (var round = 0; round < Rounds; round++)
        {
            var one = FirstMultiplier * a;
            var other = SecondMultiplier * c;
            a = (uint)(other >> 32) ^ b ^ first;
            b = (uint)other;
            c = (uint)(one >> 32) ^ d ^ second;
            d = (uint)one;
            unchecked
            {
                first += FirstStep;
                second += SecondStep;
            }
        }

        return new Block(a, b, c, d);
    }
}
